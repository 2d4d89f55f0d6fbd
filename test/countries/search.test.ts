import assert from 'node:assert/strict';
import fc from 'fast-check';
import { searchNames } from '../../scripts/build/lexicons.ts';
import { foldName } from '../../src/countries/fold.ts';
import { namedBy, searchCountries, searchIndex } from '../../src/countries/search.ts';

describe('the lookup of countries', () => {
  const index = searchIndex(searchNames());
  const best = (query: string) => searchCountries(index, query)[0];

  const FOUND: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    'by name in many languages': [
      ['Germany', 'DE'],
      ['Alemania', 'DE'],
      ['Allemagne', 'DE'],
      ['Германия', 'DE'],
      ['ألمانيا', 'DE'],
      ['آلمان', 'DE'],
      ['Almanya', 'DE'],
      ['德国', 'DE'],
    ],
    'by native and old names': [
      ['Suomi', 'FI'],
      ['Ceylon', 'LK'],
      ['Burma', 'MM'],
      ['Persia', 'IR'],
      ['한국', 'KR'],
      ['中國', 'CN'],
      ['Zhongguo', 'CN'],
    ],
    'by people': [
      ['Dutch', 'NL'],
      ['Filipinos', 'PH'],
    ],
    'by any form of a name, adjective or people': [
      ['alemanas', 'DE'],
      ['brasileiras', 'BR'],
      ['françaises', 'FR'],
      ['spanischen', 'ES'],
      ['norvegesi', 'NO'],
      ['Швейцарией', 'CH'],
      ['украинцами', 'UA'],
      ['Саудовской Аравии', 'SA'],
      ['Кот-д’Ивуара', 'CI'],
      ['عراقی‌های', 'IQ'],
      ['الألمانيات', 'DE'],
      ['Yunanlıların', 'GR'],
      ['the Germans', 'DE'],
      ['los mexicanos', 'MX'],
    ],
    'behind clitics and elided articles, and before endings with an apostrophe': [
      ['ولليابان', 'JP'],
      ['بالهندية', 'IN'],
      ['لكندا', 'CA'],
      ['l’Irlande', 'IE'],
      ["dell'Ungheria", 'HU'],
      ["Mısır'dan", 'EG'],
      ["Poland's", 'PL'],
    ],
    'by a Chinese people, side or phrase, in both scripts': [
      ['英国人', 'GB'],
      ['韓國人', 'KR'],
      ['俄方', 'RU'],
      ['巴西总统', 'BR'],
    ],
    'in any form within a phrase': [
      ['правительство Индии', 'IN'],
      ['los ministros italianos', 'IT'],
    ],
    'by capital and seat of government, in any form and within a phrase': [
      ['Ottawa', 'CA'],
      ['Nueva Delhi', 'IN'],
      ['the Kremlin', 'RU'],
      ['Кремлём', 'RU'],
      ['Itamaraty', 'BR'],
      ['a source in Foggy Bottom', 'US'],
      ['بغداد', 'IQ'],
      ['北京', 'CN'],
    ],
    'by name where a capital is called so too or begins a name': [
      ['Luxembourg', 'LU'],
      ['Guatemala City', 'GT'],
      ['Roma', 'IT'],
    ],
    'by code': [
      ['xkx', 'XK'],
      ['ve', 'VE'],
      ['VEN', 'VE'],
      ['XK', 'XK'],
    ],
    'with accents, capitals and marks left out': [
      ['cote divoire', 'CI'],
      ['SAO TOME', 'ST'],
      ['u.s.', 'US'],
      ['turkiye', 'TR'],
      ['Cote d Ivoire', 'CI'],
    ],
    misspelt: [
      ['Venezula', 'VE'],
      ['Kazakstahn', 'KZ'],
      ['Phillipines', 'PH'],
      ['Zimbabve', 'ZW'],
      ['Untied States', 'US'],
      ['Morroco', 'MA'],
    ],
    'in the manner of lists': [
      ['Korea, Republic of', 'KR'],
      ['Venezuela (Bolivarian Republic of)', 'VE'],
      ['Solomon Isds', 'SB'],
      ['Bahamas, The', 'BS'],
    ],
    'by the beginning of a name': [['Madag', 'MG']],
  };
  for (const [how, queries] of Object.entries(FOUND))
    it(`finds ${how}`, () => {
      for (const [query, code] of queries) assert.equal(best(query), code, query);
    });

  it('offers the other countries of an ambiguous name next', () => {
    assert.deepEqual(new Set(searchCountries(index, 'Congo').slice(0, 2)), new Set(['CD', 'CG']));
  });
  it('finds nothing for nonsense', () => {
    for (const query of [
      'xyzzy',
      'asdfgh',
      'pizza',
      '12345',
      '',
      '  ',
      '?!',
      'the',
      'banana',
      'good',
      'name',
      'paint',
      'книгами',
      'مدرسة',
      'بالبيت',
      'خانه‌ها',
      'evlerden',
      '发展中国家',
      '方法',
      "l'amour",
    ])
      assert.deepEqual(searchCountries(index, query), [], query);
  });
  it('never throws, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        searchCountries(index, query);
        assert.equal(foldName(foldName(query)), foldName(query));
      }),
    );
  });

  it('tells words that name one country from words that may mean several or none', () => {
    const named: [string, string | null][] = [
      ['Russia', 'RU'],
      ['los Estados Unidos', 'US'],
      ['französisch', 'FR'],
      ['中国', 'CN'],
      ['немцы', 'DE'],
      ['بالروسية', 'RU'],
      ["l'Espagne", 'ES'],
      ['Iran and Russia', null],
      ['Congo', null],
      ['the minister', null],
    ];
    for (const [words, code] of named) assert.equal(namedBy(index, words), code, words);
  });
});
