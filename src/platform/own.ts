import { checkSourceFile, type Checked, type Fault } from '../corpus/check.ts';
import type { SourceFile } from '../corpus/corpus.ts';
import type { Known } from '../corpus/schema.ts';
import { browser } from './browser.ts';
import { OWN, storedOwn } from './own-item.ts';
import { alike, isPlain } from './plain.ts';
import { fileAt, undoing, type OwnChanges, type SoundFiles, type Stored } from './undoing.ts';

/** Under this stands what was stored in the place of files by id, so that it is told of and no writing loses it. */
const EVERYTHING = 'everything stored';

/** What is stored: the sound files in the order of their ids, and what cannot be read, which stays as it is. */
export interface Own {
  readonly files: readonly SourceFile[];
  readonly unread: readonly Unread[];
}

/** Something stored that is no sound file. It counts for nothing. */
export interface Unread {
  /** Under which it is stored. */
  readonly id: string;
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** Tells from what is stored what becomes of it; empty for no change. */
export type OwnChange = (stored: Stored) => OwnChanges;

/** Reads and checks what is stored. */
export async function readOwn(known: Known): Promise<Own> {
  const checked = Object.entries(byId(await storedOwn()))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, value]) => ({ id, value, ...check(id, value, known) }));
  return {
    files: checked.flatMap(({ source }) => source ?? []),
    unread: checked.flatMap(({ source, ...unread }) => (source ? [] : unread)),
  };
}

function check(id: string, value: unknown, known: Known): Checked {
  const checked = checkSourceFile(id, value, known);
  const { source } = checked;
  if (!source || source.id === id) return checked;
  const wrong = `is "${source.id}"`;
  const allowed = `"${id}", under which it is stored`;
  return { source: null, faults: [{ file: id, record: null, field: 'id', wrong, allowed }] };
}

/** A change that sees the sound files; nothing is put into what cannot be read. */
export const amongSound =
  (known: Known, change: (sound: SoundFiles) => OwnChanges): OwnChange =>
  (stored) =>
    change(
      Object.fromEntries(
        Object.entries(stored).map(([id, value]) => [id, check(id, value, known).source]),
      ),
    );

/** Takes away what cannot be read, where it still is as the reader saw it. */
export const dropping =
  ({ id, value }: Unread): OwnChange =>
  (stored) =>
    alike(fileAt(stored, id), value) ? { [id]: null } : {};

/**
 * Changes what is stored, in one writing. One window after the other has its turn, so that two at once lose nothing.
 * Rejects with the browser's error where storage refuses; then nothing has changed.
 * @returns the change that undoes it, and nothing of what others do meanwhile
 */
export async function changeOwn(change: OwnChange): Promise<OwnChange> {
  return await navigator.locks.request(OWN, async () => {
    const before = byId(await storedOwn());
    const changes = change(before);
    const kept = Object.entries({ ...before, ...changes }).filter(([, file]) => file !== null);
    if (Object.keys(changes).length)
      await browser.storage.local.set({ [OWN]: Object.fromEntries(kept) });
    // As storage gives it back, which may be in another order.
    const after = byId(await storedOwn());
    const made = Object.keys(changes).map((id) => [id, fileAt(after, id)]);
    return undoing(before, Object.fromEntries(made) as OwnChanges);
  });
}

function byId(found: unknown): Stored {
  if (found === undefined) return {};
  return isPlain(found) ? found : { [EVERYTHING]: found };
}
