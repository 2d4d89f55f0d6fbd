import { useLayoutEffect, useState } from 'preact/hooks';
import type { Unreadable } from '../platform/addresses.ts';
import { browser } from '../platform/browser.ts';
import { askPage, type PageSummary } from '../platform/messages.ts';
import { readPause } from '../platform/pause.ts';
import { same } from '../platform/plain.ts';
import { readThisPage, siteState, type SiteState } from '../platform/sites.ts';

/** The page beside the popup, as far as it is known. `own`: the popup stands in a tab of its own. */
export type Beside =
  | { readonly kind: 'asking' | 'own' }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  | { readonly kind: 'off'; readonly site: string }
  /** `here`: the reader paused this page, not all. */
  | { readonly kind: 'paused'; readonly here: boolean }
  | { readonly kind: 'read'; readonly summary: PageSummary };

export interface Tab {
  readonly id: number;
  readonly url: string | undefined;
}

/** How often the page is asked again while the popup is open: pages go on loading. Milliseconds. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 1000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The tab the reader looks at; null where that is a tab of this extension. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const own = tab?.url?.startsWith(browser.runtime.getURL(''));
  return tab?.id === undefined || own ? null : { id: tab.id, url: tab.url };
}

/**
 * Watches the page in a tab, reading it first if nothing does yet.
 * @param tab null where there is none
 * @param siteAtFirst how things stand on its site as far as that is known without asking
 * @param round anew with every other value, as after the reader changed what is read on the site
 */
export function usePage(
  tab: Tab | null,
  siteAtFirst: SiteState | null,
  round: string,
): { page: Beside; site: SiteState | null } {
  const [page, setPage] = useState<Beside>({ kind: tab ? 'asking' : 'own' });
  const [site, setSite] = useState(siteAtFirst);
  // Not after the first paint: what the page answers shall be in it if it can.
  useLayoutEffect(() => {
    if (tab === null) return;
    const stop = new AbortController();
    void follow(tab, stop.signal, setSite, setPage);
    return () => stop.abort();
  }, [tab?.id, round]);
  return { page, site };
}

/** Asks all at once; what is told first stands for the rest. */
async function follow(
  tab: Tab,
  signal: AbortSignal,
  tellSite: (site: SiteState | null) => void,
  tellPage: (page: Beside) => void,
): Promise<void> {
  const tell = (page: Beside) => signal.aborted || tellPage(page);
  const pausedAll = readPause();
  const pausedHere = askPage(tab.id, 'paused', {});
  const atFirst = askPage(tab.id, 'summary', {});
  const site = await siteState(tab.url);
  if (signal.aborted) return;
  tellSite(site);
  if (site?.off) return void tell({ kind: 'off', site: site.site });
  if (await pausedAll) return void tell({ kind: 'paused', here: false });
  if (await pausedHere) return void tell({ kind: 'paused', here: true });
  const why = (await atFirst) ? null : await readThisPage(tab.id);
  if (why) return void tell({ kind: 'unreadable', why });
  await watch(tab.id, signal, await atFirst, (summary) => tell({ kind: 'read', summary }));
}

/** Tells what the page holds, and again whenever that has changed. */
async function watch(
  tab: number,
  signal: AbortSignal,
  atFirst: PageSummary | null,
  tell: (summary: PageSummary) => void,
): Promise<void> {
  let told: PageSummary | null = null;
  let summary = atFirst;
  for (let ms = FIRST_PAUSE; !signal.aborted; ms = Math.min(ms * 2, LONGEST_PAUSE)) {
    summary ??= await askPage(tab, 'summary', {});
    if (summary && !same(summary, told)) tell((told = summary));
    summary = null;
    await pause(ms);
  }
}
