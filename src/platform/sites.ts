import { covers, isOff, siteOf, whyUnreadable, type Unreadable } from './addresses.ts';
import { browser } from './browser.ts';
import { askPage } from './messages.ts';
import { changeSettings, readSettings } from './stored-settings.ts';

/** The match patterns of the news sites read from the start, as the manifest lists them. */
export function listedPatterns(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
}

/** The match patterns of the sites the reader added, whether asked for here or in the browser's own settings. */
export async function addedPatterns(): Promise<string[]> {
  const listed = new Set(listedPatterns());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !listed.has(pattern)).sort();
}

/** The listed patterns that cover an address. */
const listedFor = (url: string) => listedPatterns().filter((pattern) => covers(pattern, url));

/**
 * What is read on a site: `always` as it is listed, `added` as the reader asked for it, `click` only when asked to, which
 * listed sites are too once the reader has taken leave for them back in the browser's settings.
 */
export interface SiteState {
  readonly site: string;
  readonly read: 'always' | 'added' | 'click';
  readonly off: boolean;
}

/** @returns how things stand on the site of an address; null for an address that is on no site. */
export async function siteState(url: string | undefined): Promise<SiteState | null> {
  const site = siteOf(url);
  if (!url || !site) return null;
  const [{ settings }, { origins = [] }] = await Promise.all([
    readSettings(),
    browser.permissions.getAll(),
  ]);
  const off = isOff(new URL(url).hostname, settings.sites.off);
  if (!origins.some((pattern) => covers(pattern, url))) return { site, read: 'click', off };
  return { site, read: listedFor(url).length ? 'always' : 'added', off };
}

/** Reads nothing on the site of an address from now on. Open tabs stop at once. */
export async function turnOff(url: string): Promise<void> {
  const site = siteOf(url);
  if (!site) return;
  await changeSites((off) => (isOff(site, off) ? off : [...off, site].sort()));
}

/** Reads the site of an address again: every entry that keeps it off goes. Open tabs are read at once. */
export async function turnOn(url: string): Promise<void> {
  const host = siteOf(url);
  if (!host) return;
  await changeSites((off) => off.filter((site) => !isOff(host, [site])));
}

const changeSites = (change: (off: string[]) => string[]) =>
  changeSettings((now) => ({ ...now, sites: { ...now.sites, off: change(now.sites.off) } }));

/**
 * Asks the reader for the leave to read the site of an address always; of a listed one, for what was taken back. Call
 * it in the click itself, before any await: browsers show the question only then. The background does the rest once leave is given.
 * @returns whether leave was given
 */
export function addSite(url: string): Promise<boolean> {
  const listed = listedFor(url);
  const origins = listed.length ? listed : [`*://${new URL(url).hostname}/*`];
  return browser.permissions.request({ origins });
}

/** Gives the leave for an added site back: what `addedPatterns` names. Open tabs stop at once. */
export function removePatterns(patterns: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: patterns });
}

/** Gives back every leave that covers an address. */
export async function removeSite(url: string): Promise<boolean> {
  return removePatterns((await addedPatterns()).filter((pattern) => covers(pattern, url)));
}

export const inFirefox = () => browser.runtime.getURL('').startsWith('moz-extension:');

/** The files of the content script, as `manifest.json` names them. */
export const READING_FILES = { js: ['page.js'], css: ['marks.css'] };

/**
 * Chromium drops the background of highlights in styles of origin USER that come by `insertCSS`; Firefox paints
 * inside shadow roots only with it.
 */
const cssOrigin = (): 'USER' | 'AUTHOR' => (inFirefox() ? 'USER' : 'AUTHOR');

/** Starts reading in every frame of a tab that may be read. Rejects where the browser refuses. */
export async function startReading(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: READING_FILES.css, origin: cssOrigin() });
  await browser.scripting.executeScript({ target, files: READING_FILES.js });
}

interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Lays a style sheet for marks over the manifest's in one frame, and takes away the one laid before. */
export async function dressFrame(
  { tabId, frameId }: Frame,
  { sheet, before }: { readonly sheet: string | null; readonly before: string | null },
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const laid = (file: string) => ({ target, files: [file], origin: cssOrigin() });
  if (sheet) await browser.scripting.insertCSS(laid(sheet));
  if (before) await browser.scripting.removeCSS(laid(before));
}

/** Reads the script for what is seen over a page into one frame. Rejects where the browser refuses. */
export async function readOverlay({ tabId, frameId }: Frame): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['overlay.js'] });
}

/**
 * Reads the page in a tab that was just clicked for, unless it is read already. It needs the leave that a click on
 * the toolbar button gives for the tab (`activeTab`).
 * @returns why the page cannot be read, or null where it is being read
 */
export async function readThisPage(tabId: number): Promise<Unreadable | null> {
  if (await askPage(tabId, 'summary', {})) return null;
  try {
    await startReading(tabId);
    const target = { tabId };
    const [top] = await browser.scripting.executeScript({
      target,
      func: () => document.contentType,
    });
    return top?.result === 'application/pdf' ? 'pdf' : null;
  } catch {
    return (await explain(tabId)) ?? 'refused';
  }
}

async function explain(tabId: number): Promise<Unreadable | null> {
  const [tab, privateAllowed, filesAllowed] = await Promise.all([
    browser.tabs.get(tabId),
    browser.extension.isAllowedIncognitoAccess(),
    browser.extension.isAllowedFileSchemeAccess(),
  ]);
  return whyUnreadable(tab.url, {
    firefox: inFirefox(),
    privateWindow: tab.incognito,
    privateAllowed,
    filesAllowed,
  });
}
