import type { PositionTable } from '../corpus/table.ts';
import { browser } from '../platform/browser.ts';
import { browserMessages } from '../platform/i18n.ts';
import type { PageSummary } from '../platform/messages.ts';
import { wordsOf } from '../signs/words.ts';
import {
  BADGE_COLOURS,
  buttonFor,
  offButton,
  pausedButton,
  pausedHereButton,
  untouchedButton,
  type ButtonState,
} from './button.ts';

const SIZES = [16, 32, 48];

export const showSummary = (tab: number, summary: PageSummary, table: PositionTable) =>
  show(tab, buttonFor(summary, table, wordsOf(browserMessages)));
export const showOff = (tab: number) => show(tab, offButton(wordsOf(browserMessages)));
/** Without a tab: on every tab that shows nothing of its own. */
export const showPaused = (tab?: number) => show(tab, pausedButton(wordsOf(browserMessages)));
export const showPausedHere = (tab: number) =>
  show(tab, pausedHereButton(wordsOf(browserMessages)));
export const showUntouched = (tab?: number) => show(tab, untouchedButton(wordsOf(browserMessages)));

async function show(tabId: number | undefined, { icon, badge, title }: ButtonState): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${icon}-${size}.png`]));
  const { action } = browser;
  // A tab may be closed at any moment; then there is nothing to show.
  const where = tabId === undefined ? {} : { tabId };
  await Promise.allSettled([
    action.setIcon({ ...where, path }),
    action.setTitle({ ...where, title }),
    action.setBadgeText({ ...where, text: badge }),
    action.setBadgeBackgroundColor({ ...where, color: BADGE_COLOURS.ground }),
    action.setBadgeTextColor({ ...where, color: BADGE_COLOURS.text }),
  ]);
}
