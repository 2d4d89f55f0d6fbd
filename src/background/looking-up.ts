import { namedBy, searchIndex } from '../countries/search.ts';
import { browser } from '../platform/browser.ts';
import { browserMessages } from '../platform/i18n.ts';
import { askPage } from '../platform/messages.ts';
import { loadNames } from '../platform/packaged.ts';
import { wordsOf } from '../signs/words.ts';
import { once } from './library.ts';

const ITEM = 'look-up';
/** A longer selection names no country; of it the search gets the beginning. */
const MOST_LETTERS = 100;

/** Looks up words selected in a tab: opens the page of what they name, else the search for them. */
export type LookUp = (selected: string, tab: number | undefined) => Promise<void>;

export function lookingUp(): LookUp {
  const index = once(async () => {
    const all = await loadNames();
    return searchIndex({ ...all, names: { ...all.names, ...all.organisations } });
  });
  return async (selected, tab) => {
    const words = selected.replace(/\s+/g, ' ').trim().slice(0, MOST_LETTERS);
    const subject = words && namedBy(await index(), words);
    const route = subject ? await routeTo(subject, tab) : words && `#?${encodeURIComponent(words)}`;
    await browser.tabs.create({ url: browser.runtime.getURL(`popup.html${route}`) });
  };
}

/** On an article the country is shown as of the article's day. */
async function routeTo(subject: string, tab: number | undefined): Promise<string> {
  const page = tab === undefined ? null : await askPage(tab, 'summary', {});
  const date = page && page.dateFrom !== 'today' ? `/${page.date}` : '';
  return `#/${encodeURIComponent(subject)}${date}`;
}

/** Firefox for Android has no such menus. */
export const hasMenus = () => 'contextMenus' in browser;

/** Offers to look up what is selected, wherever the reader opens the context menu on it. */
export async function offerLookUp(): Promise<void> {
  if (!hasMenus()) return;
  await browser.contextMenus.removeAll();
  const title = wordsOf(browserMessages).t('menuLookUp');
  browser.contextMenus.create({ id: ITEM, title, contexts: ['selection'] });
}
