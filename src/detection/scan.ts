import type { Dictionary, Entry } from './dictionary.ts';
import type { Lexicon } from './lexicon.ts';
import { ANY_CAPITAL, ANY_SMALL, type Gate } from './gate.ts';
import {
  CAPITAL_SHAPE,
  EDGE,
  LETTER_SHAPE,
  PART,
  PART_SHAPE,
  SHAPE,
  SKIP,
  SPECIAL_SHAPE,
  UPPER,
} from './letters.ts';
import { afterBlanks, endOf, wordStart } from './match.ts';
import { bitOf, type Reading } from './readings.ts';

/** A place where an entry of a dictionary stands in the text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

/** What was found of a lexicon in a text. */
export interface Found {
  /** Terms and decoys in the order of the text: at each place the longest, and none within another. */
  readonly hits: readonly Hit[];
  /** Words about rivals in the order of the text, wherever they stand. */
  readonly cues: readonly Hit[];
}

/** Whether the sign before `at` forms one grapheme cluster with the character there. */
function isJoined(text: string, at: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (before < 0x600) return false;
  if (before <= 0x605 || before === 0x6dd || before === 0x70f || before === 0x8e2) return true;
  if (before === 0x890 || before === 0x891 || before === 0xd4e) return true;
  if (before < 0xdc00 || before > 0xdfff) return false;
  const lead = text.charCodeAt(at - 2);
  return lead >= 0xd804 && lead <= 0xd807;
}

/** The folded first character of the word after the one that ends at `end`; EDGE where none follows directly. */
function secondAt(table: Uint16Array, text: string, end: number): number {
  let at = end;
  if (at + 1 < text.length && text.charCodeAt(at) === 0x20) {
    const next = table[text.charCodeAt(at + 1)]!;
    if (next !== EDGE) return next;
  }
  at = afterBlanks(text, end);
  for (let marks = 0; marks < 2 && at < text.length; marks++) {
    const folded = table[text.charCodeAt(at)]!;
    if (folded !== EDGE) return folded;
    at = afterBlanks(text, at + 1);
  }
  return at < text.length ? table[text.charCodeAt(at)]! : EDGE;
}

/** Looks for what one lexicon knows at places of a text, which are given in order. */
class Finder {
  readonly hits: Hit[] = [];
  readonly cues: Hit[] = [];
  readonly #lexicon: Lexicon;
  readonly #dictionary: Dictionary;
  readonly #text: string;
  /** Where the last term ends. */
  #free = 0;

  constructor(lexicon: Lexicon, text: string) {
    this.#lexicon = lexicon;
    this.#dictionary = lexicon.terms.dictionary;
    this.#text = text;
  }

