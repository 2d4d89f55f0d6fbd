import { browser } from './browser.ts';

/**
 * The reader's own statements: source files of the same form as those of the corpus, in one item of `storage.local`, by
 * id. They never leave this browser: `storage.sync` has no room for them.
 */
export const OWN = 'own';
/** What stands there, unchecked; undefined where nothing does. */
export const storedOwn = async (): Promise<unknown> => (await browser.storage.local.get(OWN))[OWN];

/** Calls `changed` whenever any window changes own statements, until `signal` aborts if it does. */
export function watchOwn(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[OWN]) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
