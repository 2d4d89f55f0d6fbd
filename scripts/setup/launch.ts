import puppeteer, {
  TargetType,
  type Browser,
  type LaunchOptions,
  type Page,
  type WebWorker,
} from 'puppeteer-core';
import { chromiumDevId, readManifest } from '../build/manifest.ts';
import { ensureBrowser, type BrowserName } from './browsers.ts';

/** The random part of our pages' addresses in Firefox, pinned so that they can be opened. */
const FIREFOX_UUID = '5f8c7d1e-3f0b-4a53-9f0e-2d6b1c9a7e44';

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

/** @param folder the dev package to install */
export async function launch(
  name: BrowserName,
  folder: string,
  flags: LaunchFlags = { headless: true },
): Promise<Running> {
  return name === 'chromium' ? launchChromium(folder, flags) : launchFirefox(folder, flags);
}

async function launchChromium(
  folder: string,
  { headless, language = 'en-US', chromiumArgs = [] }: LaunchFlags,
): Promise<Running> {
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
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
  return greeted({
    name: 'chromium',
    browser,
    extension: `chrome-extension://${chromiumDevId()}/`,
  });
}

async function launchFirefox(
  folder: string,
  { headless, firefoxPrefs = {} }: LaunchFlags,
): Promise<Running> {
  const { id } = readManifest().browser_specific_settings.gecko;
  const options: LaunchOptions = {
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Without it Firefox refuses to drive the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
      'extensions.originControls.grantByDefault': true,
      'intl.locale.requested': 'en-US',
      'ui.prefersReducedMotion': 0,
      ...firefoxPrefs,
    },
  };
  const browser = await puppeteer.launch(options);
  await browser.installExtension(folder);
  return greeted({ name: 'firefox', browser, extension: `moz-extension://${FIREFOX_UUID}/` });
}

/** What puppeteer speaks with Firefox. */
interface BiDi {
  send(
    method: 'browsingContext.getTree',
    params: object,
  ): Promise<{ result: { contexts: { url: string }[] } }>;
  send(method: 'browsingContext.navigate', params: object): Promise<object>;
}

/** Waits until the extension has opened its first-run page, which would else come before the pages opened next. */
async function greeted(running: Running): Promise<Running> {
  const { browser, name, extension } = running;
  const { connection } = browser as unknown as { connection: BiDi };
  const addresses = async () =>
    name === 'chromium'
      ? browser.targets().map((target) => target.url())
      : // Of the extension's pages in Firefox puppeteer learns the address too late or never.
        (await connection.send('browsingContext.getTree', {})).result.contexts.map(
          ({ url }) => url,
        );
  for (let left = 100; left > 0; left--) {
    if ((await addresses()).includes(`${extension}welcome.html`)) return running;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await browser.close();
  throw new Error('The extension did not open its first-run page within ten seconds.');
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
      await new Promise((resolve) => setTimeout(resolve, 250));
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
    await new Promise((resolve) => setTimeout(resolve, 25));
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
    await new Promise((resolve) => setTimeout(resolve, 100));
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
