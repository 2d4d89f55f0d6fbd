import assert from 'node:assert/strict';
import { addressOf, readRoute } from '../../src/records/route.ts';

describe('the address of the reader’s own statements', () => {
  it('names what is edited, or where a new one is taken from', () => {
    const place = { source: 'own-1', at: 2 };
    assert.deepEqual(readRoute(addressOf({ kind: 'edit', place })), { kind: 'edit', place });
    assert.deepEqual(readRoute('#/new'), { kind: 'new', tab: null, frame: 0, meant: null });
    assert.deepEqual(readRoute('#/new/7/3'), { kind: 'new', tab: 7, frame: 3, meant: null });
    assert.deepEqual(readRoute('#/new/7/0/European%20Parliament/opposition'), {
      kind: 'new',
      tab: 7,
      frame: 0,
      meant: { subject: 'European Parliament', position: 'opposition' },
    });
    assert.deepEqual(readRoute('#/new/7/0/%E0%A4/neutral'), {
      kind: 'new',
      tab: 7,
      frame: 0,
      meant: { subject: '%E0%A4', position: 'neutral' },
    });
    for (const other of ['', '#', '#/new/x', '#/edit/a', '#/edit/A/1'])
      assert.deepEqual(readRoute(other), { kind: 'list' });
  });
});
