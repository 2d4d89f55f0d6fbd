import assert from 'node:assert/strict';
import { addressOf, readAddress } from '../../src/atlas/address.ts';

const NOTHING = { date: null, country: null, filter: null };

describe('the address of the atlas', () => {
  it('holds date, country and filter', () => {
    assert.deepEqual(readAddress('#/2019-09-04/SV'), {
      date: '2019-09-04',
      country: 'SV',
      filter: null,
    });
    assert.deepEqual(readAddress('#/2019-09-04').country, null);
    const full = {
      date: '2019-09-04',
      country: 'SV',
      filter: { without: { sources: ['a & b', 'c?d'] }, from: '2019' },
    };
    assert.deepEqual(readAddress(addressOf(full)), full);
  });

  it('is short where nothing is filtered', () =>
    assert.equal(
      addressOf({ date: '2019-09-04', country: 'SV', filter: null }),
      '#/2019-09-04/SV',
    ));

  for (const hash of ['', '#', '#/', '#/soon', '#/2019-02-30', '#/2019-09-04x', '#/?filter={'])
    it(`names nothing where it cannot be read: "${hash}"`, () =>
      assert.deepEqual(readAddress(hash), NOTHING));

  it('ignores what is no country', () =>
    assert.equal(readAddress('#/2019-09-04/Salvador').country, null));
});
