import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { describeInBrowsers } from '../support/browsers.ts';
import { eventually } from '../support/desk.ts';
import { assertMarks, make, openFixture } from '../support/fixtures.ts';
import { shownMarks } from '../support/marks.ts';
import { restOn, settledCard } from '../support/pointing.ts';

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

  it('finds marks and their cards on a page that was written anew', async () => {
    await page.evaluate(() => {
      const marks = '[["Cuba", "government"]]';
      document.open();
      document.write(
        `<html lang="en"><meta property="article:published_time" content="2019-09-04">
        <p>Cuba, in other words.<script type="application/json" id="expected">${marks}</script>`,
      );
      document.close();
    });
    await assertMarks(page);
    const cardOf = async (text: string, country: string) => {
      await page.mouse.move(1, 400);
      await restOn(page, text);
      return settledCard(page, country, 500);
    };
    await eventually(() => cardOf('Cuba', 'CU'), 'CU');
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
