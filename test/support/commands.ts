import type { Page } from 'puppeteer-core';
import { readManifest } from '../../scripts/build/manifest.ts';
import { workerOf } from '../../scripts/setup/launch.ts';
import type { Lab } from './browsers.ts';
import { inFirefoxWindow } from './toolbar.ts';

/**
 * Runs a command of the manifest while a page is in front. Keys sent to a headless browser reach its pages only, so
 * each browser is asked to tell the extension what it tells when the key is pressed.
 */
export async function runCommand(lab: Lab, page: Page, command: string): Promise<void> {
  await page.bringToFront();
  if (lab.name === 'firefox')
    return inFirefoxWindow(
      lab,
      `async (id, command) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        extension.shortcuts.onCommand(command);
      }`,
      [readManifest().browser_specific_settings.gecko.id, command],
    );
  await askWorker(
    lab,
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('${command}', tab))`,
  );
}

/** Evaluates in Chromium's worker. */
export async function askWorker(lab: Lab, expression: string): Promise<void> {
  await (await workerOf(lab))?.evaluate(expression);
}
