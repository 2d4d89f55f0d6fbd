import { itMarks } from '../support/sentences.ts';

describe('countries in German texts', () => {
  itMarks('de', {
    'names, with articles and in the genitive': [
      'Der Zug fährt von [DE:Deutschland] durch die [CH:Schweiz] nach [IT:Italien].',
      'Die Häfen [FR:Frankreichs], [ES:Spaniens] und der [TR:Türkei] blieben offen.',
      'Der Strom der [NL:Niederlande] kommt aus den [NL:Niederlanden] selbst.',
      'Die Küsten der [US:Vereinigten Staaten] und des [GB:Vereinigten Königreichs] sind lang.',
      'Im [IQ:Irak], im [IR:Iran] und im [YE:Jemen] wurde gezählt.',
      'Der Präsident der [CZ:Tschechischen Republik] reiste in die [AE:Vereinigten Arabischen Emirate].',
      'Forscher aus England, Schottland und Wales trafen sich in [BA:Bosnien und Herzegowina].',
    ],
    'long names before short ones': [
      '[GN:Guinea] grenzt an [GW:Guinea-Bissau], [PG:Papua-Neuguinea] nicht.',
      'Im [SD:Sudan] und im [SS:Südsudan] regnete es.',
      'Die [CD:Demokratische Republik Kongo] liegt neben der [CG:Republik Kongo].',
      '[KP:Nordkorea] und [KR:Südkorea] spielten unentschieden.',
    ],
    'adjectives in every ending': [
      'Ein [RU:russischer] Pianist, eine [RU:russische] Geigerin und ein [RU:russisches] Orchester.',
      'Mit [CN:chinesischem] Stahl und wegen [CN:chinesischen] Stahls.',
      'Die [BR:brasilianische] Küche und der [SA:saudi-arabische] Markt.',
      '[ES:Spanische] Orangen kosten mehr als [MA:marokkanische].',
      'Der Ton blieb [GB:britisch].',
    ],
    'peoples by gender and number': [
      'Ein [FR:Franzose], eine [FR:Französin], zwei [FR:Franzosen] und drei [FR:Französinnen].',
      'Der Film einer [JP:Japanerin] gefiel den [JP:Japanern].',
      'Die [DE:Deutschen] feierten mit [PL:Polen], [DK:Dänen] und [AT:Österreichern].',
      'Vier [IL:Israelis], ein [PK:Pakistani] und die [UA:Ukrainerinnen].',
      'Viele [SY:Syrer]:innen lernten backen.',
    ],
    'Schweizer stays as it is': [
      'Ein [CH:Schweizer] Bäcker und zwei [CH:Schweizerinnen] buken Brot.',
    ],
    'joined by hyphens': [
      'Die [DE:deutsch]-[FR:französische] Brigade und der [US:US]-Präsident.',
      'Der [UA:Ukraine]-Krieg und die [CN:China]-Reise.',
      'Eine [US:US-amerikanische] Firma und ein [US:US-Amerikaner].',
    ],
    abbreviations: ['Aus den [US:USA] und den [AE:VAE] kamen Zelte, nicht aus der EU.'],
    'headlines in capitals': ['ERDBEBEN IN [JP:JAPAN]'],
    'soft hyphens and line breaks': [
      'Das Tal in [AT:Öster\u00adreich] und die [US:Vereinigten\nStaaten].',
    ],
    'languages are not marked': [
      'Sie spricht gut Deutsch und fliegt nach [PE:Peru].',
      'Sie spricht Deutsch, Französisch und ein wenig Türkisch.',
      'Das Buch erschien auf Englisch und wurde ins Russische übersetzt.',
      'Das Wort kommt im Deutschen selten vor.',
      'Der Kurs lehrt die spanische Sprache.',
      'Das Gedicht wurde aus dem Ungarischen übertragen.',
      'Neumarkt (polnisch Środa, englisch: New Market) ist eine Stadt.',
    ],
    'parts of other names': [
      'Quer über den Indischen Ozean und durch den Golf von Mexiko.',
      'Die Sächsische Schweiz liegt nicht in den Alpen.',
      'Von New Mexico nach Rhode Island und über Österreich-Ungarn.',
      'In Südamerika, in Nordirland und auf den Britischen Inseln.',
      'Die Deutsche Bahn und die Deutsche Bank warben um Lehrlinge.',
      'Das Schiff legte an Uliaga Island an.',
      'Die Alternative für Deutschland tagte.',
    ],
    'Island where it is the country': [
      'Ein Vulkan auf [IS:Island] brach aus.',
      'Gegen Gastgeber [IS:Island] gewann [NO:Norwegen].',
      'In [IS:Island] leben viele Schafe.',
    ],
    'words that only look alike': [
      'Auf der Pole Position stand ein Unbekannter.',
      'Der Kanzler ließ die Schotten dicht machen.',
      'Die Kapelle spielte „Amerika“ und das Schiff hieß »Polen«.',
    ],
    'capitals that act': [
      '[RU:Moskau] fordert ein Ende der Gespräche.',
      '[DE:Berlin] will das Abkommen nicht unterzeichnen.',
      'Die Gespräche mit der Regierung stockten, [FR:Paris] lehnte ab.',
      '[CN:Pekings] Haltung hat sich nicht geändert, die Forderungen [RU:Moskaus] auch nicht.',
      'Die Beziehungen zu [IR:Teheran] und der Streit zwischen [GR:Athen] und [TR:Ankara] dauern an.',
    ],
    'capitals as places': [
      'In Moskau schneite es.',
      'Die Messe in Berlin öffnet morgen.',
      'Er flog von Wien nach Madrid.',
      'Die Pariser Oper und die Londoner Börse.',
    ],
    'seats of government': [
      'Der [RU:Kreml] und das [US:Weiße Haus] schwiegen.',
      'Aus dem [FR:Élysée-Palast] hieß es nichts, in der [GB:Downing Street] brannte Licht.',
    ],
    'rivers and monks': [
      'Der Kahn trieb in Prag die Moldau hinab.',
      'Die Dominikaner gründeten im Kloster eine Schule.',
    ],
    'capitals that open a clause before any verb': [
      '[RU:Moskau] verschärft den Ton. [PL:Warschau] denkt nicht daran.',
      '[AT:Wien] legt sich quer; [HU:Budapest] lenkt ein.',
    ],
    'capitals before verbs of towns': [
      'Lissabon atmet Rauch. Warschau hat fast hundert Brücken.',
      'Rom erwacht, London eröffnet eine Linie und Wien tanzt.',
    ],
    'capitals that are affected': ['Der Schritt überraschte [IN:Neu-Delhi].'],
    'capitals behind a comma': [
      'Es fehlte an der Einsicht, [RO:Bukarest] lehnte ab.',
      'Geboren in Salem, Washington, kündigte er früh.',
    ],
    'governments that sit in a capital': [
      'Die Regierungen in [FI:Helsinki] und [EE:Tallinn] gaben nach.',
      'Die [FI:finnische] Regierung in Helsinki gab nach.',
    ],
    'two capitals that have to do with one another': [
      'Zwischen Oslo und Kopenhagen verkehrt eine Fähre; Oslo überholte Kopenhagen.',

      'Damals, so heißt es, [DK:Kopenhagen] umgarnte [SE:Stockholm].',
      'Zwischen [AT:Wien] und [HU:Budapest] herrscht Funkstille.',
      'Zwischen Wien und Budapest steht der Zug.',
    ],
    'verbs before a capital': [
      'Im Herbst beschließt [IT:Rom] den Haushalt, danach pocht [ES:Madrid] auf Ausgleich.',
    ],
    'capitals whose towns have something done to them': [
      'Oslo bepflanzte die Hänge und die Plätze, Riga verbreiterte den Radweg.',
    ],
    'headlines in capitals with any verb': ['[IT:ROM] VERSCHLEPPT DIE REFORM'],
    'persons behind a given name': ['Die Geigerin Ulrike Holland traf den Koch Konrad Israel.'],
    'ß written as ss': [
      'DAS [US:WEISSE HAUS] WARTET. [GB:Grossbritannien] und [BY:Weissrussland] warten auch.',
    ],
    'two capitals before any verb, and behind one': [
      '[SE:Stockholm] und [DK:Kopenhagen] plänkeln weiter. Am Ende beschlossen [SE:Stockholm] und [DK:Kopenhagen] den Bau.',
    ],
    dishes: ['Russische Eier und griechischer Salat.'],
    'adjectives in the names of bodies': [
      'Die Finnische Volkspartei tagt, der Norwegische Skiverband und die Schwedische Geologische Akademie auch.',
    ],
    'capitals that give': [
      '[LV:Riga] gibt nach. Die Bande zwischen [LV:Riga] und [SE:Stockholm] rissen.',
    ],
    'strong and separable verbs behind a capital and before it': [
      '[DK:Kopenhagen] wich keinen Schritt, [NO:Oslo] trat dem Vertrag bei.',
      'Dem Entwurf widersprach [CZ:Prag] sofort, den Zeugen gestand [AT:Wien] Schutz zu.',
    ],
    'participles and infinitives that end a sentence': [
      '[LT:Vilnius] hat die Frist um ein Jahr verlängert. [GR:Athen] wird den Vertreter einbestellen.',
      'Wien hat im Mai die Bäder geöffnet.',
    ],
    'what is said according to a capital': [
      'Dem Amt in Seoul zufolge waren es fünf Boote.',
      '[KR:Seoul] zufolge waren es fünf Boote.',
    ],
    'towns that are hot, pretty and dug up': [
      'Athen stöhnt, Oslo erblüht und Prag saniert ein Schwimmbad.',
    ],
    'capitals in a clause whose verb comes last': [
      'Es hieß, dass [IE:Dublin] den Entwurf ablehnt. Man weiß nicht, ob [FI:Helsinki] einlenkt.',
      'Man weiß nicht, ob Dublin im Winter friert.',
    ],
    'rows of capitals of two words': ['[IE:Dublin] und [AE:Abu Dhabi] plänkeln weiter.'],
    'verbs an adverb before a capital': [
      'Davor warnt auch [NO:Oslo], es widersprach zudem [DK:Kopenhagen].',
    ],
    'trees, sweets and walls named after a country': [
      'Japanischer Ahorn wuchs an der Chinesischen Mauer. Es gab belgische Waffeln und [BE:belgisches] Bier.',
    ],
  });
});
