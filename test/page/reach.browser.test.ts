import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { describeInBrowsers } from '../support/browsers.ts';
import { eventually } from '../support/desk.ts';
import { expectedMarks, settledMarks } from '../support/marks.ts';
import { cardCountry, pause, pointOf, restOn, settledCard } from '../support/pointing.ts';

const INSIDE = '<!doctype html><html lang="en"><body><p>Syria in a frame</p></body></html>';
const AROUND = `<!doctype html><html lang="en">
<meta property="article:published_time" content="2019-09-04">
<body><p>Russia around it</p><iframe src="/inside" width="300" height="200"></iframe>`;

describeInBrowsers(
  'the card reaches',
  (lab) => {
    let page: Page;
    beforeEach(async () => {
      page = await lab().open('/reach.html');
      await settledMarks(page, await expectedMarks(page));
    });
    afterEach(() => page.close());
    const closeDialog = () => page.evaluate(() => document.querySelector('dialog')?.close());

    const parent = () =>
      page.evaluate(
        () => document.querySelector('where-they-stand-card')?.parentElement?.localName,
      );
    /** Whether the card is seen below a word, over all else. */
    const isSeenBelow = async (word: string) => {
      const { x, y } = await pointOf(page, word);
      return page.evaluate(
        (at, below) => document.elementFromPoint(at, below)?.localName === 'where-they-stand-card',
        x + 20,
        y + 40,
      );
    };

    it('into an open modal dialog, where it hangs while it is open', async () => {
      await restOn(page, 'Peru');
      assert.equal(await settledCard(page, 'PE'), 'PE');
      assert.equal(await parent(), 'dialog');
      assert.equal(await isSeenBelow('Peru'), true);
      await page.keyboard.press('Escape');
      assert.equal(await settledCard(page, null), null);
      assert.equal(await page.evaluate(() => document.querySelector('dialog')?.open), true);
      await closeDialog();
      await restOn(page, 'Turkey');
      assert.equal(await settledCard(page, 'TR'), 'TR');
      assert.equal(await parent(), 'html');
    });

    it('into an element that fills the screen, whose marks stay', async () => {
      await closeDialog();
      await page.click('#stage button');
      await page.waitForFunction(() => document.fullscreenElement?.id === 'stage');
      // Browsers lay the page out anew in steps, under a pointer that rests.
      const cardOf = async (text: string, code: string) => {
        await restOn(page, text);
        return `${await settledCard(page, code, 500)} in ${await parent()}`;
      };
      await eventually(() => cardOf('Ecuador', 'EC'), 'EC in figure');
      assert.equal(await isSeenBelow('Ecuador'), true);
      const marks = (await expectedMarks(page)).filter(([text]) => text !== 'Peru');
      assert.deepEqual(await settledMarks(page, marks), marks);
      await page.evaluate(() => document.exitFullscreen());
      await page.waitForFunction(() => !document.fullscreenElement);
      await eventually(() => cardOf('Turkey', 'TR'), 'TR in html');
    });

    const texts: [string, string][] = [
      ['Bolivia', 'BO'],
      ['Nicaragua', 'NI'],
      ['Belarus', 'BY'],
      ['Turkey', 'TR'],
      ['Syria', 'SY'],
      ['China', 'CN'],
      ['Iran', 'IR'],
      ['Cuba', 'CU'],
    ];
    for (const [text, code] of texts)
      it(`${text}, wherever it stands`, async () => {
        await closeDialog();
        await restOn(page, text);
        assert.equal(await settledCard(page, code), code);
      });

    it('nothing through what covers it', async () => {
      await closeDialog();
      await restOn(page, 'Brazil');
      await pause();
      assert.equal(await cardCountry(page), null);
    });

    it('into frames of the same site, by the date of the page around them', async () => {
      const around = await lab().open('/around');
      await settledMarks(around, [['Russia', 'government']]);
      const frame = await around.waitForFrame((one) => one.url().endsWith('/inside'));
      await frame.waitForFunction(
        () => CSS.highlights.get('where-they-stand-government')?.size === 1,
      );
      await around.close();
    });
  },
  { pages: (path) => ({ '/inside': INSIDE, '/around': AROUND })[path] ?? null },
);
