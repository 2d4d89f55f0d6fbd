import assert from 'node:assert/strict';
import fc from 'fast-check';
import { merged } from '../../src/platform/plain.ts';
import { DEFAULTS } from '../../src/platform/settings.ts';
import { someSettings } from './arbitrary-settings.ts';

const filter = (without: object) => ({
  ...DEFAULTS.filter,
  without: { ...DEFAULTS.filter.without, ...without },
});

describe('bringing together what two windows changed', () => {
  it('changes nothing where one of them changed nothing', () =>
    fc.assert(
      fc.property(someSettings, someSettings, (base, changed) => {
        assert.deepEqual(merged(base, changed, base), changed);
        assert.deepEqual(merged(base, base, changed), changed);
        assert.deepEqual(merged(base, changed, changed), changed);
      }),
      { numRuns: 40 },
    ));

  it('keeps what each of them added to a list and leaves what each took out', () =>
    assert.deepEqual(merged(['a', 'b', 'c'], ['b', 'c', 'mine'], ['a', 'b', 'theirs']), [
      'b',
      'theirs',
      'mine',
    ]));

  it('keeps changes of different lists', () =>
    assert.deepEqual(
      merged(filter({}), filter({ positions: ['neutral'] }), filter({ certainties: ['weak'] })),
      filter({ positions: ['neutral'], certainties: ['weak'] }),
    ));

  it('keeps entries that each added under a name of its own', () =>
    assert.deepEqual(merged({}, { k1: { name: 'Mine' } }, { k2: { name: 'Theirs' } }), {
      k1: { name: 'Mine' },
      k2: { name: 'Theirs' },
    }));

  it('lets mine count where both changed the same', () =>
    assert.equal(merged('both', 'tint', 'underline'), 'tint'));

  it('removes what one removed, unless the other changed it', () => {
    const [k1, renamed] = [{ name: 'Desk' }, { name: 'Night desk' }];
    assert.deepEqual(merged({ k1 }, {}, { k1 }), {});
    assert.deepEqual(merged({ k1 }, { k1 }, {}), {});
    assert.deepEqual(merged({ k1 }, {}, { k1: renamed }), { k1: renamed });
    assert.deepEqual(merged({ k1 }, { k1: renamed }, {}), { k1: renamed });
  });
});
