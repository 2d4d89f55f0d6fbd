import type { PositionTable } from '../corpus/table.ts';
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

/** @returns what the background wrote last, or null before it ever did. */
export async function readReading(): Promise<Reading | null> {
  return ((await browser.storage.local.get(KEY))[KEY] as Reading | undefined) ?? null;
}

export async function writeReading(reading: Reading): Promise<void> {
  await browser.storage.local.set({ [KEY]: reading });
}

/** Calls `changed` after every writing, until `signal` aborts. */
export function watchReading(changed: (reading: Reading) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const value = area === 'local' ? changes[KEY]?.newValue : undefined;
    if (value) changed(value as Reading);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
