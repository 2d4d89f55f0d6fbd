import type { Tongue } from '../tongue.ts';

export const fr: Tongue = {
  recognise:
    'accept(?:e|ent)|valide(?:nt)?|reconnai(?:t|ssent|ssait|ssaient|ssons|ssant)|reconnu(?:e|s|es)?|reconnurent|reconnut',
  support:
    "(?:appele|telephone)(?= [^.;]{0,60}(?:exprim|assur|fai|apport|reiter|temoign)\\p{L}* (?:[\\p{L}']+ ){0,3}?(?:soutien|appui|solidarite))|(?:est|sont|rest(?:e|ent)|demeur(?:e|ent)) fideles? a|(?:presente|remis|remet|presentent) (?:ses |leurs )?lettres de creance (?:a|au)|(?:retabli(?:t|ssent)?|repri(?:s|t)|renou(?:e|ent)|normalis(?:e|ent)) (?:(?:ses|leurs|les|des|pleinement) )*(?:relations|liens)(?: diplomatiques)? avec|(?:recu|recoit|recoivent|accepte(?:nt)?|accredite(?:nt)?) (?:[\\p{L}'-]+ ){0,7}?(?:l')?(?:ambassad(?:eur|rice)|representante?|envoyee?)(?: diplomatique)? (?:de|du|(?:nomm|design|envoy|choisi)e?e? par)|(?:envoye|adresse|fait parvenir|envoient|adressent)(?= [^.;,]{0,60}(?:felicitations|congratulations))|soutien(?:t|nent)|soutenu(?:e|s|es)?|soutenai(?:t|ent)|soutint|soutenons|appui(?:e|ent)|appuye|felicit(?:e|ent|ait)|felicite|salu(?:e|ent)|(?:se range(?:nt)?|s'est rangee?|se sont rangee?s) (?:derriere|aux cotes de)|se (?:tien(?:t|nent)|range(?:nt)?) (?:aux cotes|du cote)(?: de| du| des)?|sommes aux cotes (?:de|du)|s'aligne(?:nt)? (?:sur|derriere|avec)",
  newElections:
    "(?:appel(?:le|lent|e) (?:[\\p{L}-]+ ){0,3}?(?:a|de)|demand(?:e|ent)|reclam(?:e|ent)|exig(?:e|ent)|souhait(?:e|ent)|plaid(?:e|ent) pour|pron(?:e|ent)|press(?:e|ent)) (?:[\\p{L}'-]+ ){0,8}?(?:nouvelles? (?:elections?|presidentielle)|nouveau scrutin|elections? (?:presidentielles? )?(?:anticipees?))",
  recogniseInfinitive: 'reconnaitre|accepter',
  supportInfinitive: 'soutenir|appuyer|feliciter',
  recognition: 'reconnaissance (?:de|du|a)',
  backing:
    'confiance (?:en|a|envers)|(?:soutien|appui|solidarite)(?: (?!de |du |des )\\p{L}+){0,2}?(?: de (?:son|notre) (?:pays|gouvernement|peuple))? (?:a|au|de|envers|avec|pour|plein et entier a|total a|sans faille a)|felicitations (?:a|au)',
  backedBy: "(?<!en )(?:soutien|appui) (?:de|du|des|d')",
  reject:
    'ne (?:reconnaitr|valider|accepter)(?:a|ont|ait|aient|ons) (?:pas|jamais|plus)|ne (?:va|vont|peut|peuvent|pouvait|pouvaient|saurait|sauraient)(?: pas)? (?:reconnaitre|valider|accepter)|rejett(?:e|ent)|rejete(?:nt)?|refus(?:e|ent)|contest(?:e|ent)|condamn(?:e|ent)|denonc(?:e|ent)|reti(?:re|rent) (?:sa|leur) reconnaissance (?:a|au|de)|retire (?:sa|leur) reconnaissance (?:a|au|de)|mis en doute',
  hold: 'donne(?:nt)?(?= \\p{L}+ (?:\\p{L}+ )?(?:vainqueur|gagnant))|soulign(?:e|ent)|ajout(?:e|ent)|expliqu(?:e|ent)|precis(?:e|ent)|rappel(?:e|le|lent)|indiqu(?:e|ent)|martel(?:e|ent)|consider(?:e|ent|ait|ant|er)|estim(?:e|ent)|juge(?:nt)?|croi(?:t|ent)|affirm(?:e|ent)|declar(?:e|ent)|qualifi(?:e|ent)|dit|disent|souti(?:ent|ennent) que|insist(?:e|ent)|reiter(?:e|ent)|voi(?:t|ent)|tien(?:t|nent)|appel(?:le|lent)|traite(?:nt)?|proclam(?:e|ent)|conclu(?:t|ent)?',
  tell: 'esper(?:e|ent|ait)|annonc(?:e|ent)|ecri(?:t|vent)|prete(?:nd|ndent|ndu)|pretend(?:ent|u)?|assur(?:e|ent)|sugger(?:e|ent)',
  legitimate:
    'legitime|vainqueur|(?:remporte|gagne) (?:la |le |les )?(?:elections?|scrutin|presidentielle)|legitimes|legal|legale|constitutionnel|constitutionnelle|(?:battu|vaincu)(?= (?:[\\p{L}]+ )?maduro)|seule?(?= (?:[\\p{L}-]+ ){0,3}?(?:president|gouvernement|dirigeant|autorite|legitime|representant|chef))|democratiquement elue?|presidente? elue?',
  illegitimate:
    'illegitimes?|illegal|illegale|inconstitutionnel(?:le)?|usurpateur|usurpation|frauduleu(?:x|se|ses)|fraude|dictateur|dictature|mascarade|sans (?:aucune )?(?:legitimite|credibilite)|aucune (?:legitimite|credibilite)|manqu(?:e|ent|ait) de (?:legitimite|credibilite)|depourvue?s? de (?:toute )?(?:legitimite|credibilite)|ni libres? ni',
  lawfulGovernment:
    "(?:seul )?(?:gouvernement|president|chef d'etat|autorites) (?:legitimes?|legal|legales|constitutionnel|elu)(?: du venezuela| a caracas| du pays)?|(?:legitime|seul) (?:gouvernement|president)(?: du venezuela| a caracas| du pays)?",
  plainGovernment:
    '(?<=(?:relations|liens|diplomatiques) avec (?:le )?)(?:venezuela|caracas)|gouvernement (?:du venezuela|venezuelien|bolivarien|chaviste|de caracas|a caracas)|autorites venezueliennes|pouvoir (?:venezuelien|a caracas)',
  interimPresident:
    "president(?:e)? (?:par interim|interimaire|en exercice|de transition|charge)|presidence par interim|gouvernement (?:interimaire|de transition)|chef de (?:l'opposition|file de l'opposition)|leader de l'opposition|opposant|chef d'etat par interim|candidat de l'opposition|president elu",
  election:
    '(?:les )?(?:resultats?|elections?|election presidentielle|reelection|scrutin|investiture)',
  neutral:
    "(?:appel(?:le|lent|e|es)|lance un appel|exhort(?:e|ent)|pron(?:e|ent)|plaid(?:e|ent)|invit(?:e|ent)|prech(?:e|ent)|reclam(?:e|ent)|demand(?:e|ent)|propos(?:e|ent)) (?:[\\p{L}'-]+ ){0,12}?(?:dialogue|negociations?|mediation|pourparlers|retenue|calme|discussions|solution (?:pacifique|negociee|politique)|dialoguer|negocier|neutralite)|(?:rest(?:e|ent|er)|demeur(?:e|ent)|est reste|sont restes|se declare|se declarent|se dit|se disent) neutres?|neutralite|(?:s'abst(?:ient|iennent)|s'est abstenue?|se sont abstenue?s) [^.;,]{0,60}?(?:vote|scrutin|resolution|declaration|motion)|seule?s? (?:le |un |une |la |les |des )?(?:\\p{L}+ )?(?:dialogue|negociations?)|(?:dialogue|negociation) (?:est|etait|reste) (?:le|la) seule?|(?:position|posture|attitude|ligne) (?:\\p{L}+ )?(?:neutre|impartiale|equidistante)|(?:refus(?:e|ent|ait)(?: de)?|s'abst(?:ient|iennent|enir) de|evite(?:nt|r)? de|de ne pas|ne (?:veut|veulent|souhaite|souhaitent|entend|entendent) pas) prendre (?:parti|position)|ne (?:prend|prennent|prendra|prendront|prendrait|prendraient|prenait) (?:pas )?(?:parti|position)|n'(?:a|ont|avait) pas pris (?:parti|position)|passe(?:nt)? par (?:le |un |une |la )?(?:[\\p{L}-]+ )?(?:dialogue|negociation)|(?:(?:doi(?:t|vent)|devait|devaient|devra|devrait) (?:etre (?:resolue?|reglee?)|se (?:resoudre|regler))|soit (?:resolue?|reglee?)) (?:[\\p{L}'-]+ ){0,5}?(?:dialogue|negociations?|pacifique(?:ment)?|venezueliens)|(?:doi(?:t|vent)|devai(?:t|ent)) (?:\\p{L}+ )?(?:resoudre|regler|surmonter) (?:[\\p{L}'-]+ ){1,6}?(?:par|via|grace a) (?:[\\p{L}'-]+ ){0,3}?(?:dialogue|negociations?|discussions|pourparlers)|offre(?:nt)? (?:sa mediation|de servir de mediateur|ses bons offices)|propos(?:e|ent) (?:sa mediation|de jouer les mediateurs)|prete?s? a (?:jouer les mediat(?:eurs|rices)|servir de mediat(?:eur|rice)|(?:faciliter|accueillir) (?:\\p{L}+ ){1,2}(?:dialogue|negociations|pourparlers|discussions))|principe de non-(?:intervention|ingerence)",
  follow:
    "ont fait de meme|a fait de meme|font de meme|fait de meme|ont suivi|a suivi|lui ont emboite le pas|a emboite le pas|ont emboite le pas|emboite le pas|ont suivi le mouvement|l'ont suivi|l'ont imite|ont suivi son exemple",
  followBefore: "de meme que|comme l'ont fait|imites? par|suivis? par|suivi de",
  undone: "(?:mais|jusqu'a|puis|et)(?:,? [\\p{L}']+){0,2}? (?:ne |n')(?:\\p{L}+ ){1,3}plus",
  negation:
    "ne|rejet(?:te|tent|e)|retir(?:e|ent|er)|n'\\p{L}+|jamais|sans|ni|refus(?:e|ent|ait|er)(?: de)?|s'abst(?:ient|iennent) de|evite(?:nt)? de",
  hedge:
    "aurai(?:t|ent)|pourrai(?:t|ent)|devrai(?:t|ent)|doit|doivent|si|s'il|prevoi(?:t|ent)|menac(?:e|ent)|envisag(?:e|ent)|compt(?:e|ent)|pret(?:e|s|es)?|veut|veulent|souhait(?:e|ent)|reconnaitrai(?:t|ent)|reconnaitra|reconnaitront|va|vont|quiconque",
  resolve:
    'decid(?:e|ent|e de|es de)(?: de)?|choisi(?:t|ssent|s)? de|continu(?:e|ent|e) (?:a|de)|(?:premier|premiere|deuxieme|dernier|seul)(?: \\p{L}+){0,3} a|refus(?:e|ent) de|annonc(?:e|ent)(?: \\p{L}+){0,3}|apres|vient de|viennent de|(?:dit|disent|affirme|affirment|declare|declarent|assure|assurent)(?= (?:ne (?:pas|plus) )?$)',
  urge: 'exhort(?:e|ent|e)|pri(?:e|ent)|invit(?:e|ent)|demand(?:e|ent) (?:a|au|aux)|appel(?:le|lent|e)|press(?:e|ent)|somm(?:e|ent)|accus(?:e|ent)|critiqu(?:e|ent)|remerci(?:e|ent)',
  joining:
    "suivi|sui(?:t|vent)|imite|s'est jointe? a|se joint a|se sont joints a|rejoint|ont rejoint|emboite le pas (?:a|au|aux)",
  paper: 'declarations?|communiques?|resolutions?|lettres?|textes?',
  abstain:
    "(?<!sans )doute(?:nt)?|s'(?:abstient|abstiennent)|s'est abstenue?|se sont abstenus|a vote contre|ont vote contre|dement(?:i|ent)?|nie(?:nt)?|n'a pas signe",
  neither: 'ni',
  parliament: "(?:chef|president|leader)(?: \\p{L}+)? (?:de l'assemblee nationale|du parlement)",
  passive:
    '(?:est|ete|etait|etre|etant|sont|furent|fut)(?: (?:largement|officiellement|deja|aussi))?',
  voices:
    'personne|critiques|detracteurs|analystes?|experts?|observateurs|militants?|manifestants?|adversaires|rivaux|deputee?s?|senat(?:eurs?|rices?)|universitaires?|historiens?|economistes?|commentateurs|partisans|rumeurs|exiles|opposition|professeurs?|eveques?|partis?',
  accordingTo: "selon|d'apres|aux yeux de",
  blame:
    '(?:critiqu|condamn|denonc|accus|blam|remerci|reproch|attaqu|felicit|applaud|fustig)(?:e|ent|i|it|issent)',
  charge: "pour|de|d'|qui",
  participle: '(?:u|e)(?:e|s|es)?',
  by: 'par|de',
  bareAgent: false,
  subjectMayFollow: false,
  ofOthers: '(?!)',
  people:
    '(?:ceux|celles|venezueliens|citoyens|personnes|milliers|millions|beaucoup|deputes|manifestants|migrants|partisans|groupes|partis)(?: \\p{L}+){0,3} qui',
  and: 'et|mais|tandis que',
  join: "et|ou|ainsi que|avec|comme|puis|aussi|egalement|le|la|les|l'|l|d'|d|de|du|des|y compris|notamment|dont|allie(?:s|e)?|son allie|gouvernements?|gouvernements? de|pays du|pays de|membres du|membres de|republique|royaume|autres?|meme|tout comme|suivis? de",
  except:
    "sauf|hormis|excepte|a l'exception du|a l'exception de|a l'exception des|a l'exception de l'|moins|contrairement au|contrairement a|contrairement aux|a la difference du|a la difference de|mais pas|sans|pas",
  most: 'la plupart des|la plupart de|la majorite des|la majeure partie des|une majorite de|presque tous les',
  some: "autres|d'autres|plusieurs|certains|quelques|nombreux|divers|une dizaine de|une vingtaine de|deux|trois|quatre|cinq|\\d+",
  preposition:
    "en|au|aux|a|de|du|des|d'|dans|vers|avec|contre|par|pour|entre|sur|selon|pres|apres|devant|sous|sans|jusqu'|pro|anti|chez|depuis",
  of: "de|du|des|d'|de l'|de la",
  office:
    "gouvernement|gouvernements|presidente?s?|premiere?s? ministres?|chancelier|chanceliere|chancellerie|ministres?|ministere|secretaire d'etat|departement d'etat|maison blanche|porte-parole|autorites|executif|administration|cabinet|diplomatie|quai d'orsay|ambassadeurs?|ambassadrice|chefs?|dirigeants?|roi|emir|sultan|souverain|affaires etrangeres|elysee|secretaire",
  former: 'ex|ancien(?:ne)?s?|dechue?|deposee?',
  seated: '(?:gouvernements?|autorites|executifs?) (?:a|au|en)',
  collective:
    'pays|membres?|etats?|nations?|gouvernements|bloc|presidents|majorite|tous|partie|royaume|republique|iles?|emirat|principaute|dirigeants|plupart',
  other:
    'ambassade|sanctions|opposition|deputes?|senateurs?|senat|congres|parlement|assemblee|manifestants?|citoyens|peuple|entreprises?|dollars?|equipe|petrole|exiles|migrants|militants?|chanteu(?:r|se|rs)|artistes?|medias?|journa(?:l|ux)|frontiere|territoire|banque|partis?|gauche|droite|socialistes|communistes|eglise|eveques|experts?|analystes?|journalistes?|communaute|venezueliens|acteur|actrice|syndicats?|consulat',
  adjective: '\\p{L}{4,}',
  determiner: "l[ae]s?|une?|son|sa|leur|que|l'|qu'",
  gap: "administration|executif|efforts|frere|camarade|ami|pays|desormais|maintenant|enfin|pas|plus|jamais|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aussi|deja|a|au|le|la|les|l'|l|son|sa|leur|un|une|plein|pleine|entier|total|totale|ferme|officiel|officiellement|formellement|hier|president|presidente|leader|opposant|opposition|interimaire|interim|par|autoproclame|auto-proclame|gouvernement|de|du|d'|d|legitime|legal|constitutionnel|elu|national|nationale|assemblee|parlement|chef|monsieur|m\\.|depute|candidat|ancien|diplomate|comme|en|tant|que|qu'|et|venezuelien|venezuelienne|venezuela|victoire|reelection|mandat|nouveau|second|deuxieme|troisieme|resultats|elections?|election|legitimite|investiture|socialiste|chaviste|regime|proclame|actuel|seul|caracas|avec|pour|envers|politique|file|jeune|dirigeant|capture|presidentielle|proclamee|annoncee?s?|revendiquee?|pretendue?|s'attribue|s'arroge|supposee?|sans|faille|ni",
  claim: '',
  himAfter: '(?!)',
  himBefore: "le|l'|lui|l",
  it: "le pays|le gouvernement|il|elle|le ministere|le quai d'orsay|le president|le ministre|l'executif|ce pays|celui-ci",
  organisations: {
    EU: 'union europeenne|ue',
    LIMA: 'groupe de lima',
    OAS: 'organisation des etats americains|oea',
    CARICOM: 'caricom|communaute des caraibes|communaute caribeenne',
    ALBA: 'alba|alliance bolivarienne',
    'European Parliament': 'parlement europeen|eurodeputes',
  },
};
