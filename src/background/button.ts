import { entryAt, type PositionTable } from '../corpus/table.ts';
import type { PageSummary } from '../platform/messages.ts';
import { POSITION_TONES } from '../signs/tokens.ts';
import type { Words } from '../signs/words.ts';

/** What the toolbar button of a tab says. Browsers drop all of it when the tab goes to another page. */
export interface ButtonState {
  /** Names the icon files; `empty` is a page without countries. */
  readonly icon: 'normal' | 'off' | 'empty';
  readonly badge: string;
  readonly title: string;
}

/** Grey between the two grounds stands out from light and dark toolbars, and black can be read on it. */
export const BADGE_COLOURS = { ground: POSITION_TONES.none.light, text: '#000000' };

/** On a page that is read. `table` counts by the reader's filter, at the page's date. */
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

/** On a site where the reader wants nothing read. */
export const offButton = (words: Words): ButtonState => ({
  icon: 'off',
  badge: '',
  title: words.t('toolbarOff'),
});

/** While reading is paused everywhere. */
export const pausedButton = (words: Words): ButtonState => ({
  icon: 'off',
  badge: '',
  title: words.t('toolbarPaused'),
});

/** On a page that the reader paused. */
export const pausedHereButton = (words: Words): ButtonState => ({
  icon: 'off',
  badge: '',
  title: words.t('toolbarPausedHere'),
});

/** On a page that is not read. */
export const untouchedButton = (words: Words): ButtonState => ({
  icon: 'normal',
  badge: '',
  title: words.t('extensionName'),
});
