import { CASES, TERM_KINDS, type CaseRule, type TermKind } from '../countries/kinds.ts';
import { parseTerm, type Paradigms } from '../countries/notation.ts';
import { Gate } from './gate.ts';
import { EDGE, SKIP, UPPER, fold, isHan } from './letters.ts';

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
  /** The sign, or the blank, that stands between the word before and this one. */
  readonly joint: number;
}

/** A term, read when a text first holds its first letters; stems and endings are folded. */
export interface Entry {
  readonly source: Source;
  /** Its place in the order in which the terms were added. */
  readonly order: number;
  readonly words: readonly EntryWord[];
  /** The folded first character of its second word; EDGE where it is a single word. */
  readonly second: number;
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

/** What a character means in a notation, for those below 128. */
const LETTER = 0;
const JOINT = 1;
const INFLECTION = 2;
const FLAGS = 3;
const END = 4;

const MEANING = new Uint8Array(128);
for (const mark of " -'.&/") MEANING[mark.charCodeAt(0)] = JOINT;
for (const mark of '~|') MEANING[mark.charCodeAt(0)] = INFLECTION;
MEANING[0x7b] = FLAGS;
for (const mark of ',;') MEANING[mark.charCodeAt(0)] = END;

const meaningOf = (code: number): number =>
  code < 128 ? MEANING[code]! : code === 0x2019 || code === 0xb7 ? JOINT : LETTER;

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const CODE_LENGTH = 2;

/** In UTF-16 code units. */
const LONGEST_LIST = 1 << 16;

const BUCKETS = 1 << 12;

/** Stands for any letter, or none. */
const ANY = 2;

const bucketOf = (first: number, second: number, third: number): number =>
  (Math.imul(Math.imul(first, 37) + second, 37) + third) & (BUCKETS - 1);

/**
 * Terms or words of a language by the first three letters of their first word. Filled once, then only read; a term stays in
 * its list until a text holds a word that begins like it.
 */
export class Dictionary {
  /** The character a code unit is compared as. */
  readonly fold: Uint16Array;
  /** Where in a text something of it may begin. */
  readonly gate: Gate;
  /** The last term added to each bucket, from 1. */
  readonly #buckets = new Int32Array(BUCKETS);
  /** By term: the one before it in its bucket, and where it begins: in which list, and where there. */
  readonly #nexts: number[] = [];
  readonly #places: number[] = [];
  readonly #entries = new Map<number, Entry>();
  readonly #lists: string[] = [];
  readonly #sources: Source[] = [];
  readonly #fused: readonly (readonly [string, string])[];

  /**
   * @param table how characters are compared
   * @param fused beginnings of terms that have a second form, with that form
   */
  constructor(table: Uint16Array, fused: Readonly<Record<string, string>>) {
    this.fold = table;
    this.gate = new Gate(table);
    this.#fused = Object.entries(fused);
  }

  /**
   * Adds the terms of a list: `term,term`, or `RUterm,term;USterm` for terms of countries. It is read at
   * every start of a page's script, before anything is compiled, hence by a loop that does little for each term.
   */
  addList(list: string, source: Source): void {
    if (list === '') return;
    const number = this.#addSource(list, source);
    const ofCountries = lacksCode(source);
    let from = ofCountries ? CODE_LENGTH : 0;
    for (;;) {
      const end = this.#addTerm(list, from, number, source.rule);
      if (end >= list.length) return;
      from = ofCountries && list.charCodeAt(end) === SEMICOLON ? end + 1 + CODE_LENGTH : end + 1;
    }
  }

  #addSource(list: string, source: Source): number {
    this.#sources.push(source);
    return this.#lists.push(list) - 1;
  }

  /** Adds the term that begins at `from`, and returns where it ends. */
  #addTerm(list: string, from: number, number: number, rule: Source['rule']): number {
    const table = this.fold;
    const { length } = list;
    let [a, b, c, d] = [EDGE, EDGE, EDGE, EDGE];
    let count = 0;
    let meaning = END;
    let at = from;
    for (; at < length && count < 4; at++) {
      const code = list.charCodeAt(at);
      meaning = code < 128 ? MEANING[code]! : meaningOf(code);
      if (meaning !== LETTER) break;
      const folded = table[code]!;
      if (folded === SKIP) continue;
      if (count === 0) a = folded;
      else if (count === 1) b = folded;
      else if (count === 2) c = folded;
      else d = folded;
      count++;
    }
    const open = (count < 4 && meaning === INFLECTION) || isHan(a);
    const end = endOfTerm(list, at);
    this.gate.add(a, b, c, d, open && count < 4 ? count : 4, needsCapital(list, from, end, rule));
    const none = open ? ANY : EDGE;
    const bucket = bucketOf(a, count > 1 ? b : none, count > 2 ? c : none);
    this.#places.push(number * LONGEST_LIST + from);
    this.#buckets[bucket] = this.#nexts.push(this.#buckets[bucket]!);
    for (const [plain, merged] of this.#fused)
      if (list.startsWith(plain, from)) {
        const form = merged + list.slice(from + plain.length, end);
        const source = this.#sourceAt(number, from);
        this.#addTerm(form, 0, this.#addSource(form, source), rule);
      }
    return end;
  }