  /** Looks at a word that the gate lets through. */
  lookAtWord(start: number): void {
    const { terms } = this.#lexicon;
    const readings = terms.of(this.#text, start);
    const { end } = terms;
    for (let at = 0; at < readings.length; at++) this.#follow(readings[at]!, start, end);
  }

  #follow(reading: Reading, wordsStart: number, wordsEnd: number): void {
    const { singles, phrases, cues, clitic } = reading;
    const text = this.#text;
    const start = wordsStart + reading.offset;
    if (start >= this.#free) {
      let best: Entry | null = null;
      let bestEnd = start;
      for (let at = 0; at < singles.length; at++) {
        const entry = singles[at]!;
        const end = entry.stop && text.charCodeAt(wordsEnd) === 0x2e ? wordsEnd + 1 : wordsEnd;
        if (end <= bestEnd) continue;
        best = entry;
        bestEnd = end;
      }
      const second = phrases.length > 0 ? secondAt(this.#dictionary.fold, text, wordsEnd) : EDGE;
      if (second !== EDGE && (bitOf(second) & reading.seconds) !== 0) {
        for (let at = 0; at < phrases.length; at++) {
          const entry = phrases[at]!;
          if (entry.second !== second && second !== SKIP) continue;
          const end = endOf(text, start, entry, this.#dictionary.fold, wordsEnd);
          if (end < bestEnd || (end === bestEnd && best && best.order < entry.order)) continue;
          best = entry;
          bestEnd = end;
        }
      }
      if (best && !isJoined(text, start)) {
        const found = { start: start - clitic.article, end: bestEnd, entry: best };
        this.hits.push(clitic.article > 0 ? found : this.#widened(found));
        this.#free = bestEnd;
      }
    }
    for (let at = 0; at < cues.length; at++) this.#addCue(cues[at]!, start, wordsEnd);
  }

  #addCue(entry: Entry, start: number, firstEnd: number): void {
    const text = this.#text;
    const single = firstEnd > 0 && entry.words.length === 1;
    const end = single ? firstEnd : endOf(text, start, entry, this.#dictionary.fold, firstEnd);
    if (end > start && !isJoined(text, start)) this.cues.push({ start, end, entry });
  }

  /** Looks at a character of a script without word edges. */
  lookAtHan(start: number): void {
    const text = this.#text;
    const dictionary = this.#dictionary;
    const free = start >= this.#free;
    let best: Entry | null = null;
    let bestEnd = start;
    for (const entry of dictionary.entriesAt(text, start, text.length)) {
      const { kind } = entry.source;
      if (kind === 'cue' || kind === 'home') this.#addCue(entry, start, -1);
      else if (free) {
        const end = endOf(text, start, entry, dictionary.fold);
        if (end <= bestEnd) continue;
        best = entry;
        bestEnd = end;
      }
    }
    if (!best || isJoined(text, start)) return;
    this.hits.push({ start, end: bestEnd, entry: best });
    this.#free = bestEnd;
  }

  /** "south Sudan": a term of several words of which the first is written small begins before what was found. */
  #widened(found: Hit): Hit {
    const text = this.#text;
    const { kind } = found.entry.source;
    if (kind !== 'name' && kind !== 'demonym') return found;
    const end = found.start - 1;
    if (end < 1 || text.charCodeAt(end) !== 0x20) return found;
    if (PART[text.charCodeAt(end - 1)] === 0 || UPPER[text.charCodeAt(found.start)] === 0)
      return found;
    const start = wordStart(text, end);
    if (UPPER[text.charCodeAt(start)] === 1) return found;
    if (!this.#dictionary.gate.passes(text, start, true)) return found;
    for (const { offset, phrases } of this.#lexicon.terms.of(text, start)) {
      if (offset > 0) continue;
      for (const entry of phrases) {
        if (entry.source.kind !== kind) continue;
        const wider = endOf(text, start, entry, this.#dictionary.fold, end, true);
        if (wider >= found.end) return { start, end: wider, entry };
      }
    }
    return found;
  }
}

/** So many lexicons are looked for in one pass. */
const AT_ONCE = 2;

/** Finds what lexicons know in a text: one pass for two of them. */
export function search(text: string, lexicons: readonly Lexicon[]): Found[] {
  const finders = lexicons.map((lexicon) => new Finder(lexicon, text));
  const gates = lexicons.map(({ terms }) => terms.dictionary.gate);
  if (gates.every(({ capitalsOnly }) => capitalsOnly)) walkCapitals(text, gates, finders);
  else
    for (let at = 0; at < gates.length; at += AT_ONCE)
      walkWords(text, gates.slice(at, at + AT_ONCE), finders.slice(at, at + AT_ONCE));
  return finders;
}

/**
 * A capital and what may follow it in the first word of a term: accents apart from their letter, soft hyphen and joiner
 * among it. Engines skip two characters at a time where both sets are small modulo 128, so no wider ranges are asked.
 */
const CAPITAL_AND_NEXT =
  /[A-Z\u00c0-\u00de][A-Za-z0-9.'\u2019\u00ad\u00c0-\u00ff\u0300-\u0303\u0308\u0327\u200d-]/;

/** Lets nothing through. */
const NO_THIRDS = new Uint8Array(1 << 15);

/** So many places are collected before they are looked at: a loop that only collects is far quicker. */
const COLLECTED = 1024;

/** Looks at words that begin with a Latin capital: nothing passes over the rest of a text as quickly as a RegExp. */
function walkCapitals(text: string, gates: readonly Gate[], finders: readonly Finder[]): void {
  const capitals = new RegExp(CAPITAL_AND_NEXT, 'g');
  while (capitals.test(text)) {
    const start = capitals.lastIndex - 2;
    if (start > 0 && PART[text.charCodeAt(start - 1)] === 1) continue;
    lookAt(text, start, gates, finders);
  }
}

/** Looks at all words, and at all characters of scripts without word edges. */
function walkWords(text: string, gates: readonly Gate[], finders: readonly Finder[]): void {
  const places = new Int32Array(COLLECTED);
  const [one, other = NO_THIRDS] = gates.map(({ thirds }) => thirds) as [Uint8Array, Uint8Array?];
  for (let from = 0; from < text.length;) {
    const count = collect(text, from, one, other, places);
    for (let at = 0; at < count; at++) lookAt(text, places[at]!, gates, finders);
    from = count < COLLECTED ? text.length : places[count - 1]! + 1;
  }
}

/** Collects places from `from` on at which the first three letters let something begin, and returns their count. */
function collect(
  text: string,
  from: number,
  one: Uint8Array,
  other: Uint8Array,
  places: Int32Array,
): number {
  const last = text.length - 2;
  let count = 0;
  let inside = from > 0 ? SHAPE[text.charCodeAt(from - 1)]! & PART_SHAPE : 0;
  let a = shapeAt(text, from);
  let b = shapeAt(text, from + 1);
  for (let at = from; at < text.length; at++) {
    const c = at < last ? SHAPE[text.charCodeAt(at + 2)]! : 0;
    if ((a & (PART_SHAPE | SPECIAL_SHAPE) & ~inside) !== 0) {
      const third = ((a & LETTER_SHAPE) << 10) | ((b & LETTER_SHAPE) << 5) | (c & LETTER_SHAPE);
      const asked = (a & CAPITAL_SHAPE) !== 0 ? ANY_CAPITAL : ANY_SMALL;
      if (((one[third]! | other[third]!) & asked) !== 0 || ((a | b | c) & SPECIAL_SHAPE) !== 0) {
        places[count++] = at;
        if (count === COLLECTED) return count;
      }
    }
    inside = a & PART_SHAPE;
    a = b;
    b = c;
  }
  return count;
}

/** Lets those look at a place whose gates let it through. */
function lookAt(
  text: string,
  at: number,
  gates: readonly Gate[],
  finders: readonly Finder[],
): void {
  const a = shapeAt(text, at);
  if (a === SPECIAL_SHAPE) {
    for (let which = 0; which < gates.length; which++)
      if (gates[which]!.passes(text, at)) finders[which]!.lookAtHan(at);
    return;
  }
  const b = shapeAt(text, at + 1);
  const c = shapeAt(text, at + 2);
  const d = shapeAt(text, at + 3);
  for (let which = 0; which < gates.length; which++)
    if (gates[which]!.passesShapes(a, b, c, d)) finders[which]!.lookAtWord(at);
}

const shapeAt = (text: string, at: number): number =>
  at < text.length ? SHAPE[text.charCodeAt(at)]! : 0;

/** The terms and decoys of a lexicon in a text. */
export const findTerms = (lexicon: Lexicon, text: string): readonly Hit[] =>
  search(text, [lexicon])[0]!.hits;
