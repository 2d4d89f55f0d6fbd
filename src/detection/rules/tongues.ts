import { LIST } from '../categories.ts';
import { UPPER, isWord } from '../letters.ts';
import { no, type Case, type Verdict } from '../verdict.ts';
import { isIn, type Word } from '../words.ts';

const LANGUAGE = no('language');

const ends = (word: Word | null): boolean =>
  word === null ||
  word.joint === ',' ||
  isIn(word, LIST.function) ||
  isIn(word, LIST.and) ||
  isIn(word, LIST.dwelling);

/**
 * Whether nothing that the adjective could belong to follows: punctuation, the end or a function word. Behind "and" the
 * other adjective, where such have a capital, is asked: "in French and German" is of languages, "between French and German troops" is not.
 */
function isAlone(around: Case['around'], after: Word | null): boolean {
  if (!after || after.joint === ',' || !isIn(after, LIST.and)) return ends(after);
  const other = around.after(after.end);
  if (!other || !around.isCapital(other)) return true;
  const next = around.after(other.end);
  return ends(next) || isIn(next, LIST.tongue);
}

/** "her Dutch hosts": English verbs of towns look like nouns. */
const isPlural = ({ hit }: Case, after: Word | null): boolean =>
  hit.entry.rule === 'initial' && isIn(after, LIST.dwelling) && !isIn(after, LIST.function);

/** "im Deutschen selten": a capital where adjectives are written small, and no noun behind it. */
const isNoun = ({ hit, around }: Case, after: Word | null): boolean =>
  hit.entry.rule === 'any' &&
  UPPER[around.text.charCodeAt(hit.start)] === 1 &&
  (after === null || !around.isCapital(after));

/** "italienisch Rovigno", "englisch: London": an adjective without ending, where adjectives have one, before a name. */
const isLabel = ({ hit, around: { text } }: Case): boolean =>
  hit.entry.rule === 'lower' &&
  /^\s*(?:[:„"'‚«]|\s(?=\p{Lu}))/u.test(text.slice(hit.end, hit.end + 4));

const FAR = 12;

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
  isIn(word, LIST.tongue) && isIn(word, LIST.speaking);

/** The word before `word`, or before an adverb there: "parla bene il francese". */
function beyondAdverb(around: Case['around'], word: Word): Word | null {
  const before = around.before(word.start);
  if (!isIn(before, LIST.between) || isIn(before, LIST.speaking)) return before;
  const further = around.before(before!.start);
  return isIn(further, LIST.speaking) ? further : before;
}

/** No row is longer. */
const MOST_IN_ROW = 8;

/** The word before a row of words with commas or "and" between them ("speaks French, German and Dutch"), of which one begins at `start`. */
function beforeRow(around: Case['around'], start: number): Word | null {
  let word = around.before(start);
  for (let items = 0; word && items < MOST_IN_ROW; items++) {
    // Russian "с" links and leads to a language.
    if (isIn(word, LIST.speakingIn)) return word;
    // "étudie le russe et le coréen"
    const further: Word | null = isIn(word, LIST.of) ? around.before(word.start) : null;
    if (further?.joint === ',' || isIn(further, LIST.and)) word = further!;
    const item = isIn(word, LIST.and)
      ? around.before(word.start)
      : word.joint === ','
        ? word
        : null;
    if (!item) return word;
    word = around.before(item.start);
  }
  return word;
}

/** Whether the adjective alone names a language behind `head`, the word before it or before the row it stands in. */
function isTaught(around: Case['around'], head: Word | null): boolean {
  if (!head || head.joint === '-') return false;
  if (isIn(head, LIST.speaking) || isIn(head, LIST.speakingIn)) return true;
  // "hablantes de español", "apprend le danois": a word for speaking, and a linking word or an article.
  if (!isIn(head, LIST.link) && !isIn(head, LIST.of)) return false;
  const further = beyondAdverb(around, head);
  return isIn(further, LIST.speaking) || isIn(further, LIST.teaching);
}

/** "العربية والفرنسية": Arabic writes "and" together with the word after it. */
const isGlued = ({ hit, around: { text } }: Case): boolean =>
  hit.start > 0 && isWord(text.charCodeAt(hit.start - 1));

/** Whether a people's adjective names a language here. */
export function judgeTongue(place: Case): Verdict | null {
  const { hit, around } = place;
  if (isLabel(place)) return LANGUAGE;
  const after = around.after(hit.end);
  if (after && after.joint !== ',' && isIn(after, LIST.tongue)) return LANGUAGE;
  const before = around.before(hit.start);
  if (before && before.joint !== ',' && (isIn(before, LIST.tongue) || isIn(before, LIST.speaking)))
    return LANGUAGE;
  if (isNoun(place, after)) {
    if (before?.joint === ' ' && isIn(before, LIST.speakingIn)) return LANGUAGE;
    // "aus dem Englischen"
    if (isIn(before, LIST.function) && isIn(beyondAdverb(around, before!), LIST.speakingIn))
      return LANGUAGE;
  }
  const head = beforeRow(around, hit.start);
  // "به زبان‌های فرانسوی و آلمانی": behind such a word all of a row are languages.
  if (head?.joint === ' ' && isIn(head, LIST.tongue)) return LANGUAGE;
  if (!isAlone(around, after) || isPlural(place, after)) return null;
  if (isTaught(around, head)) return LANGUAGE;
  // "El finés es una lengua": alone, where languages are the subject.
  const named = !before || before.joint === ',' || isIn(before, LIST.function) || isGlued(place);
  return named && isAbout(place) ? LANGUAGE : null;
}
