import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { describeInBrowsers } from '../support/browsers.ts';
import { eventually, isMarked, openDesk, turnTo, type Desk } from '../support/desk.ts';
import { restOn, settledCard } from '../support/pointing.ts';
import { runFirst } from '../support/spoil.ts';
import { update } from '../support/update.ts';

declare const chrome: Browser;

/**
 * Counts, in the world of our script alone, what it starts and does not end: listeners on the document, observers
 * and intervals. The page is told by an attribute when it asks; it can have a call of the browser fail from then on.
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
  add.call(document, 'count-us', () => {
    const { dataset } = document.documentElement;
    dataset.left = (dataset.left ?? '') + JSON.stringify(left) + ' ';
  });
  const broken = function () { throw new Error('Broken by a test'); };
  add.call(document, 'break-drawing', () => { globalThis.StaticRange = broken; });
  add.call(document, 'break-pointing', () => { document.caretPositionFromPoint = broken; });
  count(document);
  for (const name of ['MutationObserver', 'IntersectionObserver']) {
    const Real = globalThis[name];
    // In Firefox a class made from the browser's own would give instances without its methods.
    globalThis[name] = function (...given) {
      const real = new Real(...given);
      const { observe, disconnect } = real;
      let on = false;
      real.observe = (...args) => { if (!on) left.observers++; on = true; observe.apply(real, args); };
      real.disconnect = () => { if (on) left.observers--; on = false; disconnect.call(real); };
      return real;
    };
  }
  const [begin, end] = [globalThis.setInterval, globalThis.clearInterval];
  const running = new Set();
  globalThis.setInterval = (...args) => { const id = begin(...args); running.add(id); left.intervals = running.size; return id; };
  globalThis.clearInterval = (id) => { running.delete(id); left.intervals = running.size; end(id); };
})();
`;

/** What is left on the page: of every script of ours what runs, highlights of ours, our element. */
const leftOn = async (page: Page): Promise<string> =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('count-us'));
    const highlights = [...CSS.highlights.keys()].filter((name) => name.startsWith('where-they'));
    const host = document.querySelectorAll('where-they-stand-card').length;
    const { left = '' } = document.documentElement.dataset;
    delete document.documentElement.dataset.left;
    return `${left}${highlights.length} ${host}`;
  });

const NONE = '{"listeners":0,"observers":0,"intervals":0}';
const NOTHING = `${NONE} 0 0`;

/** Where the package lies that the browser has loaded. */
let folder = '';

describeInBrowsers(
  'what stops leaves nothing behind:',
  (lab) => {
    let desk: Desk;
    let page: Page;
    const faults: string[] = [];
    before(async () => {
      desk = await openDesk(lab());
    });
    beforeEach(async () => {
      page = await lab().open('/stopped.html');
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (told) => faults.push(told.text()));
      await turnTo(page, true);
      await restOn(page, 'Russia');
      assert.equal(await settledCard(page, 'RU'), 'RU');
      assert.match(
        await leftOn(page),
        /^{"listeners":[1-9].*"observers":[1-9].*"intervals":1} 2 1$/,
      );
    });
    afterEach(async () => {
      await page.close();
      assert.deepEqual(faults.splice(0), []);
    });

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
        desk.page.evaluate((time) => chrome.storage.local.set({ pause: { until: time } }), until);
      await pause(Date.now() + 3_600_000);
      await page.bringToFront();
      await eventually(() => leftOn(page), NOTHING);
      assert.equal(await isMarked(page), false);
      await pause(0);
    });

    for (const [where, event, act] of [
      ['while it draws', 'break-drawing', () => document.querySelector('p')!.append(' and Cuba')],
      ['while it is pointed at', 'break-pointing', null],
    ] as const)
      it(`it fails ${where}; the page hears nothing of it, the diagnostics do`, async () => {
        await page.evaluate((name) => document.dispatchEvent(new Event(name)), event);
        await (act ? page.evaluate(act) : restOn(page, 'Peru'));
        await eventually(() => leftOn(page), NOTHING);
        const diagnostics = await lab().openExtension('diagnostics.html');
        await diagnostics.waitForSelector('textarea');
        const text = await diagnostics.$eval('textarea', (box) => box.value);
        assert.match(text, /^Errors: .* Error: Broken by a test/m);
        await diagnostics.evaluate(() => chrome.storage.local.remove('pageFaults'));
        await diagnostics.close();
      });

    it('the extension is updated, whose new script marks the page', async () => {
      await update(lab(), folder);
      await page.bringToFront();
      // Firefox ends the old script as a whole; Chromium lets it run, so that it has to end itself.
      const old = lab().name === 'firefox' ? '' : `${NONE} `;
      const ours = /^{"listeners":[1-9].*"observers":[1-9].*"intervals":1} 2 0$/;
      await eventually(async () => {
        const left = await leftOn(page);
        return left.startsWith(old) && ours.test(left.slice(old.length)) ? '' : left;
      }, '');
      await restOn(page, 'Russia');
      assert.equal(await settledCard(page, 'RU'), 'RU');
    });
  },
  {
    spoil: (copy) => {
      folder = copy;
      runFirst(['page.js'], COUNTER)(copy);
    },
  },
);
