import { itMarks } from '../support/sentences.ts';

describe('countries in Spanish texts', () => {
  itMarks('es', {
    'names, with and without articles': [
      'El tren va de [FR:Francia] a [CH:Suiza] y de allí a [IT:Italia].',
      'Los puertos del [JP:Japón], de la [IN:India] y del [PE:Perú] siguen abiertos.',
      'Llueve en [US:Estados Unidos] y en los [NL:Países Bajos]; en el [GB:Reino Unido], no.',
      'Barcos de [GR:Grecia] e [IT:Italia] llegan a [CU:Cuba].',
      'Viajó por [QA:Qatar], [KE:Kenya] y [BW:Botswana], o sea [QA:Catar], [KE:Kenia] y [BW:Botsuana].',
    ],
    'accents missing': ['Los trenes de [JP:Japon], [PE:Peru] y [CA:Canada] son lentos.'],
    'long names before short ones': [
      'Ni [GN:Guinea] es [GW:Guinea-Bisáu], ni [GQ:Guinea Ecuatorial] es [PG:Papúa Nueva Guinea].',
      'La [CD:República Democrática del Congo] limita con la [CG:República del Congo].',
      '[KP:Corea del Norte] empató con [KR:Corea del Sur].',
      '[SD:Sudán] y [SS:Sudán del Sur] comparten un río.',
      'La [DO:República Dominicana] no es [DM:Dominica].',
    ],
    'islands and forms of state, small or with a capital': [
      'Las [FK:islas Malvinas] y las [KY:Islas Caimán] están lejos.',
      'El equipo del [ES:Reino de España] y el de la [CZ:república Checa].',
    ],
    'adjectives by gender and number': [
      'Un pianista [RU:ruso], una violinista [RU:rusa], dos flautistas [RU:rusos] y tres arpas [RU:rusas].',
      'El vino [GR:griego], la cerveza [BE:belga], los quesos [FR:franceses] y las uvas [CL:chilenas].',
      'Una jueza [DE:alemana] y un juez [PT:portugués] llegaron juntos.',
      'Petróleo [IR:iraní], jeques [SA:saudíes] y alfareras [MA:marroquíes].',
      'La cocina [KR:surcoreana] y la costa [SV:salvadoreña].',
      'Una aldea [EE:estonia] y una empresa [CN:china].',
    ],
    peoples: [
      'El [ES:español] Carlos Ruiz venció al [RS:serbio] y al [RU:ruso].',
      'Los [US:estadounidenses] y los [CA:canadienses] ganaron.',
      'Una [UA:ucraniana] y dos [VN:vietnamitas] corren la maratón.',
      'Dijo el [BR:brasileño] que vendría.',
    ],
    'joined by hyphens': ['El acuerdo franco-[DE:alemán] y la frontera [RU:ruso]-[UA:ucraniana].'],
    abbreviations: [
      'Crece la economía de [US:EE. UU.] y la de [US:EE.UU.], también la de [US:EEUU].',
      'Los [AE:EAU] y la [CD:RDC] firman.',
    ],
    'seats of government': [
      'La [US:Casa Blanca] calla y el [RU:Kremlin] responde.',
      'Según [BR:Itamaraty] y la [AR:Casa Rosada], no hay novedades.',
      'El [FR:Elíseo] no comenta; [ES:La Moncloa] espera.',
      'El [CO:palacio de Nariño] anunció una visita.',
    ],
    'capitals that act or are dealt with': [
      'Según [UA:Kiev], no hay acuerdo.',
      '[FR:París], [DE:Berlín] y [GB:Londres] pidieron calma.',
      '[RU:Moscú] rechazó la propuesta.',
      '[CN:Pekín] acusa y [US:Washington] no responde.',
      'Las sanciones de [US:Washington] contra [IR:Teherán] siguen.',
      'El gobierno de [VE:Caracas] lo niega.',
      'Las relaciones entre [TR:Ankara] y [GR:Atenas] mejoran.',
      'Un plan impuesto por [CN:Pekín] en marzo.',
    ],
    'capitals that are places': [
      'En Moscú nieva.',
      'El museo de Londres abre mañana.',
      'Vive en París con su hermana.',
      'El metro de Pekín va lleno.',
      'El alcalde de Atenas inauguró una plaza.',
    ],
    'a capital that is also something else': [
      'Bruselas propuso una norma sobre el queso.',
      '[BE:Bruselas] anunció en nombre de [BE:Bélgica] una fiesta.',
      'Sofía dijo que no.',
    ],
    languages: [
      'Habla bien el francés y vive en [PE:Perú].',
      'Habla ruso y alemán.',
      'El libro está escrito en francés.',
      'La lengua turca tiene ocho vocales.',
      'Aprendió español en un año.',
      'El profesor de francés y la traducción al alemán.',
      'El danés es la lengua de la radio.',
    ],
    'parts of other names': [
      'El lago Chad y el río Níger.',
      'Nadan en el océano Índico y en el golfo de México.',
      'América Latina y Nuevo México.',
      'Irlanda del Norte juega mañana.',
      'El Banco de España y la Universidad de Chile.',
      'El Partido Comunista [CN:chino] y el Club de Ajedrez.',
      'La Real Academia Española y la Cruz Roja Mexicana.',
      'Vuela con Air France y con Aerolíneas Argentinas.',
      'Ganó la Vuelta a España y el Gran Premio de Mónaco.',
      'Un conejillo de Indias subió a la montaña rusa.',
      'El canal de Panamá y el estrecho de Gibraltar.',
    ],
    'ambiguous names': [
      '[GE:Georgia] limita con [RU:Rusia].',
      'En Atlanta, Georgia, contaron los votos.',
      'Granada y la Alhambra reciben turistas.',
      'La isla de [GD:Granada], en el Caribe.',
      'Mauricio llega mañana a [PT:Portugal].',
      'La [MU:isla Mauricio] y [MU:Mauricio] están en el Índico.',
      'La reunión de Guadalupe y Germán fue larga.',
    ],
    'persons and common words': [
      'Luis Montenegro y George Washington son dos nombres.',
      'Un plato con chile, lima y anguila; una cuba de vino.',
      'Los fines del plan y una vida sana.',
    ],
    'all capitals': ['[ES:ESPAÑA] GANA; [FR:FRANCIA], NO'],
    'languages in a row': [
      'Habla inglés, francés, italiano y ruso.',
      'Los idiomas de la casa son el danés, el sueco y el polaco.',
    ],
    'peoples behind words that may speak of languages': [
      'El profesor [FR:francés] leyó la versión [RU:rusa]; oyó al profesor de francés y la literatura [CN:china].',
    ],
    'women and firms behind a preposition': [
      'Ganó a la [RU:rusa] Olga y a la [FR:francesa] Renault.',
    ],
    'capitals that open a clause before any verb': [
      '[IR:Teherán] tantea a los vecinos; [PL:Varsovia] cierra filas.',
      '[TR:Ankara] se desmarca y [CU:La Habana] no cede.',
    ],
    'capitals before verbs of towns and passives': [
      'Lima amanece gris. Quito festeja y La Habana se derrite.',
      'Bogotá fue fundada junto a un río. Roma imperial es un libro.',
    ],
    'ambassadors in a capital, and of one': [
      'El embajador en Moscú llamó al embajador de [VE:Caracas].',
    ],
    'capitals that are affected, and their notes': [
      'La subida sorprendió a [IN:Nueva Delhi].',
      'Leyeron el comunicado de [CA:Ottawa] y no aceptaron lecciones de [FR:París].',
    ],
    'squares and streets': ['La plaza de España y la avenida de Portugal están en obras.'],
    'a little of a language': [
      'Habla inglés y algo de alemán.',
      'La profesora de alemán vive en [DE:Alemania].',
    ],
    'capitals whose towns have something done to them': [
      'Oslo forró de tablas la entrada de sus museos.',
      'Quito adoquinó treinta calles.',
    ],
    'two capitals that have to do with one another': [
      'Entre Oslo y Copenhague, un ferri; Oslo supera a Copenhague.',
      'Los vuelos entre Lima y Quito se reanudaron; las negociaciones entre [PE:Lima] y [EC:Quito] también.',

      'Entre [CL:Santiago] y [PE:Lima] hay hielo.',
      'Entre Madrid y Lisboa circulan dos trenes.',
      'Aquel otoño [DK:Copenhague] burló a [SE:Estocolmo].',
    ],
    'headlines in capitals with any verb': ['[CO:BOGOTÁ] TANTEA UNA SALIDA'],
    'an evening that is no people': ['La gala empezó tarde y los [FR:galos] aplaudieron.'],
    'capitals of which something is felt': [
      'Para disgusto de [CU:La Habana], nadie vino; hubo errores de [MX:Ciudad de México].',
    ],
    'languages that were studied': [
      'De niña estudió ruso y griego. Un estudio [SE:sueco] lo confirma.',
    ],
    'a club, and a capital that is also a saint': [
      'El portero dejó el Mónaco. La cancillería de [NI:Nicaragua] acusó a [CR:San José] de callar.',
    ],
    dishes: ['Arroz a la cubana y ensalada griega.'],
    'idioms of a light verb': [
      '[EC:Quito] hizo saber que esperará; mientras tanto [BO:La Paz] dio largas.',
      'Un año después [UY:Montevideo] tiene claro su voto.',
    ],
    'capitals before a participle': [
      '[FI:Helsinki] ha roto el silencio. Oslo ha nacido dos veces.',
    ],
    'what is done against and in the name of a capital': [
      'Habló en contra de [NO:Oslo] y en nombre de [DK:Copenhague].',
    ],
    'what is said by a capital at the end': ['«No hay prisa», replica [AT:Viena].'],
    'clubs with the name of a people': ['Unión Española empató con Argentinos Juniors.'],
    'verbs before which a capital might learn': ['[AT:Viena] estudia subir el peaje.'],
    'what is done to a capital': ['Rompió el pacto para abrazar a [NO:Oslo].'],
    'pairs of capitals with an article': ['[UY:Montevideo] y [CU:La Habana] discutieron el canje.'],
  });
});
