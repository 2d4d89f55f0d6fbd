import { judgeCapital } from './rules/governments.ts';
import { judgeHomograph } from './rules/homographs.ts';
import { judgePart, judgeTown } from './rules/parts.ts';
import { judgePerson } from './rules/persons.ts';
import { judgeRival } from './rules/rivals.ts';
import { judgeTongue } from './rules/tongues.ts';
import { no, yes, type Case, type Verdict } from './verdict.ts';

/** Judges one place by the rules in order; the first that has an answer decides. */
export function judge(place: Case): Verdict {
  const { source, compiled } = place.hit.entry;
  if (source.kind === 'decoy') return no('decoy');
  const part = judgePart(place) ?? judgeTown(place) ?? judgeHomograph(place);
  if (part) return part;
  const flags = compiled!.flags;
  if (flags.includes('person')) {
    const person = judgePerson(place);
    if (person) return person;
  }
  if (flags.includes('tongue')) {
    const tongue = judgeTongue(place);
    if (tongue) return tongue;
  }
  if (source.kind === 'capital') return judgeCapital(place);
  for (const flag of flags) {
    const rival = place.around.lexicon.rivals.get(flag);
    if (rival) return judgeRival(place, rival);
  }
  return yes(source.kind);
}
