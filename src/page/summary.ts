import type { PageSummary } from '../platform/messages.ts';
import type { PageDate } from './article.ts';
import type { Mark } from './mark.ts';
import type { Marks } from './marks.ts';
import { compareMarks } from './order.ts';
import type { Pulse } from './pulse.ts';

/** What the page holds: the countries named on it in the order of their first mention, with the number of mentions. */
export async function summarise(
  marks: Marks,
  date: PageDate,
  language: string | null,
  pulse: Pulse,
): Promise<PageSummary> {
  const first = new Map<string, Mark>();
  const mentions = new Map<string, number>();
  for (const mark of marks.all()) {
    mentions.set(mark.iso2, (mentions.get(mark.iso2) ?? 0) + 1);
    const known = first.get(mark.iso2);
    if (!known || compareMarks(mark, known) < 0) first.set(mark.iso2, mark);
    if (pulse.due) await pulse.next();
  }
  const countries = [...first.values()]
    .sort(compareMarks)
    .map(({ iso2 }) => ({ code: iso2, mentions: mentions.get(iso2) ?? 0 }));
  return { date: date.day, dateFrom: date.from, language, countries, unmarked: marks.unmarked };
}
