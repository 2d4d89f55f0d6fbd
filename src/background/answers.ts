import { browser } from '../platform/browser.ts';
import type { BackgroundHandlers } from '../platform/messages.ts';
import { keepQuestion } from '../platform/question.ts';
import { dressFrame, readOverlay } from '../platform/sites.ts';
import { readSettings } from '../platform/stored-settings.ts';
import { today } from '../platform/today.ts';
import type { Library } from './library.ts';
import { openMap } from './map.ts';
import { onCard } from './on-card.ts';
import { takeSummary } from './tabs.ts';

/** What the background answers to pages. */
export function answersFrom(library: Library): BackgroundHandlers {
  return {
    country: async ({ code, date }) => {
      const [corpus, { settings }, flag] = await Promise.all([
        library.corpus(),
        readSettings(),
        library.flag(code),
      ]);
      return { ...onCard(corpus, { code, date, today: today(), filter: settings.filter }), flag };
    },
    // The button speaks for the page itself, as the popup does, not for frames in it.
    summary: async (summary, { tab, frameId, url }) => {
      if (tab?.id !== undefined && frameId === 0 && url) await takeSummary(tab.id, url, summary);
    },
    dress: async (sheets, { tab, frameId }) => {
      if (tab?.id !== undefined && frameId !== undefined)
        await dressFrame({ tabId: tab.id, frameId }, sheets);
    },
    overlay: async (_, { tab, frameId }) => {
      if (tab?.id !== undefined && frameId !== undefined)
        await readOverlay({ tabId: tab.id, frameId });
    },
    lexicon: ({ language }) => library.lexicon(language),
    openCountry: async ({ code, date }) => {
      const route = date ? `${code}/${date}` : code;
      await browser.tabs.create({ url: browser.runtime.getURL(`popup.html#/${route}`) });
    },
    openMap: ({ code, date }) => openMap(date, code),
    why: async (mark, { url }) => {
      await keepQuestion({ ...mark, page: url ?? null });
      await browser.tabs.create({ url: browser.runtime.getURL('diagnostics.html#why') });
    },
  };
}
