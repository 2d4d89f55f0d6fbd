import { setTimeout as delay } from 'node:timers/promises';
import puppeteer, {
  TargetType,
  type Browser,
  type LaunchOptions,
  type Page,
  type WebWorker,
} from 'puppeteer-core';
import { chromiumDevId, readManifest } from '../build/manifest.ts';
import { ensureBrowser, type BrowserName } from './browsers.ts';

/** A browser with a dev package installed and an empty profile. */
export interface Running {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of the extension's pages, ending in a slash. */
  readonly extension: string;
}

export interface LaunchFlags {
  readonly headless: boolean;
  /** Chromium: BCP 47 tag of the reader's language; English unless told. Firefox has just the languages installed with it. */
  readonly language?: string;
  /** Chromium: arguments besides those that every run has. */
  readonly chromiumArgs?: readonly string[];
  /** Firefox: preferences besides those that every run has. */
  readonly firefoxPrefs?: Readonly<Record<string, unknown>>;
}

/** How long a browser may take to set itself up or to end, in milliseconds. */
const ANSWERS_WITHIN_MS = 20_000;

/**
 * Starts a browser with an empty profile.
 * @param folder the dev package to install
 * @throws where the browser does not start, or the extension is not there in time; no process is left behind
 */
export async function launch(
  name: BrowserName,
  folder: string,
  flags: LaunchFlags = { headless: true },
): Promise<Running> {
  const browser = await (name === 'chromium' ? startChromium(folder, flags) : startFirefox(flags));
  return orKilled(browser, async () => {
    if (name === 'firefox') await browser.installExtension(folder);
    return greeted(name, browser);
  });
}

/** What is made of a browser, which is killed where that fails or takes too long: it cannot be trusted to close. */
async function orKilled<T>(browser: Browser, make: () => Promise<T>): Promise<T> {
  const made = new AbortController();
  const tooLong = delay(ANSWERS_WITHIN_MS, null, { signal: made.signal }).then(() => {
    throw new Error(`The browser did not answer within ${ANSWERS_WITHIN_MS / 1000} seconds.`);
  });
  try {
    return await Promise.race([make(), tooLong]);
  } catch (error) {
    browser.process()?.kill('SIGKILL');
    throw error;
  } finally {
    made.abort();
  }
}

/** Ends a browser, if need be the hard way. */
export const endBrowser = ({ browser }: Running): Promise<void> =>
  orKilled(browser, () => browser.close()).catch((error: unknown) => console.warn(String(error)));

function startChromium(
  folder: string,
  { headless, language = 'en-US', chromiumArgs = [] }: LaunchFlags,
): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: [folder],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...(root ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${language}`,
      ...chromiumArgs,
    ],
  });
}

function startFirefox({ headless, firefoxPrefs = {} }: LaunchFlags): Promise<Browser> {
  const options: LaunchOptions = {
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Without it Firefox refuses to drive the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.originControls.grantByDefault': true,
      'intl.locale.requested': 'en-US',
      'ui.prefersReducedMotion': 0,
      ...firefoxPrefs,
    },
  };
  return puppeteer.launch(options);
}

/**
 * Has a running browser as if it had just been started with a package: one empty tab, and the extension installed anew
 * with nothing stored and no leave but what its manifest gives. Takes a fraction of a start.
 * @param folder the dev package to install
 * @throws where the browser no longer does what it is told; it is then killed
 */
export async function startAnew({ browser, name }: Running, folder: string): Promise<Running> {
  return orKilled(browser, async () => {
    const empty = await browser.newPage();
    for (const page of await browser.pages()) if (page !== empty) await page.close();
    await browser.uninstallExtension(
      name === 'chromium' ? chromiumDevId() : readManifest().browser_specific_settings.gecko.id,
    );
    await browser.installExtension(folder);
    return greeted(name, browser);
  });
}

/** What puppeteer speaks with Firefox. */
interface BiDi {
  send(
    method: 'browsingContext.getTree',
    params: object,
  ): Promise<{ result: { contexts: { url: string }[] } }>;
  send(method: 'browsingContext.navigate', params: object): Promise<object>;
}

/**
 * Waits until the extension has opened its first-run page, which would else come before the pages opened next. It tells
 * the address of our pages, which Firefox makes up anew at each installation.
 */
async function greeted(name: BrowserName, browser: Browser): Promise<Running> {
  const { connection } = browser as unknown as { connection: BiDi };
  const addresses = async () =>
    name === 'chromium'
      ? browser.targets().map((target) => target.url())
      : // Of the extension's pages in Firefox puppeteer learns the address too late or never.
        (await connection.send('browsingContext.getTree', {})).result.contexts.map(
          ({ url }) => url,
        );
  while (browser.connected) {
    for (const address of await addresses()) {
      const [, extension] =
        /^((?:chrome|moz)-extension:\/\/[^/]+\/)welcome\.html$/.exec(address) ?? [];
      if (extension) return { name, browser, extension };
    }
    await delay(100);
  }
  throw new Error('The browser ended before the extension greeted the reader.');
}

/** Opens an address in a new tab and waits until its document is ready. */
export async function openTab({ browser, name }: Running, address: string): Promise<Page> {
  const page = await browser.newPage();
  if (name === 'firefox' && address.startsWith('moz-extension:'))
    await openInFirefox(page, address);
  else await openWhenLoaded(page, address);
  return page;
}

/** Right after its start Chromium refuses the pages of an extension that it is still loading. */
async function openWhenLoaded(page: Page, address: string): Promise<void> {
  for (let left = 40; ; left--) {
    try {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return;
    } catch (error) {
      if (left === 0 || !String(error).includes('ERR_BLOCKED_BY_CLIENT')) throw error;
      await delay(250);
    }
  }
}

/** Opens an extension's page, which Firefox loads but never reports loaded: the page is asked until it says so. */
export async function openInFirefox(page: Page, address: string): Promise<void> {
  const frame = page.mainFrame() as unknown as { _id: string };
  const { connection } = page.browser() as unknown as { connection: BiDi };
  const going = { context: frame._id, url: address, wait: 'none' };
  await connection.send('browsingContext.navigate', going);
  for (let left = 400; left > 0; left--) {
    // The document before it may be asked instead, or neither while one goes and the other comes.
    const at = await page
      .evaluate(() => (document.readyState === 'loading' ? '' : location.href))
      .catch(() => '');
    if (at.startsWith(address)) return;
    await delay(25);
  }
  throw new Error(`${address} did not load within ten seconds.`);
}

/** Chromium's worker, once it knows the browser's calls: one that is just starting does not yet. */
export async function workerOf({ browser, extension }: Running): Promise<WebWorker | null> {
  const target = await browser.waitForTarget(
    (candidate) =>
      candidate.type() === TargetType.SERVICE_WORKER &&
      candidate.url() === `${extension}background.js`,
  );
  const worker = await target.worker();
  for (let left = 40; left > 0; left--) {
    if (await worker?.evaluate("typeof chrome === 'object' && 'action' in chrome")) break;
    await delay(100);
  }
  return worker;
}

/** Opens the popup over the active tab: in Chromium the real one, in Firefox, where it cannot be reached, its page in a tab. */
export async function openPopup(running: Running): Promise<Page> {
  const { browser, name, extension } = running;
  const address = `${extension}popup.html`;
  if (name === 'firefox') return openTab(running, address);
  const worker = await workerOf(running);
  await worker?.evaluate('chrome.action.openPopup()');
  const target = await browser.waitForTarget((candidate) => candidate.url() === address);
  return target.asPage();
}
