import { LIST } from '../categories.ts';
import { no, yes, type Case, type Verdict } from '../verdict.ts';
import type { Hit } from '../scan.ts';
import { isApostrophe } from '../match.ts';
import { isIn, type Surroundings, type Word } from '../words.ts';
import { opensSentence } from './homographs.ts';

const GOVERNMENT = yes('government');
const PAIR = yes('pair');
const PLACE = no('place');

const MOST_BETWEEN = 4;

/** How many words behind a verb tell what it is done to. */
const FAR = 9;

/**
 * Whether a verb of acting follows, at most a few adverbs and auxiliaries away; of a capital that opens a clause, whether
 * any verb does that is not known to have towns as its subject.
 */
function acts(around: Case['around'], end: number, opensClause: boolean): boolean {
  let word = around.after(end);
  let opens = opensClause;
  for (let steps = 0; word && steps <= MOST_BETWEEN; steps++) {
    if (word.joint === '-' || (steps === 0 && (word.joint === "'" || word.joint === ',')))
      return false;
    if (isIn(word, LIST.acting)) return true;
    if (!isIn(word, LIST.between))
      return opens && around.isVerb(word) && !isDoneToTown(around, word);
    // "Paris fut fondée": behind such a verb stands a participle.
    opens &&= !isIn(word, LIST.dwelling);
    word = around.after(word.end);
  }
  return false;
}

/** "Prague tiled the old tram depots": what the verb is done to is a town's. */
function isDoneToTown(around: Surroundings, verb: Word): boolean {
  let word = around.after(verb.end);
  for (let steps = 0; word && steps < FAR; steps++) {
    if (isIn(word, LIST.urban)) return true;
    word = around.after(word.end);
  }
  return false;
}

const isPreposition = (word: Word): boolean => isIn(word, LIST.place) && isIn(word, LIST.function);

/** Whether a word opens a clause within a sentence: "that Moscow", "because Moscow", "said Moscow". */
const opensClause = (word: Word): boolean =>
  (isIn(word, LIST.function) || isIn(word, LIST.acting)) &&
  !isIn(word, LIST.place) &&
  !isIn(word, LIST.link);

/** "Berlin zögert", "Paris s'alarme, Rome temporise", "London waits and Paris dithers": nothing of its clause is before it. */
function isClauseStart({ start }: Hit, around: Surroundings, before: Word | null): boolean {
  if (before === null) return opensSentence(around.text, start);
  if (before.joint === ',' || opensClause(before)) return true;
  const last = isIn(before, LIST.and) ? around.before(before.start) : null;
  return last !== null && (!around.isCapital(last) || opensSentence(around.text, last.start));
}

/** The word behind a possessive: `'s`, an apostrophe alone, or one with a suffix of the list `link`. */
function possession(around: Case['around'], end: number): Word | null {
  if (!isApostrophe(around.text.charCodeAt(end))) return null;
  const suffix = around.after(end);
  if (suffix && around.of(suffix).toLowerCase() !== 's' && !isIn(suffix, LIST.link)) return null;
  const after = around.after(suffix ? suffix.end : end + 1);
  return after?.joint === ' ' ? after : null;
}

/** Whether what governments have is the word `own` or the one after it, behind a suffix of `own`. */
function isGovernments(around: Case['around'], own: Word): boolean {
  const next = around.after(own.end);
  return (
    isIn(own, LIST.political) ||
    isIn(next?.joint === "'" ? around.after(next.end) : next, LIST.political)
  );
}

/** "Moskaus Politik", "die Haltung Moskaus": an ending of the capital itself is a possessive beside such a word. */
const isInflected = ({ entry, start, end }: Hit): boolean => end - start > entry.written.length;

/** No sentence is longer; the verb of a longer one is not looked for. */
const LONGEST_SENTENCE = 400;

