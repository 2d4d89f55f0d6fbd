import { covers, isOff } from '../platform/addresses.ts';
import { browser } from '../platform/browser.ts';
import { noteLastPage } from '../platform/last-page.ts';
import { askPage, stopPages, type PageSummary } from '../platform/messages.ts';
import { readPause } from '../platform/pause.ts';
import { readReading } from '../platform/reading.ts';
import { addedPatterns, listedPatterns, startReading } from '../platform/sites.ts';
import { showOff, showPaused, showSummary, showUntouched } from './badge.ts';

/** Tabs that are being read, in `storage.session` so that none is forgotten when the worker is stopped: tab → address of its site. */
const PREFIX = 'tab:';
const keyOf = (tab: number) => PREFIX + tab;

async function tabsBeingRead(): Promise<{ tab: number; url: string }[]> {
  const kept = Object.entries(await browser.storage.session.get(null));
  return kept
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, url]) => ({ tab: Number(key.slice(PREFIX.length)), url: String(url) }));
}

/** Takes down what a page says of itself, and shows it on the toolbar button of its tab. */
export async function takeSummary(tab: number, url: string, summary: PageSummary): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: new URL('/', url).href });
  await noteLastPage(summary);
  await showByNow(tab, url, summary);
}

/** Shows what a page holds by the pause and the settings of this moment: it may have taken its time to answer. */
async function showByNow(tab: number, url: string, summary: PageSummary): Promise<void> {
  if (await readPause()) return;
  const reading = await readReading();
  if (isOff(hostOf(url), reading?.sites.off ?? [])) await showOff(tab);
  else await showSummary(tab, summary, reading?.table ?? {});
}

export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/**
 * Asks every page being read anew, as after a change of the filter. Answers are not waited for: a page that the browser
 * has put to sleep gives none. A tab that went elsewhere is forgotten.
 */
export async function renewButtons(): Promise<void> {
  if (await readPause()) return;
  for (const { tab, url } of await tabsBeingRead()) void renewButton(tab, url);
}

async function renewButton(tab: number, url: string): Promise<void> {
  const summary = await askPage(tab, 'summary', {});
  await (summary ? showByNow(tab, url, summary) : forgetTab(tab));
}

/** Shows on the button of a tab whether its site is off. Tabs whose address browsers keep from us are left alone. */
export async function showWhetherOff(tab: number, url: string | undefined): Promise<void> {
  if (!url || (await readPause())) return;
  const off = (await readReading())?.sites.off ?? [];
  if (isOff(hostOf(url), off)) await showOff(tab);
}

/**
 * Brings every open tab in line with the settings, once these are written for pages: buttons count by the filter,
 * sites just switched off show it, and sites just switched on are read again.
 */
export async function followSettings(before: readonly string[], now: readonly string[]) {
  if (await readPause()) return;
  await renewButtons();
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || !url) continue;
    const host = hostOf(url);
    if (isOff(host, now)) await showOff(id);
    else if (isOff(host, before)) {
      await showUntouched(id);
      await startUnlessReading(id);
    }
  }
}

/** Brings every open tab in line with a pause that lasts (`paused`) or is over. Pages stop by themselves. */
export async function followPause(paused: boolean): Promise<void> {
  await (paused ? showPaused() : showUntouched());
  const tabs = await browser.tabs.query({});
  if (paused) {
    await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : showPaused(id))));
    return;
  }
  const read = new Set((await tabsBeingRead()).map(({ tab }) => tab));
  for (const { id, url } of tabs) {
    if (id === undefined) continue;
    await showUntouched(id);
    await showWhetherOff(id, url);
    if (read.has(id)) await startUnlessReading(id);
  }
  await readOpenTabs([...listedPatterns(), ...(await addedPatterns())]);
}

/** Reads all open tabs that match patterns and are not read yet. */
export async function readOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : startUnlessReading(id))));
}

async function startUnlessReading(tab: number): Promise<void> {
  // A page may take until it is seen to say what it holds, but not to say that it is there.
  if ((await askPage(tab, 'paused', {})) !== null) return;
  // Browsers refuse some pages of a site, such as its PDF files or pages of errors.
  await startReading(tab).catch(() => undefined);
}

/**
 * Stops on all pages whose leave lay in these patterns, seen or not yet seen. Pages read by a click elsewhere go on:
 * their leave is the click.
 */
export async function stopReading(patterns: readonly string[]): Promise<void> {
  await stopPages(patterns);
  for (const { tab, url } of await tabsBeingRead()) {
    if (!patterns.some((pattern) => covers(pattern, url))) continue;
    await showUntouched(tab);
    await forgetTab(tab);
  }
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : '');
