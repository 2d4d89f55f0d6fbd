import type { CaseRule, TermKind } from '../countries/kinds.ts';
import { parseTerm, type Paradigms } from '../countries/notation.ts';
import { Gate } from './gate.ts';
import { FOLD, SKIP, UPPER, fold, isHan } from './letters.ts';

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
  readonly accents: boolean;
  readonly person: boolean;
  readonly tongue: boolean;
  readonly inside: boolean;
  readonly tail: boolean;
  readonly beside: boolean;
  readonly pair: boolean;
  /** The written form without endings, for rules that look at single letters. */
  readonly written: string;
}

/** A term in the dictionary, read when a text first holds its first word. */
export interface Entry {
  readonly source: Source;
  readonly notation: string;
  /** Whether letters may follow the first stem: endings, or Han characters, which have no edges. */
  readonly open: boolean;
  /** Whether its first letter is a capital in every text. */
  readonly capital: boolean;
  /** The folded first character of its second word; 0 where it is a single word. */
  readonly second: number;
  compiled: Compiled | null;
  /** The next entry whose first word has the same stem. */
  readonly next: Entry | null;
}

/** What a character means in a notation, for those below 128. */
const LETTER = 0;
const JOINT = 1;
const INFLECTION = 2;
const BRACE = 3;
const COMMA = 4;

const MEANING = new Uint8Array(128);
for (const mark of " -'.&/") MEANING[mark.charCodeAt(0)] = JOINT;
for (const mark of '~|') MEANING[mark.charCodeAt(0)] = INFLECTION;
MEANING[0x7b] = BRACE;
MEANING[0x2c] = COMMA;

const meaningOf = (code: number): number =>
  code < 128 ? MEANING[code]! : code === 0x2019 || code === 0xb7 ? JOINT : LETTER;

/** The hash of nothing, from which that of a stem grows. */
export const FIRST_HASH = 17;

/** The hash of a stem and one more character. */
export const nextHash = (hash: number, folded: number): number =>
  (Math.imul(hash, 31) + folded) | 0;

/** Terms or words of a language by the stem of their first word. Filled once, then only read. */
export class Dictionary {
  /** The character a code unit is compared as. */
  readonly fold: Uint16Array;
  /** Where in a text something of it may begin. */
  readonly gate: Gate;
  readonly #mask: number;
  readonly #hashes: Int32Array;
  /** Places in `#entries`, from 1. */
  readonly #heads: Int32Array;
  readonly #entries: Entry[] = [];
  readonly #fused: readonly (readonly [string, string])[];

  /**
   * @param size how many forms of first words there will be, at most
   * @param table how characters are compared
   * @param fused beginnings of terms that have a second form, with that form
   * @param within whether terms may begin within a word, behind a clitic
   */
  constructor(
    size: number,
    table: Uint16Array,
    fused: Readonly<Record<string, string>>,
    within: boolean,
  ) {
    const slots = 1 << (33 - Math.clz32(size));
    this.fold = table;
    this.gate = new Gate(table, within);
    this.#mask = slots - 1;
    this.#hashes = new Int32Array(slots);
    this.#heads = new Int32Array(slots);
    this.#fused = Object.entries(fused);
  }

  /** Adds the terms of a list from `at` on. */
  addList(list: string, at: number, source: Source): void {
    for (let from = at; from < list.length;) {
      const to = this.#addTerm(list, from, source);
      for (const [plain, merged] of this.#fused)
        if (list.startsWith(plain, from))
          this.#addTerm(merged + list.slice(from + plain.length, to), 0, source);
      from = to + 1;
    }
  }

  /** Adds the term that begins at `from` and returns where it ends. */
  #addTerm(list: string, from: number, source: Source): number {
    const table = this.fold;
    const stem: number[] = [];
    let at = from;
    let meaning = LETTER;
    for (; at < list.length; at++) {
      const code = list.charCodeAt(at);
      meaning = meaningOf(code);
      if (meaning !== LETTER) break;
      const folded = table[code]!;
      if (folded !== SKIP) stem.push(folded);
    }
    const stemEnd = at;
    let second = 0;
    for (; at < list.length && meaning < BRACE; at++) {
      const code = list.charCodeAt(at);
      const before = meaning;
      meaning = meaningOf(code);
      // A hyphen right behind a bar is the empty ending.
      if (meaning === JOINT && list.charCodeAt(at - 1) === 0x7c) meaning = INFLECTION;
      if (second === 0 && before === JOINT && meaning === LETTER) second = table[code]!;
    }
    if (at > stemEnd && meaning >= BRACE) at--;
    const end = meaning === BRACE ? endOfTerm(list, at) : at;
    this.#addForms(list, from, stemEnd, end, stem, second, source);
    return end;
  }

