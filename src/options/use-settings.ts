import { useEffect, useState } from 'preact/hooks';
import {
  DEFAULTS,
  readSettings,
  SECTIONS,
  watchSettings,
  writeSection,
  type Section,
  type Settings,
} from '../platform/settings.ts';

/** How the last change fared. `refused`: the browser did not store it; it stands on this page only. */
export type Saving =
  { readonly kind: 'idle' | 'saved' } | { readonly kind: 'refused'; readonly reason: string };

export interface Editing {
  readonly settings: Settings;
  readonly saving: Saving;
  readonly canUndo: boolean;
  /** Changes one section and stores it at once. */
  readonly change: <S extends Section>(section: S, value: Settings[S]) => void;
  readonly undo: () => void;
  readonly reset: () => void;
  /** Tries once more to store what the browser refused. */
  readonly retry: () => void;
}

const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

/**
 * The reader's settings, stored with every change. What is stored elsewhere meanwhile (another window, another
 * computer) is shown at once, unless something of this page still waits to be stored.
 */
export function useSettings(): Editing {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const [past, setPast] = useState<readonly Settings[]>([]);
  const [store] = useState(() => storing(setSaving));

  useEffect(() => {
    const stop = new AbortController();
    const take = (next: Settings) => store.take(next) && setSettings(next);
    void readSettings().then(({ settings: found }) => take(found));
    watchSettings(take, stop.signal);
    return () => stop.abort();
  }, []);

  const move = (next: Settings, before: readonly Settings[]) => {
    setSettings(next);
    setPast(before);
    store.put(next);
  };
  return {
    settings,
    saving,
    canUndo: past.length > 0,
    change: (section, value) => move({ ...settings, [section]: value }, [...past, settings]),
    undo: () => {
      const last = past.at(-1);
      if (last) move(last, past.slice(0, -1));
    },
    reset: () => move(DEFAULTS, [...past, settings]),
    retry: () => store.put(settings),
  };
}

/** Stores settings one writing after the other, and remembers what the browser has not taken yet. */
function storing(tell: (saving: Saving) => void) {
  let latest = DEFAULTS;
  let queue = Promise.resolve();
  const unsaved = new Set<Section>();

  const write = async () => {
    try {
      for (const section of unsaved) {
        const value = latest[section];
        await writeSection(section, value);
        if (latest[section] === value) unsaved.delete(section);
      }
      tell({ kind: 'saved' });
    } catch (error) {
      tell({ kind: 'refused', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return {
    put(next: Settings): void {
      for (const section of SECTIONS)
        if (differs(latest[section], next[section])) unsaved.add(section);
      latest = next;
      queue = queue.then(write);
    },
    /** Takes over what is stored; false while something here is newer. */
    take(next: Settings): boolean {
      if (unsaved.size > 0) return false;
      latest = next;
      return true;
    },
  };
}
