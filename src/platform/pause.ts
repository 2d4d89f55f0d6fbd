import { browser } from './browser.ts';

/** While a pause lasts nothing is read anywhere. */
export interface Pause {
  /** Milliseconds since 1970; `restart`: until the browser starts anew. */
  readonly until: number | 'restart';
}

const KEY = 'pause';
const HOUR_MS = 3_600_000;

/** How long a reader can pause. */
export type Spell = 'hour' | 'restart';

/** @returns the pause that lasts now, or null */
export async function readPause(): Promise<Pause | null> {
  return lasting((await browser.storage.local.get(KEY))[KEY]);
}

/** Begins a pause. Open tabs stop at once. */
export async function beginPause(spell: Spell): Promise<void> {
  const pause: Pause = { until: spell === 'hour' ? Date.now() + HOUR_MS : spell };
  await browser.storage.local.set({ [KEY]: pause });
}

/** Ends the pause that lasts, or what is left of one. Open tabs are read again. */
export async function endPause(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls `changed` when a pause begins or is ended, until `signal` aborts if it does. */
export function watchPause(changed: (pause: Pause | null) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(lasting(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

function lasting(stored: unknown): Pause | null {
  const pause = stored as Pause | undefined;
  if (!pause || pause.until === 'restart') return pause ?? null;
  const left = pause.until - Date.now();
  // No pause is longer than an hour: if more is left of one, the clock was set back.
  return left > 0 && left <= HOUR_MS ? pause : null;
}
