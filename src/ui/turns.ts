import type { Day, PartialDate, Statement } from '../corpus/model.ts';
import { lastDay } from '../corpus/partial-date.ts';
import type { Stretch } from '../corpus/timeline.ts';
import { POSITION_LABELS, SPOKEN_LABELS } from '../signs/labels.ts';
import type { Words } from '../signs/words.ts';

/** A change in what is recorded of a country, in words. */
export interface Turn {
  readonly day: Day;
  /** As precisely as it is known. */
  readonly date: PartialDate;
  readonly sentence: string;
  /** The statement that brought it. */
  readonly statement: Statement | null;
}

/** When a stretch begins: a month or a year is said as such, as the day it stands for is only where it begins. */
export function beginOf({ answer, from, statements }: Stretch): PartialDate {
  const [first] = statements;
  const begins = first && !answer.carried && first.start === from ? first.stated : from;
  return begins === from || lastDay(begins) >= from ? begins : from;
}

/** What changed, newest first. A new phase in which nothing is recorded yet changes nothing. */
export function turnsOf(stretches: readonly Stretch[], words: Words): Turn[] {
  return stretches
    .filter(({ turn }) => turn !== 'carried')
    .map((stretch) => ({
      day: stretch.from,
      date: beginOf(stretch),
      sentence: sentenceOf(stretch, words),
      statement: stretch.answer.statement,
    }))
    .reverse();
}

/** Countries and persons are not named: what one did with the other is said by statements alone. */
function sentenceOf(stretch: Stretch, words: Words): string {
  const { turn, answer, before, contestedBy } = stretch;
  const { t } = words;
  const now = t(SPOKEN_LABELS[answer.position]);
  const others = [...new Set(contestedBy.map(({ position }) => t(SPOKEN_LABELS[position])))];
  const disagree = others.length > 0 ? t('turn_contested', words.list(others)) : '';
  const said = {
    first: t('turn_first', now),
    changed: t('turn_changed', t(POSITION_LABELS[answer.position]), t(SPOKEN_LABELS[before])),
    restated: t('turn_restated', now),
    settled: t('turn_settled', now),
    contested: '',
    carried: '',
  }[turn];
  return [said, disagree].filter(Boolean).join(' ');
}
