import { checkSourceFile, type Fault } from '../corpus/check.ts';
import type { SourceFile, SourceRecord } from '../corpus/corpus.ts';
import type {
  Binds,
  Call,
  Certainty,
  OutletKind,
  Position,
  RecordedBasis,
} from '../corpus/model.ts';
import type { Known } from '../corpus/schema.ts';
import type { OwnChanges, SoundFiles } from '../platform/undoing.ts';
import { alike } from '../platform/plain.ts';
import { adding, type Document } from '../suggestions/document.ts';

/** What stands in the form. Texts are as typed; an empty one is a fact that is not known. */
export interface Draft {
  /** Country code or organisation id; empty while none is chosen. */
  readonly subject: string;
  /** Whom an organisation speaks for; of no matter for countries. */
  readonly binds: Binds;
  readonly position: Position | '';
  readonly stated: string;
  readonly basis: RecordedBasis;
  readonly certainty: Certainty;
  readonly speaker: string;
  readonly summary: string;
  readonly quote: string;
  readonly calls: readonly Call[];
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  readonly published: string;
  readonly language: string;
  readonly kind: OutletKind;
  readonly outletCountry: string;
  readonly stateControlled: boolean | null;
}

export const EMPTY: Draft = {
  subject: '',
  binds: 'members',
  position: '',
  stated: '',
  basis: 'stated',
  certainty: 'clear',
  speaker: '',
  summary: '',
  quote: '',
  calls: [],
  outlet: '',
  title: '',
  url: '',
  published: '',
  language: '',
  kind: 'news-site',
  outletCountry: '',
  stateControlled: null,
};

/** Fields of the form that may be wrong. */
export type Field = keyof Draft;

/** Where a statement of the reader's own stands: in which source, at which place. */
export interface Place {
  readonly source: string;
  readonly at: number;
}

/** A statement as the reader saw it. Another window may have changed its document since, and so its place. */
export interface Seen extends Place {
  readonly record: SourceRecord;
}

/** The statement that stands at a place; null where there is none. */
export function seenAt(files: readonly SourceFile[], { source, at }: Place): Seen | null {
  const record = files.find(({ id }) => id === source)?.records[at];
  return record ? { source, at, record } : null;
}

/** Where a statement stands now; negative where it is gone. */
const placeOf = ({ records }: SourceFile, { at, record }: Seen): number =>
  alike(records[at], record) ? at : records.findIndex((one) => alike(one, record));

/** The form of a statement that is stored; null where its document is gone. */
export function draftOf(files: readonly SourceFile[], { source, record }: Seen): Draft | null {
  const file = files.find(({ id }) => id === source);
  if (!file) return null;
  return {
    subject: record.country ?? record.organisation ?? '',
    binds: record.binds ?? 'members',
    position: record.position,
    stated: record.stated,
    basis: record.basis,
    certainty: record.certainty,
    speaker: record.speaker ?? '',
    summary: record.summary,
    quote: record.quote ?? '',
    calls: record.calls,
    outlet: file.outlet,
    title: file.title ?? '',
    url: file.url,
    published: file.published ?? '',
    language: file.language,
    kind: file.kind,
    outletCountry: file.outletCountry ?? '',
    stateControlled: file.stateControlled,
  };
}

const orNull = (text: string): string | null => text.trim() || null;
const inOneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

function recordOf(draft: Draft, isOrganisation: boolean): SourceRecord {
  const who = isOrganisation
    ? { organisation: draft.subject, binds: draft.binds }
    : { country: draft.subject };
  return {
    ...who,
    position: draft.position as Position,
    stated: draft.stated.trim(),
    basis: draft.basis,
    certainty: draft.certainty,
    speaker: orNull(inOneLine(draft.speaker)),
    summary: inOneLine(draft.summary),
    quote: orNull(inOneLine(draft.quote)),
    calls: draft.calls,
  };
}

function documentIn(draft: Draft): Document {
  return {
    outlet: inOneLine(draft.outlet),
    title: orNull(inOneLine(draft.title)),
    url: draft.url.trim(),
    published: orNull(draft.published),
    language: draft.language.trim(),
    kind: draft.kind,
    outletCountry: orNull(draft.outletCountry),
    stateControlled: draft.stateControlled,
  };
}

/** Whether a subject is an organisation: ids of organisations are no country's code. */
const isOrganisation = ({ subject }: Draft, known: Known) =>
  subject !== '' && !known.countries.has(subject);

/** Checks a draft by the schema of the corpus. @returns the fields that are wrong, in no order */
export function faultyFields(draft: Draft, known: Known): ReadonlySet<Field> {
  const record = recordOf(draft, isOrganisation(draft, known));
  const value = { id: 'own', ...documentIn(draft), records: [record] };
  const { faults } = checkSourceFile('own', value, known);
  return new Set(faults.map(fieldOf));
}

const fieldOf = ({ field }: Fault): Field =>
  field === 'country' || field === 'organisation' || field === null ? 'subject' : (field as Field);

/**
 * Stores a draft: in the place of what is edited, else beside the statements of the same page, else as a document of
 * its own.
 * @param taken whether an id is that of a document which came with the extension
 */
export function storing(
  draft: Draft,
  known: Known,
  edited: Seen | null,
  taken: (id: string) => boolean,
) {
  const record = recordOf(draft, isOrganisation(draft, known));
  return (before: SoundFiles): OwnChanges => {
    const old = edited && before[edited.source];
    if (!old) return adding(documentIn(draft), record, taken)(before);
    const { id } = old;
    return { [id]: { id, ...documentIn(draft), records: put(old, edited, record) } };
  };
}

function put(old: SourceFile, edited: Seen, record: SourceRecord): SourceRecord[] {
  const at = placeOf(old, edited);
  return at < 0 ? [...old.records, record] : old.records.with(at, record);
}

/** Takes a statement away, and its document with the last. */
export function deleting(seen: Seen) {
  return (before: SoundFiles): OwnChanges => {
    const file = before[seen.source];
    const at = file ? placeOf(file, seen) : -1;
    if (!file || at < 0) return {};
    const records = file.records.toSpliced(at, 1);
    return { [seen.source]: records.length ? { ...file, records } : null };
  };
}
