import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sliceOf } from '../../src/ui/use-window.ts';

describe('the rows of a long list that must be there', () => {
  it('are all that the window shows, and no more than some beyond', () =>
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.integer({ min: 100, max: 2000 }),
        (count, top, height) => {
          const row = 44;
          const { from, to } = sliceOf(count, row, top, height);
          assert.ok(0 <= from && from <= count && 0 <= to && to <= count);
          assert.ok(to - from <= height / row + 22);
          for (let at = 0; at < count; at++) {
            const seen = top + at * row < height && top + (at + 1) * row > 0;
            if (seen) assert.ok(from <= at && at < to, `row ${at}`);
          }
        },
      ),
    ));
});
