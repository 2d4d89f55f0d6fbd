import type { Corpus } from './corpus.ts';
import { episodeOn } from './episodes.ts';
import type { Filter } from './filter.ts';
import { history, type DatedAnswer } from './history.ts';
import type { Answer, Day, Episode, PositionOrNone, Statement } from './model.ts';
import { dayBefore } from './partial-date.ts';

/**
 * What began a stretch: the first position recorded, another position, the same one stated anew, an episode in which
 * nothing is recorded yet, a contradiction recorded, a contradiction left behind.
 */
export type Turn = 'first' | 'changed' | 'restated' | 'carried' | 'contested' | 'settled';

/** Days on end in one episode with the same position, equally carried and equally contested. */
export interface Stretch {
  readonly from: Day;
  /** The last day; null where it lasts. */
  readonly to: Day | null;
  /** The episode that holds these days. */
  readonly episode: Episode;
  /** The answer on the first day. */
  readonly answer: Answer;
  /** The position of the stretch before. */
  readonly before: PositionOrNone;
  readonly turn: Turn;
  /** The statements that decided on one of these days, in the order in which they came to. */
  readonly statements: readonly Statement[];
  /** The statements that contradicted them. */
  readonly contestedBy: readonly Statement[];
}

/**
 * The positions of a country or an organisation over time, oldest first and without gaps from the first recorded
 * position on. Every stretch lies within one episode; none where nothing is recorded.
 */
export function timeline(corpus: Corpus, subject: string, filter: Filter): Stretch[] {
  const groups = grouped(history(corpus, subject, filter));
  return groups.map((group, i) => {
    const [{ day, answer }] = group;
    const [next, previous] = [groups[i + 1]?.[0], groups[i - 1]?.[0]];
    return {
      from: day,
      to: next ? dayBefore(next.day) : null,
      episode: episodeOn(day),
      answer,
      before: previous?.answer.position ?? 'none',
      turn: turnOf(previous?.answer, answer),
      statements: distinct(group.flatMap(({ answer }) => answer.statement ?? [])),
      contestedBy: distinct(group.flatMap(({ answer }) => answer.contestedBy)),
    };
  });
}

type Group = [DatedAnswer, ...DatedAnswer[]];

function grouped(answers: readonly DatedAnswer[]): Group[] {
  const groups: Group[] = [];
  for (const answer of answers) {
    const last = groups.at(-1);
    if (last && alike(last[0], answer)) last.push(answer);
    else groups.push([answer]);
  }
  return groups;
}

const isContested = ({ contestedBy }: Answer) => contestedBy.length > 0;

function alike(a: DatedAnswer, b: DatedAnswer): boolean {
  return (
    a.answer.position === b.answer.position &&
    a.answer.carried === b.answer.carried &&
    isContested(a.answer) === isContested(b.answer) &&
    episodeOn(a.day) === episodeOn(b.day)
  );
}

function turnOf(before: Answer | undefined, after: Answer): Turn {
  if (!before) return 'first';
  if (before.position !== after.position) return 'changed';
  if (after.carried) return 'carried';
  if (before.episode !== after.episode) return 'restated';
  return isContested(after) ? 'contested' : 'settled';
}

const distinct = (statements: readonly Statement[]) => [...new Set(statements)];
