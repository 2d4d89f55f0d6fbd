import { LIST } from './categories.ts';
import type { Lexicon } from './lexicon.ts';
import type { Hit } from './scan.ts';
import { UPPER, isHan, isWord } from './letters.ts';
import {
  afterBlanks,
  beforeBlanks,
  endOf,
  isApostrophe,
  isHyphen,
  wordEnd,
  wordStart,
} from './match.ts';

/** A neighbouring word. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** What stands between it and the place looked from: a blank, `-`, `,`, `'`, or nothing where words have no edges. */
  readonly joint: ' ' | '-' | ',' | "'" | '';
  /** The lists it stands in, as bits of `LIST`. */
  readonly categories: number;
}

/** Chinese words have no edges: a neighbour is sought among this many characters. */
const LONGEST_HAN_WORD = 4;

/** A pattern of verbs looks no further than so many characters around one. */
const NEAR = 80;

/** The text around a place, as words with their categories. */
export class Surroundings {
  readonly text: string;
  readonly lexicon: Lexicon;
  /** Words about rivals in the text, in order. */
  readonly cues: readonly Hit[];
  /** Rules ask for the same neighbours one after another. */
  #beforeAt = -1;
  #before: Word | null = null;
  #afterAt = -1;
  #after: Word | null = null;

  constructor(text: string, lexicon: Lexicon, cues: readonly Hit[]) {
    this.text = text;
    this.lexicon = lexicon;
    this.cues = cues;
  }

  /** The word before `at`; null at the start of a sentence or behind other punctuation. */
  before(at: number): Word | null {
    if (at !== this.#beforeAt) {
      this.#before = this.#findBefore(at);
      this.#beforeAt = at;
    }
    return this.#before;
  }

  /** The word after `at`; null at the end of a sentence or before other punctuation. */
  after(at: number): Word | null {
    if (at !== this.#afterAt) {
      this.#after = this.#findAfter(at);
      this.#afterAt = at;
    }
    return this.#after;
  }

  #findBefore(at: number): Word | null {
    const { text } = this;
    // A clitic before `at` belongs to the word at `at`.
    const own = at < text.length && isWord(text.charCodeAt(at)) ? wordStart(text, at) : at;
    const blanks = beforeBlanks(text, own);
    let joint: Word['joint'] = blanks < own ? ' ' : '';
    let end = blanks;
    const mark = text.charCodeAt(end - 1);
    if (isHyphen(mark) && (joint === '' || mark !== 0x2d)) {
      joint = '-';
      end = beforeBlanks(text, end - 1);
    } else if (isApostrophe(mark) && joint === '') {
      joint = "'";
      end--;
    } else if (isComma(mark)) {
      joint = ',';
      end = beforeBlanks(text, end - 1);
    }
    if (end > 0 && isHan(text.charCodeAt(end - 1))) return this.#hanBefore(end, joint);
    const start = wordStart(text, end);
    return start < end ? this.#word(start, end, joint) : null;
  }

  #findAfter(at: number): Word | null {
    const { text } = this;
    const blanks = afterBlanks(text, at);
    let joint: Word['joint'] = blanks > at ? ' ' : '';
    let start = blanks;
    const mark = text.charCodeAt(start);
    if (isHyphen(mark) && joint === '') {
      joint = '-';
      start = afterBlanks(text, start + 1);
    } else if (isApostrophe(mark) && joint === '') {
      joint = "'";
      start++;
    } else if (isComma(mark)) {
      joint = ',';
      start = afterBlanks(text, start + 1);
    }
    if (isHan(text.charCodeAt(start))) return this.#hanAfter(start, joint);
    const end = wordEnd(text, start);
    return end > start ? this.#word(start, end, joint) : null;
  }

  /** The end of a phrase of a list, one of `LIST`, that begins at `at`; -1 where there is none. */
  phraseAt(at: number, list: number): number {
    const { dictionary } = this.lexicon.words;
    const first = this.text.charCodeAt(at);
    const end = isHan(first) ? this.text.length : wordEnd(this.text, at);
    let longest = -1;
    for (const entry of dictionary.entriesAt(this.text, at, end))
      if ((entry.source.categories & list) !== 0)
        longest = Math.max(longest, endOf(this.text, at, entry, dictionary.fold));
    return longest;
  }

  isCapital(word: Word): boolean {
    return UPPER[this.text.charCodeAt(word.start)] === 1;
  }

  /** Whether a word that stands in no list but those of acting and dealing has the form of a verb with a subject. */
  isVerb({ start, categories }: Word): boolean {
    const { verb } = this.lexicon;
    if ((categories & ~(LIST.acting | LIST.dealing)) !== 0) return false;
    const { text } = this;
    verb.lastIndex = start;
    if (UPPER[text.charCodeAt(start + 1)] === 0) return verb.test(text);
    // Headlines may be all in capitals. Small letters may be more of them, so they are made on both sides apart.
    const before = text.slice(Math.max(0, start - NEAR), start).toLowerCase();
    verb.lastIndex = before.length;
    return verb.test(before + text.slice(start, start + NEAR).toLowerCase());
  }

  of(word: Word): string {
    return this.text.slice(word.start, word.end);
  }

  #word(start: number, end: number, joint: Word['joint']): Word {
    return { start, end, joint, categories: this.lexicon.words.of(this.text, start, end) };
  }

  #hanBefore(end: number, joint: Word['joint']): Word {
    for (let length = LONGEST_HAN_WORD; length > 0; length--) {
      if (end < length) continue;
      const word = this.#word(end - length, end, joint);
      if (word.categories !== 0) return word;
    }
    return { start: end - 1, end, joint, categories: 0 };
  }

  #hanAfter(start: number, joint: Word['joint']): Word {
    for (let length = LONGEST_HAN_WORD; length > 0; length--) {
      const word = this.#word(start, start + length, joint);
      if (word.categories !== 0) return word;
    }
    return { start, end: start + 1, joint, categories: 0 };
  }
}

const isComma = (code: number): boolean =>
  code === 0x2c || code === 0x60c || code === 0xff0c || code === 0x3001;

/** Whether a word stands in a list, one of `LIST`. */
export const isIn = (word: Word | null, list: number): boolean =>
  word !== null && (word.categories & list) !== 0;
