import type { Dictionary, Entry } from './dictionary.ts';
import type { Lexicon } from './lexicon.ts';
import { EDGE, PART, SKIP, UPPER, isHan } from './letters.ts';
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

  /** Looks at a word that the gate lets through, and returns where it ends. */
  lookAtWord(start: number): number {
    const { terms } = this.#lexicon;
    const readings = terms.of(this.#text, start);
    const { end } = terms;
    for (let at = 0; at < readings.length; at++) this.#follow(readings[at]!, start, end);
    return end;
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

/** Finds what lexicons know in a text: one pass for all of them. */
export function search(text: string, lexicons: readonly Lexicon[]): Found[] {
  const finders = lexicons.map((lexicon) => new Finder(lexicon, text));
  if (lexicons.every(({ terms }) => terms.dictionary.gate.capitalsOnly))
    walkCapitals(text, lexicons, finders);
  else walkWords(text, lexicons, finders);
  return finders;
}

/**
 * A capital and what may follow it in the first word of a term: accents apart from their letter, soft hyphen and joiner
 * among it. Engines skip two characters at a time where both sets are small modulo 128, so no wider ranges are asked.
 */
const CAPITAL_AND_NEXT =
  /[A-Z\u00c0-\u00de][A-Za-z0-9.'\u2019\u00ad\u00c0-\u00ff\u0300-\u0303\u0308\u0327\u200d-]/;

/** Looks at words that begin with a Latin capital: nothing passes over the rest of a text as quickly as a RegExp. */
function walkCapitals(
  text: string,
  lexicons: readonly Lexicon[],
  finders: readonly Finder[],
): void {
  const capitals = new RegExp(CAPITAL_AND_NEXT, 'g');
  while (capitals.test(text)) {
    const start = capitals.lastIndex - 2;
    if (start > 0 && PART[text.charCodeAt(start - 1)] === 1) continue;
    let end = -1;
    for (let at = 0; at < lexicons.length; at++) {
      if (!lexicons[at]!.terms.dictionary.gate.passes(text, start)) continue;
      end = finders[at]!.lookAtWord(start);
    }
    if (end > capitals.lastIndex) capitals.lastIndex = end;
  }
}

/** Looks at all words, and at all characters of scripts without word edges. */
function walkWords(text: string, lexicons: readonly Lexicon[], finders: readonly Finder[]): void {
  const [first, second] = lexicons.map(({ terms }) => terms.dictionary.gate);
  const { length } = text;
  let inside = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const part = PART[code]!;
    // Without a branch on the edge of a word, which no processor foresees.
    const begins = part & ~inside;
    inside = part;
    if (begins === 0) {
      if (code < 0x3400 || !isHan(code)) continue;
      for (let which = 0; which < finders.length; which++)
        if (lexicons[which]!.terms.dictionary.gate.passes(text, at)) finders[which]!.lookAtHan(at);
      continue;
    }
    const one = first!.passes(text, at);
    const other = second !== undefined && second.passes(text, at);
    if (!one && !other) continue;
    let end = at + 1;
    if (one) end = finders[0]!.lookAtWord(at);
    if (other) end = finders[1]!.lookAtWord(at);
    at = end - 1;
  }
}

/** The terms and decoys of a lexicon in a text. */
export const findTerms = (lexicon: Lexicon, text: string): readonly Hit[] =>
  search(text, [lexicon])[0]!.hits;
