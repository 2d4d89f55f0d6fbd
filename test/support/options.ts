import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/** Ticks or unticks the box whose label begins with some words. */
export const tick = (page: Page, label: string): Promise<void> =>
  page.evaluate((words) => {
    const found = [...document.querySelectorAll('label')].find((element) =>
      element.innerText.trim().startsWith(words),
    );
    if (!found) throw new Error(`No box is labelled ${words}.`);
    found.click();
  }, label);

/** Clicks the button that says some words. */
export const push = (page: Page, words: string): Promise<void> =>
  page.evaluate((text) => {
    const found = [...document.querySelectorAll('button')].find(
      (element) => element.innerText === text,
    );
    if (!found) throw new Error(`No button says ${text}.`);
    found.click();
  }, words);

/** All that is stored of settings in `storage.sync`, as JSON with the keys in order: browsers keep orders of their own. */
export const stored = async (page: Page): Promise<string> =>
  JSON.stringify(sorted(await page.evaluate(() => chrome.storage.sync.get(null))));

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}

/** How many bytes each area of storage takes in Chromium; `storage.sync` in Firefox too. */
const QUOTA = { sync: 102_400, local: 10_485_760 };

/** Fills an area of storage to the last byte, with items of which `fill-0` is one. */
export const fill = (page: Page, area: 'sync' | 'local'): Promise<void> =>
  page.evaluate(
    async (name, quota, most) => {
      // Functions with names cannot be sent into a page by every runner.
      const kept = Object.entries(await chrome.storage[name].get(null));
      let room = kept.reduce(
        (left, [key, value]) => left - key.length - JSON.stringify(value).length,
        quota,
      );
      const items: Record<string, string> = {};
      for (let place = 0; room > 20; place++) {
        const key = `fill-${place}`;
        const length = Math.min(most, room - key.length - 2);
        items[key] = 'x'.repeat(length);
        room -= key.length + length + 2;
      }
      await chrome.storage[name].set(items);
    },
    area,
    QUOTA[area],
    area === 'sync' ? 8_000 : 1_000_000,
  );
