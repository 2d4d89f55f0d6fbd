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

/** Fills an area of storage until it takes nothing more, with items of which `fill-0` is one. */
export const fill = (page: Page, area: 'sync' | 'local'): Promise<void> =>
  page.evaluate(
    async (name, quota, most) => {
      // In one go, as Firefox takes its time for each: somewhat less than all, as browsers do not count alike.
      const count = Math.floor((quota * 0.9) / most);
      const items = Array.from({ length: count }, (_, place) => [
        `fill-${place}`,
        'x'.repeat(most),
      ]);
      await chrome.storage[name].set(Object.fromEntries(items) as Record<string, string>);
      for (let size = most; size > 4; size = Math.floor(size / 4))
        for (let place = 0, fits = true; fits; place++)
          await chrome.storage[name]
            .set({ [`${size}-${place}`]: 'x'.repeat(size) })
            .catch(() => (fits = false));
    },
    area,
    QUOTA[area],
    area === 'sync' ? 8_000 : 1_000_000,
  );