  /** The source of a term, with the code of its country. */
  #sourceAt(number: number, from: number): Source {
    const source = this.#sources[number]!;
    if (!lacksCode(source)) return source;
    const at = this.#lists[number]!.lastIndexOf(';', from) + 1;
    return { ...source, code: this.#lists[number]!.slice(at, at + CODE_LENGTH) };
  }

  /**
   * The entries whose first stem stands at `start`, in the order in which they were added.
   * @param end where the word ends, or the text where words have no edges
   */
  entriesAt(text: string, start: number, end: number): Entry[] {
    const table = this.fold;
    const first = table[text.charCodeAt(start)]!;
    const next = afterSkipped(table, text, start + 1, end);
    const second = next < end ? table[text.charCodeAt(next)]! : EDGE;
    const last = afterSkipped(table, text, next + 1, end);
    const third = second !== EDGE && last < end ? table[text.charCodeAt(last)]! : EDGE;
    const found: Entry[] = [];
    const exact = bucketOf(first, second, third);
    const two = bucketOf(first, second, ANY);
    const one = bucketOf(first, ANY, ANY);
    this.#addEntries(exact, text, start, end, found);
    if (two !== exact) this.#addEntries(two, text, start, end, found);
    if (one !== exact && one !== two) this.#addEntries(one, text, start, end, found);
    if (found.length > 1) found.sort((one, other) => one.order - other.order);
    return found;
  }

  #addEntries(bucket: number, text: string, start: number, end: number, found: Entry[]): void {
    for (let at = this.#buckets[bucket]!; at > 0; at = this.#nexts[at - 1]!)
      if (this.#beginsAt(at - 1, text, start, end)) found.push(this.#entry(at - 1));
  }

  /** Whether the first stem of a term stands at `start` and the word goes on only where the term may. */
  #beginsAt(term: number, text: string, start: number, end: number): boolean {
    const table = this.fold;
    const list = this.#lists[Math.floor(this.#places[term]! / LONGEST_LIST)]!;
    const edgeless = isHan(text.charCodeAt(start));
    let place = start;
    for (let at = this.#places[term]! % LONGEST_LIST; at < list.length; at++) {
      const code = list.charCodeAt(at);
      const meaning = meaningOf(code);
      if (meaning !== LETTER)
        return meaning === INFLECTION || edgeless || afterSkipped(table, text, place, end) >= end;
      const folded = table[code]!;
      if (folded === SKIP) continue;
      place = afterSkipped(table, text, place, end);
      if (place >= end || table[text.charCodeAt(place)] !== folded) return false;
      place++;
    }
    return edgeless || afterSkipped(table, text, place, end) >= end;
  }

  #entry(term: number): Entry {
    const known = this.#entries.get(term);
    if (known) return known;
    const number = Math.floor(this.#places[term]! / LONGEST_LIST);
    const from = this.#places[term]! % LONGEST_LIST;
    const list = this.#lists[number]!;
    const notation = list.slice(from, endOfTerm(list, from));
    const entry = readEntry(notation, this.#sourceAt(number, from), term, this.fold);
    this.#entries.set(term, entry);
    return entry;
  }
}

/** Whether the list gives the codes. */
const lacksCode = ({ kind, code }: Source): boolean =>
  code === '' && (TERM_KINDS as readonly string[]).includes(kind);

/** Where the term ends that goes on at `at`. */
function endOfTerm(list: string, at: number): number {
  let end = at;
  for (; end < list.length; end++) {
    const code = list.charCodeAt(end);
    if (code === COMMA || code === SEMICOLON) break;
  }
  return end;
}

function afterSkipped(table: Uint16Array, text: string, at: number, end: number): number {
  let after = at;
  while (after < end && table[text.charCodeAt(after)] === SKIP) after++;
  return after;
}

function needsCapital(list: string, from: number, end: number, rule: Source['rule']): boolean {
  let own = rule;
  if (list.charCodeAt(end - 1) === 0x7d) {
    const flags = list.slice(list.indexOf('{', from) + 1, end - 1).split(' ');
    own = caseOf(flags) ?? rule;
  }
  const first = list.charCodeAt(from);
  if (own === 'initial') return hasCase(first);
  return (own === 'written' || own === 'exact') && UPPER[first] === 1;
}

/** Whether a letter is of a script that has capitals. */
const hasCase = (code: number): boolean => code < 0x590 || (code >= 0x1e00 && code < 0x2000);

const caseOf = (flags: readonly string[]): CaseRule | undefined =>
  flags.find((flag): flag is CaseRule => (CASES as readonly string[]).includes(flag));

function readEntry(notation: string, source: Source, order: number, table: Uint16Array): Entry {
  const { words, stop, flags } = parseTerm(notation, source.paradigms);
  const folded = words.map(({ stem, endings, joint }) => ({
    stem: fold(stem, table),
    endings: endings && new Set(endings.map((ending) => fold(ending, table))),
    joint: (joint.trim() || ' ').charCodeAt(0),
  }));
  return {
    source,
    order,
    words: folded,
    second: folded[1]?.stem.charCodeAt(0) ?? EDGE,
    stop,
    flags,
    rule: caseOf(flags) ?? source.rule,
    accents: flags.includes('accents'),
    person: flags.includes('person'),
    tongue: flags.includes('tongue'),
    inside: flags.includes('inside'),
    tail: flags.includes('tail'),
    beside: flags.includes('beside'),
    pair: flags.includes('pair'),
    written: words.map(({ stem, joint }) => joint + stem).join(''),
  };
}
