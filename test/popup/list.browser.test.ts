import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { eventually } from '../support/desk.ts';
import { speaking } from '../support/language.ts';
import { textWith } from '../support/popup.ts';
import { textsTooWide } from '../support/widths.ts';

/** Clicks, from inside the page, the element of a place among all of a kind; the last by -1. */
const click = (page: Page, selector: string, place = 0) =>
  page.$$eval(selector, (all, at) => (all as HTMLElement[]).at(at)?.click(), place);

/** How many rows are in the document, and at how many heights of the window a list is blank where a row should be. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const [lists = [], rows = []] = ['.windowed', '.windowed > li'].map((selector) =>
      [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect()),
    );
    let blank = 0;
    for (let y = 0; y < innerHeight; y += 11) {
      const [inList, inRow] = [lists, rows].map((boxes) =>
        boxes.some(({ top, bottom }) => top <= y && y < bottom),
      );
      if (inList && !inRow) blank++;
    }
    return { rows: rows.length, blank };
  });

/** Which row the keyboard is on: its name, and its place from the end of its list. */
const focusedRow = (page: Page) =>
  page.evaluate(() => {
    const row = document.activeElement?.closest('li');
    const [place, of] = ['aria-posinset', 'aria-setsize'].map((name) => row?.getAttribute(name));
    const last = row?.closest('.group')?.matches(':last-child') && place === of;
    return { name: row?.querySelector('.name')?.textContent ?? '', last: last === true };
  });

describeInBrowsers('the list of all countries', (lab) => {
  let page: Page;
  beforeEach(async () => {
    page = await lab().openExtension('popup.html');
    await page.setViewport({ width: 360, height: 720 });
    await textWith(page, /All countries .*249 countries/);
  });
  afterEach(() => page.close());

  it('is grouped by position with counts, the rows near the window alone in the document', async () => {
    const counts = await page.$$eval('.group h3', (all) =>
      all.map((heading) => heading.innerText.replace(/\s+/g, ' ')),
    );
    assert.equal(counts.length, 5);
    assert.match(counts[0]!, /^Recognises the government in Caracas \d+$/);
    const sum = counts.reduce((total, text) => total + Number(/\d+$/.exec(text)?.[0]), 0);
    assert.equal(sum, 249);
    const { rows, blank } = await shown(page);
    assert.ok(rows < 110, `${rows} rows`);
    assert.equal(blank, 0);
  });

  it('has rows wherever one scrolls to', async () => {
    for (const share of [0.3, 0.95, 0.5]) {
      await page.$eval('.start', (start, of) => start.scrollTo(0, start.scrollHeight * of), share);
      await eventually(async () => (await shown(page)).blank, 0);
    }
  });

  it('is narrowed by chips and goes by keyboard to any country and back', async () => {
    await page.focus('.chips [aria-pressed]');
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await textWith(page, /\b\d\d? countries Show all/);
    await page.keyboard.press('Enter');
    await textWith(page, /249 countries Compare/);
    await page.focus('.group .row');
    await page.keyboard.press('End');
    await eventually(async () => (await focusedRow(page)).last, true);
    const { name } = await focusedRow(page);
    assert.ok(
      await page.evaluate(() => {
        const { top, bottom } = document.activeElement!.getBoundingClientRect();
        return top > 100 && bottom < innerHeight;
      }),
    );
    await page.keyboard.press('Enter');
    await textWith(page, new RegExp(`Back ${name}`));
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await textWith(page, /All countries/);
    await eventually(async () => (await focusedRow(page)).name, name);
  });

  it('finds its place at 360 px, open to everyone, also narrowed and while picking', async () => {
    assert.deepEqual(await textsTooWide(page), []);
    await assertAccessible(page);
    await click(page, '.directory .switch', -1);
    await textWith(page, /Choose two to four to compare/);
    for (const place of [0, 1, 2, 3, 4]) await click(page, '.row', place);
    await textWith(page, /Compare$|Compare /);
    await click(page, '.chips .switch');
    await page.waitForSelector('.sign-chip[aria-pressed=true]');
    assert.deepEqual(await textsTooWide(page), []);
    await assertAccessible(page);
  });

  it('leads to countries side by side', async () => {
    await click(page, '.directory .switch', -1);
    await page.waitForSelector('.picked');
    for (const code of ['BR', 'BY']) await click(page, `[data-code=${code}]`);
    await page.waitForSelector('.picked a');
    await click(page, '.picked a');
    await textWith(page, /Side by side .*Brazil .*Belarus/);
    assert.equal(await page.evaluate(() => location.hash), '#/compare/BR+BY');
  });
});

describeInBrowsers(
  'the list of all countries in the colours of its reader',
  (lab) => {
    it('tells which chips are on and which countries are picked', async () => {
      const page = await lab().openExtension('popup.html');
      await page.waitForSelector('.group .row');
      const session = await page.createCDPSession();
      const features = [{ name: 'forced-colors', value: 'active' }];
      await session.send('Emulation.setEmulatedMedia', { features });
      await click(page, '.directory .switch', -1);
      await page.waitForSelector('.picked');
      await click(page, '[data-code=BR]');
      await click(page, '.chips .switch');
      await page.waitForSelector('.sign-chip[aria-pressed=true]');
      const told = await page.evaluate(() => {
        const ground = getComputedStyle(document.body).backgroundColor;
        return ['.sign-chip', '.row'].map((kind) => {
          const on = document.querySelector(`${kind}[aria-pressed=true]`)!;
          const { backgroundColor, outlineStyle } = getComputedStyle(on);
          return (
            outlineStyle === 'solid' || ![ground, 'rgba(0, 0, 0, 0)'].includes(backgroundColor)
          );
        });
      });
      assert.deepEqual(told, [true, true]);
      await page.close();
    });
  },
  // Firefox cannot be told so from outside; the style sheets are the same.
  { only: 'chromium' },
);

for (const language of ['ar', 'ru'])
  describeInBrowsers(
    `the list of all countries in ${language}`,
    (lab) => {
      it('finds its place at 360 px, open to everyone', async () => {
        const page = await lab().openExtension('popup.html');
        await page.setViewport({ width: 360, height: 720 });
        await page.waitForSelector('.group .row');
        assert.deepEqual(await textsTooWide(page), []);
        await assertAccessible(page);
      });

      it('leads from chip to chip as they are seen', async () => {
        const page = await lab().openExtension('popup.html');
        await page.waitForSelector('.chips .switch');
        await page.focus('.chips .switch');
        await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
        const place = await page.evaluate(() =>
          [...document.querySelectorAll('.chips .switch')].indexOf(document.activeElement!),
        );
        assert.equal(place, 1);
      });
    },
    { spoil: speaking(language) },
  );
