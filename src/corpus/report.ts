import type { Corpus } from './corpus.ts';
import { keeps, type Filter } from './filter.ts';
import { history, type DatedAnswer } from './history.ts';
import type { CountryReport, Day, PartialDate } from './model.ts';
import { positionAt } from './position.ts';

/**
 * All that is to be said of one country at one date.
 * @param country a country code; an organisation id is answered likewise, without notes
 * @param today bounds `change`: nothing is told of days to come
 */
export function reportOn(
  corpus: Corpus,
  country: string,
  date: Day,
  today: Day,
  filter: Filter,
): CountryReport {
  const answers = history(corpus, country, filter);
  const at = positionAt(corpus, country, date, filter);
  const region = corpus.regionOf(country);
  const later = answers.find(
    ({ day, answer }) => day > date && day <= today && answer.position !== at.position,
  );
  return {
    country,
    date,
    at,
    since: since(answers, date),
    now: positionAt(corpus, country, today, filter),
    change: later ?? null,
    notes: (corpus.notes.get(country) ?? []).filter(
      (s) => s.start <= date && keeps(filter, s, region),
    ),
    searched: corpus.searched.has(country),
    asOf: corpus.asOf,
  };
}

/** Walks back from the date while position and episode stay: the claimant of one episode is not that of another. */
function since(answers: readonly DatedAnswer[], date: Day): PartialDate | null {
  const past = answers.filter(({ day }) => day <= date);
  const last = past.at(-1)?.answer;
  if (!last) return null;
  const breach = past.findLastIndex(
    ({ answer }) => answer.position !== last.position || answer.episode !== last.episode,
  );
  return past[breach + 1]?.answer.statement?.stated ?? null;
}
