import type { Tongue } from '../tongue.ts';

export const pt: Tongue = {
  recognise:
    'aceit(?:a|am|ou|aram)|valid(?:a|am|ou|aram)|reconhec(?:e|em|eu|eram|ia|iam|ido|ida|endo)|reconhecemos',
  support:
    '(?:telefon|lig)(?:ou|aram)(?= (?:a|ao|para) [^.;]{0,60}(?:express|transmit|manifest|reiter|ofere)\\p{L}* (?:\\p{L}+ ){0,3}?(?:apoio|respaldo|solidariedade))|apresent(?:ou|aram|a|am) (?:suas |as suas )?(?:cartas )?credenciais (?:a|ao|perante)|(?:restabelec(?:e|em|eu|eram)|retom(?:a|am|ou|aram)|reat(?:a|am|ou|aram)|normaliz(?:a|am|ou|aram)) (?:(?:as|suas|plenas) )*(?:relacoes|lacos)(?: diplomatic[oa]s)?(?: plenas)? com|(?:receb|aceit|acredit)(?:e|em|eu|eram|a|am|ou|aram) (?:[\\p{L}-]+ ){0,7}?(?:embaixador(?:a)?|representante|enviad[oa])(?: diplomatic[oa])? (?:de|do|da|(?:design|nome|indic|envi)ad[oa] por)|(?:enviou|enviaram|envia|dirigiu|mandou)(?= [^.;,]{0,60}(?:felicitac\\p{L}+|parabens|congratulac\\p{L}+))|apoi(?:a|am|ou|aram|ava|avam|ado|ando)|respald(?:a|am|ou|aram)|(?:cerra|cerram|cerrou|cerraram) fileiras com|endoss(?:a|am|ou|aram)|felicit(?:a|am|ou|aram)|parabeniz(?:a|am|ou|aram)|apoiamos|est(?:a|ao|amos|ou|eve) (?:com|ao lado de)|se (?:pos|puseram|coloc\\p{L}+) ao lado de',
  newElections:
    '(?:ped(?:e|em|iu|iram)|exig(?:e|em|iu|iram)|reivindic(?:a|ou|aram)|cobr(?:a|am|ou|aram)|demand(?:a|ou|aram)|solicit(?:a|am|ou|aram)|defend(?:e|em|eu|eram)|apel(?:a|am|ou|aram) (?:a|por)) (?:[\\p{L}-]+ ){0,8}?(?:(?:novas|outras) eleicoes|repeticao d(?:as eleicoes|o pleito)|que se repitam as eleicoes|eleicoes (?:presidenciais )?(?:antecipadas|novas)|nov[oa] (?:eleicao|votacao|pleito))',
  recogniseInfinitive: 'reconhecer|aceitar',
  supportInfinitive: 'apoiar|respaldar|felicitar',
  recognition: 'reconhecimento (?:a|de|do|da|ao)',
  backing:
    'confianca em|(?:apoio|respaldo|solidariedade)(?: (?!d[eoa]s? )\\p{L}+){0,2}?(?: d[eo] (?:seu|nosso) (?:pais|governo|povo))? (?:a|ao|com|de)|(?:felicitacoes|parabens) (?:a|ao)',
  backedBy: '(?<!em )(?:apoio|respaldo) (?:de|do|da|dos|das)',
  reject:
    'nao (?:(?:reconhecer|aceitar|validar)(?:a|ao|ia|iam|emos)|(?:vai|vao|ira|irao|pode|podem) (?:reconhecer|aceitar|validar))|rejeit(?:a|am|ou|aram)|desconhec(?:e|em|eu|eram)|questiona(?:m|ram)?|questionou|conden(?:a|am|ou|aram)|denunci(?:a|am|ou|aram)|retir(?:a|ou|aram) (?:o|seu) reconhecimento (?:a|de|do)|contest(?:a|am|ou|aram)',
  hold: 'd(?:a|ao|eu|eram) (?:como|por)|ressalt(?:a|ou)|destac(?:a|ou)|explic(?:a|ou)|acrescent(?:a|ou)|lembr(?:a|ou)|frisou|(?:(?:apos|ao|por) )?consider(?:a|am|ou|aram|ando|ar)|acredita(?:m)?|cre|creem|sustenta(?:m)?|afirm(?:a|am|ou|aram)|declar(?:a|am|ou|aram)|classific(?:a|ou|aram)|cham(?:a|ou|aram)|diz|disse|disseram|insist(?:e|iu)|reiter(?:a|ou|aram)|ve|veem|trata|proclam(?:a|am|ou|aram)|conclui(?:u|ram)?',
  tell: 'espera(?:m)?|esperava|confia(?:m)?|anunci(?:a|ou)|escreve(?:u)?|suger(?:e|iu)',
  legitimate:
    'legitim[oa]s?|vencedor|ganhador|(?:derrotou|venceu)(?= (?:\\p{L}+ )?maduro)|(?:venceu|ganhou) (?:a|as|o)? ?(?:eleic(?:ao|oes)|presidenciais|pleito)|legal|legais|constitucional|unic[oa]|democraticamente eleit[oa]|eleito',
  illegitimate:
    'ilegitim[oa]s?|ilegal|ilegais|inconstitucional|usurpador|usurpacao|fraudulent[oa]s?|fraude|ditador|ditadura|farsa|carec(?:e|em|eu|eram|ia) de (?:toda |qualquer )?(?:legitimidade|credibilidade)|sem (?:qualquer )?(?:legitimidade|credibilidade)|nem livres? nem justas?|nao (?:foram|foi) (?:livres?|justas?|transparentes?)|roubadas?|fraudadas?',
  lawfulGovernment:
    '(?:legitim[oa]|legal|constitucional|unic[oa]) (?:governo|presidente|autoridade|autoridades)(?: da venezuela| em caracas| do pais)?|(?:governo|presidente|autoridades?) (?:legitim[oa]s?|legal|constitucional|democraticamente eleito|eleito)(?: da venezuela| em caracas| do pais)?',
  plainGovernment:
    '(?<=(?:relacoes|lacos|diplomatic[oa]s|plenas) com (?:a )?)(?:venezuela|caracas)|governo (?:da venezuela|venezuelano|bolivariano|chavista|de caracas|em caracas)|autoridades venezuelanas',
  interimPresident:
    'presidente (?:interino|encarregado|em exercicio|provisorio)|governo (?:interino|de transicao)|presidencia interina|lider (?:opositor|da oposicao|oposicionista)|candidato (?:opositor|da oposicao)|presidente eleito',
  election: '(?:os )?(?:resultados?|eleic(?:ao|oes)|reeleicao|votacao|posse)',
  neutral:
    '(?:disposicao|dispost[oa]s?|pront[oa]s?) (?:a|para|de|em) (?:mediar|facilitar (?:o |um )?(?:dialogo|negociacao)|ser mediador)|(?:ped(?:e|em|iu|iram)|apel(?:a|am|ou|aram)|conclam(?:a|ou|aram)|exort(?:a|am|ou|aram)|inst(?:a|am|ou|aram)|defend(?:e|em|eu|eram)|propo(?:e|em|s)|propuseram|convoc(?:a|ou|aram)) (?:[\\p{L}-]+ ){0,12}?(?:dialogo|negociac(?:ao|oes)|mediacao|conversas|conversac(?:ao|oes)|moderacao|calma|saida (?:negociada|pacifica)|solucao (?:pacifica|negociada)|dialogar|negociar|neutralidade)|(?:se )?(?:mantem|manteve|mantiveram|declara|declarou|declararam|permanece|permaneceu|permanecem)(?:-se)? (?:sua |a )?(?:neutr[oa]s?|neutralidade)|neutralidade|(?:se (?:abstem|absteve|abstiveram)|abst(?:eve|iveram)-se) [^.;,]{0,60}?(?:votacao|voto|votar|resolucao|declaracao|mocao)|(?:so|somente|apenas) (?:o |um |uma |a )?(?:\\p{L}+ )?(?:dialogo|negociacao)|(?:dialogo|negociacao) (?:e|era|continua sendo) (?:o|a) unic[oa]|(?:posicao|postura|atitude|linha) (?:\\p{L}+ )?(?:neutr[ao]|imparcial|equidistante)|oferece(?:u|ram)?(?:-se)? (?:para mediar|mediar|mediacao|como mediador)|passa(?:m)? (?:pelo|pela|por) (?:um |uma )?(?:[\\p{L}-]+ )?(?:dialogo|negociacao)|ofereceu(?:-se)? (?:para|como) (?:mediar|mediador(?:a)?|facilitar)|(?:(?:deve|devem|devia|deveria|tem de|tem que) (?:ser (?:resolvid|solucionad)[oa]|resolver-se|se resolver)|seja (?:resolvid|solucionad)[oa]|se resolva) (?:[\\p{L}-]+ ){0,5}?(?:dialogo|negociac(?:ao|oes)|pacifica(?:mente)?|venezuelanos)|(?:dev(?:e|em|iam?)|tem (?:de|que)) (?:\\p{L}+ )?(?:resolver|solucionar|superar) (?:[\\p{L}-]+ ){1,6}?(?:por meio d[eoa]|mediante|com|atraves d[eoa]|pelo|pela) (?:[\\p{L}-]+ ){0,3}?(?:dialogo|negociac(?:ao|oes)|conversas|meios pacificos)|nao (?:(?:vai|vao|ira|irao) )?(?:toma|tomou|tomam|tomar|tomara) partido|(?:principio|politica) de nao (?:intervencao|ingerencia|interferencia)',
  follow:
    'fizeram o mesmo|fez o mesmo|seguiram (?:o|esse|seu) (?:exemplo|passo)|seguiu (?:o|esse|seu) (?:exemplo|passo)|tambem o fizeram|tambem o fez|juntaram-se|juntou-se',
  followBefore:
    'o mesmo fizeram|o mesmo fez|assim como fizeram|como fizeram|a exemplo de|seguiram-se',
  undone:
    '(?:mas|embora|ate que|e)(?:,? \\p{L}+){0,3}? (?:ja nao|nao (?:\\p{L}+ ){1,3}mais|voltou atras|deixou de faze-lo)',
  negation:
    'nao|rejeit(?:a|am|ou|aram)|retir(?:a|am|ou|aram|e|em|ar)|nunca|jamais|tampouco|sem|nem|recus(?:a|am|ou|aram)(?:-se)?(?: a)?|neg(?:a|ou|aram)-se a|se (?:recusa|recusou|recusam|recusaram|nega|negou) a|deix(?:ou|aram) de|evit(?:a|ou)',
  hedge:
    'teriam?|tivesse|poderia|poderiam|deveria|deveriam|deve|devem|(?<!-|santa )se|planeja|planejam|ameac(?:a|ou|aram)|pretende|pretendem|dispost[oa]s?|quer|querem|estuda|estudam|avalia|reconheceria|reconhecera|apoiaria|quem',
  resolve:
    'decidi(?:u|ram)|pass(?:a|am|ou|aram) a|resolve(?:u|ram)|acord(?:ou|aram)|volt(?:ou|aram) a|continu(?:a|am|ou) a|(?:primeir[oa]|segundo|ultimo|unico)(?: \\p{L}+){0,3} a|anunci(?:ou|aram) que vai|opt(?:ou|aram) por|(?:se )?recus(?:a|am|ou|aram)(?:-se)? a|ao|apos|(?:diz|disse|disseram|afirm(?:a|ou|aram)|declar(?:a|ou|aram)|assegur(?:a|ou|aram))(?= (?:nao )?$)',
  urge: 'ped(?:e|iu|iram) (?:a|ao)|inst(?:a|ou|aram)|exort(?:a|ou|aram)|conclam(?:a|ou|aram)|exig(?:e|iu|iram)|acus(?:a|ou|aram)|critic(?:a|ou|aram)|agradec(?:e|eu|eram)',
  joining:
    'segu(?:em|iu|iram)|acompanh(?:a|am|ou|aram)|junt(?:a|am|ou|aram)-se a|se (?:junta|juntou|juntaram|une|uniu|uniram) a',
  paper: 'declarac(?:ao|oes)|comunicados?|resoluc(?:ao|oes)|cartas?|textos?|notas?',
  abstain:
    'duvid(?:a|am|ou|aram)|se (?:abstem|absteve|abstiveram)|abst(?:eve|iveram)-se|votou contra|votaram contra|desment(?:e|em|iu|iram)|nao assinou|nao assinaram',
  neither: 'nem',
  parliament: '(?:chefe|presidente|lider)(?: \\p{L}+)? (?:da assembleia nacional|do parlamento)',
  passive: '(?:e|foi|sendo|sido|ser|era|esta|sao|foram)(?: (?:amplamente|oficialmente|tambem|ja))?',
  voices:
    'ninguem|criticos|analistas?|especialistas?|observadores|ativistas?|manifestantes?|adversarios|rivais|deputad[oa]s?|senador(?:es|a)?|academicos?|historiador(?:es|a)?|economistas?|comentaristas?|apoiadores|rumores|exilados|oposicao|professor(?:es|a)?|bispos?|partidos?',
  accordingTo: 'segundo|de acordo com|na opiniao de|conforme',
  blame:
    '(?:critic|conden|denunci|acus|culp|agradec|reprov|repreend|atac|elogi|aplaud)(?:a|am|ou|aram|e|em|eu|eram|iu|iram)',
  charge: 'por|de|que|quem',
  participle: 'd[oa]s?',
  by: 'por|pelo|pela|pelos|pelas|de',
  bareAgent: false,
  subjectMayFollow: true,
  ofOthers: '(?!)',
  people:
    'quem|(?:venezuelanos|cidadaos|pessoas|milhares|milhoes|muitos|deputados|manifestantes|migrantes|apoiadores|grupos|partidos)(?: \\p{L}+){0,3} que',
  and: 'e|mas|enquanto',
  join: 'e|ou|alem de|alem do|alem da|bem como|assim como|junto com|tambem|depois|o|a|os|as|como|incluindo|mais|aliados?|governos?|governos? de|governo de|paises do|paises da|membros do|membros da|de|do|da|dos|das|republica|inclusive|tanto|outros?|outras?|entre eles',
  except:
    'exceto|salvo|menos|com excecao de|com excecao do|com a excecao de|com a excecao do|a excecao do|a excecao de|ao contrario de|ao contrario do|diferentemente de|diferentemente do|excluindo|sem|nao|mas nao',
  most: 'a maioria de|a maioria dos|a maioria dos paises da|a maior parte dos|a maior parte de|maioria dos|quase todos os',
  some: 'outros|outras|varios|varias|alguns|algumas|muitos|diversos|numerosos|uma dezena de|demais|dois|tres|quatro|cinco|\\d+',
  preposition:
    'em|no|na|nos|nas|de|do|da|dos|das|desde|ao|aos|para|com|contra|por|pelo|pela|entre|sobre|segundo|perto|apos|ante|sob|sem|ate|pro|anti',
  of: 'de|do|da|dos|das',
  office:
    'governo|governos|presidentes?|presidentas?|primeiros?-ministros?|primeira-ministra|chanceler|chanceleres|chancelaria|ministr[oa]s?|ministerio|secretario de estado|secretario|departamento de estado|casa branca|porta-voz|autoridades|executivo|gabinete|diplomacia|itamaraty|embaixador(?:a|es)?|lider|lideres|rei|emir|sultao|relacoes exteriores|negocios estrangeiros|chefe',
  former: 'ex|antig[oa]|depost[oa]',
  seated: '(?:governos?|autoridades|executivos?) (?:em|no|na)',
  collective:
    'paises|pais|membros|membro|estados|estado|nacoes|nacao|governos|bloco|presidentes|maioria|todos|parte|reino|republica|lideres|ilhas?|emirado|principado',
  other:
    'embaixada|sancoes|oposicao|deputados?|senadores?|senado|congresso|parlamento|assembleia|manifestantes?|cidadaos|povo|empresas?|dolares|equipe|equipa|petroleo|exilados|migrantes|ativistas?|cantor(?:es|a)?|artistas?|midia|jorna(?:l|is)|fronteira|territorio|banco|partidos?|esquerda|direita|socialistas|comunistas|igreja|bispos|analistas?|jornalistas?|comunidade|venezuelanos|ator|atriz|sindicatos?|consulado',
  adjective: '\\p{L}{4,}',
  determiner: 'o|a|os|as|uma?|seus?|suas?|que',
  gap: 'administracao|executivo|esforcos|irmao|companheiro|camarada|amigo|pais|agora|lideranca|plenamente|nesta|neste|na|no|segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira|sabado|domingo|hoje|ontem|tambem|ja|a|ao|o|os|as|seu|sua|um|uma|pleno|plena|total|firme|oficial|oficialmente|formalmente|presidente|lider|opositor|opositora|oposicionista|oposicao|interino|encarregado|autoproclamado|autodeclarado|governo|de|do|da|legitimo|legitima|legal|constitucional|eleito|nacional|assembleia|parlamento|chefe|senhor|deputado|candidato|ex-diplomata|diplomata|como|e|venezuelano|venezuelana|venezuela|vitoria|triunfo|reeleicao|mandato|novo|segundo|terceiro|resultados|eleicoes|eleicao|legitimidade|que|posse|socialista|chavista|regime|proclamado|atual|unico|em|caracas|com|para|politico|dirigente|capturado|anunciad[oa]|se|atribui|suposto|suposta|alegada|nem',
  claim: '',
  himAfter: '(?:-o|-lo|-no)',
  himBefore: 'o|lhe',
  it: 'o pais|o governo|a chancelaria|seu governo|este pais|esta|o ministerio|o itamaraty|o presidente|o chanceler|tambem',
  organisations: {
    EU: 'uniao europeia|ue',
    LIMA: 'grupo de lima',
    OAS: 'organizacao dos estados americanos|oea',
    CARICOM: 'caricom|comunidade do caribe',
    ALBA: 'alba|alianca bolivariana',
    'European Parliament': 'parlamento europeu',
  },
};
