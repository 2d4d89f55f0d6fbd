import { LIST } from '../categories.ts';
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

// Most places stand behind a blank.
const isQuote = (mark = ' '): boolean => mark !== ' ' && QUOTES.includes(mark);

/** Whether the country word is a part of another name: of a place, a firm, a team, a dish, a body. */
export function judgePart(place: Case): Verdict | null {
  const { hit, around } = place;
  const { text } = around;
  const lead = text[hit.start - 1];
  const trail = text[hit.end];
  if (trail === '$' || trail === '€' || trail === '£') return CURRENCY;
  if (lead === '@') return HANDLE;
  if (isDot(lead) || isDot(trail)) return PERSON;
  // «Монако», "America": alone in quotation marks it is a club, a ship, a song.
  if (isQuote(lead) && isQuote(trail)) return TITLE;
  const after = around.after(hit.end);
  // "A U.S. Embassy spokesman": bodies are named with the adjective, so an abbreviation speaks of the state.
  const named = hit.entry.source.kind !== 'abbreviation';
  if (named && after && (after.joint === ' ' || after.joint === '') && isIn(after, LIST.partAfter))
    return PART_OF_NAME;
  if (named && isBody(place)) return PART_OF_NAME;
  const before = around.before(hit.start);
  if (!before) return null;
  const people = hit.entry.source.kind === 'demonym';
  if (
    before.joint !== ',' &&
    isIn(before, LIST.partBefore) &&
    !(people && isSmall(text, hit.start))
  )
    return PART_OF_NAME;
  if (!people && isHeaded(hit.start, around)) return PART_OF_NAME;
  return null;
}

/** No name of a body has more words before its head. */
const LONGEST_BODY = 4;

/** "The American Medical Association": capitalised words lead to the head of a body's name. */
function isBody({ hit, around }: Case): boolean {
  let word = around.after(hit.end);
  for (let words = 0; word?.joint === ' ' && words < LONGEST_BODY; words++) {
    if (!around.isCapital(word)) return false;
    if (isIn(word, LIST.body))
      return !isSmall(around.text, hit.start) && isSmall(around.text, hit.start + 1);
    word = around.after(word.end);
  }
  return false;
}

/** "el Partido Comunista chino": an adjective written small belongs to no name. */
const isSmall = (text: string, at: number): boolean => text[at] !== text[at]!.toUpperCase();

/** "University of Georgia", "Bank of the Philippines": a head, then linking words, which Arabic and Persian do without. */
function isHeaded(start: number, around: Case['around']): boolean {
  let word = around.before(start);
  for (let links = 0; word; links++) {
    if (word.joint === ' ' && isIn(word, LIST.headOf)) return true;
    if (links > 1 || word.joint === ',' || !isIn(word, LIST.of)) return false;
    word = around.before(word.start);
  }
  return false;
}

/** "Lebanon, Pennsylvania": a town named after a country or its capital. */
export function judgeTown({ hit, around }: Case): Verdict | null {
  if (hit.entry.source.kind === 'demonym' || hit.entry.source.kind === 'abbreviation') return null;
  const after = around.after(hit.end);
  if (after?.joint !== ',') return null;
  const end = around.phraseAt(after.start, LIST.subdivision);
  return end > 0 ? TOWN : null;
}
