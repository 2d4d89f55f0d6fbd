import assert from 'node:assert/strict';
import { atLeast, atMost, isTarget, lineOf, median, plain } from '../../../scripts/bench/figure.ts';

describe('figures of the bench', () => {
  it('reach a limit that they meet exactly, on either side', () => {
    assert.equal(atMost('a', 16, 16, 'ms').reached, true);
    assert.equal(atMost('a', 16.001, 16, 'ms').reached, false);
    assert.equal(atLeast('a', 200, 200, 'times').reached, true);
    assert.equal(atLeast('a', 199.9, 200, 'times').reached, false);
  });

  it('miss every limit when they could not be measured', () => {
    assert.equal(atMost('a', NaN, 1, 'ms').reached, false);
    assert.equal(atLeast('a', median([]), 1, 'ms').reached, false);
  });

  it('are told in one line, with their limit if they have one', () => {
    assert.equal(
      lineOf(atMost('hover', 0.30149, 0.2, 'ms')),
      'MISSED   hover: 0.301 ms (at most 0.2 ms)',
    );
    assert.equal(lineOf(plain('memory', 1234, 'kB')).trim(), 'memory: 1230 kB');
    assert.equal(isTarget(plain('memory', 1234, 'kB')), false);
  });
});