  #addForms(
    list: string,
    from: number,
    stemEnd: number,
    end: number,
    stem: number[],
    second: number,
    source: Source,
  ): void {
    const notation = list.slice(from, end);
    const endings = firstEndings(notation, stemEnd - from, source.paradigms);
    const capital = needsCapital(notation, source.rule);
    if (endings === null || endings.length > MOST_FORMS) {
      const open = endings !== null || isHan(notation.charCodeAt(0));
      this.#put(stem, source, notation, open, capital, second);
      return;
    }
    for (const ending of endings) {
      const form = stem.slice();
      for (let at = 0; at < ending.length; at++) {
        const folded = this.fold[ending.charCodeAt(at)]!;
        if (folded !== SKIP) form.push(folded);
      }
      this.#put(form, source, notation, false, capital, second);
    }
  }

  #put(
    letters: readonly number[],
    source: Source,
    notation: string,
    open: boolean,
    capital: boolean,
    second: number,
  ): void {
    let hash = FIRST_HASH;
    for (let at = 0; at < letters.length; at++) hash = nextHash(hash, letters[at]!);
    hash ||= 1;
    let slot = hash & this.#mask;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    const head = this.#heads[slot]!;
    const next = head === 0 ? null : this.#entries[head - 1]!;
    this.#hashes[slot] = hash;
    this.#heads[slot] = this.#entries.push({
      source,
      notation,
      open,
      capital,
      second,
      compiled: null,
      next,
    });
    this.gate.add(letters, open, capital);
  }

  /** The entries whose first stem has this hash; the caller compares the letters. */
  find(hash: number): Entry | null {
    let slot = hash & this.#mask;
    for (;;) {
      const found = this.#hashes[slot];
      if (found === 0) return null;
      if (found === hash) return this.#entries[this.#heads[slot]! - 1]!;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** Where the term that has its flags at `at` ends. */
function endOfTerm(list: string, at: number): number {
  const comma = list.indexOf(',', at);
  return comma < 0 ? list.length : comma;
}

/** Up to so many endings are written out; a stem with more is left open. */
const MOST_FORMS = 4;

/** The endings of the first word of a notation, whose stem ends at `at`; null where it has none. */
function firstEndings(
  notation: string,
  at: number,
  paradigms: Paradigms,
): readonly string[] | null {
  const mark = notation[at];
  if (mark !== '~' && mark !== '|') return null;
  let end = at + 1;
  for (; end < notation.length; end++) {
    const meaning = meaningOf(notation.charCodeAt(end));
    if (meaning === BRACE || (meaning === JOINT && notation[end - 1] !== '|')) break;
  }
  const written = notation.slice(at + 1, end);
  if (mark === '|') return written.split('|').map((ending) => (ending === '-' ? '' : ending));
  return paradigms[written] ?? null;
}

function needsCapital(notation: string, rule: Source['rule']): boolean {
  const flags = notation.endsWith('}') ? notation.slice(notation.indexOf('{') + 1, -1) : '';
  const own = (flags && caseOf(flags.split(' '))) || rule;
  const first = notation.charCodeAt(0);
  if (own === 'initial') return hasCase(first);
  return (own === 'written' || own === 'exact') && UPPER[first] === 1;
}

/** Whether a letter is of a script that has capitals. */
const hasCase = (code: number): boolean => code < 0x590 || (code >= 0x1e00 && code < 0x2000);

const caseOf = (flags: readonly string[]): CaseRule | undefined =>
  flags.find(
    (flag): flag is CaseRule =>
      flag === 'initial' || flag === 'any' || flag === 'lower' || flag === 'exact',
  );

/** Reads the notation of an entry, once. */
export function compile(entry: Entry, table: Uint16Array = FOLD): Compiled {
  if (entry.compiled) return entry.compiled;
  const term = parseTerm(entry.notation, entry.source.paradigms);
  entry.compiled = {
    words: term.words.map(({ stem, endings, joint }) => ({
      stem: fold(stem, table),
      endings: endings && new Set(endings.map((ending) => fold(ending, table))),
      joint,
    })),
    stop: term.stop,
    flags: term.flags,
    rule: caseOf(term.flags) ?? entry.source.rule,
    accents: term.flags.includes('accents'),
    person: term.flags.includes('person'),
    tongue: term.flags.includes('tongue'),
    inside: term.flags.includes('inside'),
    tail: term.flags.includes('tail'),
    beside: term.flags.includes('beside'),
    pair: term.flags.includes('pair'),
    written: term.words.map(({ stem, joint }) => joint + stem).join(''),
  };
  return entry.compiled;
}
