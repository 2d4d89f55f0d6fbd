import type { Tongue } from '../tongue.ts';

export const en: Tongue = {
  recognise: 'recogni[sz](?:e|es|ed|ing)|acknowledg(?:e|es|ed)|accept(?:s|ed)',
  support:
    "(?:phon|telephon|call)(?:es|ed|s)(?= (?!on |upon |for )[^.;]{0,60}(?:express|voic|convey|pledg|offer|reiterat)(?:e|ed|es|ing)? (?:[\\p{L}'-]+ ){0,3}?(?:support|backing|solidarity))|wish(?:es|ed)(?= [^.;,]{0,40}(?:success|well))|present(?:s|ed) (?:his |her |their )?(?:letters of )?(?:credentials|credence) to|(?:restor|resum|re-?establish|normali[sz]|renew)(?:es|ed) (?:(?:full|its|their|diplomatic|official) )*(?:relations|ties) with|(?:receiv|accept|welcom|accredit)(?:s|es|ed) (?:[\\p{L}'-]+ ){0,6}?(?:ambassador|envoy|representative)(?: to \\p{L}+)? (?:of|from|(?:nam|appoint|nominat|designat)ed by|sent by|chosen by)|(?:receiv|accept|welcom|accredit)(?:s|es|ed)(?= (?:[\\p{L}'-]+ ){1,4}?(?:ambassador|envoy|representative))|(?:sends?|sent)(?= [^.;,]{0,60}(?:congratulat\\p{L}+|best wishes|good wishes))|supports?|supported|backs?|backed|backing|supporting|endorses?|endorsed|congratulat(?:es|ed)|(?:stands?|stood|sticks?|stuck|sided|sides?|aligned|rall(?:y|ies|ied)|lined up|closed ranks) (?:firmly |squarely |by and |itself |themselves )?(?:with|by|behind|around)|(?:throws?|threw|thrown|throwing|puts?) (?:its|their|his|her) (?:full )?(?:weight|support|backing) behind|recognition to",
  newElections:
    "(?:call(?:s|ed|ing)? (?:on [^,.;]{0,60} )?(?:for|to)|demand(?:s|ed|ing)?|urg(?:es|ed)|want(?:s|ed)?|press(?:es|ed) for|insist(?:s|ed) on|seeks?|sought|request(?:s|ed)) (?:[\\p{L}'-]+ ){0,8}?(?:new|fresh|snap|early|repeat|another) (?:[\\p{L}'-]+ ){0,3}?(?:elections?|vote|polls?|ballot)",
  recogniseInfinitive: 'recogni[sz]e|acknowledge|accept',
  supportInfinitive: 'support|back|endorse|congratulate|stand by|stand with',
  recognition: 'recognition (?:of|to|for)',
  backing:
    '(?:support|backing|solidarity|endorsement) (?:for|to|of|with|behind)|(?:confidence|trust) in|congratulations (?:to|for)|(?:best|good|warm(?:est)?) wishes (?:to|for)|(?:messages?|letters?|notes?) of congratulations? (?:to|for)|congratulatory (?:messages?|letters?|notes?) to',
  backedBy: '(?<!in )(?:support|backing|blessing) (?:of|from)',
  reject:
    '(?:reject(?:s|ed)|denounc(?:es|ed)|condemn(?:s|ed)) (?:\\p{L}+ ){1,2}(?:ruling|decision|verdict|announcement|proclamation|declaration|certification) [^,.;]{0,60}?(?:confirm|ratif|uph[eo]ld|certif|proclaim|declar|validat)\\p{L}*|rejects?|rejected|den(?:y|ies|ied)|condemn(?:s|ed)?|denounc(?:es|ed)|question(?:s|ed)|disput(?:es|ed)|(?:withdrew|withdraws|revoked) (?:its )?recognition (?:of|from)|derecogni[sz]ed',
  hold: 'stress(?:es|ed)|explain(?:s|ed)|notes|noted|add(?:s|ed)|argu(?:es|ed)|believ(?:e|es|ed)|consider(?:s|ed)?|regard(?:s|ed)?|sees?|saw|view(?:s|ed)?|deem(?:s|ed)?|says?|said|maintain(?:s|ed)?|insist(?:s|ed)?|holds?|held|declar(?:e|es|ed)|call(?:s|ed)?|describ(?:es|ed)|reiterat(?:es|ed)|affirm(?:s|ed)?|thinks?|hails?|hailed|reaffirm(?:s|ed)?|recogni[sz](?:e|es|ed)|terms|termed|brand(?:s|ed)|label(?:s|led|ed)|calling|considering|deeming|treat(?:s|ed|ing)?|describing|declaring|conclud(?:e|es|ed)',
  tell: 'claim(?:s|ed)?|hop(?:e|es|ed)|expect(?:s|ed)?|announc(?:es|ed)|boast(?:s|ed)|wrote|writes|tweeted|told (?:\\p{L}+ ){1,3}?|suggest(?:s|ed)',
  legitimate:
    "legitimate|winner|victor|(?:beat|beaten|defeated)(?= (?:[\\p{L}]+ ){0,2}?maduro)|president-elect|elected(?= (?:president|leader|head of state))|won (?:the )?(?:most|a majority of(?: the)?) votes|won (?:the |its |venezuela's )?(?:\\p{L}+ ){0,2}?(?:elections?|vote|poll)|legal|lawful|rightful|constitutional|(?:sole|only)(?= (?:[\\p{L}-]+ ){0,3}?(?:president|government|leader|authorit|legitimate|lawful|representative|head))|democratically elected|legitimately elected|duly elected",
  illegitimate:
    'illegitimate|unlawful|illegal|unconstitutional|usurper|usurpation|sham|fraudulent|fraud|dictator|dictatorship|not legitimate|lack(?:s|ed|ing)? (?:\\p{L}+ )?(?:legitimacy|credibility)|no (?:\\p{L}+ )?(?:legitimacy|credibility)|neither free nor fair|not (?:been )?free (?:and|or|nor) fair|rigged|stolen',
  lawfulGovernment:
    "(?:venezuela's |venezuelan )?(?:legitimate|legal|lawful|constitutional|rightful|elected|democratically elected|duly elected) (?:government|authorities|president|leader|head of state|representative)(?: (?:of|in) (?:venezuela|caracas|the country))?",
  plainGovernment:
    "(?:venezuela's|venezuelan|caracas|bolivarian|chavista) (?:government|authorities|leadership|administration)|government (?:of venezuela|in caracas)|(?<=(?:relations|ties) with )(?:venezuela|caracas)|incumbent president",
  interimPresident:
    "(?:self-proclaimed |self-declared |legitimate |lawful |country's |venezuela's )?(?:interim|acting|caretaker|transitional) (?:president|leader|head of state|presidency|government)|opposition (?:leader|claimant|candidate)|president-elect",
  election:
    '(?:presidential )?(?:re-?election|election|vote|poll)(?: results?)?|(?:official |announced |declared )?(?:results?|outcome|tally)|inauguration|swearing-in',
  neutral:
    "call(?:s|ed|ing)? (?:on [^,.;]{0,40} )?(?:for|to) (?:[\\p{L}'-]+ ){0,12}?(?:dialogue|talks|negotiations?|mediation|restraint|calm|compromise|moderation|peaceful (?:solution|settlement|resolution)|negotiate|neutrality)|(?:urge|appeal|plead|press)(?:s|d|ed|es)? (?:[\\p{L}'-]+ ){0,12}?(?:dialogue|talks|negotiations?|mediation|restraint|calm|compromise|peaceful (?:solution|settlement|resolution)|negotiate)|(?:remain|stay)(?:s|ed)? (?:strictly )?neutral|(?:is|are|was|were|declared itself|keeps|kept) neutral|neutrality|abstain(?:s|ed)? [^.;,]{0,60}?(?:vote|voting|resolution|motion|ballot|declaration)|abstain(?:s|ed)? when|only (?:[\\p{L}-]+ )?(?:dialogue|talks|negotiations?) (?:can|could|will|would)|(?:dialogue|talks|negotiations?) (?:is|are|was|were|remains?) the only|(?:neutral|impartial|equidistant) (?:stance|position|line|course)|(?:takes?|took|taking|take) (?:no|neither) sides?|(?:favou?r(?:s|ed)?|advocat(?:es|ed)|propos(?:es|ed)|support(?:s|ed)?|back(?:s|ed)?) (?:an? |the |further |inclusive |political |peaceful )*(?:dialogue|talks|negotiations?|mediation|negotiated (?:solution|settlement))|offer(?:s|ed)? (?:to (?:mediate|host|facilitate|broker)|mediation|its good offices)|(?:(?:must|should|can|could|has to|have to|needs? to|ought to) (?:only )?)?be (?:resolved|settled|solved|overcome) (?:[\\p{L}'-]+ ){0,4}?(?:dialogue|talks|negotiations?|mediation|peaceful(?:ly)?|(?:by|among|between) (?:the )?venezuelans(?: themselves)?)|(?:must|should|can|could|have to|has to|needs? to|ought to) (?:themselves |alone |only )?(?:resolve|settle|solve|overcome|end) (?:[\\p{L}'-]+ ){1,6}?(?:through|by|via) (?:[\\p{L}'-]+ ){0,3}?(?:dialogue|talks|negotiations?|mediation|peaceful means)|(?:(?:do|does|did|will|would) not|won't|wouldn't|doesn't) take (?:either side|sides|a side|any side)|(?:abstain|refrain)(?:s|ed|ing)? from taking (?:a )?sides?|not (?:take|taking|taken|to take) (?:either side|sides|a side)|(?:refus|declin)(?:es|ed) to take (?:either side|sides|a side)|(?:backs?|backed) non-?(?:intervention|interference)|(?:policy|principle|stance) of (?:strict )?(?:non-?(?:intervention|interference)|neutrality)|(?:find|seek|reach|want|prefer|favou?r)(?:s|ed|ing)? (?:an? |the )?(?:[\\p{L}'-]+ ){0,2}?(?:peaceful|negotiated|diplomatic|political) (?:solution|settlement|way out)|(?:(?:would|will) be )?(?:ready|readiness|willing|willingness|prepared) to (?:mediate|host talks|facilitate (?:talks|dialogue|a dialogue))",
  follow:
    'followed suit|follow suit|follows suit|did the same|did so too|did likewise|followed|joined (?:in|them)',
  followBefore: '(?:so|as) (?:did|have|has|do)',
  undone:
    "(?:but|though|although|until|before|then|and)(?:,? [\\p{L}']+){0,4}? (?:no longer|not any ?more|reversed (?:it|itself|course)|backtracked|reconsidered)",
  negation:
    "not|n't|never|no longer|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to|without|fail(?:s|ed)? to|neither|nor|stopp?(?:s|ed)? short of|yet to|cannot|reject(?:s|ed)|oppos(?:e|es|ed)|reluctant to|unwilling to|no|den(?:y|ies|ied|ying)|withdr(?:ew|aw|awn|aws)|withh(?:eld|olds?)|stop(?:s|ped)?|ceas(?:e|ed|es)|drop(?:s|ped)|revok(?:es|ed)|retreat(?:s|ed)? from|suspend(?:s|ed)?|end(?:s|ed)|would not",
  hedge:
    '(?<=^\\s*)had|would|could|might|may|should|must|will|shall|if|whether|unless|plans?|planned|threaten(?:s|ed)?|intends?|ready|prepared|expected|likely|poised|about|considers|considering|consider|mulls?|weighs?|hopes?|wants?|wanted|whoever|anyone|ought|called|calls|calling|against',
  resolve:
    "decid(?:e|es|ed)(?: \\p{L}+)? to|chose to|agreed to|(?:rush|hurri|hasten)(?:es|ed)? to|(?:was|were) (?:quick|swift|among the first) to|continu(?:e|es|ed) to|moved(?: \\p{L}+)? to|(?:first|second|third|latest|last|only)(?: \\p{L}+){0,4} to|opted to|went on to|joined(?: [\\p{L}.]+){0,4} (?:in|to)|announced(?: \\p{L}+){0,4} to|refus(?:e|es|ed) to|declin(?:e|es|ed) to|does not|do not|did not|doesn't|don't|didn't|will not|won't|would not|wouldn't|could not|couldn't|has yet to|have yet to|cannot|can not|can't",
  urge: 'urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|upon)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|tell|told|want(?:s|ed)?|invit(?:e|es|ed|ing)|exhort(?:s|ed)?|encourag(?:e|es|ed|ing)|lobb(?:y|ies|ied)|thank(?:s|ed)?|accus(?:e|es|ed)|warn(?:s|ed)?|criticis(?:e|es|ed)|criticiz(?:e|es|ed)|prais(?:e|es|ed)|visit(?:s|ed)?|met|against|persuad(?:e|es|ed)',
  joining: 'join(?:s|ed|ing)?|followed|echoed|alongside',
  paper: 'declarations?|statements?|resolutions?|communiques?|letters?|texts?',
  abstain:
    '(?<!no |without )doubts?|doubted|wonder(?:s|ed)|abstain(?:s|ed|ing)?|voted against|votes against|did not sign',
  neither: 'neither',
  parliament:
    '(?:head|president|leader|speaker) of (?:the )?(?:national assembly|parliament|legislature)',
  passive:
    '(?:is|was|were|been|being|are|be|gets|got)(?: (?:widely|officially|formally|now|also|currently|still))?',
  voices:
    'nobody|no one|critics|analysts?|experts?|observers?|activists?|campaigners?|protesters?|opponents|rivals|lawmakers?|senators?|congressmen|mps|academics?|historians?|economists?|pundits?|commentators?|supporters|rumou?rs|exiles|opposition|professors?|bishops?|parties|party',
  accordingTo: 'according to|in the (?:eyes|view|opinion) of',
  blame:
    '(?:critici[sz]|condemn|denounc|accus|blam|thank|prais|attack|rebuk|slam|lambast|chid|scold|applaud|reproach)(?:e|es|s|ed|d|med)?',
  charge: 'for|of|who|that|which',
  participle: 'ed|own',
  by: 'by|from',
  bareAgent: false,
  subjectMayFollow: false,
  ofOthers: '(?!)',
  people: '(?<=\\p{L}\\s)who',
  and: 'and|but|while',
  join: 'and|or|&|as well as|along with|together with|plus|also|then|later|both|the|a|an|now|followed by|like|including|republic of|kingdom of|governments? of|countries of|members? of|states? of|nations? of|other|its ally|allies|ally|neighbou?rs?|fellow|governments?|even|too',
  except:
    'excluding|except|except for|with the exception of|but not|minus|unlike|other than|apart from|save for|save|bar|barring|contrary to|in contrast to|not|without',
  most: 'most|most of|the majority of|a majority of|majority of|nearly all|almost all|the bulk of',
  some: 'other|several|some|many|various|a number of|a handful of|dozens of|dozen|fellow|individual|two|three|four|five|six|ten|twenty|\\d+|nineteen|the \\d+',
  preposition:
    'in|at|on|from|to|into|with|against|near|via|through|towards?|over|about|for|between|by|of|than|outside|inside|across|per|within|around|despite|under|beyond|amid|pro|anti',
  of: 'of',
  office:
    'government|governments|presidents?|prime ministers?|premiers?|foreign ministers?|foreign ministry|ministers?|ministry|chancellor|secretary|secretaries|secretary of state|state department|white house|foreign office|spokesman|spokeswoman|spokesperson|authorities|authority|administration|cabinet|officials?|diplomats?|diplomacy|leadership|leader|leaders|ambassador|king|monarch|queen|emir|sultan|crown prince|supreme leader|head of state|envoy|vice president|deputy|foreign affairs|department|diplomatic|counterpart',
  former: 'former|ex|late|ousted|deposed|exiled',
  seated: '(?:governments?|authorities|leaderships?|administrations?|cabinets?) in',
  collective:
    'those|countries|country|members?|states?|nations?|governments?|bloc|presidents?|leaders|majority|most|all|some|half|many|kingdom|republic|commonwealth|island|islands|emirate|principality|member countries|member states',
  other:
    'embassy|sanctions|opposition|lawmakers?|mps|senators?|congress|congressmen|senate|parliament|legislature|deputies|protesters?|citizens|people|companies|company|firms?|dollars?|team|oil|exiles?|migrants?|activists?|singers?|actors?|artists?|media|newspapers?|newspaper|tv|troops|border|soil|capital|territory|bank|banks|market|unions?|party|parties|left|right|socialists|communists|students?|church|bishops|academics?|analysts?|experts?|journalists?|reporters?|historians?|law|court|courts|crude|aid|consulate|communit(?:y|ies)|diaspora|refugees|league|airline|airlines|club|police|attacks?|strikes?|operations?|raids?|actions?|moves?|intervention|draft|resolutions?|proposals?|plans?|measures?|invasion|bill|pressure|policy|demands?|threats?|allies|exports?|imports?|arms|weapons|warships?|navy|army|military|forces|base|front|movement|rally|centre|center|democrats|republicans|liberals|conservatives|greens|alliance|coalition|federation|association|institute|university|foundation|council|chamber|commission|watch|club|union|society|academy|school',
  adjective: '\\p{L}{4,}',
  determiner: 'the|an?|its|his|her|their|that|what',
  gap: "now|brother|comrade|friend|efforts|bid|leadership|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|also|venezuelan's|the|a|an|its|his|their|full|strong|firm|unwavering|official|formal|officially|formally|president|leader|opposition|interim|acting|self-proclaimed|self-declared|self-styled|incumbent|embattled|socialist|leftist|government|governments|of|legitimate|legal|lawful|constitutional|elected|re-elected|national|assembly|speaker|head|chief|mr|mr\\.|former|candidate|diplomat|rightful|as|and|democratic|democratically|for|to|behind|with|venezuela's|venezuelan|venezuela|in|caracas|ousted|leader's|country's|the country's|lawmaker|congress|congressional|parliament|young|year-old|\\d+|mandate|presidency|victory|win|re-election|reelection|new|second|term|results?|election|late|captured|only|sole|by|being|claim|legitimacy|rule|authority|on|regime|inauguration|administration|term|disputed|declared|reported|proclaimed|purported|supposed|alleged|claimed|announced|presidential|third|of the|winner|july|that|neither|nor|what|it",
  claim:
    'ambassador|envoy|representative|government|presidency|administration|legitimacy|victory|win|election|re-?election|rule|regime|claim|authority|mandate|status|leadership|interim|presidential|new|second|third|disputed|democratically|term|inauguration|triumph|self-proclaimed|cabinet|swearing-in|legitimate|constitutional',
  himAfter:
    'him|her|his (?:(?:new|second|third) )?(?:government|administration|presidency|leadership|legitimacy|claim|victory|re-?election|mandate|term|rule)',
  himBefore: '(?!)',
  it: 'it|the country|the government|the ministry|its government|its foreign ministry|he|she|the minister|the president|the foreign minister|they|we',
  organisations: {
    EU: "(?:european union|eu|e\\.u\\.|eu's)(?:'s)?(?: member)?(?: states| countries| nations| members| governments)?",
    LIMA: 'lima group(?: countries| members| nations| states)?',
    OAS: 'organi[sz]ation of american states|oas',
    CARICOM: 'caricom|caribbean community',
    ALBA: 'alba|bolivarian alliance',
    'European Parliament': 'european parliament',
  },
};
