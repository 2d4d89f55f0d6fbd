import { browser } from './browser.ts';
import type { PageSummary } from './messages.ts';

/** What is kept of the page read last, for the diagnostics: numbers, and nothing by which the page could be told. */
export interface LastPage {
  readonly countries: number;
  readonly mentions: number;
  readonly unmarked: number;
  readonly dateFrom: PageSummary['dateFrom'];
  readonly language: string | null;
  /** Milliseconds from the beginning to the end of the first reading; null where an older script told nothing. */
  readonly ms: number | null;
}

const KEY = 'lastPage';

/** Until the browser is closed. */
export async function noteLastPage(summary: PageSummary): Promise<void> {
  const { countries, unmarked, dateFrom, language, ms = null } = summary;
  const mentions = countries.reduce((sum, country) => sum + country.mentions, 0);
  const page: LastPage = {
    countries: countries.length,
    mentions,
    unmarked,
    dateFrom,
    language,
    ms,
  };
  await browser.storage.session.set({ [KEY]: page });
}

export async function readLastPage(): Promise<LastPage | null> {
  return ((await browser.storage.session.get(KEY))[KEY] as LastPage | undefined) ?? null;
}
