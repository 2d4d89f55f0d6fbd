import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { describeInBrowsers } from '../support/browsers.ts';
import { eventually, openDesk, turnTo } from '../support/desk.ts';
import { cardCountry, pause, pointOf, restOn, settledCard } from '../support/pointing.ts';

declare const chrome: Browser;

/** Where the words of corners.html stand: one in each corner of the view, one in its middle. */
const CODES = { Russia: 'RU', Peru: 'PE', Cuba: 'CU', Bolivia: 'BO', Mexico: 'MX' } as const;
type Word = keyof typeof CODES;
/** A word in the flow of the page, low in a narrow view. */
const LOW = 'Haiti';

interface Places {
  /** The part of the view that the card covers. */
  readonly card: { left: number; top: number; right: number; bottom: number };
  /** Whether the card covers any of the word. */
  readonly covers: boolean;
  /** How far the card is from the word. */
  readonly apart: number;
  readonly view: { width: number; height: number };
}

/** Only the card takes the pointer from the page, so that the points that are the host's are the card's: it is felt for from one of them. */
const placesOf = (shown: Page, word: string): Promise<Places> =>
  shown.evaluate((named) => {
    const card = { left: Infinity, top: Infinity, right: -1, bottom: -1 };
    for (let y = 0; y < innerHeight && card.right < 0; y += 40)
      for (let x = 0; x < innerWidth && card.right < 0; x += 40)
        if (document.elementFromPoint(x, y)?.localName === 'where-they-stand-card')
          Object.assign(card, { left: x, right: x, top: y, bottom: y });
    const inside = { ...card };
    while (
      document.elementFromPoint(card.left - 1, inside.top)?.localName === 'where-they-stand-card'
    )
      card.left--;
    while (
      document.elementFromPoint(card.right + 1, inside.top)?.localName === 'where-they-stand-card'
    )
      card.right++;
    while (
      document.elementFromPoint(inside.left, card.top - 1)?.localName === 'where-they-stand-card'
    )
      card.top--;
    while (
      document.elementFromPoint(inside.left, card.bottom + 1)?.localName === 'where-they-stand-card'
    )
      card.bottom++;
    const of = [...document.querySelectorAll('p')].find((p) => p.textContent.includes(named))!;
    const range = document.createRange();
    const at = of.textContent.indexOf(named);
    range.setStart(of.firstChild!, at);
    range.setEnd(of.firstChild!, at + named.length);
    const box = range.getBoundingClientRect();
    let covers = false;
    for (let x = box.left + 1; x < box.right; x += 2)
      for (let y = box.top + 1; y < box.bottom; y += 2)
        covers ||= document.elementFromPoint(x, y)?.localName === 'where-they-stand-card';
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const apart = Math.hypot(
      Math.max(0, card.left - box.right, box.left - card.right),
      Math.max(0, card.top - box.bottom, box.top - card.bottom),
    );
    return { card, covers, apart, view: { width, height } };
  }, word);

/** Asserts that the card of a word is beside it and whole in the view. */
async function isInPlace(shown: Page, word: Word): Promise<void> {
  await restOn(shown, word);
  assert.equal(await settledCard(shown, CODES[word]), CODES[word]);
  const { card, covers, apart, view } = await placesOf(shown, word);
  const where = `${word}: ${JSON.stringify({ card, apart, view })}`;
  assert.equal(covers, false, where);
  assert.ok(apart < 12, where);
  assert.ok(card.left >= 0 && card.right <= view.width, where);
  assert.ok(card.top >= 0 && card.bottom <= view.height, where);
  assert.ok(Math.abs(card.right - card.left - 320) < 9, where);
  assert.ok(card.bottom - card.top > 120, where);
  await shown.keyboard.press('Escape');
  assert.equal(await settledCard(shown, null), null);
}

