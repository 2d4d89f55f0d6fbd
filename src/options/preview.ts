import type { Corpus } from '../corpus/corpus.ts';
import { keeps, KEEP_ALL, type Filter } from '../corpus/filter.ts';
import type { CountryCode, Day, PositionOrNone } from '../corpus/model.ts';
import { positionAt } from '../corpus/position.ts';

interface Share {
  readonly kept: number;
  readonly all: number;
}

/** A country that stands otherwise under a filter than without one. */
export interface Difference {
  readonly code: CountryCode;
  readonly before: PositionOrNone;
  readonly after: PositionOrNone;
}

/** What a filter leaves, and what it changes on a day. */
export interface Remains {
  readonly statements: Share;
  /** Countries with a position on the day. */
  readonly countries: Share;
  readonly changed: readonly Difference[];
}

/** Compares the corpus under a filter with the whole, as of a day. */
export function remains(corpus: Corpus, filter: Filter, day: Day): Remains {
  const countries = [...corpus.bySubject.keys()]
    .filter((subject) => !corpus.organisations.has(subject))
    .map((code) => ({
      code,
      before: positionAt(corpus, code, day, KEEP_ALL).position,
      after: positionAt(corpus, code, day, filter).position,
    }));
  const having = (when: 'before' | 'after') =>
    countries.filter((country) => country[when] !== 'none').length;
  const kept = corpus.statements.filter((s) => keeps(filter, s, corpus.regionOf(s.subject)));
  return {
    statements: { kept: kept.length, all: corpus.statements.length },
    countries: { kept: having('after'), all: having('before') },
    changed: countries.filter(({ before, after }) => before !== after),
  };
}
