import { browser } from '../platform/browser.ts';
import { browserMessages } from '../platform/i18n.ts';
import { wordsOf } from '../signs/words.ts';
import { hasMenus } from './looking-up.ts';

/** The item of the context menu that records a position from what is selected. */
export const RECORD_ITEM = 'record-position';

/** Offers to record a position wherever the reader opens the context menu on a selection. Call it after `offerLookUp`. */
export function offerRecording(): void {
  if (!hasMenus()) return;
  const title = wordsOf(browserMessages).t('menuRecord');
  browser.contextMenus.create({ id: RECORD_ITEM, title, contexts: ['selection'] });
}

/**
 * Opens the form of a statement, which reads the page in a tab itself: nothing of it is handed over or stored.
 * @param frame where the selection stands
 */
export async function openRecordForm(tab: number | undefined, frame = 0): Promise<void> {
  const route = tab === undefined ? '#/new' : `#/new/${tab}/${frame}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`records.html${route}`) });
}
