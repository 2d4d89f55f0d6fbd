import { TERM_KINDS } from '../countries/kinds.ts';
import { judgeCapital } from './rules/governments.ts';
import { judgeHomograph } from './rules/homographs.ts';
import { judgePart, judgeTown } from './rules/parts.ts';
import { judgePerson } from './rules/persons.ts';
import { judgeRival } from './rules/rivals.ts';
import { judgeTongue } from './rules/tongues.ts';
import { no, yes, type Case, type Verdict } from './verdict.ts';

const DECOY = no('decoy');

/** What is said where no rule objects, by kind. */
const PLAIN = new Map(TERM_KINDS.map((kind) => [kind as string, yes(kind)]));

/** Judges one place by the rules in order; the first that has an answer decides. */
export function judge(place: Case): Verdict {
  const { source, person, tongue, flags } = place.hit.entry;
  if (source.kind === 'decoy') return DECOY;
  const part = judgePart(place) ?? judgeTown(place) ?? judgeHomograph(place);
  if (part) return part;
  const other = (person && judgePerson(place)) || (tongue && judgeTongue(place));
  if (other) return other;
  const capital = source.kind === 'capital' ? judgeCapital(place) : null;
  if (capital && !capital.mention) return capital;
  for (const flag of flags) {
    const rival = place.around.lexicon.rivals.get(flag);
    if (rival) return judgeRival(place, rival);
  }
  return capital ?? PLAIN.get(source.kind)!;
}
