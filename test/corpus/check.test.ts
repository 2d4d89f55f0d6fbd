import assert from 'node:assert/strict';
import { checkSourceFile, sentenceOf, yearOf } from '../../src/corpus/check.ts';

const known = {
  countries: new Set(['RU', 'MX', 'VE']),
  organisations: new Set(['EU']),
};

const RECORD = {
  country: 'RU',
  position: 'government',
  stated: '2019-09-04',
  basis: 'stated',
  certainty: 'clear',
  speaker: 'A spokeswoman',
  summary: 'The ministry said so.',
  quote: 'one two three four five six seven eight nine ten eleven twelve',
  calls: ['dialogue'],
};

const SOURCE = {
  id: 'gazette-2019-09-04',
  outlet: 'The Gazette',
  title: null,
  url: 'https://gazette.example/1',
  published: '2019-09',
  language: 'pt-BR',
  kind: 'newspaper',
  outletCountry: 'RU',
  stateControlled: null,
  records: [RECORD],
};

const ofEU = { ...RECORD, country: undefined, organisation: 'EU', binds: 'members' };

/** Fields that are undefined are absent from JSON. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const sentences = (value: unknown) =>
  checkSourceFile('a.json', asJson(value), known).faults.map(sentenceOf);

describe('a source file', () => {
  for (const [what, records] of [
    ['a country', [RECORD]],
    ['an organisation', [ofEU]],
    ['an organisation with exceptions', [{ ...ofEU, binds: { except: ['MX'] } }]],
    ['nothing yet', []],
  ] as const)
    it(`may speak of ${what}`, () => assert.deepEqual(sentences({ ...SOURCE, records }), []));

  for (const [field, value, place] of [
    ['id', 'Gazette 2019', 'a.json, id is "Gazette 2019"; allowed is lower-case letters'],
    ['outlet', '', 'a.json, outlet is ""; allowed is a name'],
    ['title', 'two\nlines', 'a.json, title is "two\\nlines"; allowed is a headline'],
    ['url', 'javascript:alert(1)', 'a.json, url is "javascript:alert(1)"; allowed is an address'],
    ['url', 'ftp://gazette.example', 'a.json, url is "ftp://'],
    ['url', 'https://[', 'a.json, url is "https://["'],
    ['published', '2019-02-30', 'a.json, published is "2019-02-30"; allowed is a date'],
    ['published', 2019, 'a.json, published is 2019; allowed is a date'],
    ['published', undefined, 'a.json, published is missing; allowed is a date'],
    ['language', 'English', 'a.json, language is "English"; allowed is a BCP 47'],
    ['kind', 'blog', 'a.json, kind is "blog"; allowed is one of news-agency, newspaper'],
    ['outletCountry', 'XX', 'a.json, outletCountry is "XX"; allowed is an ISO 3166-1'],
    ['stateControlled', 'yes', 'a.json, stateControlled is "yes"; allowed is true, false'],
    ['records', {}, 'a.json, records is {}; allowed is a list of records'],
    ['note', 'x', 'a.json, note is no field; allowed is what the schema names'],
  ] as const)
    it(`refuses ${field}: ${JSON.stringify(value)}`, () => {
      const faults = sentences({ ...SOURCE, [field]: value });
      assert.equal(faults.length, 1);
      assert.ok(faults[0]?.startsWith(place), faults[0]);
    });

  for (const [field, value, place] of [
    ['country', 'XX', 'country is "XX"; allowed is an ISO 3166-1 code'],
    ['country', 'VE', 'country is "VE"; allowed is an ISO 3166-1 code such as RU, never VE'],
    ['country', undefined, 'country is missing; allowed is either a country or an organisation'],
    ['organisation', 'EU', 'country stands beside an organisation; allowed is either'],
    ['binds', 'members', 'binds stands beside a country; allowed is binds on records'],
    ['position', 'against', 'position is "against"; allowed is one of government, opposition'],
    ['stated', '2019-13', 'stated is "2019-13"; allowed is a date of the calendar'],
    [
      'stated',
      '2019-10',
      'stated is "2019-10", after the document was published; allowed is a date up',
    ],
    ['basis', 'derived', 'basis is "derived"; allowed is one of stated, attributed, listed'],
    ['certainty', undefined, 'certainty is missing; allowed is one of clear, weak'],
    ['speaker', '', 'speaker is ""; allowed is a name or office'],
    ['summary', null, 'summary is null; allowed is one sentence of our own'],
    ['quote', `${RECORD.quote} thirteen`, 'quote is "one two'],
    ['calls', ['dialogue', 'dialogue'], 'calls is ["dialogue","dialogue"]; allowed is a list'],
    ['calls', ['peace'], 'calls is "peace"; allowed is a list'],
    ['mood', 'grim', 'mood is no field; allowed is what the schema names'],
  ] as const)
    it(`refuses a record’s ${field}: ${JSON.stringify(value)}`, () => {
      const faults = sentences({ ...SOURCE, records: [RECORD, { ...RECORD, [field]: value }] });
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.ok(faults[0]?.startsWith(`a.json, record 2, ${place}`), faults[0]);
    });

  for (const [binds, place] of [
    [undefined, 'binds is missing; allowed is "members", "most"'],
    ['all', 'binds is "all"; allowed is "members"'],
    [{ except: [] }, 'binds is []; allowed is "members"'],
    [{ except: ['XX'] }, 'binds is "XX"; allowed is "members"'],
    [{ except: ['MX'], also: 1 }, 'binds is {"except":["MX"],"also":1}; allowed is "members"'],
  ] as const)
    it(`refuses that an organisation binds ${JSON.stringify(binds)}`, () => {
      const faults = sentences({ ...SOURCE, records: [{ ...ofEU, binds }] });
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.ok(faults[0]?.startsWith(`a.json, record 1, ${place}`), faults[0]);
    });

  it('has all its faults told in one run, in the order of its records', () => {
    const bad = { ...RECORD, position: 'x', stated: 'y', binds: 'members' };
    assert.deepEqual(
      checkSourceFile('a.json', { ...SOURCE, kind: 'x', records: [7, bad] }, known).faults.map(
        ({ record, field }) => [record, field],
      ),
      [
        [null, 'kind'],
        [1, null],
        [2, 'position'],
        [2, 'stated'],
        [2, 'binds'],
      ],
    );
  });

  for (const value of [null, 'text', 7])
    it(`is not ${JSON.stringify(value)}`, () =>
      assert.deepEqual(sentences(value), [
        `a.json is ${JSON.stringify(value)}; allowed is an object.`,
      ]));

  it('stands in the folder of its year of publication, else of its earliest record', () => {
    const records = [{ stated: '2021-03-01' }, { stated: '2020' }];
    assert.equal(yearOf({ published: '2022-01', records }), '2022');
    assert.equal(yearOf({ published: null, records }), '2020');
    assert.equal(yearOf({ published: null, records: [] }), null);
  });
});
