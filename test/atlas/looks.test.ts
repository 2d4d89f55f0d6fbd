import assert from 'node:assert/strict';
import { loadCorpus } from '../../scripts/build/corpus.ts';
import { positions } from '../../scripts/positions.ts';
import { lookOf, LOOKS } from '../../src/atlas/looks.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { positionTable } from '../../src/corpus/position-table.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';

export const DATES = ['2019-01-15', '2019-09-04', '2021-06-30', '2024-08-15', '2026-11-21'];

interface PositionRow {
  readonly country: string;
  readonly position: string;
  readonly contested: boolean;
  readonly carried: boolean;
}

/** The looks that `npm run positions` asks for, by country. */
export function expectedLooks(date: string): Record<string, string> {
  const rows = JSON.parse(positions(['--at', date, '--format', 'json'])) as PositionRow[];
  const looks = rows.map(({ country, position, carried, contested }) => [
    country,
    [position, ...(carried ? ['carried'] : []), ...(contested ? ['contested'] : [])].join('-'),
  ]);
  return Object.fromEntries(looks) as Record<string, string>;
}

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
