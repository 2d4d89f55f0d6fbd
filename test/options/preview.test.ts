import assert from 'node:assert/strict';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { remains } from '../../src/options/preview.ts';
import { smallCorpus, sourceFile } from '../support/statement.ts';

const corpus = smallCorpus(
  [
    sourceFile(
      {},
      { country: 'NZ', position: 'opposition' },
      { country: 'PE', position: 'neutral' },
    ),
    sourceFile(
      { id: 'herald-2019', stateControlled: true },
      { country: 'NZ', position: 'government', stated: '2019-11-02' },
      { organisation: 'CLUB', binds: 'institution' },
    ),
  ],
  [{ id: 'CLUB', name: 'The Club', members: [] }],
);
const without = (change: Partial<typeof KEEP_ALL.without>) => ({
  ...KEEP_ALL,
  without: { ...KEEP_ALL.without, ...change },
});

describe('what a filter leaves', () => {
  it('is all where it keeps everything', () =>
    assert.deepEqual(remains(corpus, KEEP_ALL, '2019-12-01'), {
      statements: { kept: 4, all: 4 },
      countries: { kept: 2, all: 2 },
      changed: [],
    }));

  it('names the countries that would have another position', () =>
    assert.deepEqual(remains(corpus, without({ controls: ['state'] }), '2019-12-01'), {
      statements: { kept: 2, all: 4 },
      countries: { kept: 2, all: 2 },
      changed: [{ code: 'NZ', before: 'government', after: 'opposition' }],
    }));

  it('names countries left without a position too', () => {
    const left = remains(corpus, without({ positions: ['neutral'] }), '2019-12-01');
    assert.deepEqual(left.countries, { kept: 1, all: 2 });
    assert.deepEqual(left.changed, [{ code: 'PE', before: 'neutral', after: 'none' }]);
  });

  it('is as of the day', () =>
    assert.deepEqual(remains(corpus, without({ controls: ['state'] }), '2019-10-01').changed, []));
});
