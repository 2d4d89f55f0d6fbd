import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { describeInBrowsers } from '../support/browsers.ts';
import { assertMarks, make, openFixture } from '../support/fixtures.ts';
import { shownMarks } from '../support/marks.ts';

describeInBrowsers('a reader who turns away and back', (lab) => {
  let page: Page;
  beforeEach(async () => {
    ({ page } = await openFixture(lab(), 'turning.html'));
  });
  afterEach(() => page.close());

  it('finds marks where they were after going on and back', async () => {
    await make(page, 'Change it');
    await assertMarks(page);
    await page.goto(`${lab().server.origin}/article.html`, { waitUntil: 'domcontentloaded' });
    // The browser brings the page back as it was; Firefox reports no loading then.
    await page.evaluate(() => history.back()).catch(() => undefined);
    await page.waitForSelector('html[data-kept]');
    await assertMarks(page);
  });

  it('finds a page that changed while it was hidden marked anew, and not before', async () => {
    const { page: front } = await openFixture(lab(), 'turning.html');
    await front.bringToFront();
    await page.waitForFunction(() => document.visibilityState === 'hidden', { polling: 50 });
    for (const changed of [page, front]) await make(changed, 'Change it');
    // By then the page behind would have been read as well.
    await assertMarks(front);
    const read = (await shownMarks(page)).filter(([text]) => text === 'Peru');
    assert.deepEqual(read, []);
    await page.bringToFront();
    await assertMarks(page);
    await front.close();
  });
});
