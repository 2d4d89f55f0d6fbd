import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { settledMarks } from '../../scripts/setup/marks.ts';
import { eventually } from '../support/desk.ts';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { textWith } from '../support/popup.ts';

declare const chrome: Browser;

const ARTICLE = `<!doctype html><html lang="en">
  <meta property="article:published_time" content="2019-09-04">
  <title>Neighbours</title><p>Cuba and Peru.</p>`;

/** Ticks or unticks the box whose label begins with some words. */
const tick = (page: Page, label: string) =>
  page.evaluate((words) => {
    const found = [...document.querySelectorAll('label')].find((element) =>
      element.innerText.trim().startsWith(words),
    );
    if (!found) throw new Error(`No box is labelled ${words}.`);
    found.click();
  }, label);

/** Clicks the button that says some words. */
const push = (page: Page, words: string) =>
  page.evaluate((text) => {
    const found = [...document.querySelectorAll('button')].find(
      (element) => element.innerText === text,
    );
    if (!found) throw new Error(`No button says ${text}.`);
    found.click();
  }, words);

const stored = (page: Page) =>
  page.evaluate(async () => JSON.stringify(await chrome.storage.sync.get(null)));
const names = async (page: Page) =>
  (await settledMarks(page))
    .map(({ text, name }) => `${text} ${name.split('-').slice(3).join()}`)
    .join();

describeInBrowsers(
  'the options page',
  (lab) => {
    let options: Page;
    before(async () => {
      options = await lab().openExtension('options.html');
      await textWith(options, /746 of 746 statements count/);
    });
    afterEach(async () => {
      await options.evaluate(() => chrome.storage.sync.clear());
      await textWith(options, /746 of 746 statements count/);
    });

    it('stores only what differs from the defaults, and undoes it', async () => {
      await tick(options, 'Takes no side');
      await textWith(options, /598 of 746 statements count\..* Saved\./);
      await eventually(() => stored(options), '{"filter":{"without":{"positions":["neutral"]}}}');
      await push(options, 'Undo');
      await textWith(options, /746 of 746 statements count/);
      await eventually(() => stored(options), '{}');
    });

    it('changes the marks of an open page at once', async () => {
      const article = await lab().open('/article-of-two.html');
      await article.bringToFront();
      assert.equal(await names(article), 'Cuba government,Peru opposition');
      await tick(options, 'Recognises the opposition');
      await eventually(async () => (await names(article)).includes('Peru opposition'), false);
      await tick(options, 'Tinted');
      await eventually(async () => (await names(article)).includes('Cuba government,tint'), true);
      await article.close();
    });

    it('shows what another window stores', async () => {
      await options.evaluate(() =>
        chrome.storage.sync.set({ filter: { without: { stateControlled: true } } }),
      );
      await textWith(options, /610 of 746 statements count/);
    });

    it('sets everything back, and that is undone too', async () => {
      await tick(options, 'Indirect evidence');
      await textWith(options, /501 of 746/);
      await push(options, 'Set everything back');
      await textWith(options, /746 of 746/);
      await eventually(() => stored(options), '{}');
      await push(options, 'Undo');
      await textWith(options, /501 of 746/);
      await eventually(() => stored(options), '{"filter":{"without":{"certainties":["weak"]}}}');
    });

    it('turns a site on again that was off', async () => {
      await options.evaluate(() =>
        chrome.storage.sync.set({ sites: { off: ['gazette.example'] } }),
      );
      await textWith(options, /Off gazette\.example Turn on/);
      await push(options, 'Turn on');
      await textWith(options, /No site is off/);
      await eventually(() => stored(options), '{}');
    });

    it('keeps what could not be read until the reader drops it', async () => {
      await options.evaluate(() => chrome.storage.sync.set({ marks: { style: 'loud' } }));
      const text = await textWith(options, /Some settings could not be read/);
      assert.match(text, /What is marked, and how: .*style.* "loud"/);
      await push(options, 'Drop what was kept');
      await eventually(() => stored(options), '{}');
      await eventually(
        () => options.evaluate(() => document.body.innerText.includes('could not be read')),
        false,
      );
    });

    it('keeps a choice the browser refuses, says so, and stores it later', async () => {
      await options.evaluate(async () => {
        for (const size of [8000, 1000, 100, 10])
          for (let item = 0, fits = true; fits; item++)
            await chrome.storage.sync
              .set({ [`${size}-${item}`]: 'x'.repeat(size) })
              .catch(() => (fits = false));
      });
      await tick(options, 'Takes no side');
      await textWith(options, /598 of 746.*The browser did not save this: .* Try again/);
      await options.evaluate(() => chrome.storage.sync.remove('8000-0'));
      await push(options, 'Try again');
      await textWith(options, /598 of 746.* Saved\./);
    });

    it('finds a source and leaves it out', async () => {
      await options.type('input[type=search]', 'irna');
      await textWith(options, /Iran \d sources?/);
      const before = await options.$$eval('details[open]', (all) => all.length);
      assert.ok(before >= 1);
      await tick(options, 'All outlets: Iran');
      await eventually(() => stored(options), '{"filter":{"without":{"outletCountries":["IR"]}}}');
      await textWith(options, /Iran \d sources? left out/);
    });

    it('breaks no rule of accessibility', () => assertAccessible(options));
  },
  { pages: (path) => (path === '/article-of-two.html' ? ARTICLE : null) },
);

describeInBrowsers(
  'the options page in the dark',
  (lab) => {
    it('breaks no rule of accessibility, and is as narrow as a phone', async () => {
      const page = await lab().openExtension('options.html');
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await page.setViewport({ width: 360, height: 740 });
      await textWith(page, /746 of 746/);
      await assertAccessible(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
    });
  },
  // Firefox cannot be told a theme from outside; the style sheets are the same.
  { only: 'chromium' },
);
