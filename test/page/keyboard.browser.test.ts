import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { describeInBrowsers } from '../support/browsers.ts';
import { runCommand } from '../support/commands.ts';
import { eventually, isMarked, openDesk, turnTo, type Desk } from '../support/desk.ts';
import { cardCountry, pause, restOn, settledCard } from '../support/pointing.ts';

const far = '<p style="height: 2000px">It rained.</p>';
const PAGE = `<!doctype html><html lang="en"><meta property="article:published_time" content="2019-09-04">
  <title>Neighbours</title>
  <article><p>Envoys of Russia met. <button>Subscribe</button></p>${far}
  <p>Envoys of Peru met too, and so did <a href="#more">readers</a>.</p>${far}
  <p>Envoys of Cuba and Russia did not.</p><input aria-label="Search"></article>`;

/** What a screen reader was given to say since `listen`, in order. Dev packages alone tell it. */
const heard = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join(' | '));

const listen = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [];
    (globalThis as unknown as { heard: string[] }).heard = said;
    new MutationObserver((records) => {
      for (const { target } of records) said.push((target as HTMLElement).dataset.said ?? '');
    }).observe(document.documentElement, { subtree: true, attributeFilter: ['data-said'] });
  });

const focusedIn = (page: Page) =>
  page.evaluate(() => document.activeElement?.localName ?? 'nothing');

describeInBrowsers(
  'the keyboard',
  (lab) => {
    let desk: Desk;
    let page: Page;
    before(async () => {
      desk = await openDesk(lab());
    });
    beforeEach(async () => {
      page = await lab().open('/article');
      await turnTo(page, true);
      await listen(page);
    });
    afterEach(() => page.close());
    const run = (command: string) => runCommand(lab(), page, command);
    const tree = () => page.evaluate(() => document.documentElement.outerHTML);

    it('steps from mark to mark, and each is heard once', async () => {
      await run('next-mark');
      await eventually(() => heard(page), 'Russia, recognises the government in Caracas, 1 of 4');
      assert.equal(await page.evaluate(() => scrollY), 0);
      await run('next-mark');
      const second = 'Peru, recognises the opposition claimant, 2 of 4';
      await eventually(async () => (await heard(page)).split(' | ').at(-1), second);
      assert.ok((await page.evaluate(() => scrollY)) > 1000);
      await run('previous-mark');
      await run('previous-mark');
      const last = 'Russia, recognises the government in Caracas, 4 of 4';
      await eventually(async () => (await heard(page)).split(' | ').at(-1), last);
      assert.ok((await page.evaluate(() => scrollY)) > 3000);
      await pause();
      const all = (await heard(page)).split(' | ');
      assert.equal(new Set(all).size, all.length);
      assert.equal(await cardCountry(page), null);
    });

    it('leaves the page’s tree as it was when it is done', async () => {
      const before = await tree();
      await run('next-mark');
      await eventually(async () => (await heard(page)) !== '', true);
      const host = await page.evaluate(() => {
        const [element, ...others] = document.querySelectorAll('where-they-stand-card');
        return others.length ? '' : (element?.outerHTML ?? '');
      });
      assert.equal((await tree()).replace(host, ''), before);
      await page.keyboard.press('Escape');
      await eventually(tree, before);
    });

    it('goes into the card of the mark and back to where it was', async () => {
      await page.focus('a');
      await page.evaluate(() => scrollTo(0, 0));
      await run('next-mark');
      await run('card-of-mark');
      assert.equal(await settledCard(page, 'RU'), 'RU');
      await eventually(() => focusedIn(page), 'where-they-stand-card');
      await page.keyboard.press('Escape');
      assert.equal(await settledCard(page, null), null);
      assert.equal(await focusedIn(page), 'a');
      await run('card-of-mark');
      assert.equal(await settledCard(page, 'RU'), 'RU');
      await eventually(() => focusedIn(page), 'where-they-stand-card');
      await run('card-of-mark');
      assert.equal(await settledCard(page, null), null);
      assert.equal(await focusedIn(page), 'a');
    });

    it('is not held in the card: beyond its ends the page goes on', async () => {
      for (const [keys, next] of [
        [['Tab'], 'input'],
        [['Shift', 'Tab'], 'button'],
      ] as const) {
        await page.focus('a');
        await run('card-of-mark');
        await eventually(() => focusedIn(page), 'where-they-stand-card');
        for (let left = 10; left > 0 && (await cardCountry(page)); left--) {
          for (const key of keys) await page.keyboard.down(key);
          for (const key of keys) await page.keyboard.up(key);
        }
        assert.equal(await focusedIn(page), next);
      }
    });

    it('keeps the card while the page scrolls under a pointer at rest', async () => {
      await page.mouse.move(400, 400);
      await run('card-of-mark');
      assert.equal(await settledCard(page, 'RU'), 'RU');
      await page.mouse.wheel({ deltaY: 60 });
      await pause(1_000);
      assert.equal(await cardCountry(page), 'RU');
    });

    it('is silent when the pointer opens a card', async () => {
      await restOn(page, 'Russia');
      assert.equal(await settledCard(page, 'RU'), 'RU');
      await pause();
      assert.equal(await heard(page), '');
    });

    it('pauses on this page alone, and goes on', async () => {
      const other = await lab().open('/other');
      await turnTo(other, true);
      await run('pause-page');
      await turnTo(page, false);
      await eventually(() => desk.button(page.url()), ' | Where They Stand: paused on this page');
      await turnTo(other, true);
      await run('pause-page');
      await turnTo(page, true);
      assert.equal(await isMarked(other), true);
      await eventually(async () => (await desk.button(page.url())).slice(0, 4), '3 | ');
      await other.close();
    });
  },
  { pages: () => PAGE },
);