describeInBrowsers('the place of the card', (lab) => {
  for (const direction of ['ltr', 'rtl'])
    it(`is beside its word and whole in the view, in every corner: ${direction}`, async () => {
      const shown = await lab().open('/corners.html');
      await turnTo(shown, true);
      await shown.evaluate((dir) => (document.documentElement.dir = dir), direction);
      for (const word of Object.keys(CODES) as Word[]) await isInPlace(shown, word);
      await shown.close();
    });

  it('is the same on a page that the reader enlarges', async () => {
    const desk = await openDesk(lab());
    const shown = await lab().open('/corners.html');
    await turnTo(shown, true);
    const enlarge = async (by: number) => {
      await desk.page.evaluate(
        async (url, factor) => {
          const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
          await chrome.tabs.setZoom(tab?.id, factor);
        },
        shown.url(),
        by,
      );
      await eventually(() => shown.evaluate(() => Math.round(innerWidth)), Math.round(1280 / by));
    };
    try {
      await enlarge(1.5);
      for (const word of ['Bolivia', 'Mexico'] as const) await isInPlace(shown, word);
    } finally {
      // It holds for all pages of the site.
      await enlarge(1);
      await shown.close();
    }
    await desk.page.close();
  });

  it('is the same on a page that enlarges itself', async () => {
    const shown = await lab().open('/corners.html');
    await turnTo(shown, true);
    await shown.evaluate(() => (document.documentElement.style.zoom = '1.5'));
    for (const word of ['Russia', 'Bolivia', 'Mexico'] as const) await isInPlace(shown, word);
    await shown.close();
  });

  describe('in a narrow view', () => {
    let shown: Page;
    // Firefox knows no touch screens from outside.
    const hasTouch = () => lab().name === 'chromium';
    beforeEach(async () => {
      shown = await lab().browser.newPage();
      await shown.setViewport({ width: 360, height: 640, hasTouch: hasTouch() });
      await shown.goto(`${lab().server.origin}/corners.html`);
      await turnTo(shown, true);
    });
    afterEach(() => shown.close());
    const open = (word: Word) => openAt(word, CODES[word]);
    const openAt = async (word: string, code: string) => {
      if (!hasTouch()) await restOn(shown, word);
      else {
        const { x, y } = await pointOf(shown, word);
        await shown.touchscreen.tap(x, y);
      }
      assert.equal(await settledCard(shown, code), code);
    };

    it('is a sheet along the lower edge, as wide as the view', async () => {
      await open('Russia');
      const { card, covers, view } = await placesOf(shown, 'Russia');
      assert.equal(covers, false);
      assert.ok(card.left < 4 && card.right > view.width - 6, JSON.stringify(card));
      assert.ok(card.bottom > view.height - 6 && card.top > 100, JSON.stringify(card));
    });

    it('scrolls the page so that it covers nothing of its word', async () => {
      await openAt(LOW, 'HT');
      await eventually(async () => (await placesOf(shown, LOW)).covers, false);
      assert.ok((await shown.evaluate(() => scrollY)) > 0);
    });

    it('stays a sheet while the page is scrolled, until Escape', async () => {
      await open('Russia');
      await shown.evaluate(() => scrollBy(0, 300));
      await pause(1_000);
      assert.equal(await cardCountry(shown), 'RU');
      await shown.keyboard.press('Escape');
      assert.equal(await settledCard(shown, null), null);
    });

    it('is left by its button', async () => {
      await open('Russia');
      const { card } = await placesOf(shown, 'Russia');
      const [x, y] = [card.right - 30, card.top + 34];
      await (hasTouch() ? shown.touchscreen.tap(x, y) : shown.mouse.click(x, y));
      assert.equal(await settledCard(shown, null), null);
    });

    for (const [how, by, left] of [
      ['is left by drawing it down', 70, null],
      ['stays where it is drawn down a little', 12, 'RU'],
    ] as const)
      it(how, async function () {
        if (!hasTouch()) this.skip();
        await open('Russia');
        const { card } = await placesOf(shown, 'Russia');
        const finger = await shown.touchscreen.touchStart(120, card.top + 30);
        for (const part of [0.3, 0.7, 1]) await finger.move(120, card.top + 30 + by * part);
        await finger.end();
        assert.equal(await settledCard(shown, left), left);
        if (!left) return;
        await eventually(async () => (await placesOf(shown, 'Russia')).card.top, card.top);
        assert.equal(await cardCountry(shown), left);
      });
  });
});
