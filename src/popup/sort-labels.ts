import type { MessageKey } from '../signs/words.ts';
import type { Sort } from './entries.ts';

/** The message that says what the list is sorted by. */
export const SORT_LABELS: Readonly<Record<Sort, MessageKey>> = {
  position: 'sort_position',
  name: 'sort_name',
  newest: 'sort_newest',
};
