import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadCorpus } from '../../scripts/build/corpus.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { positionTable } from '../../src/corpus/position-table.ts';
import { entryAt, packTable, readTable, tablePosition } from '../../src/corpus/table.ts';

const table = positionTable(loadCorpus(), KEEP_ALL);

describe('the position table', () => {
  it('says of a country the entry in force on a day', () => {
    const table = {
      XA: [
        { day: '2019-02-01', position: 'neutral', carried: false, contested: false },
        { day: '2020-06-30', position: 'disputes', carried: true, contested: false },
      ],
    } as const;
    assert.equal(tablePosition(table, 'XA', '2019-01-31'), 'none');
    assert.equal(tablePosition(table, 'XA', '2019-02-01'), 'neutral');
    assert.equal(entryAt(table, 'XA', '2026-01-01')?.carried, true);
    assert.equal(entryAt(table, 'XB', '2026-01-01'), null);
  });

  it('is the same after it was written and read', () => {
    assert.deepEqual(readTable(packTable(table)), table);
    const entry = fc.record({
      day: fc
        .date({ min: new Date('2019-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      position: fc.constantFrom('government', 'opposition', 'disputes', 'neutral'),
      carried: fc.boolean(),
      contested: fc.boolean(),
    });
    const tables = fc.dictionary(fc.stringMatching(/^[A-Z]{2}$/), fc.array(entry), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(tables, (any) => {
        assert.deepEqual(readTable(packTable(any as never)), structuredClone(any));
      }),
    );
  });

  it('is short enough to be read on every page', () => {
    assert.ok(packTable(table).length < JSON.stringify(table).length / 5);
  });
});
