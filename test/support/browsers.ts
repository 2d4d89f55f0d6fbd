import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { packageFolder } from '../../scripts/build.ts';
import { BROWSERS, type BrowserName } from '../../scripts/setup/browsers.ts';
import { endBrowser, openTab, type LaunchFlags, type Running } from '../../scripts/setup/launch.ts';
import { lendBrowser, started } from './lent-browsers.ts';
import { servePages, type PageServer } from '../../scripts/setup/server.ts';

/**
 * What a test in a browser works with. Each suite has a server of its own and an extension that was just installed, in a
 * browser that other suites had before it or, where it is started in another way than theirs, in one of its own.
 */
export interface Lab extends Running {
  readonly server: PageServer;
  /** Opens a page of test/pages, such as `/article.html`, or any address. */
  open(address: string): Promise<Page>;
  /** Opens one of the extension's pages in a tab, such as `popup.html`. */
  openExtension(address: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LabFlags extends Partial<LaunchFlags> {
  /** HTML of pages that are not files; see `servePages`. */
  readonly pages?: (path: string) => string | null;
  readonly only?: BrowserName;
  /** Changes a copy of the package, given by its folder, before it is installed. */
  readonly spoil?: (folder: string) => void;
}

function spoiltCopy(folder: string, spoil: (folder: string) => void): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'where-they-stand-'));
  cpSync(folder, copy, { recursive: true });
  spoil(copy);
  return copy;
}

/** By what a browser has to be started, not just set up anew. */
const OWN_START: Record<BrowserName, readonly (keyof LaunchFlags)[]> = {
  chromium: ['language', 'chromiumArgs'],
  firefox: ['firefoxPrefs'],
};

async function startOwn(name: BrowserName, folder: string, flags: LabFlags) {
  const running = await started(name, folder, flags);
  return { running, giveBack: () => endBrowser(running) };
}

async function openLab(name: BrowserName, flags: LabFlags): Promise<Lab> {
  const server = await servePages(flags.pages);
  const built = packageFolder(name, true);
  const folder = flags.spoil ? spoiltCopy(built, flags.spoil) : built;
  const { running, giveBack } = OWN_START[name].some((flag) => flag in flags)
    ? await startOwn(name, folder, flags)
    : await lendBrowser(name, folder);
  return {
    ...running,
    server,
    close: async () => {
      await giveBack();
      await server.close();
      if (folder !== built) rmSync(folder, { recursive: true, force: true });
    },
    open: (address) => openTab(running, new URL(address, server.origin).href),
    openExtension: (address) => openTab(running, running.extension + address),
  };
}

/** The tab in which the extension itself opened one of its pages, such as `atlas.html#/2019-09-04`; waits until it has. */
export async function openedTab({ browser, extension }: Lab, address: string): Promise<Page> {
  const end = Date.now() + 20_000;
  for (;;) {
    for (const page of await browser.pages()) {
      // Firefox tells no address of such tabs; a tab that is just loading cannot be asked.
      const at = await page.evaluate(() => location.href).catch(() => '');
      if (at === extension + address) return page;
    }
    if (Date.now() > end) throw new Error(`No tab shows ${address}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The browsers to test in: both, or the one that the variable BROWSER names. */
const chosen = () =>
  BROWSERS.filter((name) => !process.env.BROWSER || process.env.BROWSER === name);

/**
 * Describes a behaviour in each browser, in a suite of its own. `tests` gets a function that returns the lab; call it
 * inside hooks and tests only. The dev packages must have been built.
 */
export function describeInBrowsers(
  title: string,
  tests: (lab: () => Lab) => void,
  flags: LabFlags = {},
): void {
  for (const name of chosen()) {
    if (flags.only && flags.only !== name) continue;
    describe(`${title} (${name})`, function () {
      this.timeout(120_000);
      // A busy machine can hold a browser up for seconds: what fails is tried once more before it counts.
      this.retries(1);
      let lab: Lab | undefined;
      before(async function () {
        // A browser that answers no more is started again, if need be twice.
        this.timeout(180_000);
        lab = await openLab(name, flags);
      });
      after(async () => {
        await lab?.close();
      });
      tests(() => {
        if (!lab) throw new Error('The lab is open inside hooks and tests only.');
        return lab;
      });
    });
  }
}
