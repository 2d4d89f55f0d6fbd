/** `npm run positions`: the recorded position of every country on a day. */
import type { Corpus } from '../src/corpus/corpus.ts';
import { KEEP_ALL, type Filter } from '../src/corpus/filter.ts';
import type { Day } from '../src/corpus/model.ts';
import { positionAt } from '../src/corpus/position.ts';
import { loadCorpus } from './build/corpus.ts';
import { readFlags, run, UsageError } from './cli.ts';
import {
  countryName,
  FORMATS,
  readCountries,
  readDay,
  writeRows,
  type Row,
} from './corpus/rows.ts';

const COLUMNS = [
  'country',
  'name',
  'position',
  'stated',
  'basis',
  'certainty',
  'source',
  'contested',
  'carried',
] as const;

const FLAGS = {
  at: { value: 'a day such as 2019-09-04', help: 'the day asked about; by default today' },
  country: { value: 'country codes such as RU,US', help: 'only these countries' },
  source: { value: 'the id of a source', help: 'only what this document says' },
  format: { value: FORMATS.join(', '), oneOf: FORMATS, help: 'how rows are written' },
} as const;

function rowOf(corpus: Corpus, country: string, date: Day, filter: Filter): Row {
  const { position, statement, contestedBy, carried } = positionAt(corpus, country, date, filter);
  return {
    country,
    name: countryName(country),
    position,
    stated: statement?.stated ?? null,
    basis: statement?.basis ?? null,
    certainty: statement?.certainty ?? null,
    source: statement?.source.id ?? null,
    contested: contestedBy.length > 0,
    carried,
  };
}

/** @throws UsageError where the corpus has no such source */
function onlySource(corpus: Corpus, id: string): Filter {
  if (!corpus.sources.has(id))
    throw new UsageError(`--source is "${id}", which is no file of src/corpus/sources.`);
  const sources = [...corpus.sources.keys()].filter((other) => other !== id);
  return { ...KEEP_ALL, without: { ...KEEP_ALL.without, sources } };
}

/** The rows asked for, as text. @throws UsageError where the flags are not understood */
export function positions(args: readonly string[]): string {
  const flags = readFlags(FLAGS, args);
  const date =
    flags.at === undefined ? new Date().toISOString().slice(0, 10) : readDay('--at', flags.at);
  const asked = flags.country === undefined ? null : readCountries('--country', flags.country);
  const corpus = loadCorpus();
  const filter = flags.source === undefined ? KEEP_ALL : onlySource(corpus, flags.source);
  const countries =
    asked ?? [...corpus.bySubject.keys()].filter((s) => !corpus.organisations.has(s)).sort();
  const rows = countries
    .map((country) => rowOf(corpus, country, date, filter))
    .filter((row) => asked !== null || row['position'] !== 'none');
  return writeRows(flags.format, COLUMNS, rows);
}

if (process.argv[1] === import.meta.filename)
  await run(() => void process.stdout.write(positions(process.argv.slice(2))));
