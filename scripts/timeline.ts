/** `npm run timeline`: the positions of one country over time. */
import { KEEP_ALL } from '../src/corpus/filter.ts';
import { timeline, type Stretch } from '../src/corpus/timeline.ts';
import { loadCorpus } from './build/corpus.ts';
import { readFlags, run, UsageError } from './cli.ts';
import { FORMATS, readCountries, writeRows, type Row } from './corpus/rows.ts';

const COLUMNS = [
  'from',
  'to',
  'episode',
  'position',
  'turn',
  'before',
  'stated',
  'basis',
  'certainty',
  'contested',
  'carried',
  'sources',
  'contestedBy',
] as const;

const FLAGS = {
  country: { value: 'a country code such as SV', help: 'the country' },
  format: { value: FORMATS.join(', '), oneOf: FORMATS, help: 'how rows are written' },
} as const;

function rowOf({ answer, ...stretch }: Stretch): Row {
  return {
    from: stretch.from,
    to: stretch.to,
    episode: stretch.episode.name,
    position: answer.position,
    turn: stretch.turn,
    before: stretch.before,
    stated: answer.statement?.stated ?? null,
    basis: answer.statement?.basis ?? null,
    certainty: answer.statement?.certainty ?? null,
    contested: stretch.contestedBy.length > 0,
    carried: answer.carried,
    sources: stretch.statements.map((s) => s.source.id).join(' '),
    contestedBy: stretch.contestedBy.map((s) => s.source.id).join(' '),
  };
}

/** The rows asked for, as text. @throws UsageError where the flags are not understood */
export function timelineOf(args: readonly string[]): string {
  const flags = readFlags(FLAGS, args);
  if (flags.country === undefined)
    throw new UsageError('--country is missing; it takes a country code such as SV.');
  const [country, ...others] = readCountries('--country', flags.country);
  if (country === undefined || others.length)
    throw new UsageError('--country takes one country code, such as SV.');
  const rows = timeline(loadCorpus(), country, KEEP_ALL).map(rowOf);
  return writeRows(flags.format, COLUMNS, rows);
}

if (process.argv[1] === import.meta.filename)
  await run(() => void process.stdout.write(timelineOf(process.argv.slice(2))));
