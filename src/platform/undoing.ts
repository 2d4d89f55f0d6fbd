import type { SourceFile } from '../corpus/corpus.ts';
import { entriesOf, merged, same } from './plain.ts';

/** Files by id, as they lie in storage: what is not sound stays there too. */
export type Stored = Readonly<Record<string, unknown>>;

/** The sound ones by id; null where something stands that cannot be read. */
export type SoundFiles = Readonly<Record<string, SourceFile | null | undefined>>;

/** What becomes of files, by id; null takes one away. */
export type OwnChanges = Readonly<Record<string, SourceFile | null>>;

/** What is stored under an id; null where nothing is, whatever every object has by that name. */
export const fileAt = (files: Stored, id: string): unknown =>
  Object.hasOwn(files, id) ? files[id] : null;

/**
 * Takes changes back without what was changed elsewhere since.
 * @param before what was stored before the changes
 * @returns tells from what is stored now what becomes of it
 */
export function undoing(before: Stored, changes: OwnChanges): (now: Stored) => OwnChanges {
  return (now) =>
    Object.fromEntries(
      Object.entries(changes).map(([id, made]) => [
        id,
        unmade(made, fileAt(before, id), fileAt(now, id)) as SourceFile | null,
      ]),
    );
}

function unmade(made: SourceFile | null, before: unknown, now: unknown): unknown {
  if (same(now, made)) return before;
  if (made && before === null) return withoutRecordsOf(made, now as SourceFile | null);
  return merged<unknown>(made, before, now);
}

/** A file that was added, with nothing but what others put into it since; null where they put nothing. */
function withoutRecordsOf(added: SourceFile, now: SourceFile | null): SourceFile | null {
  const inAdded = entriesOf(added.records);
  const records = now?.records.filter((record) => !inAdded(record)) ?? [];
  return now && records.length ? { ...now, records } : null;
}
