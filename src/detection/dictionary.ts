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

/** Marks in a notation: those that end a word, and those that begin its endings. */
const JOINTS = " -'’.·&/";
const STEM_END: ReadonlySet<string> = new Set(`${JOINTS}~|{`);
const JOINTS_AND_BRACE: ReadonlySet<string> = new Set(`${JOINTS}{`);

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
  readonly #heads: (Entry | null)[];
  readonly #fused: readonly (readonly [string, string])[];

  /** @param size how many terms there will be, at most */
  constructor(size: number, table: Uint16Array, fused: Readonly<Record<string, string>>) {
    const slots = 1 << (33 - Math.clz32(size));
    this.fold = table;
    this.gate = new Gate(table);
    this.#mask = slots - 1;
    this.#hashes = new Int32Array(slots);
    this.#heads = new Array<Entry | null>(slots).fill(null);
    this.#fused = Object.entries(fused);
  }

  /** Adds the terms of a list from `at` on. */
  addList(list: string, at: number, source: Source): void {
    for (let from = at; from < list.length;) {
      let to = list.indexOf(',', from);
      if (to < 0) to = list.length;
      const notation = list.slice(from, to);
      this.#insert(notation, source);
      for (const [plain, merged] of this.#fused)
        if (notation.startsWith(plain)) this.#insert(merged + notation.slice(plain.length), source);
      from = to + 1;
    }
  }

  #insert(notation: string, source: Source): void {
    const letters: number[] = [];
    let at = 0;
    for (; at < notation.length && !STEM_END.has(notation[at]!); at++)
      this.#push(letters, notation.charCodeAt(at));
    const endings = firstEndings(notation, at, source.paradigms);
    const capital = needsCapital(notation, source.rule);
    const second = this.#secondOf(notation, at);
    if (endings === null || endings.length > MOST_FORMS) {
      const open = endings !== null || isHan(notation.charCodeAt(0));
      this.#put(letters, { source, notation, open, capital, second });
      return;
    }
    for (const ending of endings) {
      const form = [...letters];
      for (let index = 0; index < ending.length; index++)
        this.#push(form, ending.charCodeAt(index));
      this.#put(form, { source, notation, open: false, capital, second });
    }
  }

  #push(letters: number[], code: number): void {
    const folded = this.fold[code]!;
    if (folded !== SKIP) letters.push(folded);
  }

  #put(letters: readonly number[], entry: Omit<Entry, 'compiled' | 'next'>): void {
    let hash = FIRST_HASH;
    for (const letter of letters) hash = nextHash(hash, letter);
    hash ||= 1;
    let slot = hash & this.#mask;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    this.#hashes[slot] = hash;
    const { source, notation, open, capital, second } = entry;
    const next = this.#heads[slot]!;
    this.#heads[slot] = { source, notation, open, capital, second, compiled: null, next };
    this.gate.add(letters, open, capital);
  }

  #secondOf(notation: string, from: number): number {
    const brace = notation.indexOf('{', from);
    const end = brace < 0 ? notation.length : brace;
    for (let at = from; at < end; at++)
      if (JOINTS.includes(notation[at]!) && notation[at - 1] !== '|')
        for (let first = at + 1; first < end; first++) {
          const folded = this.fold[notation.charCodeAt(first)]!;
          if (folded > SKIP) return folded;
        }
    return 0;
  }

  /** The entries whose first stem has this hash; the caller compares the letters. */
  find(hash: number): Entry | null {
    let slot = hash & this.#mask;
    for (;;) {
      const found = this.#hashes[slot];
      if (found === 0) return null;
      if (found === hash) return this.#heads[slot]!;
      slot = (slot + 1) & this.#mask;
    }
  }
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
  while (
    end < notation.length &&
    (!JOINTS_AND_BRACE.has(notation[end]!) || notation[end - 1] === '|')
  )
    end++;
  const written = notation.slice(at + 1, end);
  if (mark === '|') return written.split('|').map((ending) => (ending === '-' ? '' : ending));
  return paradigms[written] ?? null;
}

function needsCapital(notation: string, rule: Source['rule']): boolean {
  const brace = notation.indexOf('{');
  const own = brace < 0 ? rule : (caseOf(notation.slice(brace + 1, -1).split(' ')) ?? rule);
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
    written: term.words.map(({ stem, joint }) => joint + stem).join(''),
  };
  return entry.compiled;
}
