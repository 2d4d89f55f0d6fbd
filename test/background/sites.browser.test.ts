import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { describeInBrowsers, type Lab } from '../support/browsers.ts';
import { eventually, isMarked, openDesk, turnTo, type Desk } from '../support/desk.ts';
import { clickForPopup, openPopupOver, textWith } from '../support/popup.ts';
import { readByClick } from '../support/toolbar.ts';

declare const chrome: Browser;

/** A host name that leads to this machine but is none of the sites the dev package reads. */
const HOST = 'added.localhost';
const PATTERN = `*://${HOST}/*`;
const ARTICLE =
  '<!doctype html><html lang="en"><meta property="article:published_time" content="2019-09-04"><article><p>Envoys of Russia and Iran met.</p></article>';

/** Asks for leave in a click, as the popup does. */
async function askForLeave(desk: Desk): Promise<void> {
  await desk.page.evaluate((pattern) => {
    const button = document.createElement('button');
    button.id = 'ask';
    button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
    button.addEventListener('click', () => {
      void chrome.permissions
        .request({ origins: [pattern] })
        .then((given) => (button.textContent = `Given: ${given}`));
    });
    document.body.append(button);
  }, PATTERN);
  await desk.page.bringToFront();
  await desk.page.click('#ask');
  await eventually(() => desk.page.$eval('#ask', (button) => button.textContent), 'Given: true');
  await desk.page.$eval('#ask', (button) => button.remove());
}

/**
 * Answers Chromium's question beforehand, as its own page of extensions lets a reader do: a headless Chromium shows
 * no question. Firefox is told by a preference not to ask.
 */
async function answerBeforehand({ browser, name, extension }: Lab): Promise<void> {
  if (name === 'firefox') return;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (id, pattern) =>
      new Promise<void>((resolve) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: { addHostPermission(id: string, host: string, done: () => void): void };
        };
        developerPrivate.addHostPermission(id, pattern, resolve);
      }),
    new URL(extension).hostname,
    PATTERN,
  );
  await page.close();
}

/** Whether the popup, once it speaks of the site, says that it is always read. */
async function isAlways(popup: Page) {
  await textWith(popup, /Always on this site/);
  return popup.$$eval('.switch', (all) =>
    all.find((one) => one.textContent === 'Always on this site')?.getAttribute('aria-pressed'),
  );
}

describeInBrowsers(
  'a site the reader adds',
  (lab) => {
    let desk: Desk;
    let url: string;
    before(async () => {
      desk = await openDesk(lab(), 'options.html');
      url = `http://${HOST}:${lab().server.port}/article`;
    });

    /** Once a page opened later is read on a listed site, a page opened before would have been read too. */
    const readListed = async () => {
      const listed = await lab().open('/article');
      await turnTo(listed, true);
    };

    /** Opens a tab behind the others, as a click on a link with the middle button does. */
    const openUnseen = async (address: string) => {
      await desk.page.evaluate((at) => chrome.tabs.create({ url: at, active: false }), address);
      const target = await lab().browser.waitForTarget((tab) => tab.url() === address);
      return target.asPage();
    };

    const registered = () =>
      desk.page.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts())
          .map(({ id, matches }) => `${id}: ${matches?.join(', ')}`)
          .join('; '),
      );

    it('is read at once in the open tab, and always from then on', async () => {
      const open = await lab().open(url);
      await readListed();
      assert.equal(await isMarked(open), false);
      await answerBeforehand(lab());
      await askForLeave(desk);
      await turnTo(open, true);
      await eventually(registered, `added-sites: ${PATTERN}`);
      const later = await lab().open(`${url}?later`);
      await turnTo(later, true);
      const popup = await openPopupOver(lab(), later);
      assert.equal(await isAlways(popup), 'true');
      await popup.close();
    });

    it('is registered once, however often it is asked for', async () => {
      await askForLeave(desk);
      assert.equal(await registered(), `added-sites: ${PATTERN}`);
    });

    it('is read no more once leave is taken back, in open tabs too', async () => {
      const open = await lab().open(`${url}?again`);
      await turnTo(open, true);
      const unseen = await openUnseen(`${url}?unseen`);
      const clicked = await lab().open(`http://clicked.localhost:${lab().server.port}/article`);
      await readByClick(lab(), clicked);
      await desk.page.evaluate(
        (pattern) => chrome.permissions.remove({ origins: [pattern] }),
        PATTERN,
      );
      await turnTo(open, false);
      await eventually(registered, '');
      const after = await lab().open(`${url}?after`);
      await readListed();
      assert.equal(await isMarked(after), false);
      await unseen.bringToFront();
      await readListed();
      assert.equal(await isMarked(unseen), false);
      assert.equal(await isMarked(clicked), true, 'A page read by a click elsewhere goes on.');
    });

    it('is said by the popup to be read no more but for a click', async () => {
      const open = await lab().open(`${url}?said`);
      const popup = await clickForPopup(lab(), open);
      assert.equal(await isAlways(popup), 'false');
      await textWith(popup, /Russia .*Iran/);
    });
  },
  {
    pages: (path) => (path === '/article' ? ARTICLE : null),
    firefoxPrefs: { 'extensions.webextOptionalPermissionPrompts': false },
  },
);

describeInBrowsers(
  'a listed site for which the reader took leave back',
  (lab) => {
    let desk: Desk;
    before(async () => {
      desk = await openDesk(lab(), 'options.html');
      const open = await lab().open('/article');
      await turnTo(open, true);
      await desk.page.evaluate(() =>
        chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }),
      );
      await turnTo(open, false);
    });

    it('is said by the popup to be read only by a click, and is read by it', async () => {
      const page = await lab().open('/article?clicked');
      const popup = await clickForPopup(lab(), page);
      assert.equal(await isAlways(popup), 'false');
      await textWith(popup, /Russia .*Iran/);
      await popup.close();
    });

    it('is always read again once the reader says so in the popup', async () => {
      const page = await lab().open('/article?always');
      const popup = await clickForPopup(lab(), page);
      assert.equal(await isAlways(popup), 'false');
      await popup.bringToFront();
      await popup.locator('.switch ::-p-text(Always on this site)').click();
      await popup.waitForFunction(() => !document.body.innerText.includes('Always on this site'));
      const later = await lab().open('/article?later');
      await turnTo(later, true);
      const anew = await openPopupOver(lab(), later);
      const says = await textWith(anew, /Russia .*Iran.*Off on this site/);
      assert.doesNotMatch(says, /Always on this site/);
    });
  },
  {
    pages: (path) => (path === '/article' ? ARTICLE : null),
    // Chromium lets leave for sites of the manifest be taken back in its own settings alone, and answers the click itself.
    only: 'firefox',
    firefoxPrefs: { 'extensions.webextOptionalPermissionPrompts': false },
  },
);
