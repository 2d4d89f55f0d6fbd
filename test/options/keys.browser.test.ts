import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { eventually } from '../support/desk.ts';
import { textWith } from '../support/popup.ts';
import { inFirefoxWindow } from '../support/toolbar.ts';

describeInBrowsers('the keys in the options', (lab) => {
  let options: Page;
  before(async () => {
    options = await lab().openExtension('options.html');
    await textWith(options, /Change keys in the browser/);
  });

  it('are those that the browser has, four of them from the start', async () => {
    const keys = await options.$$eval('.keys > div', (rows) =>
      rows.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')),
    );
    assert.deepEqual(keys, [
      'Go to the next mark Alt+Shift+J',
      'Go to the previous mark Alt+Shift+K',
      'Open the card of the current mark, or close it Alt+Shift+H',
      'Look up the selected words Alt+Shift+L',
      'Record a position from the selected sentence no key',
      'Open the map at the date of this page no key',
      'Pause on this page, or go on no key',
    ]);
  });

  it('break no rule of accessibility', async () => {
    await assertAccessible(options);
  });

  it('are changed on the browser’s own page, which a click opens', async () => {
    await options.$eval('#keys .button', (button) => (button as HTMLElement).click());
    if (lab().name === 'firefox')
      await eventually(
        () =>
          inFirefoxWindow(
            lab(),
            `() => {
              if (!gBrowser.currentURI.spec.startsWith('about:addons')) throw new Error(gBrowser.currentURI.spec);
            }`,
            [],
          ).then(() => 'open', String),
        'open',
      );
    else
      await lab().browser.waitForTarget(
        (target) => target.url() === 'chrome://extensions/shortcuts',
      );
  });
});

describeInBrowsers(
  'the keys in the options of Firefox',
  (lab) => {
    it('follow what the reader changed as soon as the page is in front again', async () => {
      const options = await lab().openExtension('options.html');
      await textWith(options, /Pause on this page, or go on no key/);
      await options.evaluate(async () => {
        const { browser } = globalThis as unknown as {
          browser: { commands: { update(change: object): Promise<void> } };
        };
        await browser.commands.update({ name: 'pause-page', shortcut: 'Alt+Shift+P' });
        dispatchEvent(new Event('focus'));
      });
      await textWith(options, /Pause on this page, or go on Alt\+Shift\+P/);
    });
  },
  // Chromium lets no extension change keys.
  { only: 'firefox' },
);
