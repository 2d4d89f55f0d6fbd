import { itMarks } from '../support/sentences.ts';

describe('countries in French texts', () => {
  itMarks('fr', {
    'names, with articles and elisions': [
      "Le train va de [FR:France] en [CH:Suisse], puis à travers l'[IT:Italie].",
      'Les ports du [JP:Japon], de l’[IN:Inde] et du [PE:Pérou] restent ouverts.',
      'Il pleut aux [US:États-Unis] et aux [NL:Pays-Bas] ; au [GB:Royaume-Uni], non.',
      "Des bateaux d'[ES:Espagne] et de [CU:Cuba].",
      'Les [US:Etats-Unis] et l’[EG:Egypte], sans accents.',
    ],
    'long names before short ones': [
      'La [GN:Guinée] n’est ni la [GW:Guinée-Bissau] ni la [GQ:Guinée équatoriale] ni la [PG:Papouasie-Nouvelle-Guinée].',
      'La [CD:République démocratique du Congo] borde la [CG:République du Congo].',
      'La [KP:Corée du Nord] et la [KR:Corée du Sud] ont fait match nul.',
      'Le [SD:Soudan] et le [SS:Soudan du Sud] partagent un fleuve.',
    ],
    'islands and forms of state, small or with a capital': [
      'Les [FO:îles Féroé] et les [KY:Îles Caïmans] sont loin.',
      'L’équipe du [BE:royaume de Belgique] et celle de la [FR:République française].',
      'À [MU:l’île Maurice] et à [RE:La Réunion], il fait chaud.',
    ],
    'adjectives by gender and number': [
      'Un pianiste [RU:russe], deux harpes [RU:russes], un vin [GR:grec] et une olive [GR:grecque].',
      'Le fromage [FR:français], la bière [BE:belge], les trains [DE:allemands] et les plages [ES:espagnoles].',
      'Une juge [IT:italienne] et un juge [CO:colombien] sont arrivés ensemble.',
      'La cuisine [KR:sud-coréenne] et la côte [ZA:sud-africaine].',
      'Un film [US:américain] et une chanson [TR:turque].',
    ],
    peoples: [
      'Les [CA:Canadiens] et les [US:Américaines] ont gagné.',
      'Une [UA:Ukrainienne] et deux [VN:Vietnamiens] courent le marathon.',
    ],
    'joined by hyphens': ['L’accord franco-[DE:allemand] et la frontière russo-[UA:ukrainienne].'],
    abbreviations: ['Les [AE:EAU] et la [CD:RDC] signent avec les [US:USA].'],
    'seats of government': [
      'La [US:Maison Blanche] se tait, le [RU:Kremlin] répond.',
      'Selon le [FR:Quai d’Orsay] et [FR:Matignon], rien de neuf.',
      'L’[FR:Élysée] ne commente pas ; [GB:Downing Street] attend.',
    ],
    'capitals that act or are dealt with': [
      'Selon [UA:Kiev], pas d’accord.',
      '[FR:Paris], [DE:Berlin] et [GB:Londres] ont demandé du calme.',
      'Le ministre accuse [RU:Moscou] de mentir.',
      '[RU:Moscou] a rejeté la proposition.',
      '[CN:Pékin] accuse, [US:Washington] ne répond pas.',
      'Les sanctions de [US:Washington] contre [IR:Téhéran] demeurent.',
      'Le gouvernement de [VE:Caracas] le nie.',
      'Les relations entre [TR:Ankara] et [GR:Athènes] s’améliorent.',
    ],
    'capitals that are places': [
      'À Moscou, il neige.',
      'Le musée de Londres ouvre demain.',
      'Il vit à Paris avec sa sœur.',
      'Le maire d’Athènes a inauguré une place.',
      'Un train entre Bruxelles et Paris.',
    ],
    languages: [
      'Elle parle couramment le danois et connaît bien le [PE:Pérou].',
      'Elle parle russe et allemand.',
      'Le livre est écrit en espagnol.',
      'La langue turque a huit voyelles.',
      'Elle apprend le danois.',
      'Le finnois est une langue d’Europe.',
    ],
    'parts of other names': [
      'Le lac Tchad et le fleuve Niger.',
      'Ils nagent dans l’océan Indien et dans le golfe du Mexique.',
      'L’Amérique latine et le Nouveau-Mexique.',
      'L’Irlande du Nord joue demain.',
      'La Banque de France et l’Université de Chypre.',
      'Elle vole avec Air France et Turkish Airlines.',
      'Il a gagné le Tour de France et le Grand Prix de Monaco.',
      'Un cochon d’Inde sur les montagnes russes.',
      'Un porte-parole de La France insoumise.',
    ],
    'ambiguous names': [
      'La [GE:Géorgie] borde la [RU:Russie].',
      'À Atlanta, en Géorgie, on compte les voix.',
      'François Hollande et le président Hollande.',
      'La [NL:Hollande] a des tulipes.',
      'Dominique et Maurice arrivent demain ; [DM:la Dominique] est loin.',
      'La réunion de Saint-Martin fut longue.',
    ],
    'persons and common words': [
      'Jordan et George Washington sont deux noms.',
      'Il chine aux puces ; le chili mijote.',
    ],
    'all capitals': ['[FR:FRANCE] : GRÈVE DES TRAINS'],
    'languages in a row': [
      'Elle parle anglais, français, italien et russe.',
      'Les langues de la maison sont le danois, le suédois et le polonais.',
    ],
    'peoples behind words that may speak of languages': [
      "Le professeur [DE:allemand] lit la version [RU:russe] ; il écoute le professeur d'allemand et la littérature [CN:chinoise].",
    ],
    'peoples of small countries': ['Un [VC:vincentais] et deux [PW:palaosiens] rament.'],
    'capitals that open a clause before any verb': [
      '[IR:Téhéran] apporte son aide; [PL:Varsovie] serre les rangs.',
      '[CH:Berne] a réitéré son offre et [HU:Budapest] a apporté son concours.',
      "[DE:Berlin] s'alarme et [TR:Ankara] ne cède pas.",
    ],
    'capitals before verbs of towns and passives': [
      'Lisbonne respire la fumée. Rabat possède un tramway et Rome se réveille sous la pluie.',
      'Alger fut fondée par des marins.',
    ],
    'ambassadors in a capital, and of one': [
      "Son ambassadeur à Moscou a vu l'ambassadeur de [VE:Caracas].",
    ],
    'capitals that are affected, and their notes': [
      'La hausse a surpris [IN:New Delhi].',
      "On lut la note d'[CA:Ottawa].",
    ],
    'languages in a row with articles': ['Elle étudie le chinois, le russe et le coréen.'],
    'teachers of a language': ["Le professeur d'allemand vit en [DE:Allemagne]."],
    'capitals whose towns have something done to them': [
      'Oslo habille de planches les façades de ses musées.',
    ],
    'two capitals that have to do with one another': [
      'Entre Oslo et Copenhague, un ferry passe ; Oslo devance Copenhague.',
      'Les vols entre Lima et Quito ont repris ; les négociations entre [PE:Lima] et [EC:Quito] aussi.',

      'Entre [CL:Santiago] et [PE:Lima], c’est le gel.',
      'Entre Lyon, Madrid et Lisbonne circulent deux trains.',
      'Cet automne-là, [DK:Copenhague] berne [SE:Stockholm].',
    ],
    'capitals before a verb and an article cut short': ['[CU:La Havane] enterre l’idée.'],
    'headlines in capitals with any verb': ['[CU:LA HAVANE] ENTERRE L’IDÉE'],
    'capitals of which something is felt': [
      'Au dépit de [CU:La Havane], nul ne vint ; la faute aux erreurs d’[CA:Ottawa].',
    ],
    'governments of capitals, each with its own preposition': [
      'Les gouvernements de [FI:Helsinki] et d’[EE:Tallinn] plièrent.',
    ],
    'languages before a preposition': ['Il a appris le grec après la guerre.'],
    cheeses: ['Un fromage de Hollande sur du pain.'],
    'a club': ['Le gardien quitte l’AS Monaco.'],
    'capitals before a participle': [
      'Le consul partit et [AL:Tirana] a démenti. Tirana a accueilli deux foires.',
    ],
    'idioms of a light verb': [
      '[FI:Helsinki] a fait comprendre que le pont restera fermé ; la veille, [EE:Tallinn] fit état de menaces.',
    ],
    'capitals that have done something to themselves': [
      '[NO:Oslo] s’est rangée à cet avis, [DK:Copenhague] s’est désolidarisée.',
    ],
    'what is said by a capital at the end': ['« Rien ne presse », rétorque [AT:Vienne].'],
    'towns that win a match': ['Vienne a battu Graz et Berne a battu Bâle.'],
    'what is asked of a capital': ['Il attend des excuses de [DK:Copenhague].'],
    'rows of capitals behind a noun of governments': [
      'Les gouvernements de [FI:Helsinki], de [EE:Tallinn] et de [LV:Riga] ont cédé.',
    ],
    'what several capitals have done to themselves': [
      '[NO:Oslo] et [DK:Copenhague] se sont prononcées.',
    ],
    'trees, sweets and walls named after a country': [
      'Il rêvait de la Grande Muraille de Chine devant une gaufre belge.',
    ],
  });
});
