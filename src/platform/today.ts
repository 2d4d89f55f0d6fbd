import type { Day } from '../corpus/model.ts';

/** The calendar day where the reader is. */
export function today(): Day {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
