import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { killBackground } from '../support/background.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { COUNTED, eventually, isMarked, openDesk, turnTo, type Desk } from '../support/desk.ts';
import { restOn, settledCard } from '../support/pointing.ts';
import { textWith } from '../support/popup.ts';
import { runFirst, storageReads } from '../support/spoil.ts';
import { inFirefoxWindow } from '../support/toolbar.ts';

declare const chrome: Browser;

const ARTICLE =
  '<!doctype html><html lang="en"><meta property="article:published_time" content="2019-09-04"><title>Talks</title><article><p>Envoys of Russia and Iran met.</p></article>';
const UNDATED =
  '<!doctype html><html lang="en"><title>Talks</title><article><p>Envoys of Russia and Iran met.</p></article>';
const FRAMES = 200;
const MANY = `<!doctype html><html lang="en"><title>Frames</title><p>Envoys of Cuba met.</p>${Array.from(
  { length: FRAMES },
  (_, at) => `<iframe src="/article?${at}" width="90" height="40"></iframe>`,
).join('')}`;
const LONG = `<!doctype html><html lang="en"><title>Long</title><article>${'<p>Envoys of Russia, Iran, Cuba and Peru met in Norway to speak of Venezuela.</p>'.repeat(8000)}</article>`;

const pages = (path: string) =>
  ({ '/article': ARTICLE, '/undated': UNDATED, '/frames': MANY, '/long': LONG })[path] ?? null;

const hasMarks = (page: Page) => eventually(() => isMarked(page), true);

describeInBrowsers(
  'what can go wrong',
  (lab) => {
    let desk: Desk;
    before(async () => {
      desk = await openDesk(lab());
      await eventually(async () => (await desk.reading()) !== undefined, true);
    });

    for (const wait of [0, 10, 40, 120, 300])
      it(`loses nothing when the background is ended ${wait} ms after a page was opened`, async () => {
        const opening = lab().open('/article');
        await new Promise((resolve) => setTimeout(resolve, wait));
        await killBackground(lab());
        const page = await opening;
        await turnTo(page, true);
        await eventually(() => desk.button(page.url()), COUNTED(2));
        await killBackground(lab());
        await restOn(page, 'Russia');
        assert.equal(await settledCard(page, 'RU', 10_000), 'RU');
        await page.close();
      });

    it('leaves no trace of tabs that are closed while they are read', async () => {
      for (let round = 0; round < 6; round++) {
        const page = await lab().open('/long');
        await new Promise((resolve) => setTimeout(resolve, 15 * round));
        await page.close();
      }
      const page = await lab().open('/article');
      await turnTo(page, true);
      await eventually(() => desk.button(page.url()), COUNTED(2));
      const faults = await desk.page.evaluate(async () =>
        JSON.stringify((await chrome.storage.local.get('pageFaults')).pageFaults ?? []),
      );
      assert.equal(faults, '[]');
      await page.close();
    });

    it(`reads ${FRAMES} frames at once, and answers ${FRAMES} messages meanwhile`, async function () {
      this.timeout(180_000);
      const page = await lab().open('/frames');
      await page.bringToFront();
      const answered = desk.page.evaluate(async (most) => {
        const replies = await Promise.all(
          Array.from({ length: most }, (_, at) =>
            chrome.runtime.sendMessage({
              name: 'country',
              body: { code: ['RU', 'IR', 'CU', 'PE'][at % 4], date: '2019-09-04' },
            }),
          ),
        );
        return replies.filter(
          (reply, at) =>
            (reply as { report: { country: string } }).report.country ===
            ['RU', 'IR', 'CU', 'PE'][at % 4],
        ).length;
      }, FRAMES);
      await page.waitForFunction((most) => frames.length === most, {}, FRAMES);
      const unmarked = () =>
        page.evaluate(
          () =>
            [...document.querySelectorAll('iframe')].filter(({ contentWindow }) => {
              const { CSS: css } = contentWindow as unknown as typeof globalThis;
              return !css.highlights.has('where-they-stand-government');
            }).length,
        );
      for (let left = 6; left > 0 && (await unmarked()) > 0; left--)
        await eventually(unmarked, 0).catch(() => undefined);
      assert.equal(await unmarked(), 0);
      assert.equal(await answered, FRAMES);
      await page.close();
    });

    it('ends a pause that a clock set back would make longer than was asked for', async () => {
      const page = await lab().open('/article');
      await turnTo(page, true);
      await desk.page.evaluate(() =>
        chrome.storage.local.set({ pause: { until: Date.now() + 30_000 } }),
      );
      await turnTo(page, false);
      await desk.page.evaluate(() =>
        chrome.storage.local.set({ pause: { until: Date.now() + 86_400_000 } }),
      );
      const other = await lab().open('/article?later');
      await turnTo(other, true);
      await desk.page.evaluate(() => chrome.storage.local.remove('pause'));
      for (const tab of [page, other]) await tab.close();
    });

    it('works without a network', async () => {
      const page = await lab().open('/article');
      await turnTo(page, true);
      const offline = async (is: boolean) => {
        if (lab().name === 'chromium') return page.setOfflineMode(is);
        await inFirefoxWindow(lab(), `async (is) => { Services.io.offline = is === 'true'; }`, [
          String(is),
        ]);
      };
      await offline(true);
      try {
        assert.equal(await page.evaluate(() => navigator.onLine), false);
        await restOn(page, 'Iran');
        assert.equal(await settledCard(page, 'IR'), 'IR');
        const map = await lab().openExtension('atlas.html#/2019-09-04/IR');
        if (lab().name === 'chromium') {
          await map.setOfflineMode(true);
          await map.reload();
        }
        await textWith(map, /4 September 2019.*Iran/);
        await map.close();
      } finally {
        await offline(false);
        await page.close();
      }
    });
  },
  { pages },
);

