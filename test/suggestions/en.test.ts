import { itSuggests } from '../support/suggestions.ts';

describe('positions that an English article states', () => {
  itSuggests('en', {
    'a country that recognises or backs a claimant': [
      'opposition: CA | Canada recognised Juan Guaidó as interim president of Venezuela.',
      'opposition: AU | Australia has formally recognized opposition leader Juan Guaido.',
      'opposition: PY | Paraguay backs Guaidó.',
      'government: ZA | South Africa reiterated its support for President Nicolás Maduro.',
      'government: RU | Moscow stands by Maduro, its ambassador said.',
      'government: CU | Cuba congratulated Maduro on his re-election.',
      'opposition: DE | Germany extended recognition to Guaidó on Monday.',
      'opposition: JP | The Japanese government said on Tuesday that it recognises Guaidó.',
      'opposition: IL | Israel’s prime minister recognised Guaidó as the new leader of Venezuela.',
      'government: TR | The Turkish president voiced solidarity with Maduro in a phone call.',
      'government: ML | Mali considers Nicolás Maduro the legitimate president of Venezuela.',
      'opposition: GE | Georgia was the first country of the Caucasus to recognise Guaidó.',
    ],
    'lists of countries with one verb': [
      'opposition: AR BR CL CO | Argentina, Brazil, Chile and Colombia recognised Guaidó.',
      'government: BO CU NI | Bolivia, Cuba, and Nicaragua expressed their support for Maduro.',
      'opposition: DK NL SE | Sweden and Denmark, as well as the Netherlands, recognised Guaidó.',
      'government: CN; opposition: GB | The United Kingdom recognised Guaidó, while China backed Maduro.',
      'government: CN RU; neutral: MX UY; opposition: US | The US recognised Guaidó, Russia and China support Maduro, and Mexico and Uruguay remain neutral.',
    ],
    'the same as the one before': [
      'opposition: CA US | The United States recognised Guaidó and Canada followed suit.',
      'opposition: BR PE US | The United States recognised Guaidó. Brazil and Peru did the same.',
      'opposition: ES FR | Spain recognised Guaidó, and so did France.',
    ],
    'organisations, and whom they speak for': [
      'opposition: LIMA(-MX) | The countries of the Lima Group, except Mexico, recognised Guaidó.',
      'opposition: EU(most) | Most members of the European Union have recognised Guaidó.',
      'opposition: OAS(body) | The Organization of American States recognised Guaidó.',
      'opposition: EU(most) | Most EU countries back Guaidó.',
    ],
    'the passive': [
      'opposition: CA US | Guaidó was recognised by the United States and Canada.',
      'government: CN CU RU | Maduro, who is backed by Russia, China and Cuba, spoke for an hour.',
      'opposition: BR FR | Guaidó has been recognised by more than fifty countries, including Brazil and France.',
      'opposition: ES | The opposition leader, recognised by Spain as interim president, left on Friday.',
    ],
    'support that somebody has': [
      'government: CN RU | Maduro still has the support of Russia and China.',
      'government: CU | Cuba closed ranks behind Maduro.',
      'opposition: CL | “We recognise Juan Guaidó as interim president,” Chile’s foreign minister said.',
    ],
    'what one signs or joins': [
      'opposition: PE | Peru signed a Lima Group declaration recognising Guaidó as interim president.',
      'opposition: CA | Canada joined the United States in recognising Guaidó.',
      'opposition: LIMA | The Lima Group issued a statement recognising Guaidó.',
      ' | Belize abstained on the resolution that denied recognition to Maduro’s new term.',
      'opposition: HT | Haiti’s OAS ambassador confirmed that his country recognised Guaidó.',
    ],
    'support that ended or is of something else': [
      ' | Germany decided to stop recognising Guaidó as interim president.',
      ' | Ireland would not follow others in confirming support for Guaidó.',
      ' | Ukraine recognised Guaidó as head of the National Assembly.',
      ' | Niger condemned what it called the illegal arrest of President Maduro.',
      'disputes: UY | Uruguay recognised neither Maduro nor Guaidó.',
    ],
    'some members of an organisation, unnamed': [
      'opposition: ES | Spain and other EU countries recognised Guaidó.',
      ' | Several countries of the Lima Group recognised Guaidó.',
    ],
    'a pronoun or what stands for a country': [
      'opposition: NO | Juan Guaidó spoke in Caracas. Norway recognised him as interim president.',
      'opposition: IS | Iceland issued a statement. It recognised Guaidó as interim president.',
    ],
    denial: [
      'disputes: CH | Switzerland does not recognise Nicolás Maduro as president.',
      'disputes: JM | Jamaica refused to recognise the legitimacy of Maduro’s second term.',
      ' | Italy did not recognise Guaidó.',
      ' | Greece has yet to recognise Guaidó.',
      ' | Austria stopped short of recognising Guaidó.',
      ' | Ghana no longer recognises Guaidó.',
      'disputes: PE | Peru rejected Maduro’s inauguration as illegitimate.',
      'disputes: CL | Chile called the government of Maduro illegitimate.',
      'disputes: GY | Guyana does not consider Maduro the legitimate president.',
    ],
    'talks and neutrality': [
      'neutral: NO | Norway called for dialogue between Maduro and Guaidó.',
      'neutral: MX UY | Mexico and Uruguay urged both sides in Venezuela to negotiate.',
      'neutral: IN | India remained neutral on Venezuela.',
      'neutral: TH | Thailand takes no side in the dispute between Maduro and Guaidó.',
      ' | Norway called for dialogue between farmers and the railways.',
      'government: IR | Iran backs Maduro and called for talks with the opposition in Venezuela.',
    ],
    'what somebody else says or wants': [
      'government: RU | According to the United States, Russia supports Maduro.',
      'opposition: BR | Mexico said that Brazil recognised Guaidó.',
      ' | The United States urged Mexico to recognise Guaidó.',
      ' | Ireland may recognise Guaidó next week.',
      ' | Finland is considering recognising Guaidó.',
      ' | Would Portugal recognise Guaidó?',
      ' | If elections are not called, Spain will recognise Guaidó.',
      ' | Poland threatened to recognise Guaidó.',
      'opposition: EC | Ecuador decided to recognise Guaidó.',
    ],
    'no statement of a state': [
      ' | The Spanish opposition recognised Guaidó.',
      ' | Protesters in Chile supported Guaidó.',
      ' | The Brazilian singer supports Guaidó.',
      ' | Guaidó travelled to Colombia and thanked Brazil.',
      ' | Maduro accused the United States of a coup and recognised no fault.',
      ' | Spain’s parliament recognised Guaidó.',
      ' | Italy’s embassy in Caracas supports Venezuelan artists.',
      ' | France supports legitimate concerns of farmers in Venezuela.',
      ' | Denmark beat France, and Guaidó watched.',
      ' | Maduro met the ambassador of Russia and thanked China for its support.',
    ],
    'an office that is held no longer': [
      ' | A former president of Colombia recognised Guaidó.',
      ' | The former Spanish prime minister backed Guaidó.',
      ' | Brazil’s ex-president supports Maduro.',
      'opposition: BR | The former president said Brazil recognised Guaidó.',
    ],
    'what is going on is no passive': [
      'opposition: JP | Japan is supporting Guaidó, its foreign minister said.',
      'opposition: CA | Canada is recognising Guaidó as president.',
    ],
    'a clause denies for itself alone': [
      'government: CU | Cuba did not comment on Guaidó and reiterated its support for Maduro.',
      'neutral: BB | Barbados abstained and maintained a policy of non-interference in Venezuela.',
    ],
    'words in quotation marks': [
      'government: CU | Cuban President Miguel Díaz-Canel expressed “unwavering solidarity” with Maduro.',
    ],
    'what is held of something named before': [
      'disputes: PY | Paraguay broke with Caracas after Maduro began a second term it considers illegitimate.',
      'disputes: AU | Australia said Maduro’s re-election was neither free nor fair.',
      'government: CU | Havana described Guaidó as a puppet and reiterated that Maduro is the only president of Venezuela.',
    ],
    'a solution by talks': [
      'neutral: TT | Trinidad and Tobago said the crisis in Venezuela must be resolved through dialogue.',
      'neutral: NO | Norway offered to host talks between Maduro’s envoys and the opposition.',
      'neutral: KE | Kenya urged all parties in Venezuela to embrace dialogue.',
    ],
    'what a claimant says of others, and what people in a country do': [
      ' | Guaidó said Italy supports him.',
      ' | Canada and Norway are home to many who support Guaidó.',
    ],
    'other words for support': [
      'government: KP | North Korea sent a message of congratulation to Maduro after he was sworn in.',
      'opposition: PL | Poland has thrown its support behind Guaidó.',
      'government: ER | Eritrea issued a statement in support of Maduro.',
      'government: BO CU | Of all the region’s governments, only Bolivia and Cuba have stuck with Maduro.',
      'opposition: US | The United States moved quickly to recognise Guaidó.',
      'neutral: AE | The United Arab Emirates favours a peaceful settlement in Venezuela.',
      'opposition: European Parliament(body) | The European Parliament became the first EU body to recognise Guaidó.',
      'government: SR | Suriname has long been an ally of Maduro and backs his government.',
    ],
    'no side taken, and efforts backed': [
      'neutral: IT | Italy abstained from taking sides in Venezuela’s crisis.',
      'opposition: UA | Ukraine supports the efforts of interim president Guaidó.',
    ],
    'a name misspelt by a letter': [
      'opposition: BG | Bulgaria recognised Juan Guiado as interim president.',
      'government: BY | Belarus supports Nicolas Madura.',
    ],
  });
  itSuggests(
    'en',
    {
      'the claimant of the year': [
        'opposition: US | The United States recognised Edmundo González as president-elect.',
        'opposition: PA | Panama recognised the victory of Edmundo González Urrutia.',
        'disputes: CL | Chile does not recognise the results of the election in Venezuela.',
        'opposition: EC | Ecuador recognised González as the winner.',
        'opposition: AR UY | Argentina and Uruguay declared González the winner of the election.',
        'opposition: CR | Costa Rica’s government said Edmundo González had won the election in Venezuela.',
        'disputes: JP | Japan does not accept the result of Venezuela’s presidential election.',
        ' | Felipe González said Spain should recognise nobody.',
        'government: HN | Honduras congratulated Maduro on his victory.',
      ],
    },
    '2024-08-15',
  );
  itSuggests(
    'en',
    {
      'the acting president': [
        'government: RS | Serbia congratulated Delcy Rodríguez on taking office.',
        'government: CN | China’s foreign ministry said Beijing recognises Rodríguez as acting president.',
        ' | Russia condemned the capture of Maduro.',
      ],
    },
    '2026-01-20',
  );
});
