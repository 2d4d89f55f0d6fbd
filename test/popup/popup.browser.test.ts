import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { restingMarks } from '../../scripts/setup/marks.ts';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { eventually } from '../support/desk.ts';
import { openPopupOver, textWith } from '../support/popup.ts';
import { click } from '../support/press.ts';

declare const chrome: Browser;

const LONG = `<!doctype html><html lang="en">
  <meta property="article:published_time" content="2019-09-04">
  <title>Long</title>
  <style>p { margin-block-end: 2000px }</style>
  <p>Cuba first.</p><p>Then Peru.</p><p>And Peru again.</p>`;
const EMPTY = '<!doctype html><html lang="en"><title>Empty</title><p>Nothing to see.</p>';
const LATE = `<!doctype html><html lang="en">
  <meta property="article:published_time" content="2026-06-01">
  <title>Late</title><p>Cuba again.</p>`;
const PAGES: Readonly<Record<string, string>> = {
  '/long.html': LONG,
  '/empty.html': EMPTY,
  '/late.html': LATE,
};

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return element.getAttribute('aria-label') ?? element.innerText.replace(/\s+/g, ' ');
  });

/** Clicks without waiting for frames, which Firefox does not draw in a tab behind. */
describeInBrowsers(
  'the popup',
  (lab) => {
    let article: Page;
    let popup: Page;
    before(async () => {
      article = await lab().open('/long.html');
      await restingMarks(article);
    });
    beforeEach(async () => {
      popup = await openPopupOver(lab(), article);
      await textWith(popup, /On this page .*Peru/);
    });
    afterEach(() => popup.close());

    it('lists the countries of the page in the order of first mention', async () => {
      const text = await textWith(popup, /2 mentions/);
      assert.match(
        text,
        /On this page Positions on 4 September 2019, the date of this article Cuba 1 mention Recognises the government in Caracas Peru 2 mentions Recognises the opposition claimant/,
      );
    });

    it('explains the four marks', async () => {
      await click(popup, '.legend > summary');
      assert.match(
        await textWith(popup, /What the marks mean/),
        /Recognises the government in Caracas Recognises the opposition claimant Disputes the government’s legitimacy Takes no side/,
      );
    });

    it('scrolls the page to the next mention of the country chosen', async () => {
      const top = () => article.evaluate(() => Math.round(scrollY));
      await click(popup, 'li:nth-child(2) .row');
      await textWith(popup, /Peru 1 of 2/);
      const first = await top();
      assert.ok(first > 1000, `scrolled to ${first}`);
      await click(popup, 'li:nth-child(2) .row');
      await textWith(popup, /Peru 2 of 2/);
      assert.ok((await top()) > first + 1000);
      await click(popup, 'li:nth-child(2) .row');
      await textWith(popup, /Peru 1 of 2/);
      assert.ok(Math.abs((await top()) - first) <= 1);
    });

    it('opens a country of the page as of the page’s date, with every source', async () => {
      await click(popup, '.more[aria-label="All about Cuba"]');
      const text = await textWith(popup, /Now · As of \w+ \d{4}/);
      assert.match(text, /Cuba .*4 September 2019 Recognises the government in Caracas/);
      assert.match(text, /Permanent address of this page/);
      const links = await popup.$$eval('.country a.outside', (all) =>
        all.map((a) => [a.protocol, a.target, a.rel].join(' ')),
      );
      assert.ok(links.length > 2);
      assert.deepEqual([...new Set(links)], ['https: _blank noopener noreferrer']);
    });

    it('moves through the rows by arrows, each to its own column', async () => {
      await popup.focus('.more');
      await popup.keyboard.press('ArrowDown');
      assert.equal(await focused(popup), 'All about Peru');
      await popup.keyboard.press('ArrowUp');
      assert.equal(await focused(popup), 'All about Cuba');
    });

    it('breaks no rule of accessibility', async () => {
      await assertAccessible(popup);
      await popup.type('input', 'united');
      await textWith(popup, /United Kingdom/);
      await assertAccessible(popup);
      await popup.keyboard.press('Enter');
      await textWith(popup, /Back United/);
      await assertAccessible(popup);
    });

    it('says that a filter is on', async () => {
      await popup.evaluate(() =>
        chrome.storage.sync.set({ filter: { without: { positions: ['opposition'] } } }),
      );
      await textWith(popup, /Your filter is on: \d+ of \d+ statements count\. Change/);
      await textWith(popup, /Cuba 1 mention Recognises/);
      await popup.evaluate(() => chrome.storage.sync.clear());
    });

    it('lets another saved filter count, and goes back', async () => {
      await popup.select('.filter-select select', 'clear');
      await textWith(popup, /Your filter is on: \d+ of \d+ statements count\. Change/);
      await popup.select('.filter-select select', 'all');
      await eventually(
        () => popup.evaluate(() => document.body.innerText.includes('Your filter is on')),
        false,
      );
      assert.equal(await popup.$eval('.filter-select select', (select) => select.value), 'all');
    });

    it('says that settings could not be read', async () => {
      await popup.evaluate(() => chrome.storage.sync.set({ marks: { style: 'loud' } }));
      await textWith(popup, /Some settings could not be read/);
      await popup.evaluate(async () => {
        await chrome.storage.sync.clear();
        await chrome.storage.local.remove('settingsSetAside');
      });
    });
  },
  { pages: (path) => PAGES[path] ?? null },
);

