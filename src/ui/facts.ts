import { VENEZUELA, type Corpus, type Membership } from '../corpus/corpus.ts';
import { KEEP_ALL, type Filter } from '../corpus/filter.ts';
import type { CountryReport, Day, Statement } from '../corpus/model.ts';
import { keptStatements } from '../corpus/position.ts';
import { reportOn } from '../corpus/report.ts';
import { timeline, type Stretch } from '../corpus/timeline.ts';
import { phasesOf, type Phase } from '../signs/timeline.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';

/** All that the page of a country or organisation says. */
export interface Facts {
  /** Country code or organisation id. */
  readonly subject: string;
  /** True for Venezuela, whose own position is not asked for. */
  readonly isSubjectOfQuestion: boolean;
  /** As of the date of the page it was read on. */
  readonly then: CountryReport;
  /** As of today. */
  readonly now: CountryReport;
  /** Every statement that counts, newest first. */
  readonly statements: readonly Statement[];
  /** What changed and when, oldest first. */
  readonly stretches: readonly Stretch[];
  /** Its positions over time; empty where there was never any. */
  readonly phases: readonly Phase[];
  /** Who held the same position at the date. */
  readonly neighbours: Neighbours;
  /** The members of an organisation, as far as they are recorded; null for a country. */
  readonly members: readonly Membership[] | null;
  /** How many statements the reader's filter leaves out. */
  readonly leftOut: number;
}

/** Gathers the facts of a country or organisation as of `date`, for a reader of `today`. */
export function factsOf(
  corpus: Corpus,
  subject: string,
  { date, today, filter }: { date: Day; today: Day; filter: Filter },
): Facts {
  const statements = keptStatements(corpus, subject, filter);
  const stretches = timeline(corpus, subject, filter);
  return {
    subject,
    isSubjectOfQuestion: subject === VENEZUELA,
    then: reportOn(corpus, subject, date, today, filter),
    now: reportOn(corpus, subject, today, today, filter),
    statements: statements.toSorted((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0)),
    stretches: stretches.filter(({ from }) => from <= today),
    phases: phasesOf([{ stretches, statements }], today),
    neighbours: neighboursOf(corpus, subject, date, filter),
    members: corpus.organisations.get(subject)?.members ?? null,
    leftOut: keptStatements(corpus, subject, KEEP_ALL).length - statements.length,
  };
}
