import { itSuggests } from '../support/suggestions.ts';

describe('positions that a Portuguese article states', () =>
  itSuggests('pt', {
    'a country that recognises or backs a claimant': [
      'opposition: CA | O Canadá reconheceu Juan Guaidó como presidente interino da Venezuela.',
      'opposition: PY | O Paraguai apoia Guaidó.',
      'government: ZA | A África do Sul manifestou apoio ao presidente Nicolás Maduro.',
      'opposition: DE | O governo alemão reconheceu Guaidó na segunda-feira.',
      'government: CU | Cuba felicitou Maduro pela vitória.',
      'government: TR | O presidente da Turquia reiterou o seu apoio a Maduro.',
      'government: BY | Belarus considera que Maduro é o presidente legítimo da Venezuela.',
      'opposition: EC | O Equador decidiu reconhecer Guaidó.',
    ],
    'lists of countries with one verb': [
      'opposition: AR BR CL CO | Argentina, Brasil, Chile e Colômbia reconheceram Guaidó.',
      'government: BO CU NI | Bolívia, Cuba e Nicarágua expressaram solidariedade com Maduro.',
      'government: CN RU; opposition: US | Os Estados Unidos reconheceram Guaidó, enquanto Rússia e China apoiam Maduro.',
      'opposition: LIMA(-MX) | Os países do Grupo de Lima, exceto o México, reconheceram Guaidó.',
      'opposition: EU(most) | A maioria dos países da União Europeia reconheceu Guaidó.',
      'opposition: CL US | Os Estados Unidos reconheceram Guaidó e o Chile fez o mesmo.',
      'opposition: CA US | Guaidó foi reconhecido pelos Estados Unidos e pelo Canadá.',
    ],
    denial: [
      'disputes: CH | A Suíça não reconhece Nicolás Maduro como presidente.',
      'disputes: PE | O Peru rejeita a posse de Maduro.',
      'disputes: CL | O Chile classificou de ilegítimo o governo de Maduro.',
      ' | A Itália não reconheceu Guaidó.',
      ' | A Grécia recusou-se a reconhecer Guaidó.',
    ],
    'what one says to do': [
      'opposition: FI | A Finlândia disse reconhecer Guaidó.',
      'disputes: FI | A Finlândia afirmou não reconhecer Maduro.',
      ' | A Finlândia disse querer reconhecer Guaidó.',
    ],
    'what was done and is done no more': [
      ' | A Letônia reconheceu Guaidó na primavera, mas não o reconhece mais.',
      ' | A Turquia rejeitou o reconhecimento de Guaidó.',
      ' | A Hungria duvida que a Itália retire o respaldo a Guaidó.',
      ' | A Hungria desmentiu ter reconhecido Guaidó.',
      'opposition: LV | A Letônia reconheceu Guaidó, mas não fechou sua embaixada.',
      'neutral: ZM | A Zâmbia sustenta que os venezuelanos devem resolver a crise pelo diálogo.',
      'neutral: VA | A Santa Sé pediu negociações na Venezuela.',
    ],
    'an office that is held no longer, and a wish': [
      ' | O ex-presidente do Uruguai apoiou Guaidó.',
      ' | O antigo presidente de Portugal reconheceu Guaidó.',
      ' | Guaidó pediu que a Índia o reconheça.',
    ],
    'other words': [
      'opposition: PT | Portugal reconhece e apoia a legitimidade de Juan Guaidó como presidente interino.',
      'opposition: LU | O Luxemburgo juntou-se aos países que reconhecem Guaidó.',
      'government: NI | A Nicarágua está ao lado de Maduro.',
      'neutral: BR | O Brasil defende que a crise na Venezuela seja resolvida pelo diálogo.',
      'neutral: CV | Cabo Verde disse que a solução para a Venezuela passa pelo diálogo.',
    ],
    'who begins to, and a call with which somebody is backed': [
      'opposition: IS | A Islândia passou a reconhecer Guaidó.',
      'government: IR | O presidente iraniano telefonou a Maduro para manifestar o seu apoio.',
      ' | Os venezuelanos do Chile apoiam Guaidó.',
    ],
    'calls for new elections, ties restored, envoys received': [
      'disputes: IT | A Itália pediu novas eleições presidenciais na Venezuela.',
      'government: BR | O Brasil restabeleceu relações diplomáticas com o governo de Maduro.',
      'opposition: CR | A Costa Rica recebeu a embaixadora nomeada por Guaidó.',
      ' | O Chile pediu novas eleições na Bolívia, e Maduro protestou.',
    ],
    'what is said in the future or in a message': [
      'disputes: PY | O Paraguai não vai reconhecer o suposto triunfo de Maduro.',
      'neutral: MX | O México não vai tomar partido na Venezuela.',
      'government: BY | O presidente de Belarus enviou a Maduro uma mensagem de felicitações.',
      'neutral: UY | O Uruguai mantém uma posição neutra diante da crise na Venezuela.',
    ],
    'who is spoken of, and by whom': [
      'opposition: PY | O presidente paraguaio recebeu Guaidó e o chamou de presidente legítimo da Venezuela.',
      'government: GQ | A Guiné Equatorial manifestou a solidariedade de seu país com o governo bolivariano.',
      ' | Os analistas acreditam que a Turquia apoia Maduro.',
      ' | Segundo especialistas, a Turquia apoia Maduro.',
    ],
    votes: [
      'neutral: SV UY | El Salvador e Uruguai se abstiveram na votação sobre Maduro.',
      'neutral: BO | A Bolívia disse que o diálogo é a única saída para a Venezuela.',
    ],
    'what others are blamed for, what is done neither way, and who is followed': [
      ' | Cuba criticou os países que reconheceram Guaidó.',
      ' | A Colômbia não reconheceu nem rejeitou a vitória de Maduro.',
      'opposition: CL PE | Chile e Peru seguiram Washington e reconheceram Guaidó.',
    ],
    'any adjective, and what would have been': [
      'opposition: CL | O Chile deu apoio imediato ao incansável presidente interino Guaidó.',
      'government: PE | O governo do Peru reconheceu a administração de Maduro.',
      ' | A Itália teria reconhecido Guaidó sem essa disputa.',
    ],
    'talks and neutrality': [
      'neutral: NO | A Noruega pediu diálogo entre Maduro e Guaidó.',
      'neutral: MX UY | México e Uruguai defenderam uma solução negociada para a crise na Venezuela.',
      'neutral: IN | A Índia mantém-se neutra sobre a Venezuela.',
    ],
    'no statement of a state': [
      ' | Os Estados Unidos instaram o México a reconhecer Guaidó.',
      ' | A Irlanda poderia reconhecer Guaidó na próxima semana.',
      ' | A oposição espanhola reconheceu Guaidó.',
      ' | Venezuelanos no Chile apoiam Guaidó.',
      ' | Guaidó viajou para a Colômbia e agradeceu ao Brasil.',
    ],
  }));
