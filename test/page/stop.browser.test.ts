import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describeInBrowsers } from '../support/browsers.ts';
import { eventually, isMarked, openDesk, turnTo, type Desk } from '../support/desk.ts';
import { restOn, settledCard } from '../support/pointing.ts';

const PAGE = `<!doctype html><html lang="en"><meta property="article:published_time" content="2019-09-04">
<body><p>Russia and Peru</p></body>`;

/**
 * Counts, in the world of our script alone, what it starts and does not end: listeners on the document, observers
 * and intervals. The page is told by an attribute when it asks.
 */
const COUNTER = `(() => {
  // The script may be put into a page that is read already.
  if (globalThis.isCounted) return;
  globalThis.isCounted = true;
  const left = { listeners: 0, observers: 0, intervals: 0 };
  const add = EventTarget.prototype.addEventListener;
  const count = (target) => {
    target.addEventListener = function (type, listener, options) {
      const signal = options?.signal;
      if (!signal?.aborted) {
        left.listeners++;
        if (signal) add.call(signal, 'abort', () => left.listeners--);
      }
      return add.call(target, type, listener, options);
    };
  };
  add.call(document, 'count-us', () => { document.documentElement.dataset.left = JSON.stringify(left); });
  count(document);
  for (const name of ['MutationObserver', 'IntersectionObserver']) {
    const Real = globalThis[name];
    globalThis[name] = class extends Real {
      observe(...args) { if (!this.on) left.observers++; this.on = true; super.observe(...args); }
      disconnect() { if (this.on) left.observers--; this.on = false; super.disconnect(); }
    };
  }
  const [begin, end] = [globalThis.setInterval, globalThis.clearInterval];
  const running = new Set();
  globalThis.setInterval = (...args) => { const id = begin(...args); running.add(id); left.intervals = running.size; return id; };
  globalThis.clearInterval = (id) => { running.delete(id); left.intervals = running.size; end(id); };
})();
`;

/** What is left on the page: of ours running, highlights of ours, our element. */
const leftOn = async (page: Page): Promise<string> =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('count-us'));
    const highlights = [...CSS.highlights.keys()].filter((name) => name.startsWith('where-they'));
    const host = document.querySelectorAll('where-they-stand-card').length;
    const { left = '' } = document.documentElement.dataset;
    delete document.documentElement.dataset.left;
    return `${left} ${highlights.length} ${host}`;
  });

const NOTHING = '{"listeners":0,"observers":0,"intervals":0} 0 0';

describeInBrowsers(
  'what stops leaves nothing behind:',
  (lab) => {
    let desk: Desk;
    let page: Page;
    before(async () => {
      desk = await openDesk(lab());
    });
    beforeEach(async () => {
      page = await lab().open('/stopped');
      await turnTo(page, true);
      await restOn(page, 'Russia');
      assert.equal(await settledCard(page, 'RU'), 'RU');
      assert.match(
        await leftOn(page),
        /^{"listeners":[1-9].*"observers":[1-9].*"intervals":1} 2 1$/,
      );
    });
    afterEach(() => page.close());

    it('the site is off', async () => {
      await desk.set({ sites: { off: ['127.0.0.1'] } });
      await page.bringToFront();
      await eventually(() => leftOn(page), NOTHING);
      await desk.set({ sites: {} });
      // The next page is to be opened when all is as it was.
      await turnTo(page, true);
    });

    it('reading is paused everywhere', async () => {
      const pause = (until: number) =>
        desk.page.evaluate(
          (time) =>
            (
              globalThis as unknown as {
                chrome: { storage: { local: { set(items: object): Promise<void> } } };
              }
            ).chrome.storage.local.set({ pause: { until: time } }),
          until,
        );
      await pause(Date.now() + 3_600_000);
      await page.bringToFront();
      await eventually(() => leftOn(page), NOTHING);
      assert.equal(await isMarked(page), false);
      await pause(0);
    });
  },
  {
    pages: (at) => (at === '/stopped' ? PAGE : null),
    spoil: (folder) => {
      const file = path.join(folder, 'page.js');
      writeFileSync(file, COUNTER + readFileSync(file, 'utf8'));
    },
    only: 'chromium',
  },
);
