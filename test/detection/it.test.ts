import { itMarks } from '../support/sentences.ts';

describe('countries in Italian texts', () => {
  itMarks('it', {
    'names, with articles and elisions': [
      "Il treno va dalla [FR:Francia] all'[AT:Austria] e dalla [CH:Svizzera] in [IT:Italia].",
      "I porti dell'[IR:Iran], della [TR:Turchia] e del [JP:Giappone] restano aperti.",
      "Negli [US:Stati Uniti] e nei [NL:Paesi Bassi] piove; nell'[IQ:Iraq] no.",
      'Le navi salpano da [MT:Malta], da [CY:Cipro] e dalle [PH:Filippine].',
      'Il sole sorge sull’[IN:India] e sul [NP:Nepal].',
    ],
    'long names before short ones': [
      'La [GN:Guinea] non è la [GW:Guinea-Bissau] né la [PG:Papua Nuova Guinea].',
      'La [CD:Repubblica Democratica del Congo] confina con la [CG:Repubblica del Congo].',
      'La [KP:Corea del Nord] e la [KR:Corea del Sud] hanno pareggiato.',
      'Il [SD:Sudan] e il [SS:Sud Sudan] condividono un fiume.',
      'La [DM:Dominica] e la [DO:Repubblica Dominicana] sono isole diverse.',
    ],
    'islands and forms of state, small or with a capital': [
      'Le [FK:isole Falkland] e le [KY:Isole Cayman] sono lontane.',
      "L'ambasciata del [ES:Regno di Spagna] e quella della [CN:Repubblica popolare cinese].",
    ],
    'adjectives by gender and number': [
      'Un pianista [RU:russo], una violinista [RU:russa], due flautisti [RU:russi] e tre arpe [RU:russe].',
      'Il vino [GR:greco], la birra [BE:belga], i formaggi [FR:francesi], le olive [ES:spagnole].',
      'Acciaio [DE:tedesco], seta [CN:cinese] e caffè [BR:brasiliani].',
      "Un giudice [PL:polacco] e un'avvocata [AL:albanese] arrivarono insieme.",
      'Le coste [HR:croate], [SI:slovene] e [ME:montenegrine].',
      'Il campionato [KR:sudcoreano] e la stampa [ZA:sudafricana].',
    ],
    peoples: [
      'Gli [US:americani] e i [CA:canadesi] hanno vinto.',
      'I [GR:Greci] costruirono il tempio.',
      'Una [UA:ucraina] e due [VN:vietnamiti] corrono la maratona.',
    ],
    'joined by hyphens': ["L'accordo italo-[FR:francese] e la frontiera [RU:russo]-[UA:ucraina]."],
    abbreviations: [
      'Gli [US:Usa] e gli [AE:Emirati] firmano, la [CD:RDC] no.',
      'La delegazione [US:USA] parte domani.',
    ],
    'seats of government': [
      'La [US:Casa Bianca] tace, il [RU:Cremlino] risponde.',
      'Secondo la [IT:Farnesina] e [IT:Palazzo Chigi] non ci sono novità.',
      "Dall'[FR:Eliseo] nessun commento; [GB:Downing Street] attende.",
    ],
    'capitals that act or are dealt with': [
      "Secondo [UA:Kiev], non c'è accordo.",
      '[FR:Parigi], [DE:Berlino] e [GB:Londra] chiedono calma.',
      'Il ministro accusa [RU:Mosca] di mentire.',
      '[RU:Mosca] ha respinto la proposta.',
      '[CN:Pechino] accusa, [US:Washington] non risponde.',
      'Le sanzioni di [US:Washington] contro [IR:Teheran] restano.',
      'Il governo di [GB:Londra] ha deciso.',
      'I rapporti tra [TR:Ankara] e [GR:Atene] migliorano.',
    ],
    'capitals that are places': [
      'A Mosca nevica.',
      'Il museo di Londra apre domani.',
      'Vive a Parigi con la sorella.',
      'La metropolitana di Pechino è affollata.',
      'Il sindaco di Atene ha inaugurato una piazza.',
    ],
    'capitals in a quarrel and on a line of trains': [
      'La crisi tra [IT:Roma] e [FR:Parigi] si è chiusa.',
      'Il treno tra Roma e Milano è in ritardo, il ponte di Westminster è chiuso.',
    ],
    languages: [
      'Parla bene il francese e vive in [PE:Perù].',
      'Parla russo e tedesco.',
      'Il libro è scritto in francese.',
      'La lingua turca ha otto vocali.',
      'Ha tradotto il romanzo dal portoghese.',
      'Insegna il danese ai bambini.',
      'Il finlandese è una lingua ricca di vocali.',
    ],
    'parts of other names': [
      'Il lago Ciad e il fiume Niger.',
      "Nuotano nell'oceano Indiano e nel golfo del Messico.",
      "L'America Latina e il Nuovo Messico.",
      "L'Irlanda del Nord gioca domani.",
      "La Banca d'Italia e l'Università di Cipro.",
      'Vola con Air France e Turkish Airlines.',
      "Ha vinto il Giro d'Italia e il Gran Premio di Monaco.",
      'Due fichi d’India e un’insalata russa.',
    ],
    'ambiguous names': [
      'La [GE:Georgia] confina con la [RU:Russia], disse a Tbilisi.',
      'Ad Atlanta, in Georgia, hanno contato i voti.',
      'Il Bayern Monaco ha vinto.',
      'Il principe di [MC:Monaco] arriva a Nizza.',
      'Maurizio arriva domani.',
      'Santiago è un bel nome.',
    ],
    'persons and common words': [
      'Il dottor Russo e Giordano Bruno non si incontrarono.',
      'La mosca ronza, la lima stride, il panama è di paglia.',
      'George Washington attraversò il fiume.',
    ],
    'all capitals': ['[FR:FRANCIA], SCIOPERO DEI TRENI'],
    'languages in a row': [
      'Parla inglese, francese, spagnolo e russo.',
      'Le lingue di casa sono il danese, lo svedese e il polacco.',
    ],
    'peoples behind words that may speak of languages': [
      'Il professore [DE:tedesco] legge la versione [RU:russa]; ascolta il professore di tedesco e la letteratura [CN:cinese].',
    ],
    'women and firms behind a preposition': [
      'Ha ceduto alla [FR:francese] Renault una commedia all’italiana.',
    ],
    'peoples of small countries': [
      'Un [VC:sanvincentino], due [GD:grenadine] e tre [KI:kiribatiani] remano.',
      'La lotta greco-romana piace a un cuoco [US:italo-americano].',
    ],
    'capitals that open a clause before any verb': [
      '[IR:Teheran] sonda i vicini; [PL:Varsavia] serra i ranghi.',
      '[FR:Parigi] si sfila e [TR:Ankara] non cede.',
    ],
    'capitals before verbs of towns and passives': [
      'Lisbona respira fumo. Algeri ospita la fiera e Vienna dorme.',
      "L'Avana si è svegliata al buio. Roma antica era rumorosa.",
    ],
    'ambassadors in a capital, and of one': [
      "Il suo ambasciatore a Mosca scrive all'ambasciatore di [VE:Caracas].",
    ],
    'capitals that are affected, and their notes': [
      'Il rincaro ha sorpreso [IN:Nuova Delhi].',
      'Lessero la nota di [CA:Ottawa].',
    ],
    'teachers of a language': ['La professoressa di tedesco vive in [DE:Germania].'],
    'capitals whose towns have something done to them': [
      'Oslo riveste di assi le facciate dei suoi musei.',
    ],
    'two capitals that have to do with one another': [
      'Tra Oslo e Copenaghen, il traghetto; Oslo supera Copenaghen.',

      'Tra [CL:Santiago] e [PE:Lima] cala il gelo.',
      'Tra Madrid e Lisbona viaggiano due treni.',
      'Nel 1807 [DK:Copenaghen] raggirò [SE:Stoccolma].',
    ],
    'headlines in capitals with any verb': ["[CU:L'AVANA] SONDA UNA VIA"],
    'capitals of which something is felt': [
      "Con dispetto dell'[CU:Avana] non venne nessuno; furono errori di [CA:Ottawa].",
    ],
    'a club': ['Il portiere lascia il Monaco.'],
    'two capitals at odds': ['[CL:Santiago] e [PE:Lima] ai ferri corti.'],
    'capitals before a participle of its own form': [
      'Il console partì e [AL:Tirana] ha chiuso il valico.',
    ],
    'capitals before a participle': [
      '[SI:Lubiana] ha dato ragione ai pescatori; [MT:La Valletta] ha già steso il testo.',
      'Lubiana ha vissuto un inverno mite, Oslo ha due stadi e Vienna ha tre laghi.',
    ],
    'verbs that end in -iare': [
      'Ieri sera [FI:Helsinki] ha rinunciato al seggio, poi [SE:Stoccolma] rilanciò la proposta.',
    ],
    'what is said by a capital at the end': [
      '«Nessuna fretta», replica [AT:Vienna]. Contro il dazio protestano [NO:Oslo] e [DK:Copenaghen].',
    ],
    'capitals one is hard on': ['La regina alza i toni con [NO:Oslo].'],
    'what is asked of a capital': ['Pretende le scuse di [NO:Oslo].'],
    'pairs of capitals with an article': [
      'La giunta divide: protestano [JO:Amman] e [EG:Il Cairo].',
    ],
    'trees, sweets and walls named after a country': [
      'Mangiava noci del Brasile importate dal [BR:Brasile].',
    ],
  });
});
