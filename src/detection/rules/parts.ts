import { no, type Case, type Verdict } from '../verdict.ts';
import { isIn } from '../words.ts';

const CURRENCY = no('currency');
const HANDLE = no('handle');
const PART_OF_NAME = no('part-of-name');
const TITLE = no('title');
const TOWN = no('town');
const PERSON = no('person');

/** 查德·史密斯: Chinese joins the parts of foreign persons' names by a dot. */
const isDot = (mark: string | undefined): boolean => mark === '·' || mark === '‧' || mark === '・';

/** Quotation marks of all languages; which one opens differs between them. */
const QUOTES = '«»„“”"‚‘‹›「」『』《》';

/** Whether the country word is a part of another name: of a place, a firm, a team, a dish, a body. */
export function judgePart(place: Case): Verdict | null {
  const { hit, around } = place;
  const { text } = around;
  const mark = text.charCodeAt(hit.end);
  if (mark === 0x24 || mark === 0x20ac || mark === 0xa3) return CURRENCY;
  if (text[hit.start - 1] === '@') return HANDLE;
  if (isDot(text[hit.start - 1]) || isDot(text[hit.end])) return PERSON;
  if (isTitled(place)) return TITLE;
  const after = around.after(hit.end);
  // "A U.S. Embassy spokesman": bodies are named with the adjective, so an abbreviation speaks of the state.
  const named = hit.entry.source.kind !== 'abbreviation';
  if (named && after && (after.joint === ' ' || after.joint === '') && isIn(after, 'partAfter'))
    return PART_OF_NAME;
  if (named && isBody(place)) return PART_OF_NAME;
  const before = around.before(hit.start);
  if (!before) return null;
  const people = hit.entry.source.kind === 'demonym';
  if (before.joint !== ',' && isIn(before, 'partBefore') && !(people && isSmall(text, hit.start)))
    return PART_OF_NAME;
  if (!people && isHeaded(hit.start, around)) return PART_OF_NAME;
  return null;
}

/** No name of a body has more words before its head. */
const LONGEST_BODY = 4;

/** "The American Medical Association": capitalised words lead to the head of a body's name. */
function isBody({ hit, around }: Case): boolean {
  if (isSmall(around.text, hit.start) || !isSmall(around.text, hit.start + 1)) return false;
  let word = around.after(hit.end);
  for (let words = 0; word?.joint === ' ' && words < LONGEST_BODY; words++) {
    if (!around.isCapital(word)) return false;
    if (isIn(word, 'body')) return true;
    word = around.after(word.end);
  }
  return false;
}

/** «Монако», "America": alone in quotation marks it is a club, a ship, a song. */
const isTitled = ({ hit, around: { text } }: Case): boolean =>
  hit.start > 0 &&
  hit.end < text.length &&
  QUOTES.includes(text[hit.start - 1]!) &&
  QUOTES.includes(text[hit.end]!);

/** "el Partido Comunista chino": an adjective written small belongs to no name. */
const isSmall = (text: string, at: number): boolean => text[at] !== text[at]!.toUpperCase();

/** "University of Georgia", "Bank of the Philippines": a head, then linking words, which Arabic and Persian do without. */
function isHeaded(start: number, around: Case['around']): boolean {
  let word = around.before(start);
  if (word?.joint === ' ' && isIn(word, 'headOf')) return true;
  for (let links = 0; links < 2 && word && isIn(word, 'of') && word.joint !== ','; links++) {
    word = around.before(word.start);
    if (word?.joint === ' ' && isIn(word, 'headOf')) return true;
  }
  return false;
}

/** "Lebanon, Pennsylvania": a town named after a country or its capital. */
export function judgeTown({ hit, around }: Case): Verdict | null {
  if (hit.entry.source.kind === 'demonym' || hit.entry.source.kind === 'abbreviation') return null;
  const after = around.after(hit.end);
  if (after?.joint !== ',') return null;
  const end = around.phraseAt(after.start, 'subdivision');
  return end > 0 ? TOWN : null;
}
