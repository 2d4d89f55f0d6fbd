import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadCorpus } from '../../scripts/build/corpus.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { positionAt } from '../../src/corpus/position.ts';
import { compare, stretchOn } from '../../src/popup/comparison.ts';

const TODAY = '2026-11-21';

describe('countries side by side', () => {
  const corpus = loadCorpus();
  const side = (...subjects: string[]) =>
    compare(corpus, subjects, { date: '2019-09-04', today: TODAY, filter: KEEP_ALL });

  it('stand as of the date', () =>
    assert.deepEqual(
      side('SV', 'BR').columns.map(({ report }) => report.at.position),
      ['government', 'opposition'],
    ));

  it('share one axis: every lane of a phase lies over the same days', () => {
    const { phases } = side('RU', 'AR', 'LIMA', 'BN');
    assert.ok(phases.length >= 4);
    for (const { lanes, from, to } of phases) {
      assert.equal(lanes.length, 4);
      assert.ok(lanes.every((lane) => lane.from === from && lane.to === to));
    }
  });

  it('have a bare lane where nothing is recorded', () => {
    const { phases } = side('RU', 'BN');
    assert.ok(phases.every(({ lanes }) => lanes[1]!.stretches.length === 0));
    assert.deepEqual(side('BN', 'AQ').phases, []);
  });

  it('have a row for each day on which any changed, and on it what the rule says', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...corpus.bySubject.keys()), {
          minLength: 2,
          maxLength: 4,
        }),
        (subjects) => {
          const { columns, days } = side(...subjects);
          assert.deepEqual(days, [...new Set(days)].sort().reverse());
          for (const day of days)
            for (const column of columns)
              assert.equal(
                stretchOn(column, day)?.answer.position ?? 'none',
                positionAt(corpus, column.subject, day, KEEP_ALL).position,
              );
        },
      ),
      { numRuns: 30 },
    ));
});
