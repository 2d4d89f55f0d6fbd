import assert from 'node:assert/strict';
import { KEEP_ALL, type Filter } from '../../src/corpus/filter.ts';
import { positionAt } from '../../src/corpus/position.ts';
import { reportOn } from '../../src/corpus/report.ts';
import { ANSWERS } from './answers.ts';
import { loadCorpus } from '../../scripts/build/corpus.ts';

const corpus = loadCorpus();

const only = (id: string): Filter => ({
  ...KEEP_ALL,
  without: {
    ...KEEP_ALL.without,
    sources: [...corpus.sources.keys()].filter((other) => other !== id),
  },
});

/** Position, basis and date as recorded of the answer, and whether it is contested or carried. */
function answer(country: string, date: string, filter: Filter = KEEP_ALL): string {
  const { position, statement, contestedBy, carried } = positionAt(corpus, country, date, filter);
  const words = [position, statement?.basis, statement?.stated];
  return [...words, contestedBy.length && 'contested', carried && 'carried']
    .filter(Boolean)
    .join(' ');
}

describe('positions by the worked examples', () => {
  for (const [country, date, expected] of [
    ['RU', '2019-09-04', 'government stated 2019-09-04'],
    ['SV', '2019-09-04', 'government listed 2019-09-04'],
    ['CO', '2019-01-15', 'disputes stated 2019-01-10'],
    ['GR', '2019-09-04', 'opposition stated 2019-07-12'],
    ['RS', '2019-09-04', 'government stated 2019-02-05 contested'],
    ['SV', '2020-06-01', 'opposition stated 2019-11-02'],
    ['SE', '2025-06-01', 'disputes derived 2025-01'],
    ['BW', '2026-11-21', 'government derived 2019-02-10 carried'],
    ['US', '2024-08-15', 'opposition stated 2024-08-01'],
    ['US', '2026-11-21', 'government stated 2026-03-10'],
    ['VE', '2026-11-21', 'none'],
  ] as const)
    it(`${country} on ${date}: ${expected}`, () => assert.equal(answer(country, date), expected));

  for (const [country, source, expected] of [
    ['BR', 'tass-2019-09-04', 'opposition derived 2019-01-23'],
    ['MX', 'tass-2019-09-04', 'none'],
    ['FR', 'tass-2019-09-04', 'none'],
    ['RU', 'irna-2019-03-07', 'government attributed 2019-03'],
  ] as const)
    it(`${country} on 2019-09-04 by ${source} alone: ${expected}`, () =>
      assert.equal(answer(country, '2019-09-04', only(source)), expected));

  it('notes on France’s page that most EU members had recognised Guaidó', () => {
    const { notes } = reportOn(corpus, 'FR', '2019-09-04', '2026-11-21', only('tass-2019-09-04'));
    assert.deepEqual(
      notes.map((s) => [s.subject, s.binds, s.position]),
      [['EU', 'most', 'opposition']],
    );
  });
});

describe('positions worked out by hand', () => {
  for (const line of ANSWERS.trim().split('\n')) {
    const [subject = '', date = '', ...expected] = line.split(' ');
    it(line, () => {
      const { position, statement, contestedBy, carried } = positionAt(
        corpus,
        subject,
        date,
        KEEP_ALL,
      );
      const said = [statement?.basis, statement?.stated, statement?.source.id];
      const words = [
        statement?.certainty === 'weak' && 'weak',
        contestedBy.length > 0 && 'contested',
        carried && 'carried',
      ];
      assert.deepEqual([position, ...said, ...words].filter(Boolean), expected);
    });
  }
});
