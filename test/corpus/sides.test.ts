import assert from 'node:assert/strict';
import { changedSides } from '../../src/corpus/sides.ts';

describe('a change of sides', () => {
  it('is to have been for the government and against it', () => {
    assert.ok(changedSides(['government', 'opposition']));
    assert.ok(changedSides(['disputes', 'neutral', 'government']));
  });

  it('is not a step within a side, nor from none', () => {
    assert.ok(!changedSides(['disputes', 'opposition']));
    assert.ok(!changedSides(['none', 'neutral', 'government', 'neutral']));
    assert.ok(!changedSides([]));
  });
});
