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

/** Stores in an area of storage until the browser takes no more. */
export const fill = (page: Page, area: 'sync' | 'local'): Promise<void> =>
  page.evaluate(
    async (name, sizes) => {
      for (const size of sizes)
        for (let item = 0, fits = true; fits; item++)
          await chrome.storage[name]
            .set({ [`${size}-${item}`]: 'x'.repeat(size) })
            .catch(() => (fits = false));
    },
    area,
    area === 'sync' ? [8000, 1000, 100, 10] : [1_000_000, 100_000, 10_000, 1000, 100, 10],
  );
