import { turningDays, type Corpus } from './corpus.ts';
import type { Filter } from './filter.ts';
import type { Answer, Day } from './model.ts';
import { answerFrom, keptStatements } from './position.ts';

/** An answer and the first day on which it stands, until the next. */
export interface DatedAnswer {
  readonly day: Day;
  readonly answer: Answer;
}

/** The answers about a subject on every day on which they can change, oldest first; without the days of no position. */
export function history(corpus: Corpus, subject: string, filter: Filter): DatedAnswer[] {
  const kept = keptStatements(corpus, subject, filter);
  if (!kept.length) return [];
  return turningDays(corpus, subject)
    .map((day) => ({ day, answer: answerFrom(kept, day) }))
    .filter(({ answer }) => answer.position !== 'none');
}
