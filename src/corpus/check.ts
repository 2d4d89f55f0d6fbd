import * as v from 'valibot';
import type { SourceFile, SourceRecord } from './corpus.ts';
import type { PartialDate } from './model.ts';
import { firstDay, isPartialDate, lastDay } from './partial-date.ts';
import { ALLOWED, sourceFileSchema, type Known } from './schema.ts';

/** One thing wrong with a source file. */
export interface Fault {
  readonly file: string;
  /** From 1; null where the fault is not in a record. */
  readonly record: number | null;
  /** Null where the fault is in the whole file or record. */
  readonly field: string | null;
  readonly wrong: string;
  readonly allowed: string;
}

/** A fault as one sentence. */
export function sentenceOf({ file, record, field, wrong, allowed }: Fault): string {
  const place = [file, record !== null && `record ${record}`, field].filter(Boolean).join(', ');
  return `${place} ${wrong}; allowed is ${allowed}.`;
}

/** A source file that was checked: the file where it is sound, and every fault where it is not. */
export interface Checked {
  readonly source: SourceFile | null;
  readonly faults: readonly Fault[];
}

/** Checks what a source file holds. @param file how the reader knows it, for the faults */
export function checkSourceFile(file: string, value: unknown, known: Known): Checked {
  if (Array.isArray(value)) return { source: null, faults: [listFault(file, value)] };
  const read = v.safeParse(sourceFileSchema(known), value, { abortPipeEarly: true });
  const faults = [
    ...(read.issues ?? []).map((issue) => faultOf(file, issue)),
    ...faultsBetweenFields(file, value),
  ];
  faults.sort((a, b) => (a.record ?? 0) - (b.record ?? 0));
  return { source: read.success && !faults.length ? read.output : null, faults };
}

/** The schema would take a list for an object without fields. */
const listFault = (file: string, value: readonly unknown[]): Fault => ({
  ...{ file, record: null, field: null },
  wrong: `is ${shown(value)}`,
  allowed: 'an object',
});

function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The faults of a value that is no source file, such as `organisations.json`: its field is the whole path. */
export function faultsOfValue(file: string, issues: readonly v.BaseIssue<unknown>[]): Fault[] {
  return issues.map((issue) => ({
    ...faultOf(file, issue),
    record: null,
    field: v.getDotPath(issue),
  }));
}

function faultOf(file: string, issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const inRecord = path[0] === 'records' && typeof path[1] === 'number';
  const record = inRecord ? Number(path[1]) + 1 : null;
  const field = path[inRecord ? 2 : 0];
  const place = { file, record, field: field === undefined ? null : String(field) };
  if (issue.kind === 'schema' && issue.type === 'strict_object') return keyFault(place, issue);
  return { ...place, wrong: `is ${shown(issue.input)}`, allowed: issue.message };
}

/** Faults of an object itself: a field missing, a field unknown, or something else in its place. */
function keyFault(
  place: Pick<Fault, 'file' | 'record' | 'field'>,
  { expected, input }: v.BaseIssue<unknown>,
): Fault {
  if (expected === 'Object') return { ...place, wrong: `is ${shown(input)}`, allowed: 'an object' };
  if (expected === 'never')
    return { ...place, wrong: 'is no field', allowed: 'what the schema names' };
  return { ...place, wrong: 'is missing', allowed: ALLOWED[place.field ?? ''] ?? 'a value' };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function faultsBetweenFields(file: string, value: unknown): Fault[] {
  if (!isObject(value) || !Array.isArray(value['records'])) return [];
  return value['records'].flatMap((record: unknown, i) =>
    isObject(record)
      ? [
          ...subjectFaults(file, i + 1, record),
          ...dateFaults(file, i + 1, record['stated'], value['published']),
        ]
      : [],
  );
}

/** A record speaks of one country, or of one organisation and then says whom it binds. */
function subjectFaults(file: string, record: number, fields: Record<string, unknown>): Fault[] {
  const has = (name: string) => fields[name] !== undefined;
  const fault = (field: string, wrong: string, allowed: string) => [
    { file, record, field, wrong, allowed },
  ];
  const one = 'either a country or an organisation';
  if (has('country') && has('organisation'))
    return fault('country', 'stands beside an organisation', one);
  if (!has('country') && !has('organisation')) return fault('country', 'is missing', one);
  if (has('organisation') && !has('binds')) return fault('binds', 'is missing', ALLOWED['binds']!);
  if (has('country') && has('binds'))
    return fault('binds', 'stands beside a country', 'binds on records of organisations only');
  return [];
}

/** Nothing can be stated after the document that reports it. */
function dateFaults(file: string, record: number, stated: unknown, published: unknown): Fault[] {
  if (!isDate(stated) || !isDate(published) || firstDay(stated) <= lastDay(published)) return [];
  const wrong = `is "${stated}", after the document was published`;
  return [{ file, record, field: 'stated', wrong, allowed: `a date up to ${published}` }];
}

const isDate = (value: unknown): value is PartialDate =>
  typeof value === 'string' && isPartialDate(value);

/** The year whose folder holds a source file: of its publication, else of its earliest record; null without either. */
export function yearOf({
  published,
  records,
}: {
  readonly published: string | null;
  readonly records: readonly Pick<SourceRecord, 'stated'>[];
}): string | null {
  const dates = published === null ? records.map((r) => r.stated) : [published];
  return dates.sort()[0]?.slice(0, 4) ?? null;
}
