import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { readManifest } from '../../scripts/build/manifest.ts';
import { describeInBrowsers, type Lab } from '../support/browsers.ts';
import { askWorker, runCommand } from '../support/commands.ts';
import { eventually, openDesk, turnTo, type Desk } from '../support/desk.ts';
import { inFirefoxWindow } from '../support/toolbar.ts';

declare const chrome: Browser;

const PAGE = (date: string) => `<!doctype html><html lang="en">
  <meta property="article:published_time" content="${date}"><title>Neighbours</title>
  <article><p>Envoys of <b>Russia</b> met. <i>Россия</i> <u>Guinea or Congo</u> <s>the minister</s></p></article>`;

/** Chooses our item of the context menu, which no browser opens for tests, while some words are selected. */
async function chooseItem(lab: Lab, words: string): Promise<void> {
  if (lab.name === 'chromium')
    return askWorker(
      lab,
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: '${words}' }, tab))`,
    );
  await inFirefoxWindow(
    lab,
    `async (id, words) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      const info = { menuItemId: 'look-up', selectionText: words, modifiers: [], editable: false };
      extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab);
    }`,
    [readManifest().browser_specific_settings.gecko.id, words],
  );
}

/** Run in a page of ours: whether the tab at an address, another page of ours, says what matches; else what it says. */
function textAt(address: string, pattern: string): string {
  const views = chrome.extension.getViews({ type: 'tab' });
  const view = views.find(({ location }) => location.href === address);
  if (!view) return `Open: ${views.map(({ location }) => location.href).join(' ')}`;
  const text = (view.document.querySelector('body')?.innerText ?? '').replace(/\s+/g, ' ');
  return new RegExp(pattern).test(text) ? 'matches' : text;
}

async function closeTab(address: string): Promise<void> {
  for (const { id, url } of await chrome.tabs.query({}))
    if (id !== undefined && url === address) await chrome.tabs.remove(id);
}

describeInBrowsers(
  'looking up a selection',
  (lab) => {
    let desk: Desk;
    let page: Page;
    before(async () => {
      desk = await openDesk(lab(), 'options.html');
      page = await lab().open('/2019-09-04');
      await turnTo(page, true);
    });
    beforeEach(() => page.bringToFront());

    /** Waits until a tab of ours shows an address of the popup and words that match, and closes it. */
    const opened = async (ending: string, pattern: RegExp) => {
      const address = `${lab().extension}popup.html${ending}`;
      await eventually(() => desk.page.evaluate(textAt, address, pattern.source), 'matches');
      await desk.page.evaluate(closeTab, address);
    };
    const select = (selector: string) =>
      page.$eval(selector, (element) => getSelection()?.selectAllChildren(element));

    it('is offered in the context menu', async () => {
      if (lab().name === 'firefox') {
        await inFirefoxWindow(
          lab(),
          `async (id) => {
            const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
            const { extension } = WebExtensionPolicy.getByID(id);
            const root = ExtensionParent.apiManager.global.gMenuMap?.get(extension);
            if (root && ![...root.values()].some(({ title }) => title === 'Where does “%s” stand?'))
              throw new Error('No such item.');
          }`,
          [readManifest().browser_specific_settings.gecko.id],
        );
        return;
      }
      // An item that is not there cannot be updated.
      const update = () =>
        desk.page.evaluate(() =>
          Promise.resolve(chrome.contextMenus.update('look-up', { visible: true })).then(
            () => 'there',
            String,
          ),
        );
      await eventually(update, 'there');
    });

    it('opens the page of a country, as of the article’s day', async () => {
      await chooseItem(lab(), 'Russia');
      await opened('#/RU/2019-09-04', /Back Russia .*4 September 2019/);
    });

    it('knows names in other languages, and adjectives', async () => {
      for (const words of ['Россия', 'французский', '中国', 'los Estados Unidos', 'peruana']) {
        await page.bringToFront();
        await chooseItem(lab(), words);
        const code = {
          Россия: 'RU',
          французский: 'FR',
          中国: 'CN',
          'los Estados Unidos': 'US',
          peruana: 'PE',
        }[words];
        await opened(`#/${code}/2019-09-04`, /Back /);
      }
    });

    it('opens the search where the words may mean several countries or none', async () => {
      await chooseItem(lab(), 'Iran and Russia');
      await opened('#?Iran%20and%20Russia', /Iran .*Russia/);
      await page.bringToFront();
      await chooseItem(lab(), 'the minister');
      await opened('#?the%20minister', /No country or organisation is called “the minister”/);
    });

    it('goes by the keyboard too', async () => {
      await select('i');
      await runCommand(lab(), page, 'look-up-selection');
      await opened('#/RU/2019-09-04', /Back Russia/);
      await page.bringToFront();
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await runCommand(lab(), page, 'look-up-selection');
      await opened('', /What the marks mean/);
    });
  },
  { pages: (path) => PAGE(path.slice(1)) },
);
