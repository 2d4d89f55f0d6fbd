import { itMarks } from '../support/sentences.ts';

describe('countries in Portuguese texts', () => {
  itMarks('pt', {
    'names, with articles and contractions': [
      'O trem vai da [FR:França] à [CH:Suíça] e depois à [IT:Itália].',
      'Os portos do [JP:Japão], da [IN:Índia] e do [PE:Peru] continuam abertos.',
      'Chove nos [US:Estados Unidos] e nos [NL:Países Baixos]; no [GB:Reino Unido], não.',
    ],
    'spellings of both sides of the ocean': [
      'O [VN:Vietnã] é o [VN:Vietname]; o [IR:Irã] é o [IR:Irão].',
      'A [PL:Polônia] e a [PL:Polónia], o [KE:Quênia] e o [KE:Quénia].',
      'A [CZ:República Tcheca], ou [CZ:República Checa], e [SG:Cingapura], ou [SG:Singapura].',
      'Um médico [PS:palestino] e um [PS:palestiniano], um [CA:canadense] e um [CA:canadiano].',
    ],
    'long names before short ones': [
      'Nem a [GW:Guiné-Bissau] é a [GQ:Guiné Equatorial], nem esta a [PG:Papua-Nova Guiné].',
      'A [CD:República Democrática do Congo] faz fronteira com a [CG:República do Congo].',
      'A [KP:Coreia do Norte] empatou com a [KR:Coreia do Sul].',
      'O [SD:Sudão] e o [SS:Sudão do Sul] partilham um rio.',
    ],
    'islands and forms of state, small or with a capital': [
      'As [FK:ilhas Malvinas] e as [KY:Ilhas Cayman] ficam longe.',
      'A equipa da [PT:República Portuguesa] e a do [MA:Reino de Marrocos].',
    ],
    'adjectives by gender and number': [
      'Um pianista [RU:russo], uma violinista [RU:russa], dois flautistas [RU:russos] e três harpas [RU:russas].',
      'Os queijos [FR:franceses], as uvas [CL:chilenas] e o vinho [PT:português].',
      'Uma juíza [DE:alemã] e dois juízes [DE:alemães] chegaram juntos.',
      'As praias [ES:espanholas] e os barcos [ES:espanhóis].',
      'Uma empresa [US:norte-americana] e outra [KP:norte-coreana].',
      'A costa [ZA:sul-africana] e a [MZ:moçambicana].',
    ],
    peoples: [
      'Os [US:americanos] e os [BR:brasileiros] ganharam.',
      'Uma [UA:ucraniana] e dois [VN:vietnamitas] correm a maratona.',
    ],
    'joined by hyphens': ['O acordo franco-[DE:alemão] e a fronteira [RU:russo]-[UA:ucraniana].'],
    abbreviations: ['A economia dos [US:EUA] cresce, a da [CD:RDC] também.'],
    'seats of government': [
      'A [US:Casa Branca] cala-se e o [RU:Kremlin] responde.',
      'Segundo o [BR:Itamaraty] e o [BR:palácio do Planalto], não há novidade.',
      'O [FR:Eliseu] não comenta; [GB:Downing Street] espera.',
    ],
    'capitals that act or are dealt with': [
      'Segundo [UA:Kiev], não há acordo.',
      '[FR:Paris], [DE:Berlim] e [GB:Londres] pediram calma.',
      'O ministro acusou [RU:Moscou] de mentir.',
      '[RU:Moscou] rejeitou a proposta e [RU:Moscovo] não a aceitou.',
      '[CN:Pequim] acusa e [US:Washington] não responde.',
      'As sanções de [US:Washington] contra [IR:Teerã] continuam.',
      'As relações entre [TR:Ancara] e [GR:Atenas] melhoram.',
    ],
    'capitals that are places': [
      'Em Moscou neva.',
      'O museu de Londres abre amanhã.',
      'Vive em Paris com a irmã.',
      'O presidente da câmara de Lisboa inaugurou uma praça.',
    ],
    languages: [
      'Fala bem o francês e vive no [PE:Peru].',
      'Fala russo e alemão.',
      'O livro foi escrito em francês.',
      'A língua turca tem oito vogais.',
      'O professor de francês e a tradução do alemão.',
    ],
    'parts of other names': [
      'O lago Chade e o rio Níger.',
      'Nadam no oceano Índico e no golfo do México.',
      'A América Latina e o Novo México.',
      'A Irlanda do Norte joga amanhã.',
      'O Banco do Brasil e a Universidade de Cabo Verde.',
      'Voa com a Air France e com a Turkish Airlines.',
      'Um porquinho-da-índia na montanha-russa.',
      'Chico Buarque de Holanda cantou.',
    ],
    'ambiguous names': [
      'A [GE:Geórgia] faz fronteira com a [RU:Rússia].',
      'Em Atlanta, na Geórgia, contaram os votos.',
      'Maurício chega amanhã; as [MU:Ilhas Maurício] ficam longe.',
      'A reunião de Salvador foi longa.',
    ],
    'persons and common words': [
      'Luís Montenegro e George Washington são dois nomes.',
      'O peru de Natal, os camarões e uma lima; a ira do cozinheiro.',
      'Uma índia do Xingu e um índio.',
    ],
    'all capitals': ['[BR:BRASIL] GANHA; [FR:FRANÇA], NÃO'],
    'languages in a row': [
      'Fala inglês, francês, italiano e russo.',
      'As línguas da casa são o dinamarquês, o sueco e o polaco.',
    ],
    'peoples behind words that may speak of languages': [
      'O professor [FR:francês] leu a versão [RU:russa]; ouviu o professor de francês e a literatura [CN:chinesa].',
    ],
    'a Guinea named beside another': [
      'Da [GN:Guiné], da [GW:Guiné-Bissau] e da [GQ:Guiné Equatorial].',
    ],
    'an article is no preposition with a grave accent': [
      'A [BR:brasileira] Marta venceu a [FR:francesa] Julie.',
      'Saiu à francesa e comeu à portuguesa.',
    ],
    'peoples of small countries': [
      'Um [TT:trinitário], uma [DM:dominiquense] e dois [ML:malineses] remam.',
    ],
    'capitals that open a clause before any verb': [
      '[IR:Teerã] sonda os vizinhos; [PL:Varsóvia] cerra fileiras.',
      '[TR:Ancara] se distancia e não cede.',
    ],
    'capitals before verbs of towns and passives': [
      'Lisboa amanhece cinzenta. Maputo dorme e Luanda comemora a festa.',
      'Brasília foi fundada no planalto.',
    ],
    'capitals that are affected, and their notes': [
      'A alta surpreendeu [IN:Nova Délhi].',
      'Leram a nota de [CA:Ottawa].',
    ],
    'squares and streets': ['A praça de Espanha e a rua da França estão em obras.'],
    'teachers of a language': ['O professor de alemão mora na [DE:Alemanha].'],
    'capitals whose towns have something done to them': [
      'Oslo revestiu de tábuas a entrada dos seus museus.',
      'Maputo empedrou trinta ruas.',
    ],
    'two capitals that have to do with one another': [
      'Entre Oslo e Copenhaga, a balsa; Oslo supera Copenhaga.',

      'Entre [CL:Santiago] e [PE:Lima] há gelo.',
      'Entre Madri e Lisboa circulam dois comboios.',
    ],
    'headlines in capitals with any verb': ['[CO:BOGOTÁ] SONDA UMA SAÍDA'],
    'capitals of which something is felt': [
      'Para desgosto de [CU:Havana], ninguém veio; foram erros de [AO:Luanda].',
    ],
    'a capital that is also a name': ['O chanceler acusou [PY:Assunção] de calar.'],
    'idioms of a light verb': [
      '[EC:Quito] fez saber que vai esperar; entretanto, [UY:Montevidéu] deu o aval.',
      '[NO:Oslo] tem vindo a adiar a votação.',
    ],
    'what is done in the name of a capital': ['Falou em nome de [DK:Copenhaga].'],
    'what is said by a capital at the end': ['«Não há pressa», replicou [AT:Viena].'],
    'clubs with the name of a people': ['O Audax Italiano empatou com o Argentinos Juniors.'],
    'what is asked of a capital': ['O rei exige um pedido de desculpas de [NO:Oslo].'],
    nuts: ['A noz do Brasil cai da árvore.'],
  });
});
