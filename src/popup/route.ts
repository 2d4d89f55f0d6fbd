import type { Corpus } from '../corpus/corpus.ts';
import type { Day } from '../corpus/model.ts';
import { isDay } from '../corpus/partial-date.ts';
import { isCountryCode } from '../countries/codes.ts';

/** What the popup shows. These addresses are permanent: readers keep them. */
export type Route =
  /** The start, with what is searched for; empty for nothing. */
  | { readonly kind: 'start'; readonly query: string }
  /** The page of a country or organisation, as of a date if one is named. */
  | { readonly kind: 'subject'; readonly subject: string; readonly date: Day | null }
  /** Up to four countries or organisations side by side, as of a date if one is named. */
  | { readonly kind: 'compare'; readonly subjects: readonly string[]; readonly date: Day | null };

export const LEAST_COMPARED = 2;
export const MOST_COMPARED = 4;

const START: Route = { kind: 'start', query: '' };

/**
 * Reads the part of the address after `#`: `#/RU`, `#/RU/2019-09-04`, `#/European%20Parliament`, `#/compare/SV+BR`,
 * `#/compare/SV+BR/2019-09-04`, and the search for words, `#?russie`. What names nothing leads to the start.
 */
export function readRoute(hash: string): Route {
  try {
    const [, query] = /^#\?(.*)$/.exec(hash) ?? [];
    if (query !== undefined) return { kind: 'start', query: decodeURIComponent(query) };
    const [first = '', ...rest] = hash.startsWith('#/') ? hash.slice(2).split('/') : [];
    if (first === 'compare') return readCompare(rest);
    const date = readDate(rest);
    const subject = decodeURIComponent(first);
    return subject && date !== undefined ? { kind: 'subject', subject, date } : START;
  } catch {
    return START;
  }
}

function readCompare([list = '', ...rest]: readonly string[]): Route {
  const subjects = [...new Set(list.split('+').filter(Boolean).map(decodeURIComponent))];
  const date = readDate(rest);
  return date === undefined
    ? START
    : { kind: 'compare', subjects: subjects.slice(0, MOST_COMPARED), date };
}

/** Null where no date is named, undefined where what is there is none. */
function readDate([date, ...rest]: readonly string[]): Day | null | undefined {
  if (date === undefined) return null;
  return isDay(date) && rest.length === 0 ? date : undefined;
}

/** The part of the address after `#` that leads to the page of a country or organisation. */
export const routeTo = (subject: string): string => `#/${encodeURIComponent(subject)}`;

/** The part of the address after `#` that sets countries or organisations side by side. */
export const routeToCompare = (subjects: readonly string[], date: Day | null = null): string =>
  `#/compare/${subjects.map(encodeURIComponent).join('+')}${date ? `/${date}` : ''}`;

/** Whether there is a page of it. */
export const isKnown = ({ organisations }: Corpus, subject: string): boolean =>
  organisations.has(subject) || isCountryCode(subject);

/** Whether an address leads away from the start. As long as there is no corpus, all may be known that one names. */
export const isOver = (route: Route, corpus: Corpus | undefined): boolean =>
  route.kind === 'compare' ||
  (route.kind === 'subject' && (!corpus || isKnown(corpus, route.subject)));
