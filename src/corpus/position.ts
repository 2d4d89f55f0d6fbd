import type { Corpus } from './corpus.ts';
import { EPISODES, episodeOn } from './episodes.ts';
import { keeps, type Filter } from './filter.ts';
import { BASES, type Answer, type Day, type Position, type Statement } from './model.ts';
import { daysFrom } from './partial-date.ts';

/** Within so many days before the newest statement, the stronger basis counts for more than the later day. */
const NEWS_DAYS = 31;

const NONE: Answer = {
  position: 'none',
  statement: null,
  carried: false,
  episode: null,
  contestedBy: [],
};

/** Statements about a subject that a filter keeps, those of bound organisations included, in no order. */
export function keptStatements(
  corpus: Corpus,
  subject: string,
  filter: Filter,
): readonly Statement[] {
  const region = corpus.regionOf(subject);
  return (corpus.bySubject.get(subject) ?? []).filter((s) => keeps(filter, s, region));
}

/**
 * The recorded position of a country or an organisation on a day.
 *
 * The statements of the day's episode answer, else those of the nearest earlier episode that has any (`carried`).
 * Clear ones come before weak ones; among the newest and those up to 31 days older the strongest basis wins, then the
 * latest start, then the finer date, then the smaller source id.
 * @param subject a country code or an organisation id; for an unknown one and for Venezuela the answer is `none`
 */
export function positionAt(corpus: Corpus, subject: string, date: Day, filter: Filter): Answer {
  return answerFrom(keptStatements(corpus, subject, filter), date);
}

/** `positionAt` over statements already found and filtered. */
export function answerFrom(kept: readonly Statement[], date: Day): Answer {
  const candidates = kept.filter((s) => s.start <= date);
  const now = episodeOn(date);
  for (const episode of EPISODES.slice(0, EPISODES.indexOf(now) + 1).toReversed()) {
    const ofEpisode = candidates.filter((s) => s.episode === episode.id);
    const statement = decide(ofEpisode);
    if (!statement) continue;
    return {
      position: statement.position,
      statement,
      carried: episode !== now,
      episode,
      contestedBy: ofEpisode
        .filter((s) => s.start >= statement.start && contradict(s.position, statement.position))
        .sort((a, b) => descending(a.start, b.start) || byPreference(a, b)),
    };
  }
  return NONE;
}

function decide(candidates: readonly Statement[]): Statement | undefined {
  const clear = candidates.filter((s) => s.certainty === 'clear');
  const firm = clear.length ? clear : candidates;
  const newest = firm.reduce((day, s) => (s.start > day ? s.start : day), '');
  const news = firm.filter((s) => daysFrom(s.start, newest) <= NEWS_DAYS);
  return news.sort(byPreference)[0];
}

const ascending = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const descending = (a: string, b: string) => ascending(b, a);

/** Strongest basis, latest start, finer date, smaller source id, smaller position; then whatever makes the order total. */
function byPreference(a: Statement, b: Statement): number {
  return (
    BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
    descending(a.start, b.start) ||
    b.stated.length - a.stated.length ||
    ascending(a.source.id, b.source.id) ||
    ascending(a.position, b.position) ||
    ascending(JSON.stringify(a), JSON.stringify(b))
  );
}

/** Whether two positions exclude each other: `disputes` and `opposition` do not, nor do equal ones. */
export function contradict(a: Position, b: Position): boolean {
  const against = (p: Position) => p === 'disputes' || p === 'opposition';
  return a !== b && !(against(a) && against(b));
}
