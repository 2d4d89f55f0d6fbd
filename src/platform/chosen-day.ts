import type { Day } from '../corpus/model.ts';
import type { Settings } from './settings.ts';

/** The day at which the reader wants positions on every page; null where that is the day of each article. */
export function chosenDay({ use, fixed }: Settings['date'], today: Day): Day | null {
  if (use === 'article') return null;
  return use === 'fixed' ? (fixed ?? today) : today;
}
