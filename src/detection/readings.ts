import type { Dictionary, Entry } from './dictionary.ts';
import { SKIP, isHan } from './letters.ts';
import { endOf, isFirstWord } from './match.ts';
import { Memo } from './memo.ts';

export interface Clitic {
  /** The kinds of terms it suits, as bits. */
  readonly kinds: number;
  /** How many of its last characters belong to the name: an article. */
  readonly article: number;
}

/** What may begin anywhere: no clitic stands before it. */
const NO_CLITIC: Clitic = { kinds: -1, article: 0 };

/** What may begin with a word, or behind a clitic within it. */
export interface Reading {
  /** The length of the clitic. */
  readonly offset: number;
  readonly clitic: Clitic;
  /** Terms that are this word. */
  readonly singles: readonly Entry[];
  /** Terms of several words of which this may be the first, whatever its case. */
  readonly phrases: readonly Entry[];
  /** One bit for each first letter of their second words, by `bitOf`. */
  readonly seconds: number;
  /** Words about rivals, of one word or of several. */
  readonly cues: readonly Entry[];
}

export type Clitics = ReadonlyMap<string, Clitic>;

/** No word is longer; a longer run of letters is noise. */
const LONGEST_WORD = 64;

const NOTHING: readonly Reading[] = [];

/** The bit of a folded letter, which it shares with others. */
export const bitOf = (folded: number): number => 1 << (folded & 31);

const isCue = ({ source: { kind } }: Entry): boolean => kind === 'cue' || kind === 'home';

/** The terms of a language by the words with which they begin, each word read once. */
export class Readings {
  readonly dictionary: Dictionary;
  readonly #clitics: Clitics;
  readonly #longest: number;
  readonly #known = new Memo<readonly Reading[]>();

  constructor(dictionary: Dictionary, clitics: Clitics) {
    this.dictionary = dictionary;
    this.#clitics = clitics;
    this.#longest = Math.max(0, ...[...clitics.keys()].map(({ length }) => length));
  }

  /** The readings of the word at `start`, the one without a clitic first. */
  of(text: string, start: number): readonly Reading[] {
    const known = this.#known.find(text, start);
    return known ?? this.#known.keep(this.#read(text, start, this.#known.end));
  }

  /** Where the word ends that was last read. */
  get end(): number {
    return this.#known.end;
  }

  #read(text: string, start: number, end: number): readonly Reading[] {
    if (end - start > LONGEST_WORD) return NOTHING;
    const readings = [...this.#readingAt(text, start, start, end, NO_CLITIC)];
    const last = Math.min(this.#longest, end - start - 1);
    for (let length = 1; length <= last; length++) {
      const clitic = this.#clitics.get(text.slice(start, start + length));
      if (clitic) readings.push(...this.#readingAt(text, start, start + length, end, clitic));
    }
    return readings.length > 0 ? readings : NOTHING;
  }

  /** One reading, or none. */
  #readingAt(text: string, word: number, start: number, end: number, clitic: Clitic): Reading[] {
    const { dictionary } = this;
    const singles: Entry[] = [];
    const phrases: Entry[] = [];
    const cues: Entry[] = [];
    for (const entry of dictionary.entriesAt(text, start, end)) {
      if ((entry.source.prefixes & clitic.kinds) === 0) continue;
      if (entry.words.length > 1) {
        if (!isFirstWord(text, start, end, entry, dictionary.fold)) continue;
        (isCue(entry) ? cues : phrases).push(entry);
      } else if (endOf(text, start, entry, dictionary.fold) >= end)
        (isCue(entry) ? cues : singles).push(entry);
    }
    if (singles.length + phrases.length + cues.length === 0) return [];
    const seconds = phrases.reduce((bits, { second }) => bits | bitOf(second), bitOf(SKIP));
    return [{ offset: start - word, clitic, singles, phrases, seconds, cues }];
  }
}

/** The categories of words of a language, each word looked up once. */
export class Categories {
  readonly dictionary: Dictionary;
  readonly #clitics: Clitics;
  readonly #known = new Memo<number>();

  constructor(dictionary: Dictionary, clitics: Clitics) {
    this.dictionary = dictionary;
    this.#clitics = clitics;
  }

  /** The categories of the word from `start` to `end`, as bits. */
  of(text: string, start: number, end: number): number {
    if (!this.dictionary.gate.passes(text, start)) return 0;
    const known = this.#known.findBetween(text, start, end);
    return known ?? this.#known.keep(this.#read(text, start, end));
  }

  #read(text: string, start: number, end: number): number {
    let categories = this.#readAt(text, start, end);
    if (this.#clitics.size > 0)
      for (let behind = start + 1; categories === 0 && behind < end && behind < start + 4; behind++)
        if (this.#clitics.has(text.slice(start, behind)))
          categories = this.#readAt(text, behind, end);
    return categories;
  }

  #readAt(text: string, start: number, end: number): number {
    const { dictionary } = this;
    let categories = 0;
    for (const entry of dictionary.entriesAt(text, start, end))
      if (entry.words.length === 1) {
        const found = endOf(text, start, entry, dictionary.fold);
        const fits = isHan(text.charCodeAt(start)) ? found === end : found >= end;
        if (fits) categories |= entry.source.categories;
      }
    return categories;
  }
}
