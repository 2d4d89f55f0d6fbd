import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { readManifest } from '../../scripts/build/manifest.ts';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { askWorker } from '../support/commands.ts';
import { eventually } from '../support/desk.ts';
import { pause } from '../support/pointing.ts';
import { textWith } from '../support/popup.ts';

declare const chrome: Browser;

/** How many tabs show the first-run page. */
const opened = (page: Page) =>
  page.evaluate(
    () =>
      chrome.extension
        .getViews({ type: 'tab' })
        .filter(({ location }) => location.pathname === '/welcome.html').length,
  );

describeInBrowsers('the first-run page', (lab) => {
  let welcome: Page;
  before(async () => {
    welcome = await lab().openExtension('welcome.html');
    await textWith(welcome, /What is read, and what is never sent/);
  });

  it('is opened once', async () => assert.equal(await opened(welcome), 1 + 1));

  it('shows the four marks in a sentence', async () => {
    const marks = await welcome.$$eval('.sample [data-mark]', (all) =>
      all.map((element) => (element as HTMLElement).dataset.mark?.split('-')[3]),
    );
    const positions = ['government', 'opposition', 'disputes', 'neutral'];
    for (const position of positions) assert.ok(marks.includes(position), position);
    const lines = await welcome.$$eval('.sample [data-mark]', (all) =>
      all.map((element) => getComputedStyle(element).textDecorationStyle),
    );
    assert.equal(new Set(lines).size, positions.length);
  });

  it('lists every site that is read from the start', async () => {
    const sites = await welcome.$$eval('.listed li', (all) => all.map((li) => li.textContent));
    const { matches } = readManifest().content_scripts[0];
    for (const match of matches) assert.ok(sites.includes(match.slice('*://*.'.length, -2)), match);
  });

  it('says what is read, that nothing is sent and how to add a site', async () => {
    const text = await textWith(welcome, /Other sites/);
    assert.match(text, /Read The text of the pages you open on the sites below/);
    assert.match(text, /Sent Nothing: no address, no text, no choice of yours/);
    assert.match(text, /To add its site for good, choose “Always on this site”/);
  });

  it('says of every permission what it is for', async () => {
    const reasons = await welcome.$$eval('.permissions li', (all) =>
      all.map((li) => li.textContent),
    );
    assert.equal(reasons.length, readManifest().permissions.length + 2);
    for (const reason of reasons) assert.match(reason, /^[A-Z].+\.$/);
  });

  it('breaks no rule of accessibility', async () => {
    await assertAccessible(welcome);
    if (lab().name !== 'chromium') return;
    // Firefox cannot be told a theme from outside; the style sheets are the same.
    await welcome.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await assertAccessible(welcome);
    await welcome.emulateMediaFeatures([]);
  });

  it('fits 360 pixels', async () => {
    await welcome.setViewport({ width: 360, height: 800 });
    assert.ok(await welcome.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    const list = await welcome.$eval('.listed', ({ scrollWidth, clientWidth }) => ({
      goesOnAside: scrollWidth > clientWidth,
    }));
    assert.deepEqual(list, { goesOnAside: false });
    await welcome.setViewport({ width: 1280, height: 900 });
  });
});

// Firefox cannot be told from outside that an update came.
describeInBrowsers(
  'the first-run page',
  (lab) => {
    it('is not opened after an update', async () => {
      const desk = await lab().openExtension('options.html');
      await eventually(() => opened(desk), 1);
      await askWorker(
        lab(),
        `chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.1' })`,
      );
      await pause();
      assert.equal(await opened(desk), 1);
      await askWorker(lab(), `chrome.runtime.onInstalled.dispatch({ reason: 'install' })`);
      await eventually(() => opened(desk), 2);
    });
  },
  { only: 'chromium' },
);
