import type { Corpus } from '../corpus/corpus.ts';
import { keeps, KEEP_ALL, type Filter } from '../corpus/filter.ts';
import type { Day } from '../corpus/model.ts';
import { positionAt } from '../corpus/position.ts';

interface Share {
  readonly kept: number;
  readonly all: number;
}

/** What a filter leaves, and what it changes today. */
export interface Remains {
  readonly statements: Share;
  /** Countries with a position today. */
  readonly countries: Share;
  /** Countries that have another position today; those left without any are not among them. */
  readonly changed: readonly string[];
}

/** Compares the corpus under a filter with the whole. */
export function remains(corpus: Corpus, filter: Filter, today: Day): Remains {
  const countries = [...corpus.bySubject.keys()]
    .filter((subject) => !corpus.organisations.has(subject))
    .map((code) => ({
      code,
      before: positionAt(corpus, code, today, KEEP_ALL).position,
      after: positionAt(corpus, code, today, filter).position,
    }))
    .filter(({ before }) => before !== 'none');
  const still = countries.filter(({ after }) => after !== 'none');
  const kept = corpus.statements.filter((s) => keeps(filter, s, corpus.regionOf(s.subject)));
  return {
    statements: { kept: kept.length, all: corpus.statements.length },
    countries: { kept: still.length, all: countries.length },
    changed: still.filter(({ before, after }) => before !== after).map(({ code }) => code),
  };
}
