import type { Page } from 'puppeteer-core';
import { readManifest } from '../../scripts/build/manifest.ts';
import type { Lab } from './browsers.ts';
import { eventually, isMarked } from './desk.ts';

/** Clicks our toolbar button while a page is in front, which opens the popup and gives leave for just that page. */
export async function clickToolbarButton(lab: Lab, page: Page): Promise<void> {
  await page.bringToFront();
  if (lab.name === 'firefox') return clickInFirefox(lab);
  const ours = [...(await lab.browser.extensions()).values()].find(({ id }) =>
    lab.extension.includes(id),
  );
  if (!ours) throw new Error('The extension is not installed.');
  await page.triggerExtensionAction(ours);
}

/** Has a page read by a click on our toolbar button, and closes the popup. */
export async function readByClick(lab: Lab, page: Page): Promise<void> {
  await clickToolbarButton(lab, page);
  // The popup begins to read the page, unless something else is in front before it has.
  await eventually(() => isMarked(page), true);
  await page.bringToFront();
}

interface BiDi {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { type?: string; contexts?: { context: string; url: string }[] } }>;
}

/** WebDriver BiDi knows no such click, so Firefox's own window is asked for it, as its keyboard shortcut does. */
const clickInFirefox = (lab: Lab) =>
  inFirefoxWindow(
    lab,
    `async (id) => {
      // A click while the popup is open would only close it.
      for (const panel of document.querySelectorAll('panel')) {
        if (panel.state !== 'open') continue;
        const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
        panel.hidePopup();
        await hidden;
      }
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { browserActionFor } = ExtensionParent.apiManager.global;
      await browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window);
    }`,
    [readManifest().browser_specific_settings.gecko.id],
  );

/** Calls a function, given as its source, in Firefox's own window. */
export async function inFirefoxWindow(
  { browser }: Lab,
  functionDeclaration: string,
  values: readonly string[],
): Promise<void> {
  const { connection } = browser as unknown as { connection: BiDi };
  const { result: tree } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const context = tree.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const { result } = await connection.send('script.callFunction', {
    target: { context },
    awaitPromise: true,
    arguments: values.map((value) => ({ type: 'string', value })),
    functionDeclaration,
  });
  if (result.type === 'exception') throw new Error(JSON.stringify(result));
}
