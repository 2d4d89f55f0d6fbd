import type { BrowserName } from '../../scripts/setup/browsers.ts';
import { launch, startAnew, type Running } from '../../scripts/setup/launch.ts';

/** Browsers that no suite has at the moment. Most suites take less time than the start of a browser. */
const waiting = new Map<BrowserName, Running>();

/** A browser with a package just installed, and how to give it back to the suites to come. */
interface Lent {
  readonly running: Running;
  readonly giveBack: () => Promise<void>;
}

/** @param folder the dev package to install */
export async function lendBrowser(name: BrowserName, folder: string): Promise<Lent> {
  const used = waiting.get(name);
  waiting.delete(name);
  const running =
    (used && (await again(used, folder))) ?? (await launch(name, folder, { headless: true }));
  return {
    running,
    giveBack: () => {
      waiting.set(name, running);
      return Promise.resolve();
    },
  };
}

/** @returns null where a test has left a browser that cannot be set up anew */
async function again(used: Running, folder: string): Promise<Running | null> {
  try {
    return await startAnew(used, folder);
  } catch (error) {
    console.warn(`${used.name} is started again: ${String(error)}`);
    used.browser.process()?.kill('SIGKILL');
    return null;
  }
}

after(async () => {
  for (const { browser } of waiting.values()) await browser.close();
});
