import { browser } from './browser.ts';

/** An error of ours on a page, for the diagnostics. It says nothing of the page on which it happened. */
export interface PageFault {
  /** The extension's version. */
  readonly version: string;
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
}

const KEY = 'pageFaults';
const KEPT = 20;

/** @returns the errors noted last, newest first */
export async function readPageFaults(): Promise<PageFault[]> {
  const kept = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(kept) ? (kept as PageFault[]) : [];
}

/** Notes an error of ours. Never rejects: where the extension is gone, nobody is there to read it. */
export async function notePageFault(error: unknown): Promise<void> {
  try {
    // Firefox's stack does not begin with the message.
    const text = error instanceof Error ? `${String(error)}\n${error.stack}` : String(error);
    const { version } = browser.runtime.getManifest();
    const fault = { version, at: new Date().toISOString(), text };
    await browser.storage.local.set({ [KEY]: [fault, ...(await readPageFaults())].slice(0, KEPT) });
  } catch {
    // After an update or removal storage is closed to old scripts.
  }
}
