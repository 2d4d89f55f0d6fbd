import { checkSourceFile, type Fault } from '../corpus/check.ts';
import type { SourceFile } from '../corpus/corpus.ts';
import type { Known } from '../corpus/schema.ts';
import { browser } from './browser.ts';
import { OWN, storedOwn } from './own-item.ts';
import { fileAt, undoing, type OwnChanges, type Stored } from './undoing.ts';

/** Where something stands that is no such item, so that no writing loses it. */
const SET_ASIDE = 'ownSetAside';

/** What is stored: the sound files in the order of their ids, and the faults of others, which stay as they are. */
export interface Own {
  readonly files: readonly SourceFile[];
  readonly faults: readonly Fault[];
}

/** Tells from what is stored what becomes of it; empty for no change. */
export type OwnChange = (before: Readonly<Record<string, SourceFile | undefined>>) => OwnChanges;

/** Reads and checks what is stored. */
export async function readOwn(known: Known): Promise<Own> {
  const checked = Object.entries(byId(await storedOwn()))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, value]) => checkSourceFile(id, value, known));
  return {
    files: checked.flatMap(({ source }) => source ?? []),
    faults: checked.flatMap(({ faults }) => faults),
  };
}

/**
 * Changes what is stored, in one writing. One window after the other has its turn, so that two at once lose nothing.
 * Rejects with the browser's error where storage refuses; then nothing has changed.
 * @returns the change that undoes it, and nothing of what others do meanwhile
 */
export async function changeOwn(change: OwnChange): Promise<OwnChange> {
  return await navigator.locks.request(OWN, async () => {
    const found = await storedOwn();
    const before = byId(found);
    const changes = change(before as Record<string, SourceFile>);
    const kept = Object.entries({ ...before, ...changes }).filter(([, file]) => file !== null);
    const aside = found !== undefined && found !== before ? { [SET_ASIDE]: found } : {};
    if (Object.keys(changes).length)
      await browser.storage.local.set({ ...aside, [OWN]: Object.fromEntries(kept) });
    // As storage gives it back, which may be in another order.
    const after = byId(await storedOwn());
    const made = Object.keys(changes).map((id) => [id, fileAt(after, id)]);
    return undoing(before, Object.fromEntries(made) as OwnChanges);
  });
}

/** @returns what was found if it is an object, else an empty one */
function byId(found: unknown): Stored {
  const sound = typeof found === 'object' && found !== null && !Array.isArray(found);
  return sound ? (found as Stored) : {};
}
