import type { Day } from '../corpus/model.ts';

/** What the popup shows: the start, or the page of a country or organisation, as of a date if one is named. */
export interface Route {
  /** Country code or organisation id; null for the start. */
  readonly subject: string | null;
  readonly date: Day | null;
  /** What is searched for at the start; empty for nothing. */
  readonly query: string;
}

/**
 * Reads the part of the address after `#`: `#/RU`, `#/RU/2019-09-04`, `#/European%20Parliament`, and the search for
 * words, `#?russie`. These addresses are
 * permanent: readers keep them.
 */
export function readRoute(hash: string): Route {
  const [, subject = '', date = ''] = /^#\/([^/]+)(?:\/(\d{4}-\d{2}-\d{2}))?$/.exec(hash) ?? [];
  const [, query = ''] = /^#\?(.*)$/.exec(hash) ?? [];
  try {
    return {
      subject: decodeURIComponent(subject) || null,
      date: date || null,
      query: decodeURIComponent(query),
    };
  } catch {
    return { subject: null, date: null, query: '' };
  }
}

/** The part of the address after `#` that leads to the page of a country or organisation. */
export const routeTo = (subject: string): string => `#/${encodeURIComponent(subject)}`;
