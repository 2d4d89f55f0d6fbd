import { checkSourceFile, type Fault } from '../corpus/check.ts';
import type { SourceFile } from '../corpus/corpus.ts';
import type { Known } from '../corpus/schema.ts';
import { browser } from './browser.ts';

/**
 * The reader's own statements: source files of the same form as those of the corpus, in one item of `storage.local`, by
 * id. They never leave this browser: `storage.sync` has no room for them.
 */
const KEY = 'own';
/** Where something stands that is no such item, so that no writing loses it. */
const SET_ASIDE = 'ownSetAside';

/** What is stored: the sound files in the order of their ids, and the faults of others, which stay as they are. */
export interface Own {
  readonly files: readonly SourceFile[];
  readonly faults: readonly Fault[];
}

/** What becomes of files, by id; null takes one away. */
export type OwnChanges = Readonly<Record<string, SourceFile | null>>;

/** Reads and checks what is stored. */
export async function readOwn(known: Known): Promise<Own> {
  const checked = Object.entries(byId(await stored()))
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
 * @param change tells from what is stored what becomes of it; empty for no change
 * @returns the changes that undo it
 */
export async function changeOwn(
  change: (before: Readonly<Record<string, SourceFile | undefined>>) => OwnChanges,
): Promise<OwnChanges> {
  return await navigator.locks.request(KEY, async () => {
    const found = await stored();
    const before = byId(found);
    const changes = change(before as Record<string, SourceFile>);
    const kept = Object.entries({ ...before, ...changes }).filter(([, file]) => file !== null);
    const aside = found !== undefined && found !== before ? { [SET_ASIDE]: found } : {};
    if (Object.keys(changes).length)
      await browser.storage.local.set({ ...aside, [KEY]: Object.fromEntries(kept) });
    const undoing = Object.keys(changes).map((id) => [id, before[id] ?? null]);
    return Object.fromEntries(undoing) as OwnChanges;
  });
}

/** Calls `changed` whenever any window changes own statements, until `signal` aborts if it does. */
export function watchOwn(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[KEY]) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

const stored = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

/** @returns what was found if it is an object, else an empty one */
function byId(found: unknown): Readonly<Record<string, unknown>> {
  const sound = typeof found === 'object' && found !== null && !Array.isArray(found);
  return sound ? (found as Record<string, unknown>) : {};
}