describeInBrowsers(
  'the popup over other pages',
  (lab) => {
    it('says until when statements were gathered where an article is later', async () => {
      const late = await lab().open('/late.html');
      await restingMarks(late);
      const over = await openPopupOver(lab(), late);
      await textWith(
        over,
        /Positions on 1 June 2026, the date of this article · As of March 2026 Cuba/,
      );
      await over.close();
      await late.close();
    });

    it('says that no country is named', async () => {
      const popup = await openPopupOver(lab(), await lab().open('/empty.html'));
      await textWith(popup, /On this page No country is named on this page\./);
    });

    it('says why a page of the browser is not read', async () => {
      const popup = await openPopupOver(lab(), await lab().open('about:blank'));
      await textWith(
        popup,
        /On this page .*(no extension can read|does not let this page be read)/,
      );
    });

    it('says that a PDF is not read', async () => {
      const page = await lab().browser.newPage();
      await page.goto(`${lab().server.origin}/statement.pdf`, { timeout: 3000 }).catch(() => null);
      const popup = await openPopupOver(lab(), page);
      await textWith(popup, /On this page This is a PDF\. Only web pages can be read\./);
    });

    it('opens at its permanent address, in a tab of its own', async () => {
      const page = await lab().openExtension('popup.html#/SV');
      const text = await textWith(page, /statements/);
      assert.match(text, /Back El Salvador .*As of \w+ \d{4}/);
      await page.evaluate(() => (location.hash = '#/SV/2020-06-01'));
      await textWith(page, /El Salvador .*1 June 2020 Recognises the opposition claimant/);
    });

    it('finds a country by keyboard alone, and comes back', async () => {
      const popup = await lab().openExtension('popup.html');
      await textWith(popup, /What the marks mean/);
      await popup.keyboard.type('bel');
      await popup.waitForSelector('.results li:nth-child(2)');
      await popup.keyboard.press('ArrowDown');
      await popup.keyboard.press('Enter');
      const text = await textWith(popup, /statements? /);
      const name = /^(?:Where They Stand )?Back (\w+)/.exec(text)?.[1] ?? '';
      assert.ok(name.startsWith('Bel'), text);
      assert.equal(await focused(popup), name);
      await popup.keyboard.down('Shift');
      await popup.keyboard.press('Tab');
      await popup.keyboard.up('Shift');
      assert.equal(await focused(popup), 'Back');
      await popup.keyboard.press('Enter');
      await textWith(popup, /What the marks mean/);
      assert.equal(await focused(popup), 'Look up a country or organisation');
    });

    it('walks through positions over time by arrows', async () => {
      const page = await lab().openExtension('popup.html#/BO');
      await textWith(page, /Positions over time/);
      await page.focus('.timeline button[tabindex="0"]');
      const walked = [await focused(page)];
      while (walked.length < 30) {
        await page.keyboard.press('ArrowLeft');
        const now = await focused(page);
        if (now === walked[0]) break;
        walked.unshift(now);
      }
      const positions = walked.map((words) => /: (\w+ \w+ \w+)/.exec(words)?.[1]);
      assert.deepEqual(
        positions.filter((position, i) => position !== positions[i - 1]),
        [
          'Recognises the government',
          'Recognises the opposition',
          'Recognises the government',
          'Disputes the government',
        ],
      );
      await textWith(page, new RegExp(walked[0]!.slice(0, 20)));
      await page.close();
    });

    it('finds an organisation and shows its statements and members', async () => {
      const page = await lab().openExtension('popup.html');
      await textWith(page, /What the marks mean/);
      await page.type('input', 'lima group');
      await textWith(page, /Lima Group/);
      await page.keyboard.press('Enter');
      const text = await textWith(page, /\d+ statements/);
      assert.match(
        text,
        /Back Lima Group Compare with others Copy as text As of \w+ \d{4} .*13 members/,
      );
      await assertAccessible(page);
      await page.$eval('.members > summary', (summary) => summary.click());
      await page.$eval('.members a', (link) => (link as HTMLElement).click());
      await textWith(page, /Back Brazil/);
      await page.close();
    });

    it('switches the site off and on', async () => {
      const article = await lab().open('/article.html');
      await restingMarks(article);
      const popup = await openPopupOver(lab(), article);
      await textWith(popup, /127\.0\.0\.1 Off on this site Settings Everywhere/);
      await click(popup, '.site .switch');
      await textWith(popup, /Off on 127\.0\.0\.1\. Nothing is read there\./);
      await article.waitForFunction(
        () => !(CSS.highlights.get('where-they-stand-government')?.size ?? 0),
      );
      await click(popup, '.site .switch[aria-pressed=true]');
      await textWith(popup, /On this page Positions on/);
      await restingMarks(article);
    });
  },
  { pages: (path) => PAGES[path] ?? null },
);

describeInBrowsers(
  'the popup in the dark',
  (lab) => {
    it('breaks no rule of accessibility', async () => {
      const page = await lab().openExtension('popup.html#/RS');
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await textWith(page, /Serbia/);
      await assertAccessible(page);
      await page.evaluate(() => (location.hash = ''));
      await textWith(page, /What the marks mean/);
      await assertAccessible(page);
    });
  },
  // Firefox cannot be told a theme from outside; the style sheets are the same.
  { only: 'chromium' },
);
