import type { Corpus } from '../corpus/corpus.ts';
import type { Filter } from '../corpus/filter.ts';
import type { CountryCode, Day } from '../corpus/model.ts';
import { reportOn } from '../corpus/report.ts';
import { timeline } from '../corpus/timeline.ts';
import type { CountryOnCard } from '../platform/messages.ts';
import { drawStrip } from '../signs/strip.ts';

interface Asked {
  readonly code: CountryCode;
  readonly date: Day;
  readonly today: Day;
  readonly filter: Filter;
}

/** All that a card shows of a country at a date, but for its flag. */
export function onCard(
  corpus: Corpus,
  { code, date, today, filter }: Asked,
): Omit<CountryOnCard, 'flag'> {
  const stretches = timeline(corpus, code, filter);
  return {
    report: reportOn(corpus, code, date, today, filter),
    strip: stretches.length ? drawStrip(stretches, date, today) : null,
  };
}
