import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { speaking } from '../support/language.ts';
import { textWith } from '../support/popup.ts';
import { textsTooWide } from '../support/widths.ts';

const spoken = (page: Page) =>
  page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);

const ADDRESSES = [
  'popup.html',
  'popup.html#/RU',
  'options.html',
  'records.html',
  'atlas.html',
  'welcome.html',
];

for (const [language, name] of [
  ['ar', 'روسيا'],
  ['fa', 'روسیه'],
] as const)
  describeInBrowsers(
    `the interface in ${language}`,
    (lab) => {
      async function narrow(address: string): Promise<Page> {
        const page = await lab().openExtension(address);
        await page.setViewport({ width: 360, height: 720 });
        return page;
      }

      it('names countries, and runs from right to left with English summaries from left to right', async () => {
        const page = await narrow('popup.html#/RU');
        await textWith(page, new RegExp(name));
        assert.equal(await spoken(page), `${language} rtl`);
        const directions = await page.$$eval('.evidence p[lang=en]', (all) =>
          all.map((summary) => getComputedStyle(summary).direction),
        );
        assert.ok(directions.length > 0);
        assert.deepEqual([...new Set(directions)], ['ltr']);
      });

      for (const address of ADDRESSES)
        it(`finds its place at 360 px, open to everyone: ${address}`, async () => {
          const page = await narrow(address);
          await textWith(page, /\p{Script=Arabic}/u);
          assert.deepEqual(await textsTooWide(page), []);
          await assertAccessible(page);
        });
    },
    { spoil: speaking(language) },
  );

/** Dates of figures that are broken over lines. */
const datesBroken = (page: Page) =>
  page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      for (const { 0: date, index } of texts.currentNode.nodeValue!.matchAll(/\d{4}(-\d{2})+/g)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + date.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(date);
      }
    return broken;
  });

describeInBrowsers(
  'the interface in German',
  (lab) => {
    for (const address of ['options.html', 'records.html#/new'])
      it(`breaks no date of figures, however narrow: ${address}`, async () => {
        const page = await lab().openExtension(address);
        await textWith(page, /2019-03 oder 2019-03-07/);
        for (let width = 300; width < 460; width += 10) {
          await page.setViewport({ width, height: 720 });
          assert.deepEqual(await datesBroken(page), [], `${width} px`);
        }
      });
  },
  { spoil: speaking('de') },
);

describeInBrowsers(
  'the interface in the language of the browser',
  (lab) => {
    it('is Portuguese of Portugal where the reader’s is', async () => {
      const page = await lab().openExtension('popup.html');
      await textWith(page, /Definições/);
      assert.equal(await spoken(page), 'pt-PT ltr');
    });
  },
  // Firefox has just the languages installed with it.
  { only: 'chromium', language: 'pt-PT' },
);
