import { packTable, readTable, type PositionTable } from '../corpus/table.ts';
import { browser } from './browser.ts';
import type { Settings } from './settings.ts';

/**
 * All that a page needs to paint marks, in one item of `storage.local`, so that no message and no waking worker
 * stands between text and mark. The background writes it anew whenever settings, corpus or version change.
 */
export interface Reading {
  /** The extension's version that wrote it. */
  readonly version: string;
  readonly marks: Settings['marks'];
  readonly sites: Settings['sites'];
  readonly date: Settings['date'];
  readonly table: PositionTable;
}

const KEY = 'reading';

/** As it is stored. */
type Stored = Omit<Reading, 'table'> & { readonly table: string };

/** Another version may have stored the table in another form; it is written anew when this one begins. */
const unpacked = (stored: Stored): Reading => ({
  ...stored,
  table: typeof stored.table === 'string' ? readTable(stored.table) : {},
});

/** @returns what the background wrote last, or null before it ever did. */
export async function readReading(): Promise<Reading | null> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Stored | undefined;
  return stored ? unpacked(stored) : null;
}

export async function writeReading(reading: Reading): Promise<void> {
  const stored: Stored = { ...reading, table: packTable(reading.table) };
  await browser.storage.local.set({ [KEY]: stored });
}

/** Calls `changed` after every writing, until `signal` aborts. */
export function watchReading(changed: (reading: Reading) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const value = area === 'local' ? changes[KEY]?.newValue : undefined;
    if (value) changed(unpacked(value as Stored));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
