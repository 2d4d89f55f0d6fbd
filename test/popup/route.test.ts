import assert from 'node:assert/strict';
import { readRoute, routeTo } from '../../src/popup/route.ts';

describe('the permanent address of a country', () => {
  it('leads to it', () => {
    assert.deepEqual(readRoute('#/SV'), { subject: 'SV', date: null, query: '' });
    assert.deepEqual(readRoute('#/SV/2019-09-04'), {
      subject: 'SV',
      date: '2019-09-04',
      query: '',
    });
  });

  it('holds any organisation', () =>
    assert.equal(readRoute(routeTo('European Parliament')).subject, 'European Parliament'));

  it('or to the search for words', () =>
    assert.equal(
      readRoute(`#?${encodeURIComponent('Côte d’Ivoire & Co')}`).query,
      'Côte d’Ivoire & Co',
    ));

  for (const hash of ['', '#', '#/', '#SV', '#/%', '#?%', '#/SV/soon'])
    it(`leads to the start where it names nothing: "${hash}"`, () =>
      assert.deepEqual(readRoute(hash), { subject: null, date: null, query: '' }));
});
