import { useEffect, useState, type Dispatch, type StateUpdater } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../platform/settings.ts';
import {
  changeSettings,
  readSettings,
  watchSettings,
  type StoredSettings,
} from '../platform/stored-settings.ts';
import { changed, NO_DRAFT, shownIn, storedNow, taken, undone, type Draft } from './draft.ts';

/**
 * How the last change fared. `here`: stored on this computer only, as the browser does not synchronise so much.
 * `refused`: not stored; it stands on this page only.
 */
export type Saving =
  | { readonly kind: 'idle' | 'saved' | 'here' }
  | { readonly kind: 'refused'; readonly reason: string };

export interface Editing {
  readonly settings: Settings;
  readonly saving: Saving;
  readonly canUndo: boolean;
  /** Changes some sections in one step and stores them at once. */
  readonly change: (sections: Partial<Settings>) => void;
  readonly undo: () => void;
  readonly reset: () => void;
  /** Tries once more to store what the browser refused. */
  readonly retry: () => void;
}

/**
 * The reader's settings, stored with every change. What is stored elsewhere meanwhile (another window, another
 * computer) is shown at once, beneath what of this page still waits to be stored.
 */
export function useSettings(): Editing {
  const [draft, setDraft] = useState(NO_DRAFT);
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const [desk] = useState(() => deskOf(setDraft, setSaving));
  useEffect(() => {
    const stop = new AbortController();
    watchSettings((_, stored) => desk.take(stored), stop.signal);
    void readSettings().then((stored) => desk.take(stored));
    return () => stop.abort();
  }, []);

  const settings = shownIn(draft);
  return {
    settings,
    saving,
    canUndo: draft.past.length > 0,
    change: (sections) => desk.edit((now) => changed(now, { ...shownIn(now), ...sections })),
    undo: () => desk.edit(undone),
    // What the reader made and named is no setting to be set back.
    reset: () => desk.edit((now) => changed(now, { ...DEFAULTS, profiles: settings.profiles })),
    retry: () => desk.edit((now) => now),
  };
}

/** Holds the draft and stores it, one writing after the other. */
function deskOf(show: (draft: Draft) => void, tell: Dispatch<StateUpdater<Saving>>) {
  let draft = NO_DRAFT;
  let queue = Promise.resolve();
  const put = (next: Draft) => show((draft = next));

  const write = async () => {
    const { waiting } = draft;
    try {
      const { settings, here } = await changeSettings((now) => taken(waiting, now));
      put(storedNow(draft, settings, waiting));
      tell({ kind: here.length ? 'here' : 'saved' });
    } catch (error) {
      tell({ kind: 'refused', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return {
    edit(change: (draft: Draft) => Draft): void {
      put(change(draft));
      queue = queue.then(write);
    },
    take({ settings, here }: StoredSettings): void {
      put(storedNow(draft, settings));
      // What was read before a writing may come after it; the reading that follows puts that right.
      tell((saving) => {
        if (saving.kind === 'refused') return saving;
        if (here.length) return { kind: 'here' };
        return saving.kind === 'here' ? { kind: 'saved' } : saving;
      });
    },
  };
}
