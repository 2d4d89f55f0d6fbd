import type { CountryCode, Day } from '../corpus/model.ts';
import { browser } from '../platform/browser.ts';
import { askPage } from '../platform/messages.ts';
import { today } from '../platform/today.ts';

/** Opens the map in a tab of its own, as of a day, with the page of a country beside it if one is named. */
export async function openMap(date: Day, code?: CountryCode): Promise<void> {
  const route = code ? `${date}/${code}` : date;
  await browser.tabs.create({ url: browser.runtime.getURL(`atlas.html#/${route}`) });
}

/** Opens the map at the date of the article in a tab; where none is read there, at today. */
export async function openMapFor(tab: number | undefined): Promise<void> {
  const summary = tab === undefined ? null : await askPage(tab, 'summary', {});
  await openMap(summary?.date ?? today());
}
