import assert from 'node:assert/strict';
import { TargetType, type Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { COUNTED, eventually, isMarked, openDesk, turnTo, type Desk } from '../support/desk.ts';
import { openPopupOver, textWith } from '../support/popup.ts';
import { push } from '../support/press.ts';
import { pause } from '../support/pointing.ts';

declare const chrome: Browser;

const ARTICLE = `<!doctype html><html lang="en"><meta property="article:published_time" content="2019-09-04">
  <title>Neighbours</title><article><p>Envoys of Cuba and Peru met for an hour.</p></article>`;
const PAUSED = ' | Where They Stand: paused everywhere';

describeInBrowsers(
  'a pause everywhere',
  (lab) => {
    let desk: Desk;
    let article: Page;
    let url: string;
    before(async () => {
      desk = await openDesk(lab(), 'options.html');
      article = await lab().open('/article');
      url = article.url();
      await turnTo(article, true);
    });

    for (const [label, said] of [
      ['Pause for an hour', /Paused everywhere until \d\d?:\d\d/],
      ['Pause until restart', /Paused everywhere until the browser restarts/],
    ] as const)
      it(`“${label}” is one click away, stops every page, shows on the button, and ends by a click`, async () => {
        const popup = await openPopupOver(lab(), article);
        await textWith(popup, /On this page .*Cuba/);
        await push(popup, label);
        await textWith(popup, said);
        await textWith(popup, /Nothing is read while reading is paused everywhere\./);
        await assertAccessible(popup);
        await turnTo(article, false);
        await eventually(() => desk.button(url), PAUSED);
        const later = await lab().open('/later');
        await eventually(() => desk.button(later.url()), PAUSED);
        await pause();
        assert.equal(await isMarked(later), false);
        await push(popup, 'Resume').catch(async () => {
          // A popup closes as soon as the reader turns elsewhere.
          const again = await openPopupOver(lab(), article);
          await textWith(again, said);
          await push(again, 'Resume');
        });
        for (const page of [article, later]) await turnTo(page, true);
        await eventually(() => desk.button(url), COUNTED(2));
        await later.close();
      });

    it('ends by itself when its time is over', async () => {
      const until = Date.now() + 3_000;
      await desk.page.evaluate((ms) => chrome.storage.local.set({ pause: { until: ms } }), until);
      await turnTo(article, false);
      await eventually(() => desk.button(url), PAUSED);
      await turnTo(article, true);
      assert.ok(Date.now() >= until);
      await eventually(() => desk.button(url), COUNTED(2));
    });

    it('leaves a site that is off as it is', async () => {
      await desk.set({ sites: { off: ['127.0.0.1'] } });
      await turnTo(article, false);
      await desk.page.evaluate(() => chrome.storage.local.set({ pause: { until: 'restart' } }));
      await eventually(() => desk.button(url), PAUSED);
      await desk.page.evaluate(() => chrome.storage.local.remove('pause'));
      await eventually(() => desk.button(url), ' | Where They Stand: off on this site');
      assert.equal(await isMarked(article), false);
      await desk.set({ sites: {} });
      await turnTo(article, true);
    });
  },
  { pages: () => ARTICLE },
);

// Firefox cannot be told from outside that it started.
describeInBrowsers(
  'a pause until restart',
  (lab) => {
    it('is over when the browser starts', async () => {
      const desk = await openDesk(lab());
      const article = await lab().open('/article');
      await turnTo(article, true);
      await desk.page.evaluate(() => chrome.storage.local.set({ pause: { until: 'restart' } }));
      await turnTo(article, false);
      const target = await lab().browser.waitForTarget(
        (t) => t.type() === TargetType.SERVICE_WORKER && t.url().endsWith('/background.js'),
      );
      await (await target.worker())?.evaluate('chrome.runtime.onStartup.dispatch()');
      await turnTo(article, true);
    });
  },
  { pages: () => ARTICLE, only: 'chromium' },
);
