import type { Page } from 'puppeteer-core';
import type { Lab } from './browsers.ts';
import { inFirefoxWindow } from './toolbar.ts';

/** Has the page in front styled as for paper, or for the screen again. */
export async function styleForPaper(lab: Lab, page: Page, is: boolean): Promise<void> {
  if (lab.name === 'chromium') return page.emulateMediaType(is ? 'print' : 'screen');
  await inFirefoxWindow(
    lab,
    `(medium) => { gBrowser.selectedBrowser.browsingContext.mediumOverride = medium; }`,
    [is ? 'print' : ''],
  );
}
