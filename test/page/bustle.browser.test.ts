import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { describeInBrowsers } from '../support/browsers.ts';

const COUNT = 1_000;

/** A page that changes a hundred times a second until it is told to rest. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Prices</title>
<meta property="article:published_time" content="2019-09-04">
<p id="price">0</p>${'<p>Russia spoke.</p>'.repeat(COUNT)}
<script>const tick = setInterval(() => price.firstChild.data++, 10);</script>`;

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

describeInBrowsers(
  'a page that changes all the time',
  (lab) => {
    it('keeps the marks in view, wherever its reader comes, and gets the others when it rests', async () => {
      const page = await lab().open('/');
      const few = (count: number) => count > 0 && count <= COUNT / 2;
      const above = await settled(page, few);
      assert.ok(few(above.count), `${above.count} marks are drawn at the top`);
      assert.equal(above.missing, 0);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const below = await settled(page, few);
      assert.ok(few(below.count), `${below.count} marks are drawn at the end`);
      assert.equal(below.missing, 0);
      await page.evaluate('clearInterval(tick)');
      assert.deepEqual(await settled(page, (count) => count === COUNT), {
        count: COUNT,
        missing: 0,
      });
      await page.close();
    });
  },
  { pages: () => PAGE },
);
