import { entryAt, type PositionTable } from '../corpus/table.ts';
import { browser } from '../platform/browser.ts';
import { browserMessages } from '../platform/i18n.ts';
import type { PageSummary } from '../platform/messages.ts';
import { POSITION_TONES } from '../signs/tokens.ts';
import { wordsOf, type Words } from '../signs/words.ts';

/** What the toolbar button of a tab says. Browsers drop all of it when the tab goes to another page. */
export interface ButtonState {
  /** Names the icon files; `empty` is a page without countries. */
  readonly icon: 'normal' | 'off' | 'empty';
  readonly badge: string;
  readonly title: string;
}

const SIZES = [16, 32, 48];

/** Grey between the two grounds stands out from light and dark toolbars, and black can be read on it. */
export const BADGE_COLOURS = { ground: POSITION_TONES.none.light, text: '#000000' };

export function buttonFor(summary: PageSummary, table: PositionTable, words: Words): ButtonState {
  if (summary.countries.length === 0)
    return { icon: 'empty', badge: '', title: words.t('toolbarEmpty') };
  const { length } = summary.countries.filter(({ code }) => entryAt(table, code, summary.date));
  return {
    icon: 'normal',
    badge: length ? words.number(length) : '',
    title: words.count('toolbarCount', length),
  };
}

const offButton = (words: Words): ButtonState => ({
  icon: 'off',
  badge: '',
  title: words.t('toolbarOff'),
});

const untouchedButton = (words: Words): ButtonState => ({
  icon: 'normal',
  badge: '',
  title: words.t('extensionName'),
});

export const showSummary = (tab: number, summary: PageSummary, table: PositionTable) =>
  show(tab, buttonFor(summary, table, wordsOf(browserMessages)));
export const showOff = (tab: number) => show(tab, offButton(wordsOf(browserMessages)));
export const showUntouched = (tab: number) => show(tab, untouchedButton(wordsOf(browserMessages)));

async function show(tabId: number, { icon, badge, title }: ButtonState): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${icon}-${size}.png`]));
  const { action } = browser;
  // A tab may be closed at any moment; then there is nothing to show.
  await Promise.allSettled([
    action.setIcon({ tabId, path }),
    action.setTitle({ tabId, title }),
    action.setBadgeText({ tabId, text: badge }),
    action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOURS.ground }),
    action.setBadgeTextColor({ tabId, color: BADGE_COLOURS.text }),
  ]);
}
