import { UPPER } from '../letters.ts';
import { no, type Case, type Verdict } from '../verdict.ts';
import { isIn, type Word } from '../words.ts';

const LANGUAGE = no('language');

/** Whether nothing that the adjective could belong to follows: punctuation, the end or a function word. */
const isAlone = (after: Word | null): boolean =>
  after === null || after.joint === ',' || isIn(after, 'function') || isIn(after, 'and');

/** "im Deutschen selten": a capital where adjectives are written small, and no noun behind it. */
const isNoun = ({ hit, around }: Case, after: Word | null): boolean =>
  hit.entry.rule === 'any' &&
  UPPER[around.text.charCodeAt(hit.start)] === 1 &&
  (after === null || !around.isCapital(after));

/** "italienisch Rovigno", "englisch: London": an adjective without ending, where adjectives have one, before a name. */
const isLabel = ({ hit, around: { text } }: Case): boolean =>
  hit.entry.rule === 'lower' &&
  /^\s*(?:[:„"'‚«]|\s(?=\p{Lu}))/u.test(text.slice(hit.end, hit.end + 4));

const FAR = 6;

/** Whether a word that means "language" stands in the sentence, a few words away. */
function isAbout({ hit, around }: Case): boolean {
  let before = around.before(hit.start);
  let after = around.after(hit.end);
  for (let steps = 0; steps < FAR && (before ?? after); steps++) {
    if (isLanguageWord(before) || isLanguageWord(after)) return true;
    before = before && around.before(before.start);
    after = after && around.after(after.end);
  }
  return false;
}

/** A word that means "language" stands before the country word as well as behind it. */
const isLanguageWord = (word: Word | null): boolean =>
  isIn(word, 'tongue') && isIn(word, 'speaking');

/** The word before `word`, or before an adverb there: "parla bene il francese". */
function beyondAdverb(around: Case['around'], word: Word): Word | null {
  const before = around.before(word.start);
  if (!isIn(before, 'between') || isIn(before, 'speaking')) return before;
  const further = around.before(before!.start);
  return isIn(further, 'speaking') ? further : before;
}

/** Whether a people's adjective names a language here. */
export function judgeTongue(place: Case): Verdict | null {
  const { hit, around } = place;
  if (isLabel(place)) return LANGUAGE;
  const after = around.after(hit.end);
  if (after && after.joint !== ',' && isIn(after, 'tongue')) return LANGUAGE;
  const before = around.before(hit.start);
  if (!before) return null;
  if (before.joint !== ',' && (isIn(before, 'tongue') || isIn(before, 'speaking'))) return LANGUAGE;
  const alone = isAlone(after);
  const noun = isNoun(place, after);
  if (before.joint === ' ' && isIn(before, 'speakingIn') && (alone || noun)) return LANGUAGE;
  const further = beyondAdverb(around, before);
  // "aus dem Englischen"
  if (noun && isIn(before, 'function') && isIn(further, 'speakingIn')) return LANGUAGE;
  if (!alone) return null;
  // "hablantes de español", "apprend le danois": a word for speaking, and a linking word or an article.
  const linked = isIn(before, 'link') || isIn(before, 'of');
  if (linked && isIn(further, 'speaking')) return LANGUAGE;
  // "El finés es una lengua": alone, where languages are the subject.
  if (before.joint !== ',' && isIn(before, 'function') && isAbout(place)) return LANGUAGE;
  // "speaks French and Spanish", "in Egyptian Arabic and English": what the pair is, each of it is.
  if (further && isIn(before, 'and')) {
    const first = around.before(further.start);
    if (isIn(first, 'speaking') || isIn(first, 'speakingIn')) return LANGUAGE;
  }
  return null;
}
