import assert from 'node:assert/strict';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { reportOn } from '../../src/corpus/report.ts';
import { timeline } from '../../src/corpus/timeline.ts';
import { neighboursOf } from '../../src/ui/neighbours.ts';
import { shareText } from '../../src/ui/share.ts';
import { turnsOf } from '../../src/ui/turns.ts';
import { corpusOf } from '../../src/corpus/corpus.ts';
import { smallCorpus, sourceFile } from '../support/statement.ts';
import { englishWords } from '../support/words.ts';

const corpus = smallCorpus([
  sourceFile(
    {},
    { country: 'NZ', position: 'disputes', stated: '2019-02', summary: 'Doubted the vote.' },
    { country: 'NZ', position: 'opposition', stated: '2019-06-01', summary: 'Named Guaidó.' },
    { country: 'NZ', position: 'neutral', stated: '2020-03-05', summary: 'Asked for talks.' },
    { country: 'NZ', position: 'government', stated: '2020-03-05', summary: 'Sent greetings.' },
    { country: 'NZ', position: 'neutral', stated: '2024-09-01', summary: 'Asked again.' },
  ),
]);

describe('what changed', () => {
  it('is said in a sentence for each change, newest first', () =>
    assert.deepEqual(
      turnsOf(timeline(corpus, 'NZ', KEEP_ALL), englishWords).map(
        ({ date, sentence }) => `${date} ${sentence}`,
      ),
      [
        '2024-09-01 Takes no side. Before: recognises the government in Caracas.',
        '2020-03-05 Recognises the government in Caracas. Before: recognises the opposition claimant. Sources disagree; also recorded: takes no side.',
        '2019-06-01 Recognises the opposition claimant. Before: disputes the government’s legitimacy.',
        '2019-02 First recorded: disputes the government’s legitimacy.',
      ],
    ));

  it('brings the statement with it', () =>
    assert.equal(
      turnsOf(timeline(corpus, 'NZ', KEEP_ALL), englishWords).at(-1)?.statement?.summary,
      'Doubted the vote.',
    ));
});

describe('a country as text', () => {
  const text = (date: string) =>
    shareText(reportOn(corpus, 'NZ', date, '2026-11-21', KEEP_ALL), 'New Zealand', englishWords);
  const citation =
    'The Gazette, “Talks urged”, 1 May 2019, https://gazette.example/2019/05/01/talks';

  it('says position, since when, what was stated and by which source', () =>
    assert.deepEqual(text('2019-09-04').split('\n'), [
      'New Zealand, 4 September 2019: Recognises the opposition claimant',
      'Since 1 June 2019',
      `Named Guaidó. (${citation})`,
      'Where They Stand · As of March 2026',
    ]));

  it('names both sides where sources disagree', () =>
    assert.deepEqual(text('2020-06-01').split('\n').slice(2, 4), [
      `Sent greetings. (${citation})`,
      `Asked for talks. (${citation})`,
    ]));

  it('says so where a position is carried or nothing is recorded', () => {
    assert.match(text('2026-02-01'), /: Takes no side · from an earlier phase\n/);
    assert.deepEqual(text('2018-01-01').split('\n'), [
      'New Zealand, 1 January 2018: No recorded position',
      'Where They Stand · As of March 2026',
    ]);
  });
});

describe('those of the same position', () => {
  const files = [
    sourceFile(
      {},
      ...['NZ', 'AU', 'FR', 'PE'].map((country) => ({
        country,
        position: country === 'PE' ? ('neutral' as const) : ('government' as const),
      })),
    ),
  ];
  const regions: Readonly<Record<string, string>> = { NZ: '053', AU: '053' };
  const world = corpusOf(
    { asOf: '2026-03-12', searched: [], organisations: [], files },
    (code) => regions[code] ?? '001',
  );

  it('are those of the region first, then the others', () =>
    assert.deepEqual(neighboursOf(world, 'NZ', '2019-09-04', KEEP_ALL), {
      near: ['AU'],
      far: ['FR'],
    }));

  it('are none for a country without a position', () =>
    assert.deepEqual(neighboursOf(world, 'BR', '2019-09-04', KEEP_ALL), { near: [], far: [] }));
});
