import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { describeInBrowsers } from '../support/browsers.ts';
import { settledMarks, shownMarks, type Shown } from '../support/marks.ts';
import { pause, pointOf, settledCard } from '../support/pointing.ts';

const PAGE = `<!doctype html><html lang="en"><meta property="article:published_time" content="2019-09-04">
<meta name="viewport" content="width=device-width"><body><p>Russia spoke.</p></body>`;
const OTHER = '<!doctype html><html lang="en"><body><p>Nothing.</p></body>';
const RUSSIA: Shown = ['Russia', 'government'];
const PERU: Shown = ['Peru', 'opposition'];

describeInBrowsers(
  'a reader who turns away and back',
  (lab) => {
    let page: Page;
    beforeEach(async () => {
      page = await lab().open('/page');
      await page.bringToFront();
      assert.deepEqual(await settledMarks(page, [RUSSIA]), [RUSSIA]);
    });
    afterEach(() => page.close());

    it('finds marks where they were after going on and back', async () => {
      await page.goto(`${lab().server.origin}/other`, { waitUntil: 'domcontentloaded' });
      // Firefox brings the page back as it was and reports no loading.
      await page.evaluate(() => history.back()).catch(() => undefined);
      await page.waitForFunction(() => location.pathname === '/page');
      assert.deepEqual(await settledMarks(page, [RUSSIA]), [RUSSIA]);
    });

    it('finds a page that changed while it was hidden marked anew, and not before', async () => {
      const front = await lab().open('/other');
      await front.bringToFront();
      await page.waitForFunction(() => document.visibilityState === 'hidden', { polling: 50 });
      await page.evaluate(() => (document.querySelector('p')!.textContent = 'Peru answered.'));
      await pause();
      const peru = (await shownMarks(page)).filter(([text]) => text === 'Peru');
      assert.deepEqual(peru, []);
      await page.bringToFront();
      assert.deepEqual(await settledMarks(page, [PERU]), [PERU]);
      await front.close();
    });

    it('opens a card by a tap', async () => {
      const { x, y } = await pointOf(page, 'Russia');
      await page.touchscreen.tap(x, y);
      assert.equal(await settledCard(page, 'RU'), 'RU');
    });
  },
  { pages: (at) => ({ '/page': PAGE, '/other': OTHER })[at] ?? null },
);
