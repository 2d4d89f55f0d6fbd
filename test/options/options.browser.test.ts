import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { settledMarks } from '../../scripts/setup/marks.ts';
import { eventually } from '../support/desk.ts';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { push, stored, tick } from '../support/options.ts';
import { textWith } from '../support/popup.ts';

declare const chrome: Browser;

const ARTICLE = `<!doctype html><html lang="en">
  <meta property="article:published_time" content="2019-09-04">
  <title>Neighbours</title><p>Cuba and Peru.</p>`;

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
      await eventually(
        () => stored(options),
        '{"filter":{"form":2,"without":{"positions":["neutral"]}}}',
      );
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
      await eventually(
        () => stored(options),
        '{"filter":{"form":2,"without":{"certainties":["weak"]}}}',
      );
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
      await push(options, 'Drop this');
      await eventually(() => stored(options), '{}');
      await eventually(
        () => options.evaluate(() => document.body.innerText.includes('could not be read')),
        false,
      );
    });

    it('finds a source and leaves it out', async () => {
      await options.type('input[type=search]', 'irna');
      await textWith(options, /Iran \d sources?/);
      const before = await options.$$eval('details[open]', (all) => all.length);
      assert.ok(before >= 1);
      await tick(options, 'All outlets: Iran');
      await eventually(
        () => stored(options),
        '{"filter":{"form":2,"without":{"outletCountries":["IR"]}}}',
      );
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
