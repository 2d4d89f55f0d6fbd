import assert from 'node:assert/strict';
import { loadCorpus } from '../../scripts/build/corpus.ts';
import { lookOf, LOOKS } from '../../src/atlas/looks.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { positionTable } from '../../src/corpus/position-table.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { DATES, expectedLooks } from '../support/looks.ts';

describe('how countries look on the map', () => {
  const table = positionTable(loadCorpus(), KEEP_ALL);

  for (const date of DATES)
    it(`is their position on ${date}, as the rule decides it`, () => {
      const expected = expectedLooks(date);
      assert.ok(Object.keys(expected).length > 20);
      for (const country of COUNTRY_CODES) {
        const look = country === 'VE' ? 'subject' : (expected[country] ?? 'none');
        assert.equal(lookOf(table, country, date).id, look, country);
      }
    });

  it('tells every state apart', () => assert.equal(new Set(LOOKS.map(({ id }) => id)).size, 18));
});
