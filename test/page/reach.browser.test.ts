import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { describeInBrowsers } from '../support/browsers.ts';
import { eventually } from '../support/desk.ts';
import { assertCards, openFixture } from '../support/fixtures.ts';
import { expectedMarks, settledMarks } from '../support/marks.ts';
import { cardCountry, pause, pointOf, restOn, settledCard } from '../support/pointing.ts';

describeInBrowsers('the card reaches', (lab) => {
  let page: Page;
  // A page that could not be opened is none.
  afterEach(() => (page as Page | undefined)?.close());
  const open = async (file: string) => {
    ({ page } = await openFixture(lab(), file));
  };
  const closeDialog = () => page.evaluate(() => document.querySelector('dialog')?.close());

  const parent = () =>
    page.evaluate(() => document.querySelector('where-they-stand-card')?.parentElement?.localName);
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
    await open('reach.html');
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
    await open('reach.html');
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

  it('text in unusual places, and none under a cover', async () => {
    await open('reach.html');
    await closeDialog();
    await assertCards(page);
  });

  it('pieces of names, links and frames, and nothing through a masthead or an advertisement', async () => {
    await open('pointer.html');
    await assertCards(page);
  });

  it('no mark in a frame that the pointer has left before the first card could come', async () => {
    await open('pointer.html');
    const frame = page.frames().at(-1)!;
    await restOn(page, 'Syria', frame);
    await page.mouse.move(1, 1);
    await pause();
    assert.equal(await cardCountry(frame), null);
  });

  it('what a finger taps, unless it is covered', async () => {
    await open('pointer.html');
    const tap = async (text: string) => {
      const { x, y } = await pointOf(page, text);
      await page.touchscreen.tap(x, y);
    };
    for (const text of ['Brazil', 'Chile']) {
      await tap(text);
      await pause(400);
      assert.equal(await cardCountry(page), null, text);
    }
    await tap('Turkey');
    assert.equal(await settledCard(page, 'TR'), 'TR');
  });
});
