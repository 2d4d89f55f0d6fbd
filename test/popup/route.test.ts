import assert from 'node:assert/strict';
import { readRoute, routeTo, routeToCompare } from '../../src/popup/route.ts';

describe('the permanent address of a country', () => {
  it('leads to it', () => {
    assert.deepEqual(readRoute('#/SV'), { kind: 'subject', subject: 'SV', date: null });
    assert.deepEqual(readRoute('#/SV/2019-09-04'), {
      kind: 'subject',
      subject: 'SV',
      date: '2019-09-04',
    });
  });

  it('holds any organisation', () =>
    assert.deepEqual(readRoute(routeTo('European Parliament')), {
      kind: 'subject',
      subject: 'European Parliament',
      date: null,
    }));

  it('or to the search for words', () =>
    assert.deepEqual(readRoute(`#?${encodeURIComponent('Côte d’Ivoire & Co')}`), {
      kind: 'start',
      query: 'Côte d’Ivoire & Co',
    }));

  it('or to several side by side, each once and four at most', () => {
    const subjects = ['SV', 'European Parliament', 'A+B', 'BR'];
    assert.deepEqual(readRoute(routeToCompare(subjects)), {
      kind: 'compare',
      subjects,
      date: null,
    });
    assert.deepEqual(readRoute('#/compare/SV+BR/2019-09-04'), {
      kind: 'compare',
      subjects: ['SV', 'BR'],
      date: '2019-09-04',
    });
    assert.deepEqual(readRoute('#/compare/SV+SV+BR+AR+CL+PE'), {
      kind: 'compare',
      subjects: ['SV', 'BR', 'AR', 'CL'],
      date: null,
    });
    assert.deepEqual(readRoute('#/compare'), { kind: 'compare', subjects: [], date: null });
  });

  for (const hash of ['', '#', '#/', '#SV', '#/%', '#?%', '#/SV/soon', '#/SV/2019-02-30'])
    it(`leads to the start where it names nothing: "${hash}"`, () =>
      assert.deepEqual(readRoute(hash), { kind: 'start', query: '' }));
});
