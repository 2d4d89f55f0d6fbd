import { no, type Case, type Verdict } from '../verdict.ts';

/** What may stand between the end of a sentence and the first word of the next. */
const LEAD_IN = /[\s"'«»„“”‘’–—-]/;
const SENTENCE_END = /[.!?…:;]/;

/** Whether a sentence begins at `at`. */
export function opensSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && LEAD_IN.test(text[before]!)) {
    // A blank line ends the paragraph before, whether or not that ends with a full stop, as headings do not.
    if (text[before] === '\n' && text[before - 1] === '\n') return true;
    before--;
  }
  return before < 0 || SENTENCE_END.test(text[before]!);
}

/** "Того же мнения": `inside` words have their capital at the start of a sentence whatever they mean. */
const isOrdinary = ({ hit, around }: Case): boolean => opensSentence(around.text, hit.start);

/** "Uliaga Island": behind a capitalised word of no other use, a `tail` word ends a foreign name. */
function isTail({ hit, around }: Case): boolean {
  const before = around.before(hit.start);
  return before?.joint === ' ' && before.categories === 0 && around.isCapital(before);
}

/** Country words that are written like an ordinary word or like a part of foreign names. */
export function judgeHomograph(place: Case): Verdict | null {
  const { inside, tail } = place.hit.entry;
  if (inside && isOrdinary(place)) return no('ordinary-word');
  if (tail && isTail(place)) return no('part-of-name');
  return null;
}
