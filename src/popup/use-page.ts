import { useEffect, useState } from 'preact/hooks';
import type { Unreadable } from '../platform/addresses.ts';
import { browser } from '../platform/browser.ts';
import { askPage, type PageSummary } from '../platform/messages.ts';
import { readPause } from '../platform/pause.ts';
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
 * @param tab undefined while it is not known, null where there is none
 * @param round anew with every other value, as after the reader changed what is read on the site
 */
export function usePage(
  tab: Tab | null | undefined,
  round: string,
): { page: Beside; site: SiteState | null } {
  const [page, setPage] = useState<Beside>({ kind: 'asking' });
  const [site, setSite] = useState<SiteState | null>(null);
  useEffect(() => {
    if (tab === undefined) return;
    if (tab === null) return setPage({ kind: 'own' });
    const stop = new AbortController();
    const tell = (next: Beside) => !stop.signal.aborted && setPage(next);
    void siteState(tab.url).then(async (state) => {
      if (stop.signal.aborted) return;
      setSite(state);
      if (state?.off) return tell({ kind: 'off', site: state.site });
      if (await readPause()) return tell({ kind: 'paused', here: false });
      if (await askPage(tab.id, 'paused', {})) return tell({ kind: 'paused', here: true });
      const why = await readThisPage(tab.id);
      if (why) return tell({ kind: 'unreadable', why });
      await watch(tab.id, stop.signal, (summary) => tell({ kind: 'read', summary }));
    });
    return () => stop.abort();
  }, [tab?.id, round]);
  return { page, site };
}

async function watch(tab: number, signal: AbortSignal, tell: (summary: PageSummary) => void) {
  for (let ms = FIRST_PAUSE; !signal.aborted; ms = Math.min(ms * 2, LONGEST_PAUSE)) {
    const summary = await askPage(tab, 'summary', {});
    if (summary) tell(summary);
    await pause(ms);
  }
}
