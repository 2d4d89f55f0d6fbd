import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { readTable, type PositionTable } from '../../src/corpus/table.ts';
import type { Lab } from './browsers.ts';

declare const chrome: Browser;

/** A page of the extension, from which a test asks the browser what a reader would see. */
export interface Desk {
  readonly page: Page;
  /** The toolbar button of the tab that shows an address: `<badge> | <title>`. */
  button(url: string): Promise<string>;
  /** Stores settings as the options page does: by section. */
  set(sections: Record<string, unknown>): Promise<void>;
  /** What pages read from storage. */
  reading(): Promise<{ table: PositionTable } | undefined>;
}

/** @param address the page of the extension to ask from; tests of the popup want another than it */
export async function openDesk(lab: Lab, address = 'popup.html'): Promise<Desk> {
  const page = await lab.openExtension(address);
  return {
    page,
    button: (url) => page.evaluate(readButton, url),
    set: (sections) => page.evaluate((items) => chrome.storage.sync.set(items), sections),
    reading: async () => {
      const stored = await page.evaluate(
        async () => (await chrome.storage.local.get('reading')).reading as { table: string } | null,
      );
      return stored ? { table: readTable(stored.table) } : undefined;
    },
  };
}

async function readButton(url: string): Promise<string> {
  for (const { id, url: shown } of await chrome.tabs.query({})) {
    if (id === undefined || shown !== url) continue;
    const badge = await chrome.action.getBadgeText({ tabId: id });
    return `${badge} | ${await chrome.action.getTitle({ tabId: id })}`;
  }
  return 'The address is open in no tab that the extension may see.';
}

/** Asks again until the answer is the one expected; when patience ends says what it was instead. */
export async function eventually<T>(
  ask: () => Promise<T>,
  expected: T,
  patience = 10_000,
): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer === expected) return;
    if (Date.now() > end) assert.deepEqual(answer, expected);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until a page that the reader turns to is marked, or no longer is. */
export async function turnTo(page: Page, marked: boolean): Promise<void> {
  await page.bringToFront();
  await eventually(() => isMarked(page), marked);
}

/** Whether any mark of ours is painted on a page. */
export function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    ['government', 'opposition', 'disputes', 'neutral'].some(
      (position) => (CSS.highlights.get(`where-they-stand-${position}`)?.size ?? 0) > 0,
    ),
  );
}

export const COUNTED = (count: number) =>
  `${count} | Where They Stand: ${count} ${count === 1 ? 'country' : 'countries'} with a recorded position on this page`;
export const EMPTY = ' | Where They Stand: no country is named on this page';
export const OFF = ' | Where They Stand: off on this site';