describeInBrowsers(
  'a browser that keeps nothing more',
  (lab) => {
    it('leaves marks as they are, and takes the next choice when there is room again', async () => {
      const desk = await openDesk(lab());
      await eventually(async () => (await desk.reading()) !== undefined, true);
      await desk.page.evaluate(async () => {
        for (const size of [1_000_000, 100_000, 10_000, 1_000, 100, 10])
          for (let item = 0, fits = true; fits; item++)
            await chrome.storage.local
              .set({ [`${size}-${item}`]: 'x'.repeat(size) })
              .catch(() => (fits = false));
      });
      await desk.set({ filter: { without: { positions: ['neutral'] } } });
      const page = await lab().open('/article');
      await turnTo(page, true);
      await restOn(page, 'Russia');
      await desk.page.evaluate(async () => {
        const kept = Object.keys(await chrome.storage.local.get(null));
        await chrome.storage.local.remove(kept.filter((key) => /^\d+-\d+$/.test(key)));
      });
      await desk.set({ filter: { without: { positions: ['neutral', 'government'] } } });
      await turnTo(page, false);
      await page.close();
    });
  },
  // Firefox sets no limit to what is kept on the computer.
  { pages, only: 'chromium' },
);

describeInBrowsers(
  'a browser that cannot read what it keeps',
  (lab) => {
    it('gets a page without marks, and no error on it', async () => {
      const faults: string[] = [];
      const page = await lab().open('/article');
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.bringToFront();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
      assert.equal(await isMarked(page), false);
      assert.equal(await page.evaluate(() => document.querySelectorAll('*').length), 7);
      assert.deepEqual(faults, []);
      await page.close();
    });

    for (const address of ['popup.html', 'options.html', 'atlas.html'])
      it(`says so on ${address}`, async () => {
        const page = await lab().openExtension(address);
        await textWith(page, /Storage is broken/);
        await page.close();
      });

    it('says in the diagnostics what cannot be told, and tells the rest', async () => {
      const page = await lab().openExtension('diagnostics.html');
      await page.waitForSelector('textarea');
      const text = await page.$eval('textarea', (box) => box.value);
      assert.match(text, /^Version: \d/m);
      assert.match(text, /^Errors: cannot be told: Error: Storage is broken\.$/m);
      await page.close();
    });
  },
  {
    pages,
    spoil: runFirst(
      ['page.js', 'popup.js', 'options.js', 'atlas.js', 'diagnostics.js'],
      storageReads(`() => Promise.reject(new Error('Storage is broken.'))`),
    ),
  },
);

describeInBrowsers(
  'a browser that reads slowly what it keeps',
  (lab) => {
    it('marks the page late, and only while it is there', async () => {
      const page = await lab().open('/article');
      await page.bringToFront();
      await page.goto(`${lab().server.origin}/undated`);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      assert.equal(await isMarked(page), false);
      await hasMarks(page);
      await page.close();
    });
  },
  {
    pages,
    spoil: runFirst(
      ['page.js'],
      storageReads(
        `(asked, read) => new Promise((resolve) => setTimeout(resolve, 1500)).then(() => read(asked))`,
      ),
    ),
  },
);

describeInBrowsers(
  'a computer whose clock was set back',
  (lab) => {
    it('reads articles as of their own day', async () => {
      const page = await lab().open('/article');
      await turnTo(page, true);
      await restOn(page, 'Russia');
      assert.equal(await settledCard(page, 'RU'), 'RU');
      await page.close();
    });

    it('knows of nothing recorded yet, and says so', async () => {
      const page = await lab().openExtension('popup.html#/RU');
      await textWith(page, /Russia.*No recorded position/);
      await page.close();
      const map = await lab().openExtension('atlas.html');
      await textWith(map, /\d+ \w+ \d{4}/);
      await map.close();
    });
  },
  {
    pages,
    spoil: runFirst(
      ['page.js', 'popup.js', 'atlas.js', 'background.js'],
      `{
        const Now = Date;
        const then = Now.UTC(2001, 8, 9);
        globalThis.Date = class extends Now {
          constructor(...given) { if (given.length) super(...given); else super(then); }
          static now() { return then; }
        };
      }`,
    ),
  },
);
