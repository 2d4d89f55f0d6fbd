import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { describeInBrowsers } from '../support/browsers.ts';
import { assertMarks } from '../support/fixtures.ts';
import { cardCountry, pause, pointOf, settledCard } from '../support/pointing.ts';

describeInBrowsers('a finger', (lab) => {
  let page: Page;
  beforeEach(async () => {
    page = await lab().browser.newPage();
    // Firefox lets fingers be sent to a page, but has no screen for them: there the view is narrow enough for a sheet.
    const hasTouch = lab().name === 'chromium';
    await page.setViewport({ width: 360, height: 640, hasTouch });
    await page.goto(`${lab().server.origin}/touch.html`);
    await assertMarks(page);
  });
  afterEach(() => page.close());

  const tap = async (text: string) => {
    const { x, y } = await pointOf(page, text);
    await page.touchscreen.tap(x, y);
  };
  const opensNothing = async () => {
    await pause();
    assert.equal(await cardCountry(page), null);
  };
  /** How high the sheet is, from the lower edge of the view; 0 unless it reaches from side to side. */
  const sheet = () =>
    page.evaluate(() => {
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const ours = [...Array(height).keys()].filter((y) =>
        [2, width - 3].every(
          (x) => document.elementFromPoint(x, y)?.localName === 'where-they-stand-card',
        ),
      );
      return ours.includes(height - 1) ? ours.length : 0;
    });

  it('opens the sheet of a mark, another by another, and closes it beside them', async () => {
    await tap('Russia');
    assert.equal(await settledCard(page, 'RU'), 'RU');
    assert.ok((await sheet()) > 120);
    await tap('Cuba');
    assert.equal(await settledCard(page, 'CU'), 'CU');
    await tap('It rained');
    assert.equal(await settledCard(page, null), null);
    await opensNothing();
  });

  it('leaves the sheet open that it taps', async () => {
    await tap('Russia');
    assert.equal(await settledCard(page, 'RU'), 'RU');
    await page.touchscreen.tap(180, 640 - (await sheet()) / 2);
    await pause();
    assert.equal(await cardCountry(page), 'RU');
  });

  it('follows a link with a mark in it, and opens nothing', async () => {
    await tap('Peru');
    await page.waitForFunction(() => location.hash === '#followed', { timeout: 3_000 });
    await opensNothing();
  });

  it('does what the page’s own link, button and disclosure do, and opens nothing', async () => {
    for (const name of ['Chile', 'Iran']) {
      await tap(name);
      await page.waitForFunction(
        (tapped) => document.querySelector(`.tapped`)?.textContent.includes(tapped),
        { timeout: 3_000 },
        name,
      );
      await opensNothing();
      await page.evaluate(() => document.querySelector('.tapped')?.classList.remove('tapped'));
    }
    await tap('Turkey');
    await page.waitForSelector('details[open]', { timeout: 3_000 });
    await opensNothing();
  });

  it('that goes over a mark opens nothing', async () => {
    const { x, y } = await pointOf(page, 'Russia');
    const finger = await page.touchscreen.touchStart(x, y);
    for (const by of [10, 30, 60, 80]) await finger.move(x, y - by);
    await finger.end();
    await opensNothing();
  });
});
