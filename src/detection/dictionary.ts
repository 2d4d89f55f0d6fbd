import type { CaseRule, TermKind } from '../countries/kinds.ts';
import { parseTerm, type Paradigms } from '../countries/notation.ts';
import { EDGE, SKIP, UPPER, fold } from './letters.ts';

/** What the entries of one list have in common. */
export interface Source {
  /** A kind of term, or `decoy`, a word of a list (`word`), a word for a rival (`cue`) or for its country (`home`). */
  readonly kind: TermKind | 'decoy' | 'word' | 'cue' | 'home';
  /** Country code; the rival's id for `cue` and `home`. */
  readonly code: string;
  /** `written`: a capital in the notation asks for one in the text. */
  readonly rule: CaseRule | 'written';
  /** The set of clitics that may stand before the term, as a bit; -1 for all. */
  readonly prefixes: number;
  /** Categories of the list, as bits. */
  readonly categories: number;
  readonly paradigms: Paradigms;
}

export interface EntryWord {
  readonly stem: string;
  readonly endings: ReadonlySet<string> | null;
  readonly joint: string;
}

/** What an entry is once its notation has been read; stems and endings are folded. */
export interface Compiled {
  readonly words: readonly EntryWord[];
  readonly stop: boolean;
  readonly flags: readonly string[];
  readonly rule: Source['rule'];
  /** The written form without endings, for rules that look at single letters. */
  readonly written: string;
}

/** A term in the dictionary, read when a text first holds its first word. */
export interface Entry {
  readonly source: Source;
  readonly notation: string;
  compiled: Compiled | null;
  /** The next entry whose first word has the same stem. */
  readonly next: Entry | null;
}

/** A power of two well above the number of stems of a language. */
const SLOTS = 1 << 14;
const MASK = SLOTS - 1;

/** Ends the first stem of a notation. */
const STEM_END: ReadonlySet<string> = new Set(" -'’.·&/~|{,");

/** The hash of nothing, from which that of a stem grows. */
export const FIRST_HASH = 17;

/** The hash of a stem, character by character. */
export const nextHash = (hash: number, folded: number): number =>
  (Math.imul(hash, 31) + folded) | 0;

/** Where the first three folded characters of a word stand in `grams`. */
export const gramOf = (a: number, b: number, c: number): number =>
  ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);

/** The terms and words of a language by the stem of their first word. Filled once, then only read. */
export class Dictionary {
  /** The character a code unit is compared as. */
  readonly fold: Uint16Array;
  /** 1 for code units at which something to be looked for may begin. */
  readonly starts = new Uint8Array(0x10000);
  /** 1 for the first three characters of something to be looked for. */
  readonly grams = new Uint8Array(1 << 15);
  readonly #hashes = new Int32Array(SLOTS);
  readonly #heads: (Entry | null)[] = new Array<Entry | null>(SLOTS).fill(null);
  readonly #fused: readonly (readonly [string, string])[];
  /** Folded characters with which something begins: 1 in capitals, 2 small, 3 either. */
  readonly #initials = new Map<number, number>();

  constructor(table: Uint16Array, fused: Readonly<Record<string, string>>) {
    this.fold = table;
    this.#fused = Object.entries(fused);
  }

  /** Adds the terms of a list from `at` on. */
  addList(list: string, at: number, source: Source): void {
    for (let from = at; from < list.length;) {
      let to = list.indexOf(',', from);
      if (to < 0) to = list.length;
      this.#add(list.slice(from, to), source);
      from = to + 1;
    }
  }

  #add(notation: string, source: Source): void {
    this.#insert(notation, source);
    for (const [plain, merged] of this.#fused)
      if (notation.startsWith(plain)) this.#insert(merged + notation.slice(plain.length), source);
  }

  #insert(notation: string, source: Source): void {
    let hash = FIRST_HASH;
    let length = 0;
    let open = false;
    const first = [0, 0, 0];
    for (let at = 0; at < notation.length; at++) {
      if (STEM_END.has(notation[at]!)) {
        open = notation[at] === '~' || notation[at] === '|';
        break;
      }
      const folded = this.fold[notation.charCodeAt(at)]!;
      if (folded === SKIP) continue;
      if (length < 3) first[length] = folded;
      length++;
      hash = nextHash(hash, folded);
    }
    hash ||= 1;
    let slot = hash & MASK;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & MASK;
    this.#hashes[slot] = hash;
    this.#heads[slot] = { source, notation, compiled: null, next: this.#heads[slot]! };
    if (source.kind !== 'word') this.#openGate(notation, source, first, length, open);
  }

  /** Lets the scanner stop where this entry may begin. */
  #openGate(
    notation: string,
    source: Source,
    first: number[],
    length: number,
    open: boolean,
  ): void {
    const capital = UPPER[notation.charCodeAt(0)] === 1;
    const several = notation.includes(' ') || notation.includes('-');
    const small =
      source.rule === 'any' ||
      source.rule === 'lower' ||
      several ||
      !capital ||
      notation.endsWith('}');
    const [a, b, c] = first as [number, number, number];
    this.#initials.set(a, (this.#initials.get(a) ?? 0) | 1 | (small ? 2 : 0));
    if (length >= 3) this.grams[gramOf(a, b, c)] = 1;
    else if (!open) this.grams[gramOf(a, length > 1 ? b : EDGE, EDGE)] = 1;
    else if (length === 2) this.grams.fill(1, gramOf(a, b, 0), gramOf(a, b, 31) + 1);
    else this.grams.fill(1, gramOf(a, 0, 0), gramOf(a, 31, 31) + 1);
    if (length === 2 && !open && this.fold[notation.charCodeAt(0)]! > 0x3000)
      this.grams.fill(1, gramOf(a, b, 0), gramOf(a, b, 31) + 1);
  }

  /** To be called once all lists are in, with the clitics that may stand before words: works out at which code units something may begin. */
  close(clitics: readonly string[]): void {
    for (const clitic of clitics) this.#initials.set(this.fold[clitic.charCodeAt(0)]!, 3);
    for (let code = 0x41; code < 0x10000; code++) {
      const begins = this.#initials.get(this.fold[code]!);
      if (begins !== undefined && (begins & (UPPER[code] === 1 ? 1 : 2)) !== 0)
        this.starts[code] = 1;
      if (code === 0x700) code = 0x1dff;
      if (code === 0x1fff) code = 0x33ff;
    }
  }

  /** The entries whose first stem has this hash; the caller compares the letters. */
  find(hash: number): Entry | null {
    let slot = hash & MASK;
    for (;;) {
      const found = this.#hashes[slot];
      if (found === 0) return null;
      if (found === hash) return this.#heads[slot]!;
      slot = (slot + 1) & MASK;
    }
  }
}

/** Reads the notation of an entry, once. */
export function compile(entry: Entry, table: Uint16Array): Compiled {
  if (entry.compiled) return entry.compiled;
  const term = parseTerm(entry.notation, entry.source.paradigms);
  const rule = term.flags.find(
    (flag): flag is CaseRule =>
      flag === 'initial' || flag === 'any' || flag === 'lower' || flag === 'exact',
  );
  entry.compiled = {
    words: term.words.map(({ stem, endings, joint }) => ({
      stem: fold(stem, table),
      endings: endings && new Set(endings.map((ending) => fold(ending, table))),
      joint,
    })),
    stop: term.stop,
    flags: term.flags,
    rule: rule ?? entry.source.rule,
    written: term.words.map(({ stem, joint }) => joint + stem).join(''),
  };
  return entry.compiled;
}
