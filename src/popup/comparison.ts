import type { Corpus } from '../corpus/corpus.ts';
import type { Filter } from '../corpus/filter.ts';
import type { CountryReport, Day } from '../corpus/model.ts';
import { keptStatements } from '../corpus/position.ts';
import { reportOn } from '../corpus/report.ts';
import { timeline, type Stretch } from '../corpus/timeline.ts';
import { phasesOf, type Phase } from '../signs/timeline.ts';

/** One of several countries or organisations that stand side by side. */
export interface Column {
  readonly subject: string;
  /** As of the date of the comparison. */
  readonly report: CountryReport;
  /** Its positions until today, oldest first. */
  readonly stretches: readonly Stretch[];
}

export interface Comparison {
  readonly date: Day;
  readonly columns: readonly Column[];
  /** One axis for all, a lane for each in the order of columns. */
  readonly phases: readonly Phase[];
  /** The days on which any of them changed, newest first. */
  readonly days: readonly Day[];
}

/** Sets countries or organisations side by side. */
export function compare(
  corpus: Corpus,
  subjects: readonly string[],
  { date, today, filter }: { date: Day; today: Day; filter: Filter },
): Comparison {
  const columns = subjects.map((subject) => ({
    subject,
    report: reportOn(corpus, subject, date, today, filter),
    stretches: timeline(corpus, subject, filter).filter(({ from }) => from <= today),
  }));
  const courses = columns.map(({ subject, stretches }) => ({
    stretches,
    statements: keptStatements(corpus, subject, filter),
  }));
  const days = new Set(columns.flatMap(({ stretches }) => stretches.map(({ from }) => from)));
  return { date, columns, phases: phasesOf(courses, today), days: [...days].sort().reverse() };
}

/** What was recorded of a column on a day; null before its first position. */
export const stretchOn = ({ stretches }: Column, day: Day): Stretch | null =>
  stretches.findLast(({ from }) => from <= day) ?? null;
