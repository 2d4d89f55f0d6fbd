import { LIST } from '../categories.ts';
import { fold } from '../letters.ts';
import { no, type Case, type Verdict } from '../verdict.ts';
import { beforeBlanks } from '../match.ts';
import type { Hit } from '../scan.ts';
import { isIn, type Surroundings, type Word } from '../words.ts';

const PERSON = no('person');

/** Whether a country word that is also a name of persons stands behind a given name, an initial or a title. */
export function isSurname(hit: Hit, around: Surroundings): boolean {
  const before = around.before(hit.start) ?? abbreviationBefore(hit.start, around);
  if (!before || before.joint === ',' || before.joint === '-' || !around.isCapital(before))
    return isAfterInitial(around.text, hit.start);
  return isIn(before, LIST.givenName) || isIn(before, LIST.title) || isForeignName(before, around);
}

/** "the striker Kwame Jordan": a capitalised word of no other use, within a sentence whose words are written small. */
function isForeignName(word: Word, around: Surroundings): boolean {
  if (word.joint !== ' ' || word.categories !== 0 || isShouted(around.of(word))) return false;
  const before = around.before(word.start);
  return before?.joint === ' ' && !around.isCapital(before) && !isIn(before, LIST.place);
}

/** "Mr. Jordan": a title that ends with a full stop. */
function abbreviationBefore(start: number, around: Surroundings): Word | null {
  const stop = beforeBlanks(around.text, start) - 1;
  const before = around.text[stop] === '.' ? around.before(stop) : null;
  return isIn(before, LIST.title) ? before : null;
}

/** "Michael B. Jordan": one capital with a full stop. */
const isAfterInitial = (text: string, start: number): boolean =>
  /(?:^|[^\p{L}.])\p{Lu}\.\s$/u.test(text.slice(Math.max(0, start - 4), start));

const isNameLike = (word: Word | null, around: Case['around']): word is Word =>
  word !== null &&
  word.joint === ' ' &&
  (word.categories === 0 || isIn(word, LIST.givenName)) &&
  around.isCapital(word);

/** "Jordan Peterson said": a capitalised word without another use behind it, in a sentence not all in capitals. */
function isGivenName({ hit, around }: Case): boolean {
  const after = around.after(hit.end);
  if (!isNameLike(after, around) || isShouted(around.of(after))) return false;
  const next = around.after(after.end);
  const before = around.before(hit.start);
  // "In Jordan Prince Hassan said", but "letters to Jordan Ashby"; "to Israel Dec. 3" is a date.
  if (!isIn(before, LIST.link) && (isIn(before, LIST.place) || isIn(before, LIST.of))) return false;
  if (/^\.? \d/.test(around.text.slice(after.end, after.end + 3))) return false;
  if (next?.joint === ',') return true;
  return next === null || !around.isCapital(next);
}

const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** Country words that are also names of persons. */
export function judgePerson(place: Case): Verdict | null {
  const { hit, around } = place;
  if (isSurname(hit, around) || isGivenName(place)) return PERSON;
  const surname = fold(around.text.slice(hit.start, hit.end));
  const evidence = place.evidence(hit);
  if (evidence.persons.size > 0 && evidence.persons.has(surname)) {
    const before = around.before(hit.start);
    if (!before || !isIn(before, LIST.place)) return PERSON;
  }
  return null;
}
