import { itMarks } from '../support/sentences.ts';

describe('countries in English texts', () => {
  itMarks('en', {
    'names, peoples and abbreviations': [
      '[FR:France] and the [GB:UK] sent [CU:Cuban] doctors to [HT:Haiti].',
      'Two [NO:Norwegians] met a [ES:Spanish] judge in the [US:U.S.]',
      'The [NL:Dutch] cook moved to [AE:UAE] with his [NZ:New Zealander] wife.',
    ],
    'the longest name wins': [
      '[PG:Papua New Guinea], [GW:Guinea-Bissau], [GQ:Equatorial Guinea] and [GN:Guinea] signed.',
      'Trains run in [DO:Dominican Republic], [CD:DR Congo] and [SS:South Sudan].',
      '[NE:Niger] borders [NG:Nigeria].',
    ],
    'names written in other ways': [
      "[CI:Cote d'Ivoire] and [CI:Côte d’Ivoire] are one.",
      'The [US:United\u00a0States] and the [GB:United\nKingdom].',
      '[VE:Vene\u00adzuela] and [SS:south Sudan].',
      'FLOODS HIT [BR:BRAZIL] AND [CL:CHILE]',
      '[TC:Turks & Caicos], [TT:Trinidad&Tobago] and [WF:Wallis & Futuna] sent letters.',
    ],
    'possessives and hyphens': [
      "[PE:Peru]'s harvest, [US:US]-backed farmers and anti-[RU:Russian] songs.",
      'A [FR:French]-[DE:German] kitchen.',
    ],
    'the case of letters': [
      'They roast turkey on fine china near a chad.',
      'Tell us if you like jersey.',
    ],
    'surnames of persons with names from anywhere': [
      'The striker Kwame Jordan scored twice.',
      'She lived in Hashemite [JO:Jordan] and taught there.',
    ],
    'parts of other names': [
      'From New Mexico to South America and Northern Ireland.',
      'The Indian Ocean, the Panama Canal and the Gulf of Mexico.',
      'She studied at the University of Jordan and banked with the Bank of China.',
      'Turkish Airlines flew a guinea pig in a Panama hat past Mexico City.',
      'He read the Japan Times in Jordan Street.',
    ],
    'towns that bear the name of a country': [
      'The fair in Lebanon, Pennsylvania, was full.',
      'A baker from Peru, Ill., won.',
    ],
    languages: [
      'The menu is in Spanish.',
      'She speaks French and German at home.',
      'He teaches the Finnish language to children.',
      'A Portuguese word came up.',
    ],
    'languages in a row': [
      'The leaflet is in French, German and Portuguese.',
      'She speaks English, Spanish, Japanese and Russian.',
      'Spanish, Italian and Greek are spoken on the island.',
    ],
    'peoples behind words that may speak of languages': [
      'It was bad news for [FR:French] farmers and early [NL:Dutch] settlers.',
      'A [RU:Russian] teacher met three [CN:Chinese] characters from a play.',
      'He gives lessons in Finnish.',
    ],
    'adjectives before a noun are no languages': ['He swam in [ES:Spanish] waters.'],
    'two peoples before a noun are no languages': [
      'Talks between [CN:Chinese] and [IN:Indian] pilots ended with [FR:French] and [GR:Greek] songs.',
      'He translates between French and Greek.',
    ],
    'persons who bear the name of a country': [
      'Michael Jordan bought a boat.',
      'Mr. Holland sold it. Later Holland wept.',
      'Chad Miller is a baker.',
    ],
    'given names in a row': ['Chad Kelly, Israel Idonije and India Arie are here.'],
    'countries in a row are no given names': ['[IL:Israel], [TD:Chad] and [IN:India] are here.'],
    'schools, roads and teams': [
      'Pupils of Mexico High School drove down U.S. Highway 41 in a Greek Super League scarf.',
    ],
    'countries that persons are named after': [
      'Rain fell in [JO:Jordan] and in [TD:Chad].',
      '[IL:Israel] opened the bridge.',
    ],
    'Georgia, the country and the state': [
      'Texas, Alabama and Georgia voted.',
      'The road from Tbilisi crosses [GE:Georgia].',
      'Peaches from Atlanta, Georgia are sweet.',
    ],
    'two Congos': [
      'The ferry from Brazzaville leaves [CG:Congo] at noon.',
      'Kinshasa is the heart of [CD:Congo].',
    ],
    'capitals that act': [
      '[RU:Moscow] denied the report.',
      '[CN:Beijing] has repeatedly warned its neighbours.',
      'Talks between [VE:Caracas] and [US:Washington] stalled.',
      "[FR:Paris]'s decision surprised many.",
      'The [GB:London]-led talks failed.',
      'Pro-[CN:Beijing] lawmakers walked out.',
      'Ministers urged [TR:Ankara] to wait.',
    ],
    'capitals that are dealt with': [
      '[RU:Moscow] accused [UA:Kyiv] of breaking the truce.',
      'The envoy blames [IR:Tehran] and urges [QA:Doha] to act.',
      '[KP:Pyongyang] fired two rockets. It was a blow to [CU:Havana].',
    ],
    'capitals that act, by verbs that double their last letter': [
      '[VE:Caracas] expelled two envoys, and [PL:Warsaw] cancelled a visit.',
      '[GB:London] recognised [XK:Pristina] and wants [RS:Belgrade] to follow.',
    ],
    'capitals as places': [
      'It snowed in Moscow.',
      'Havana was hit by a storm, Cairo became larger and Paris hosted the Games.',
      'A Paris street, a London bus and the mayor of Madrid.',
      'The flight from Caracas to Havana was late.',
      'MOSCOW (Reuter) - Bread was cheap.',
      'He lives in Tacoma, Washington and said so.',
    ],
    'seats of government': [
      'The [RU:Kremlin], the [US:White House] and [VE:Miraflores] were lit.',
      '[GB:Downing Street] and the [FR:Élysée] said nothing.',
    ],
    'currencies and handles': ['It costs US$ 20, says @Israel.'],
    'capitals that open a clause before any verb': [
      '[CA:Ottawa] balked at the toll, and [AU:Canberra] has thrown its weight behind the bridge.',
      '[JP:Tokyo] mulls a ban; [HU:Budapest] dragged its feet.',
      'At first it hesitated, [EG:Cairo] brushed aside the offer.',
    ],
    'capitals before verbs of towns, nouns and passives': [
      'Lisbon breathed a sigh of smoke. Vienna hosts the ball and Cairo boasts a tower.',
      'Tokyo stocks fell and London commuters cursed the rain.',
      'Rome was flooded at noon. Manila was battered overnight.',
    ],
    'capitals with the word for those who rule': [
      'The [VE:Caracas] government fell silent, and the [SY:Damascus] regime wavered.',
    ],
    'envoys to a capital, which is the place, and of one': [
      'Its ambassador to Moscow and the envoy to Caracas wrote home.',
      '[RU:Moscow]’s ambassador and the ambassador of [IR:Tehran] wrote home.',
    ],
    'adjectives in the names of bodies': [
      'The American Dental Association, the Greek Chess Federation and the Oman Film Society met.',
      'The [US:American] Secretary of State and the [IQ:Iraqi] Prime Minister met.',
    ],
    'persons before any verb and at the end': [
      'Jordan Ashby knits and Chad Marwood hums.',
      'Kathy Ireland met Jordan Ashby.',
    ],
    'languages that someone knows': ['She knows Turkish, Greek and Polish.'],
    'capitals whose towns have something done to them': [
      'Oslo planted the slopes above its ring road with pear trees.',
      'Nairobi opened the new national museum, and Bogotá widened nine cycle paths and a stadium.',
      '[UA:Kyiv] opened the talks.',
    ],
    'capitals in a row that opens a clause': [
      '[PE:Lima] and [EC:Quito] mended their fences long ago.',
    ],
    'two capitals with a verb between them': [
      'Oslo outshone Riga in the index of green towns. Tunis overtook Cairo. Between Oslo and Kiel, a ferry runs.',
      'Flights between Lima and Quito resumed, the train from Oslo left; talks between [PE:Lima] and [EC:Quito] resumed.',

      'It is known that [DK:Copenhagen] outfoxed [SE:Stockholm] in that war.',
      'Between [CL:Santiago] and [PE:Lima] the frost is back.',
      'Between London and Paris the trains stand still.',
    ],
    'capitals of which something is felt or meant': [
      'To the dismay of [GR:Athens], nobody came. [MY:Kuala Lumpur]’s mistakes were many.',
    ],
    'headlines in capitals with any verb': ['[PL:WARSAW] BALKS AT THE TOLL'],
    'governments that sit in a capital': [
      'The governments in [FI:Helsinki] and [EE:Tallinn] gave way.',
      'The [FI:Finnish] government in Helsinki gave way.',
    ],
    'names of kinds of animals, churches and lands': [
      'An American bulldog, two Canada geese and a Belgian shepherd.',
      'The Bulgarian Orthodox bishop saw the Malay peninsula and the French Riviera.',
      'Swiss chard with Russian dressing, Chinese cabbage and a Singapore Sling.',
      'On Canada Day she hung Algerian ivy beside the Maltese Falcon and spoke Brazilian Portuguese.',
      'A Rhodesian ridgeback guards the shop of Iceland Foods in Swiss Cottage.',
      'Behind the French doors somebody played checkers, Chinese checkers, in Bermuda shorts.',
      'A Norway spruce, a Japanese maple, Spanish moss and a Canada lynx.',
    ],
    'capitals that will act': [
      'Now that it is over, [CU:Havana] will unfreeze accounts.',
      'Havana will swelter again.',
    ],
    'airlines, towns and persons': ['Oman Air flies from Peru Town, said Trinidad Marwood.'],
    'persons that bear the names of capitals': [
      'Paris Ashby and London Marwood knit; Havana is humming and Lima hums.',
    ],
    'capitals that open a clause within a sentence': [
      'She wrote that [MN:Ulaanbaatar] bluffs about the dam, because [KZ:Astana] blinked first.',
      'Nobody doubts it: if [NO:Oslo] wavers, the bill dies, said the clerk.',
      'The cook said [EC:Quito] merely yawned.',
      'As [PL:Warsaw] denied it, the bell rang.',
      'Traders moved when Tallinn flooded, since Riga lacks a quay.',
    ],
    'capitals before verbs without an object': [
      '[KE:Nairobi] crowed. [GH:Accra] sulks when asked.',
      '“[ML:Bamako] will not budge,” said the driver.',
      'Riga slept. Both Oslo and Kiel saw heavy snow.',
    ],
    'capitals for which something is so': [
      'For [UG:Kampala], the bridge is a gift.',
      'For Kampala potters the bridge is a gift. They left for Kampala, then for Kigali.',
    ],
    'capitals that films, books and tunnels are about': [
      'A film about Lisbon opened, and a song without Prague ended.',
    ],
    'capitals between which something lies': [
      'The rift between [TD:N’Djamena] and [SD:Khartoum] was old. The boat between Tunis and [MT:Malta] sank.',
    ],
    'persons behind prepositions': [
      'Letters to Jordan Ashby and songs about Chad Marwood were sold to India Ashby.',
      'The road to [JO:Jordan] opened. They flew to [IL:Israel] Dec. 3 and to [TD:Chad] Friday.',
    ],
    'ships, firms, animals and races': [
      'HMS Jamaica sank; USS Georgia did not. They ran the Turkey trot.',
      'She sold her American Eagle shirt for French’s mustard.',
    ],
    'capitals that are of a mind': [
      '[BG:Sofia] is wary of the toll, and [LV:Riga] was never keen. The gate that Vilnius built is wide.',
      'Nobody minds, but [ZM:Lusaka] resents the toll and [TN:Tunis] undermines the bridge.',
    ],
    'languages that someone reads': [
      'He read Hungarian at night. She read [HU:Hungarian] novels by day.',
    ],
    'peoples before nouns that look like verbs of towns': [
      'She thanked her [NL:Dutch] hosts and slept in [FI:Finnish] houses.',
      'Swiss army knives lay about. Lessons of Dutch are dear.',
    ],
    'capitals that answer and are written to': [
      'So far [PY:Asunción] has not answered, unlike [PE:Peru]. A letter to [BB:Bridgetown] lay unread.',
    ],
    'capitals that take a side': [
      '[TR:Ankara] congratulated the winner, [QA:Doha] has yet to comment and [NO:Oslo] doubts the count.',
      'According to [CU:Havana], no one came. According to Havana police, no one came.',
    ],
  });
});
