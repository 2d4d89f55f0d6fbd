import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { describeInBrowsers } from '../support/browsers.ts';
import { eventually, openDesk, turnTo, type Desk } from '../support/desk.ts';
import { styleForPaper } from '../support/print.ts';

/** How certain marks of the government's side are drawn. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const name = '::highlight(where-they-stand-government)';
    const style = getComputedStyle(document.querySelector('p')!, name);
    const { textDecorationColor, textDecorationThickness } = style;
    return `${textDecorationColor} ${textDecorationThickness}`;
  });

/** Whether certain marks of the government's side are drawn at all. */
const isDrawn = (page: Page) =>
  page.evaluate(() => {
    const name = '::highlight(where-they-stand-government)';
    const { textDecorationLine, backgroundColor } = getComputedStyle(
      document.querySelector('p')!,
      name,
    );
    return textDecorationLine !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)';
  });

const DEFAULT = 'rgb(179, 88, 6) 2px';
const CHOSEN = 'rgb(0, 0, 0) 3px';

describeInBrowsers('the look of marks', (lab) => {
  let desk: Desk;
  let page: Page;
  before(async () => {
    desk = await openDesk(lab());
  });
  beforeEach(async () => {
    page = await lab().open('/grounds.html');
    await turnTo(page, true);
  });
  afterEach(async () => {
    await desk.set({ marks: {} });
    await page.close();
  });

  it('is the one of the settings at once, on the page that is open and on the next', async () => {
    await eventually(() => drawn(page), DEFAULT);
    await desk.set({ marks: { palette: 'monochrome', strength: 'strong' } });
    await eventually(() => drawn(page), CHOSEN);
    const next = await lab().open('/article.html');
    await turnTo(next, true);
    assert.equal(await drawn(next), CHOSEN);
    await next.close();
    await desk.set({ marks: { strength: 'faint' } });
    await eventually(() => drawn(page), 'rgb(179, 88, 6) 1px');
    await desk.set({ marks: {} });
    await eventually(() => drawn(page), DEFAULT);
  });

  it('is for screens: nothing of it is printed, whatever the settings', async () => {
    for (const [marks, look] of [
      [{}, DEFAULT],
      [{ palette: 'monochrome', strength: 'strong' }, CHOSEN],
    ] as const) {
      await desk.set({ marks });
      await page.bringToFront();
      await eventually(() => drawn(page), look);
      assert.equal(await isDrawn(page), true);
      await styleForPaper(lab(), page, true);
      await eventually(() => page.evaluate(() => matchMedia('print').matches), true);
      await eventually(() => isDrawn(page), false);
      await styleForPaper(lab(), page, false);
      await eventually(() => isDrawn(page), true);
    }
  });
});
