import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { restingMarks } from '../../scripts/setup/marks.ts';
import { counts } from '../support/counts.ts';
import { eventually } from '../support/desk.ts';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { stored, tick } from '../support/options.ts';
import { textWith } from '../support/popup.ts';
import { push } from '../support/press.ts';
import { textsTooWide } from '../support/widths.ts';

declare const chrome: Browser;

const ARTICLE = `<!doctype html><html lang="en">
  <meta property="article:published_time" content="2019-09-04">
  <title>Neighbours</title><p>Cuba and Peru.</p>`;

const names = async (page: Page) =>
  (await restingMarks(page))
    .map(({ text, name }) => `${text} ${name.split('-').slice(3).join()}`)
    .join();

describeInBrowsers(
  'the options page',
  (lab) => {
    let options: Page;
    before(async () => {
      options = await lab().openExtension('options.html');
      await textWith(options, counts('nothing', ' statements count'));
    });
    afterEach(async () => {
      await options.evaluate(() => chrome.storage.sync.clear());
      await textWith(options, counts('nothing', ' statements count'));
    });

    it('stores only what differs from the defaults, and undoes it', async () => {
      await tick(options, 'Takes no side');
      await textWith(options, counts('neutral', String.raw` statements count\..* Saved\.`));
      await eventually(
        () => stored(options),
        '{"filter":{"form":2,"without":{"positions":["neutral"]}}}',
      );
      await push(options, 'Undo');
      await textWith(options, counts('nothing', ' statements count'));
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
      await textWith(options, counts('state-controlled', ' statements count'));
    });

    it('sets everything back, and that is undone too', async () => {
      await tick(options, 'Indirect evidence');
      await textWith(options, counts('weak'));
      await push(options, 'Set everything back');
      await textWith(options, counts());
      await eventually(() => stored(options), '{}');
      await push(options, 'Undo');
      await textWith(options, counts('weak'));
      await eventually(
        () => stored(options),
        '{"filter":{"form":2,"without":{"certainties":["weak"]}}}',
      );
    });

    it('turns sites on again that were off, and keeps the keyboard among them', async () => {
      const focused = () =>
        options.evaluate(() => {
          const { ariaLabel, localName } = document.activeElement!;
          return ariaLabel ?? localName;
        });
      await options.bringToFront();
      await options.evaluate(() =>
        chrome.storage.sync.set({ sites: { off: ['gazette.example', 'herald.example'] } }),
      );
      await textWith(options, /Off gazette\.example Turn on herald\.example Turn on/);
      await options.focus('[aria-label="Turn on: gazette.example"]');
      await options.keyboard.press('Enter');
      await eventually(focused, 'Turn on: herald.example');
      await options.keyboard.press('Enter');
      await textWith(options, /No site is off/);
      await eventually(focused, 'summary');
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

    it('groups sources by what the reader leaves out together', async () => {
      await options.select('.finder select', 'control');
      await textWith(options, /Outlets controlled by a state \d+ sources/);
      await tick(options, 'Outlets controlled by a state');
      await eventually(
        () => stored(options),
        '{"filter":{"form":2,"without":{"controls":["state"]}}}',
      );
      await textWith(options, counts('state-controlled', ' statements count'));
      assert.equal(
        await options.$eval('.profiles input:checked', (input) =>
          (input.parentElement as HTMLElement).innerText.trim(),
        ),
        'Without state-controlled outlets',
      );
      await options.select('.finder select', 'country');
    });

    it('names the countries that stand otherwise, with both positions', async () => {
      await tick(options, 'Indirect evidence');
      await textWith(options, /\d+ countries stand otherwise than without your filter/);
      await options.click('.differences > summary');
      await textWith(options, /without your filter \w.* government nothing recorded /);
      assert.ok((await options.$$('.differences li')).length > 5);
    });

    it('saves a filter under a name, renames and deletes it, and undoes all of it', async () => {
      await tick(options, 'Takes no side');
      await textWith(options, /Your choice, not saved/);
      await options.type('.name-form input', 'Sides only');
      await push(options, 'Save this choice');
      await textWith(options, /Sides only Rename Delete/);
      await tick(options, 'Everything');
      await textWith(options, counts());
      await tick(options, 'Sides only');
      await textWith(options, counts('neutral'));
      await push(options, 'Rename');
      await options.$eval('.name-form input', (input) => (input.value = ''));
      await options.type('.name-form input', 'Only sides');
      await options.keyboard.press('Enter');
      await textWith(options, /Only sides Rename Delete/);
      await push(options, 'Delete');
      await textWith(options, /Your choice, not saved/);
      for (const pattern of [
        /Only sides Rename Delete/,
        /Sides only Rename Delete/,
        counts('nothing', '.*Sides only'),
        counts('neutral', '.*Sides only'),
        counts('neutral', '.*Your choice, not saved'),
        counts(),
      ]) {
        await push(options, 'Undo');
        await textWith(options, pattern);
      }
      await eventually(() => stored(options), '{}');
    });

    it('keeps the keyboard where a filter is saved, renamed and deleted', async () => {
      const focused = () =>
        options.evaluate(() => {
          const element = document.activeElement as HTMLInputElement;
          return element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText ?? '';
        });
      await options.bringToFront();
      await tick(options, 'Takes no side');
      await textWith(options, /Your choice, not saved/);
      await options.type('.name-form input', 'Sides only');
      await options.keyboard.press('Enter');
      await eventually(focused, 'Sides only');
      await push(options, 'Rename');
      await eventually(focused, 'Name of this filter');
      await options.keyboard.press('Escape');
      await eventually(focused, 'Rename: Sides only');
      await push(options, 'Rename');
      await eventually(focused, 'Name of this filter');
      await options.keyboard.press('Enter');
      await eventually(focused, 'Rename: Sides only');
      await options.focus('[aria-label="Delete: Sides only"]');
      await options.keyboard.press('Enter');
      await eventually(focused, 'Your choice, not saved');
      await eventually(async () => (await stored(options)).includes('Sides only'), false);
    });

    it('marks pages at the date the reader chose', async () => {
      const article = await lab().open('/article-of-two.html');
      await article.bringToFront();
      assert.equal(await names(article), 'Cuba government,Peru opposition');
      await tick(options, 'A fixed date');
      await options.waitForSelector('input[type=date]');
      await options.$eval('input[type=date]', (input) => {
        input.value = '2019-01-15';
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await textWith(options, /An article of 4 September 2019, with positions on 15 January 2019/);
      await eventually(() => names(article), 'Peru disputes');
      await tick(options, 'The article’s own');
      await eventually(() => names(article), 'Cuba government,Peru opposition');
      await article.close();
    });

    it('keeps each control beside its name at 360 px, with all of its words', async () => {
      const page = await lab().openExtension('options.html');
      await page.setViewport({ width: 360, height: 740 });
      await textWith(page, /746 of 746/);
      assert.deepEqual(await textsTooWide(page), []);
      const apart = await page.$eval('.finder select', (select) => {
        const [name, control] = [select.labels[0]!, select].map((element) =>
          element.getBoundingClientRect(),
        );
        return name!.bottom < control!.top || control!.bottom < name!.top;
      });
      assert.equal(apart, false);
      await page.close();
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
      await textWith(page, counts());
      await assertAccessible(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
    });
  },
  // Firefox cannot be told a theme from outside; the style sheets are the same.
  { only: 'chromium' },
);
