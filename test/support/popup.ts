import type { Page } from 'puppeteer-core';
import { openInFirefox, openPopup } from '../../scripts/setup/launch.ts';
import type { Lab } from './browsers.ts';
import { clickToolbarButton } from './toolbar.ts';

/**
 * Opens the popup over a page: in Chromium the real one. In Firefox, whose popups cannot be driven, its page in a tab
 * behind, which takes the page in front for the one the reader looks at.
 */
export async function openPopupOver(lab: Lab, page: Page): Promise<Page> {
  if (lab.name === 'chromium') {
    await page.bringToFront();
    return openPopup(lab);
  }
  const popup = await lab.browser.newPage();
  await page.bringToFront();
  await openInFirefox(popup, `${lab.extension}popup.html`);
  return popup;
}

/** Clicks the toolbar button over a page. @returns the popup, as `openPopupOver` does */
export async function clickForPopup(lab: Lab, page: Page): Promise<Page> {
  await clickToolbarButton(lab, page);
  if (lab.name === 'firefox') return openPopupOver(lab, page);
  const target = await lab.browser.waitForTarget(
    (candidate) => candidate.url() === `${lab.extension}popup.html`,
  );
  return target.asPage();
}

/** What a page shows, as its reader would copy it, once it shows something that matches. */
export async function textWith(page: Page, pattern: RegExp): Promise<string> {
  const end = Date.now() + 10_000;
  for (;;) {
    const text = await page.evaluate(() =>
      // While the document is loading it has no body yet.
      (document.querySelector('body')?.innerText ?? '').replace(/\s+/g, ' '),
    );
    if (pattern.test(text)) return text;
    if (Date.now() > end) throw new Error(`Nothing matches ${pattern} in: ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
