/** `npm run corpus:add`: writes a source and its records, taken from flags or from answers to questions. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { checkSourceFile, sentenceOf } from '../../src/corpus/check.ts';
import { ALLOWED, type Known } from '../../src/corpus/schema.ts';
import {
  canonicalText,
  CORPUS_FOLDER,
  placeOf,
  readCorpusFiles,
  sourceFilesIn,
} from '../build/corpus.ts';
import { readFlags, run, UsageError, type Flag } from '../cli.ts';
import { objectOf, RECORD_FIELDS, SOURCE_FIELDS, type Draft } from './fields.ts';
import { askForSource, type Dialogue } from './questions.ts';

/** Names of flags are those of the fields, with hyphens. */
const flagOf = (field: string) => field.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

const FLAGS: Readonly<Record<string, Flag>> = Object.fromEntries(
  [...SOURCE_FIELDS, ...RECORD_FIELDS].map(({ name }) => {
    const allowed = ALLOWED[name] ?? '';
    return [flagOf(name), { value: allowed, help: allowed }];
  }),
);

/** Where the file of a source stands, or null where there is none. */
function findSource(folder: string, id: string): string | null {
  return sourceFilesIn(folder).find((file) => path.posix.basename(file) === `${id}.json`) ?? null;
}

function readSource(folder: string, id: string): Draft | null {
  const file = findSource(folder, id);
  return file ? (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Draft) : null;
}

/**
 * The source that flags describe. With the id of a source already there, the record joins its own.
 * @throws UsageError where fields of that source are given anew
 */
function fromFlags(folder: string, args: readonly string[]): Draft {
  const flags = readFlags(FLAGS, args) as Readonly<Record<string, string | undefined>>;
  const typed = Object.fromEntries(
    [...SOURCE_FIELDS, ...RECORD_FIELDS].map(({ name }) => [name, flags[flagOf(name)]]),
  );
  const record = objectOf(RECORD_FIELDS, typed);
  const existing = typed['id'] === undefined ? null : readSource(folder, typed['id']);
  if (!existing) return { ...objectOf(SOURCE_FIELDS, typed), records: [record] };
  const again = SOURCE_FIELDS.find(({ name }) => name !== 'id' && typed[name] !== undefined);
  if (again)
    throw new UsageError(
      `--${flagOf(again.name)} cannot change the source "${typed['id']}", which is there already; edit its file.`,
    );
  return { ...existing, records: [...(existing['records'] as unknown[]), record] };
}

/** Writes a source in its canonical form and place. @throws UsageError with every fault, and then writes nothing */
function write(folder: string, known: Known, draft: Draft): string {
  const { source, faults } = checkSourceFile('The source', draft, known);
  if (!source) throw new UsageError(faults.map(sentenceOf).join('\n'));
  const before = findSource(folder, source.id);
  const place = placeOf(source);
  mkdirSync(path.join(folder, path.dirname(place)), { recursive: true });
  writeFileSync(path.join(folder, place), canonicalText(source));
  // An earlier record can move an undated source to another year.
  if (before !== null && before !== place) rmSync(path.join(folder, before));
  return place;
}

/**
 * Adds a source, or a record to one.
 * @param args flags; without any, questions are asked
 * @returns where it was written, below `folder`
 * @throws UsageError naming all that is wrong; then nothing is written
 */
export async function addSource(
  folder: string,
  args: readonly string[],
  dialogue: Dialogue,
): Promise<string> {
  const { known } = readCorpusFiles(folder);
  const draft = args.length
    ? fromFlags(folder, args)
    : await askForSource(dialogue, known, (id) => readSource(folder, id));
  return write(folder, known, draft);
}

/** Questions on the terminal. Lines are taken from an iterator, which loses none when they are piped in. */
function terminal(): Dialogue & { close: () => void } {
  const lines = createInterface({ input: process.stdin });
  const iterator = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      process.stdout.write(question);
      const line: IteratorResult<string, unknown> = await iterator.next();
      if (line.done) throw new UsageError('The answers ended before the source was whole.');
      return line.value;
    },
    tell: (text) => void process.stdout.write(`${text}\n`),
    close: () => lines.close(),
  };
}

if (process.argv[1] === import.meta.filename)
  await run(async () => {
    const dialogue = terminal();
    try {
      const place = await addSource(CORPUS_FOLDER, process.argv.slice(2), dialogue);
      process.stdout.write(`\nWritten to src/corpus/${place}.\n`);
    } finally {
      dialogue.close();
    }
  });