/** "ANKARA (AA) -", "İZMİR, 3 Mayıs", "تهران- ایرنا-": what stands behind a dateline. */
const DATELINE = /^\s*[(:–—-]|^, \d/;

/** Whether a sentence or a clause that the capital opens ends with a verb of acting, as in Turkish and Persian. */
function closes(around: Case['around'], start: number, end: number): boolean {
  const { text } = around;
  if (isApostrophe(text.charCodeAt(end))) return false;
  // "Roma sustu, Atina yanıt verdi": the verb before the comma ends its clause.
  if (!opensSentence(text, start) && !isIn(around.before(start), LIST.closing)) return false;
  const after = around.after(end);
  // "تهران را ترک کرد": the capital is what the verb is done to; "تهران به مذاکره پاسخ داد": it acts.
  if (isIn(after, LIST.place) && !isIn(after, LIST.link)) return false;
  if (DATELINE.test(text.slice(end, end + 4))) return false;
  const length = text.slice(end, end + LONGEST_SENTENCE).search(/[.!?…\n](?!\d)|$/);
  return isIn(around.before(end + length), LIST.closing);
}

/** "Tacoma, Washington": a name before a comma, within a sentence, places what follows; "trotz der Bitten, Belgrad" does not. */
function isTown(around: Surroundings, name: Word): boolean {
  if (name.categories !== 0 || !around.isCapital(name) || opensSentence(around.text, name.start))
    return false;
  const before = around.before(name.start);
  return !before || around.isCapital(before) || isIn(before, LIST.place) || isIn(before, LIST.of);
}

/** "Flights between Lima and Quito resumed": what goes between towns, behind which a capital or a pair of them stands. */
function isReached(around: Surroundings, before: Word | null): boolean {
  const first = isIn(before, LIST.and) ? around.before(before!.start) : null;
  const led = first ? around.before(first.start) : before;
  return (
    (isIn(led, LIST.dealing) || isIn(led, LIST.link)) && isIn(around.before(led!.start), LIST.urban)
  );
}

/** A capital stands for the government only where it acts, is dealt with or has what governments have. */
export function judgeCapital({ hit, around }: Case): Verdict {
  const own = possession(around, hit.end);
  if (own) return isGovernments(around, own) ? GOVERNMENT : PLACE;
  const before = around.before(hit.start);
  const after = around.after(hit.end);
  if (before?.joint === '-' && isIn(before, LIST.dealing)) return GOVERNMENT;
  // "وبخت القاهرة السفير": in Arabic the verb opens the sentence and the capital follows.
  if (before && around.isVerb(before) && opensSentence(around.text, before.start))
    return GOVERNMENT;
  if (isReached(around, before)) return PLACE;
  if (after?.joint === '-') return isIn(after, LIST.political) ? GOVERNMENT : PLACE;
  // "The Caracas government"
  if (after?.joint === ' ' && isIn(after, LIST.ruling)) return GOVERNMENT;
  // "Washington in March accused": a preposition makes a place only of what follows it.
  if (isIn(after, LIST.place) && !isIn(after, LIST.function)) return PLACE;
  // "The mayor of London said": behind a linking word the verb belongs to another.
  const blocked =
    before !== null &&
    (before.joint === ','
      ? isTown(around, before)
      : isIn(before, LIST.place) || (isIn(before, LIST.link) && !isIn(before, LIST.and)));
  if (!blocked) {
    if (acts(around, hit.end, isClauseStart(hit, around, before))) return GOVERNMENT;
    if (closes(around, hit.start, hit.end)) return GOVERNMENT;
    if (isInflected(hit) && after?.joint === ' ' && isGovernments(around, after)) return GOVERNMENT;
  }
  if (!before || before.joint === ',') return PLACE;
  const second = around.before(before.start);
  // "Die Regierung in Wien"; where "die österreichische Regierung" sits is a place.
  if (
    isIn(second, LIST.ruling) &&
    isIn(around.before(second!.start), LIST.function) &&
    (isIn(before, LIST.link) || isIn(before, LIST.place))
  )
    return GOVERNMENT;
  // "For Kyiv, the deal": a preposition of places leads to a government only where it opens the sentence.
  if (isIn(before, LIST.dealing) && (!isPreposition(before) || after?.joint === ','))
    return GOVERNMENT;
  // "warnte auch Addis Abeba"
  if (isIn(before, LIST.between) && !isIn(before, LIST.link) && isIn(second, LIST.dealing))
    return GOVERNMENT;
  if (isInflected(hit) && isIn(before, LIST.political)) return GOVERNMENT;
  // "Its ambassador to Moscow" lives there, "the ambassador of Moscow" is the government's.
  const led = isIn(before, LIST.of) || !isIn(second, LIST.posted);
  if (led && isIn(before, LIST.link) && isIn(second, LIST.political)) return GOVERNMENT;
  return PLACE;
}

/** A place with what was said of it. */
export interface Judged {
  readonly hit: Hit;
  /** Its end, behind marks that belong to the last letter. */
  readonly end: number;
  verdict: Verdict;
}

/** "Paris, Berlin and London said": where one of a row of capitals stands for a government, so do the others. */
export function pairCapitals(judged: readonly Judged[], around: Surroundings): void {
  const couples: [Judged, Judged][] = [];
  let one: Judged | undefined;
  for (const other of judged) {
    if (one && isCapital(one) && isCapital(other)) couples.push([one, other]);
    one = other;
  }
  for (const couple of couples) confront(...couple, around);
  for (const couple of couples) pair(...couple, around);
  for (const couple of couples.reverse()) pair(...couple, around);
}

/** "Wien unterschätzte Belgrad", "Between Lima and Quito tempers flare": two capitals that have to do with one another. */
function confront(one: Judged, other: Judged, around: Surroundings): void {
  if (one.verdict !== PLACE && other.verdict !== PLACE) return;
  const before = around.before(one.hit.start);
  let word = around.after(one.hit.end);
  while (isIn(word, LIST.between) && !isIn(word, LIST.and) && !isIn(word, LIST.dwelling))
    word = around.after(word!.end);
  const next = word?.joint === ' ' ? around.after(word.end) : null;
  if (next?.joint !== ' ') return;
  const isNext = next.start === other.hit.start;
  const met = isIn(word, LIST.and)
    ? isNext && isBetween(around, before)
    : isDeed(word!) &&
      !NAME.test(around.of(word!)) &&
      !isIn(before, LIST.place) &&
      (isNext ||
        (isRelation(next) &&
          !isIn(next, LIST.and) &&
          around.after(next.end)?.start === other.hit.start));
  if (met && !isDoneToTown(around, next)) one.verdict = other.verdict = PAIR;
}

/** "Paris Jackson and London Breed" are persons. */
const NAME = /^\p{Lu}\p{Ll}/u;

/** A word such as "zwischen" that opens a sentence. */
const isBetween = (around: Surroundings, word: Word | null): boolean =>
  word !== null && isRelation(word) && opensSentence(around.text, word.start);

/** A word that links a government to another, and leads to no place. */
const isRelation = (word: Word): boolean => isIn(word, LIST.link) && !isIn(word, LIST.place);

/** Whether a word behind a capital may be the verb of a government. */
const isDeed = (word: Word): boolean =>
  word.categories === 0 ||
  ((isIn(word, LIST.acting) || isIn(word, LIST.dealing)) &&
    !isIn(word, LIST.link) &&
    !isIn(word, LIST.place) &&
    !isIn(word, LIST.dwelling));

const isCapital = ({ hit }: Judged): boolean => hit.entry.source.kind === 'capital';

function pair(one: Judged, other: Judged, around: Surroundings): void {
  if (one.verdict.mention === other.verdict.mention) return;
  const weaker = one.verdict.mention ? other : one;
  if (weaker.verdict === PLACE && isJoined(one.hit, other.hit, around)) weaker.verdict = PAIR;
}

function isJoined(one: Hit, other: Hit, around: Surroundings): boolean {
  const link = around.after(one.end);
  if (!link) return false;
  const next = around.after(link.end);
  // "von Rom und von Athen", but "Amman e Il Cairo"
  const named = isIn(next, LIST.of) && next!.start < other.start ? around.after(next!.end) : next;
  if (isIn(link, LIST.and) && named?.start === other.start) return true;
  // "de Berlin, de Stockholm"
  if (link.joint === ',' && isIn(link, LIST.of) && next?.start === other.start) return true;
  // Arabic writes "and" together with the word after it.
  if (link.joint === ' ' && link.start < other.start && link.end === other.end) return true;
  if (link.start !== other.start) return false;
  // "حذرت طهران لندن": the verb is before both. "In London, Washington denied it": a comma may also end what came before.
  return link.joint !== ',' || !isIn(around.before(one.start), LIST.place);
}
