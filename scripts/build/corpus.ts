import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  checkSourceFile,
  faultsOfValue,
  sentenceOf,
  yearOf,
  type Fault,
} from '../../src/corpus/check.ts';
import {
  readCorpus,
  type Corpus,
  type CorpusParts,
  type Organisation,
  type SourceFile,
} from '../../src/corpus/corpus.ts';
import { pack, type Packed } from '../../src/corpus/pack.ts';
import {
  ALLOWED,
  coverageSchema,
  organisationsSchema,
  sourceFileSchema,
  type Known,
} from '../../src/corpus/schema.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { regionOf } from '../../src/countries/regions.ts';
import { ROOT } from '../steps.ts';

/** Holds `sources/<year>/<id>.json`, `organisations.json` and `coverage.json`. */
export const CORPUS_FOLDER = path.join(ROOT, 'src', 'corpus');

const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_CODES);

/** The corpus as it stands on disk: its sound parts, and every fault of the others. */
export interface CorpusOnDisk {
  readonly parts: CorpusParts;
  readonly faults: readonly Fault[];
  readonly known: Known;
}

interface Json {
  /** Path below the corpus folder, with forward slashes. */
  readonly file: string;
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

function readJson(folder: string, file: string): Json {
  const place = { file, record: null, field: null };
  const full = path.join(folder, file);
  const allowed = 'a JSON file such as CONTRIBUTING describes';
  if (!existsSync(full))
    return { file, value: undefined, faults: [{ ...place, wrong: 'is missing', allowed }] };
  try {
    return { file, value: JSON.parse(readFileSync(full, 'utf8')), faults: [] };
  } catch (error) {
    const wrong = `cannot be read (${error instanceof Error ? error.message : String(error)})`;
    return { file, value: undefined, faults: [{ ...place, wrong, allowed }] };
  }
}

/** Paths of the source files below the corpus folder, in order. */
export function sourceFilesIn(folder: string): string[] {
  const sources = path.join(folder, 'sources');
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `sources/${name.split(path.sep).join('/')}`)
    .sort();
}

/** Reads one of the two files beside the sources. */
function readPart<T>(folder: string, file: string, schema: v.GenericSchema<unknown, T>, none: T) {
  const { value, faults } = readJson(folder, file);
  if (faults.length) return { part: none, faults };
  const read = v.safeParse(schema, value);
  return read.success
    ? { part: read.output, faults: [] }
    : { part: none, faults: faultsOfValue(file, read.issues) };
}

/** Reads and checks every file of the corpus in one run. @param folder the corpus of this working tree by default */
export function readCorpusFiles(folder: string = CORPUS_FOLDER): CorpusOnDisk {
  const coverage = readPart(folder, 'coverage.json', coverageSchema(COUNTRIES), {
    asOf: '',
    searched: [],
  });
  const organisations = readPart<Organisation[]>(
    folder,
    'organisations.json',
    organisationsSchema(COUNTRIES),
    [],
  );
  const known = {
    countries: COUNTRIES,
    organisations: new Set(organisations.part.map((o) => o.id)),
  };
  const read = sourceFilesIn(folder).map((file) => readSource(folder, file, known));
  const files = read.flatMap(({ source }) => source ?? []);
  return {
    parts: { ...coverage.part, organisations: organisations.part, files },
    faults: [
      ...coverage.faults,
      ...organisations.faults,
      ...read.flatMap(({ faults }) => faults),
      ...searchedFaults(coverage.part.searched, files),
    ],
    known,
  };
}

function readSource(folder: string, file: string, known: Known) {
  const { value, faults } = readJson(folder, file);
  if (faults.length) return { source: null, faults };
  const checked = checkSourceFile(file, value, known);
  if (!checked.source) return checked;
  const place = placeOf(checked.source);
  if (place === file) return checked;
  const fault = {
    file,
    record: null,
    field: 'id',
    wrong: 'stands in another place',
    allowed: place,
  };
  return { source: checked.source, faults: [fault] };
}

/** Where a source file stands below the corpus folder. */
export function placeOf(source: SourceFile): string {
  return `sources/${yearOf(source) ?? 'undated'}/${source.id}.json`;
}

/** A source file as it is written: fields in the order of the schema, two spaces. @param source as checked */
export function canonicalText(source: SourceFile): string {
  return `${JSON.stringify(source, null, 2)}\n`;
}

/** A country searched in vain has no record. */
function searchedFaults(searched: readonly string[], files: readonly SourceFile[]): Fault[] {
  const recorded = new Set(files.flatMap((file) => file.records.map((r) => r.country)));
  return searched
    .filter((code) => recorded.has(code))
    .map((code) => ({
      file: 'coverage.json',
      record: null,
      field: 'searched',
      wrong: `names ${code}, of which something is recorded`,
      allowed: 'a country without records',
    }));
}

function soundParts(): CorpusParts {
  const { parts, faults } = readCorpusFiles();
  if (faults.length)
    throw new Error(['The corpus has faults.', ...faults.map(sentenceOf)].join('\n'));
  return parts;
}

/** The packed corpus, for `corpus.json`. @throws Error with a line for every fault of every file */
export function buildCorpus(): Packed {
  return pack(soundParts());
}

/** The corpus of this working tree. @throws Error as `buildCorpus` does */
export function loadCorpus(): Corpus {
  return readCorpus(buildCorpus(), regionOf);
}

/** The JSON Schema of a source file, for editors. What code alone can check (dates, codes, words) is told in words. */
export function editorSchema(): object {
  const { known } = readCorpusFiles();
  return toJsonSchema(sourceFileSchema(known), {
    errorMode: 'ignore',
    typeMode: 'input',
    overrideSchema: ({ jsonSchema }) => {
      for (const [field, schema] of Object.entries(jsonSchema.properties ?? {}))
        if (typeof schema === 'object' && ALLOWED[field]) schema.description = ALLOWED[field];
      return jsonSchema;
    },
  });
}
