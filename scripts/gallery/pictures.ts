import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { buildGallery } from './build.ts';

/** Dozens of documents take a busy machine longer than a browser waits for one page, in milliseconds. */
const PATIENCE = 120_000;

/** Opens the gallery in a language and a theme, and waits until every specimen has come to its height. */
export async function openGallery(
  page: Page,
  address: string,
  { language, theme }: { language: string; theme: string },
): Promise<void> {
  await page.goto(`${address}?language=${language}&theme=${theme}`, {
    waitUntil: 'load',
    timeout: PATIENCE,
  });
  await page.waitForFunction(
    () => [...document.querySelectorAll('iframe')].every((frame) => frame.dataset.ready),
    { timeout: PATIENCE },
  );
}

/** Writes the gallery as pictures, one for each direction of writing and each theme. */
export async function pictureGallery(browser: Browser, folder: string): Promise<void> {
  const address = await buildGallery();
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  for (const language of ['en', 'ar'])
    for (const theme of ['light', 'dark']) {
      await openGallery(page, address, { language, theme });
      const file = path.join(folder, `gallery-${language}-${theme}.png`);
      await page.screenshot({ path: file, fullPage: true });
    }
  await page.close();
}
