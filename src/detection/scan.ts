import { FIRST_HASH, nextHash, type Dictionary, type Entry } from './dictionary.ts';
import { START, START_WITHIN } from './gate.ts';
import type { Clitic, Lexicon } from './lexicon.ts';
import { EDGE, FOLD, SKIP, UPPER, isHan } from './letters.ts';
import { afterBlanks, endOf, wordStart } from './match.ts';

/** A place where an entry of a dictionary stands in the text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

/** No word is longer; a longer run of letters is noise. */
const LONGEST_WORD = 40;

/** What may begin anywhere: no clitic stands before it. */
const ALL: Clitic = { kinds: -1, article: 0 };

/** Whether the sign before `at` forms one grapheme cluster with the character there. */
function isJoined(before: number, text: string, at: number): boolean {
  if (before < 0x600) return false;
  if (before <= 0x605 || before === 0x6dd || before === 0x70f || before === 0x8e2) return true;
  if (before === 0x890 || before === 0x891 || before === 0xd4e) return true;
  if (before < 0xdc00 || before > 0xdfff) return false;
  const lead = text.charCodeAt(at - 2);
  return lead >= 0xd804 && lead <= 0xd807;
}

/** The clitic behind which a word begins at `at`: ALL at the edge of a word, null within one. */
function cliticAt(clitics: ReadonlyMap<string, Clitic>, text: string, at: number): Clitic | null {
  if (at === 0) return ALL;
  const before = text.charCodeAt(at - 1);
  if (isJoined(before, text, at)) return null;
  if (FOLD[before] === EDGE || isHan(before) || isHan(text.charCodeAt(at))) return ALL;
  if (clitics.size === 0) return null;
  return clitics.get(text.slice(wordStart(text, at), at)) ?? null;
}

/** The folded first character of the word after the one that ends at `end`; EDGE where none follows directly. */
function secondAt(table: Uint16Array, text: string, end: number): number {
  let at = afterBlanks(text, end);
  for (let marks = 0; marks < 2 && at < text.length; marks++) {
    const folded = table[text.charCodeAt(at)]!;
    if (folded !== EDGE) return folded;
    at = afterBlanks(text, at + 1);
  }
  return at < text.length ? table[text.charCodeAt(at)]! : EDGE;
}

/**
 * The longest entry at `start`; of equally long ones the one that was added first.
 * @param kinds the kinds of terms that may begin there, as bits
 * @param asCapital whether a small first letter is to be taken for a capital
 */
function longestAt(
  dictionary: Dictionary,
  text: string,
  start: number,
  kinds: number,
  asCapital: boolean,
): Hit | null {
  const table = dictionary.fold;
  const limit = Math.min(text.length, start + LONGEST_WORD);
  const capital = asCapital || UPPER[text.charCodeAt(start)] === 1;
  let best: Entry | null = null;
  let bestEnd = start + 1;
  let hash = FIRST_HASH;
  let folded = table[text.charCodeAt(start)]!;
  for (let at = start; at < limit && folded !== EDGE;) {
    if (folded !== SKIP) hash = nextHash(hash, folded);
    const next = ++at < text.length ? text.charCodeAt(at) : 0;
    folded = table[next]!;
    let entry = dictionary.find(hash);
    if (entry === null) continue;
    const closed = folded <= SKIP || isHan(next);
    let second = -1;
    for (; entry !== null; entry = entry.next) {
      if ((entry.capital && !capital) || (!closed && !entry.open)) continue;
      if (entry.second !== 0 && closed) {
        if (second < 0) second = secondAt(table, text, at);
        if (entry.second !== second && second !== SKIP) continue;
      }
      if ((entry.source.prefixes & kinds) === 0) continue;
      const end = endOf(text, start, entry, table, asCapital);
      if (end < bestEnd) continue;
      best = entry;
      bestEnd = end;
    }
  }
  return best && { start, end: bestEnd, entry: best };
}

/** "south Sudan": a term of several words of which the first is written small begins before what was found. */
function widened(terms: Dictionary, text: string, found: Hit): Hit {
  const { kind } = found.entry.source;
  if (!found.entry.capital || (kind !== 'name' && kind !== 'demonym')) return found;
  const end = found.start - 1;
  if (end < 1 || text.charCodeAt(end) !== 0x20) return found;
  const last = text.charCodeAt(end - 1);
  if (FOLD[last]! <= SKIP || isHan(last)) return found;
  const start = wordStart(text, end);
  if (UPPER[text.charCodeAt(start)] === 1 || !terms.gate.passes(text, start)) return found;
  const wider = longestAt(terms, text, start, ALL.kinds, true);
  return wider && wider.end >= found.end && wider.entry.source.kind === kind ? wider : found;
}

/**
 * Calls `look` at the places between `from` and `to` at which an entry may begin. It answers where to go on.
 */
function walk(
  { gate }: Dictionary,
  text: string,
  from: number,
  to: number,
  look: (at: number) => number,
): void {
  if (gate.capitalsOnly) {
    const capitals = /[A-Z\u00c0-\u017f]/g;
    capitals.lastIndex = from;
    while (capitals.test(text)) {
      const at = capitals.lastIndex - 1;
      if (at >= to) return;
      if (gate.passes(text, at)) capitals.lastIndex = look(at);
    }
    return;
  }
  const { starts } = gate;
  let inside = from > 0 ? starts[text.charCodeAt(from - 1)]! : 0;
  for (let at = from; at < to; at++) {
    const kind = starts[text.charCodeAt(at)]!;
    // Without a branch on the edge of a word, which no processor foresees: START within a word is no start.
    const begins = kind & (START_WITHIN | (START & ~(inside << 1)));
    inside = kind;
    if (begins === 0 || !gate.passes(text, at)) continue;
    const next = look(at);
    if (next === at + 1) continue;
    at = next - 1;
    inside = starts[text.charCodeAt(at)]!;
  }
}

/** Finds terms and decoys in the order of the text: at each place the longest, and none within another. */
export function findTerms({ terms, clitics }: Lexicon, text: string): Hit[] {
  const hits: Hit[] = [];
  walk(terms, text, 0, text.length, (at) => {
    const clitic = cliticAt(clitics, text, at);
    const found = clitic && longestAt(terms, text, at, clitic.kinds, false);
    if (!found) return at + 1;
    if (clitic.article > 0) hits.push({ ...found, start: at - clitic.article });
    else hits.push(widened(terms, text, found));
    return found.end;
  });
  return hits;
}

/** Finds the words about rivals that begin between two places of a text. */
export function findCues(
  { cues, clitics }: Lexicon,
  text: string,
  from: number,
  to: number,
): Hit[] {
  const hits: Hit[] = [];
  walk(cues, text, from, Math.min(to, text.length), (at) => {
    if (cliticAt(clitics, text, at)) hits.push(...allAt(cues, text, at));
    return at + 1;
  });
  return hits;
}

/** Every entry at `start`. */
function allAt(dictionary: Dictionary, text: string, start: number): Hit[] {
  const table = dictionary.fold;
  const hits: Hit[] = [];
  let hash = FIRST_HASH;
  for (let at = start; at < text.length; at++) {
    const folded = table[text.charCodeAt(at)]!;
    if (folded === EDGE) break;
    if (folded === SKIP) continue;
    hash = nextHash(hash, folded);
    for (let entry = dictionary.find(hash); entry !== null; entry = entry.next) {
      const end = endOf(text, start, entry, table);
      if (end > start) hits.push({ start, end, entry });
    }
  }
  return hits;
}
