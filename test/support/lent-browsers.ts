import type { BrowserName } from '../../scripts/setup/browsers.ts';
import {
  endBrowser,
  launch,
  startAnew,
  type LaunchFlags,
  type Running,
} from '../../scripts/setup/launch.ts';

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
  const running = (used && (await again(used, folder))) ?? (await started(name, folder));
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
    return null;
  }
}

/** A browser just started; one that a busy machine held up is tried once more. */
export const started = (name: BrowserName, folder: string, flags: Partial<LaunchFlags> = {}) => {
  const start = () => launch(name, folder, { headless: true, ...flags });
  return start().catch((error: unknown) => {
    console.warn(`${name} is started again: ${String(error)}`);
    return start();
  });
};

after(async function () {
  this.timeout(60_000);
  const ended = [...waiting.values()].map(endBrowser);
  waiting.clear();
  await Promise.all(ended);
});
