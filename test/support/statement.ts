import type { SourceFile, SourceRecord } from '../../src/corpus/corpus.ts';
import { corpusOf, type Corpus, type Organisation } from '../../src/corpus/corpus.ts';

/** A record of our own making, for tests; what a test does not speak of is filled in. */
export const record = (given: Partial<SourceRecord>): SourceRecord => ({
  position: 'neutral',
  stated: '2019-05-01',
  basis: 'stated',
  certainty: 'clear',
  speaker: null,
  summary: 'Asked both sides to talk.',
  quote: null,
  calls: [],
  ...given,
});

export const sourceFile = (
  given: Partial<SourceFile>,
  ...records: Partial<SourceRecord>[]
): SourceFile => ({
  id: 'gazette-2019-05-01',
  outlet: 'The Gazette',
  title: 'Talks urged',
  url: 'https://gazette.example/2019/05/01/talks',
  published: '2019-05-01',
  language: 'en',
  kind: 'newspaper',
  outletCountry: 'NZ',
  stateControlled: false,
  ...given,
  records: records.map(record),
});

/** A corpus of some source files, for tests. */
export const smallCorpus = (
  files: readonly SourceFile[],
  organisations: readonly Organisation[] = [],
): Corpus =>
  corpusOf({ asOf: '2026-03-12', searched: ['BN'], organisations, files }, (code) =>
    /^[A-Z]{2}$/.test(code) ? '001' : null,
  );
