import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { interfaceLanguages } from '../../../scripts/build/locales.ts';
import { buildGallery } from '../../../scripts/gallery/build.ts';
import { openGallery } from '../../../scripts/gallery/pictures.ts';
import { assertAccessible } from '../../support/axe.ts';
import { describeInBrowsers } from '../../support/browsers.ts';
import { textsTooWide } from '../../support/widths.ts';

/** Specimens stand side by side that are never on one page, so that landmarks come more than once. */
const SIDE_BY_SIDE = ['landmark-unique'];

describeInBrowsers('the gallery', (lab) => {
  let address: string;
  let page: Page;
  before(async () => {
    address = await buildGallery();
    page = await lab().browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
  });

  const show = (language: string, theme: string) => openGallery(page, address, { language, theme });

  for (const language of interfaceLanguages())
    it(`has no text wider than its place in a window of 360 px: ${language}`, async () => {
      await show(language, 'light');
      assert.ok(page.frames().length > 30, `${page.frames().length} frames`);
      assert.deepEqual(await textsTooWide(page), []);
    });

  for (const language of ['en', 'ar'])
    for (const theme of ['light', 'dark'])
      it(`breaks no rule of accessibility: ${language}, ${theme}`, async function () {
        // Markup and styles are the same in both, and each of these takes a quarter of a minute.
        const plain = (language === 'en') === (theme === 'light');
        if (plain !== (lab().name === 'chromium')) this.skip();
        await show(language, theme);
        await assertAccessible(page, { without: SIDE_BY_SIDE });
      });

  it('has a card that heeds readers who ask for less motion, more contrast or their own colours', async function () {
    // Firefox cannot be told so from outside; the style is the same.
    if (lab().name === 'firefox') this.skip();
    await show('en', 'light');
    const session = await page.createCDPSession();
    const looks = async (name: string, value: string) => {
      await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
      return page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe[title^=card]')!;
        const divs = [...frame.contentDocument!.querySelectorAll('div')];
        const root = divs.find(({ shadowRoot }) => shadowRoot)!.shadowRoot!;
        const [card, note, sign] = ['.card', '.note', '.sign'].map((selector) =>
          getComputedStyle(root.querySelector(selector)!),
        );
        return {
          moves: card?.animationName !== 'none',
          notesAreFaint: note?.color !== card?.color,
          signsAreColoured: sign?.color !== card?.color,
        };
      });
    };
    const usual = { moves: true, notesAreFaint: true, signsAreColoured: true };
    assert.deepEqual(await looks('prefers-contrast', 'no-preference'), usual);
    assert.deepEqual(await looks('prefers-reduced-motion', 'reduce'), { ...usual, moves: false });
    assert.deepEqual(await looks('prefers-contrast', 'more'), { ...usual, notesAreFaint: false });
    const forced = await looks('forced-colors', 'active');
    assert.equal(forced.signsAreColoured, false);
    await session.detach();
  });

  it('is looked through to the last frame by both checks', async () => {
    await show('en', 'light');
    await page.evaluate(() => {
      const [frame] = [...document.querySelectorAll('iframe')].slice(-1);
      const wide = '<p style="width: 20px; white-space: nowrap">wider than its place</p>';
      frame?.contentDocument?.body.insertAdjacentHTML('beforeend', `${wide}<img src="">`);
    });
    assert.deepEqual(await textsTooWide(page), ['p.: wider than its place']);
    await assert.rejects(assertAccessible(page, { only: ['image-alt'] }), /image-alt/);
  });

  it('runs from right to left in Arabic and Persian, with English summaries from left to right', async () => {
    for (const language of ['ar', 'fa']) {
      await show(language, 'light');
      const turned = await page.evaluate(() => {
        const inside = document.querySelector<HTMLIFrameElement>('iframe[title^=country]')!;
        const view = inside.contentDocument!;
        const start = view.querySelector('.back')!.getBoundingClientRect();
        const summary = view.querySelector('.evidence p[lang=en]')!;
        return {
          direction: view.documentElement.dir,
          backOnTheRight: start.left > view.documentElement.clientWidth / 2,
          summary: getComputedStyle(summary).direction,
        };
      });
      assert.deepEqual(turned, { direction: 'rtl', backOnTheRight: true, summary: 'ltr' });
    }
  });
});
