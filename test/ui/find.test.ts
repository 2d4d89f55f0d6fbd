import assert from 'node:assert/strict';
import { searchNames } from '../../scripts/build/lexicons.ts';
import { loadCorpus } from '../../scripts/build/corpus.ts';
import { finder } from '../../src/ui/find.ts';
import { englishWords } from '../support/words.ts';

describe('looking up', () => {
  const { organisations } = loadCorpus();
  const nameOf = (subject: string) =>
    organisations.get(subject)?.name ?? englishWords.country(subject);
  const { find, prepare } = finder(organisations.values(), nameOf);
  before(() => prepare(searchNames(), () => Promise.resolve()));
  const found: [query: string, subject: string][] = [
    ['Russia', 'RU'],
    ['nicaruaga', 'NI'],
    ['Alemania', 'DE'],
    ['sv', 'SV'],
    ['European Union', 'EU'],
    ['eu', 'EU'],
    ['Lima Group', 'LIMA'],
    ['OAS', 'OAS'],
    ['caricom', 'CARICOM'],
    ['European Parliament', 'European Parliament'],
    ['Southern African Development', 'SADC'],
    ['unión europea', 'EU'],
    ['UE', 'EU'],
    ['OEA', 'OAS'],
    ['Nações Unidas', 'UN'],
    ['Лимская группа', 'LIMA'],
    ['ЕС', 'EU'],
    ['الاتحاد الأوروبي', 'EU'],
    ['اتحادیه اروپا', 'EU'],
  ];
  for (const [query, subject] of found)
    it(`finds ${subject} for "${query}"`, () => assert.equal(find(query)[0], subject));

  it('names first what begins as typed in the language of the interface', () =>
    assert.match(find('bel').slice(0, 3).join(), /^(B[EYZ],?){3}$/));

  it('finds by the first letter', () =>
    assert.deepEqual(
      find('q').map((subject) => nameOf(subject)),
      ['Qatar'],
    ));

  it('finds by names as they begin, and by codes, before all names are read', () => {
    const early = finder(organisations.values(), nameOf).find;
    assert.equal(early('salv')[0], undefined);
    assert.equal(early('el s')[0], 'SV');
    assert.equal(early('eu')[0], 'EU');
  });

  it('lets others have their turn while names are read', async () => {
    let turns = 0;
    await finder([], nameOf).prepare(searchNames(), () => Promise.resolve(void turns++));
    assert.ok(turns > 3, `${turns} turns`);
  });

  it('finds nothing for blanks and for what nothing is called', () => {
    assert.deepEqual(find('  '), []);
    assert.deepEqual(find('qqqqqq'), []);
  });
});
