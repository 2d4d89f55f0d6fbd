import { TargetType } from 'puppeteer-core';
import { readManifest } from '../../scripts/build/manifest.ts';
import type { Lab } from './browsers.ts';
import { inFirefoxWindow } from './toolbar.ts';

/** Ends the background in the middle of whatever it does, as browsers do when they want its memory. */
export async function killBackground(lab: Lab): Promise<void> {
  if (lab.name === 'firefox')
    return inFirefoxWindow(
      lab,
      `async (id) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      }`,
      [readManifest().browser_specific_settings.gecko.id],
    );
  const worker = lab.browser
    .targets()
    .find((target) => target.type() === TargetType.SERVICE_WORKER);
  // One that has just ended by itself cannot be ended.
  await (await worker?.worker())?.close().catch(() => undefined);
}
