import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { describeInBrowsers } from '../support/browsers.ts';

const COUNT = 1_000;
const ALL = { count: COUNT, missing: 0 };

const page = (
  script: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Prices</title>
<meta property="article:published_time" content="2019-09-04">
<p id="price">0</p>${'<p>Russia spoke.</p>'.repeat(COUNT)}<script>${script}</script>`;

/** A page that changes a hundred times a second until it is told to rest. */
const TICKER = page(`const tick = setInterval(() => price.firstChild.data++, 10);`);

/** A page that changes in every task for as long as it is told, and notes how long its marks were away. */
const FLOOD = page(`
  const { port1, port2 } = new MessageChannel();
  let end = 0, gone = 0, last = 0;
  const flood = (milliseconds) => { last = performance.now(); end = last + milliseconds; port2.postMessage(0); };
  port1.onmessage = () => {
    const now = performance.now();
    if (!CSS.highlights.size) gone += now - last;
    last = now;
    price.firstChild.data++;
    if (now < end) port2.postMessage(0);
  };`);

/** How many marks are drawn, and of how many places in view one is missing. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const marked = new Set<Node>();
    CSS.highlights
      .get('where-they-stand-government')
      ?.forEach((range) => marked.add(range.startContainer));
    const missing = [...document.querySelectorAll('p:not([id])')].filter((place) => {
      const { top, bottom } = place.getBoundingClientRect();
      return bottom > 0 && top < innerHeight && !marked.has(place.firstChild!);
    });
    return { count: marked.size, missing: missing.length };
  });

/** Waits until what is drawn is as wanted, or until time is up; then returns what is drawn. */
async function settled(page: Page, isWanted: (count: number) => boolean) {
  const end = Date.now() + 20_000;
  for (;;) {
    const now = await drawn(page);
    if ((isWanted(now.count) && now.missing === 0) || Date.now() > end) return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const few = (count: number) => count > 0 && count <= COUNT / 2;

describeInBrowsers(
  'a page that changes all the time',
  (lab) => {
    let page: Page;
    afterEach(() => page.close());

    it('keeps the marks in view, wherever its reader comes, and gets the others when it rests', async () => {
      page = await lab().open('/ticker');
      const above = await settled(page, few);
      assert.ok(few(above.count), `${above.count} marks are drawn at the top`);
      assert.equal(above.missing, 0);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const below = await settled(page, few);
      assert.ok(few(below.count), `${below.count} marks are drawn at the end`);
      assert.equal(below.missing, 0);
      await page.evaluate('clearInterval(tick)');
      assert.deepEqual(await settled(page, (count) => count === COUNT), ALL);
    });

    it('has its marks step aside for a burst, and back as they were', async () => {
      page = await lab().open('/flood');
      assert.deepEqual(await settled(page, (count) => count === COUNT), ALL);
      await page.evaluate('flood(600)');
      assert.deepEqual(await settled(page, (count) => count === COUNT), ALL);
      await page.waitForFunction('performance.now() > end');
      assert.ok(Number(await page.evaluate('gone')) > 100);
      assert.deepEqual(await settled(page, (count) => count === COUNT), ALL);
    });

    it('has them back before long when the burst has no end', async () => {
      page = await lab().open('/flood');
      assert.deepEqual(await settled(page, (count) => count === COUNT), ALL);
      await page.evaluate('flood(6000)');
      await page.waitForFunction('gone > 0');
      const shown = await settled(page, (count) => count > 0);
      assert.ok(shown.count > 0, 'no mark is drawn');
      assert.equal(shown.missing, 0);
      assert.ok(Number(await page.evaluate('end - performance.now()')) > 0);
    });
  },
  { pages: (path) => (path === '/ticker' ? TICKER : FLOOD) },
);
