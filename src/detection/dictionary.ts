import { CASES, type CaseRule, type TermKind } from '../countries/kinds.ts';
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

const MEANING = new Uint8Array(128);
for (const mark of " -'.&/") MEANING[mark.charCodeAt(0)] = JOINT;
for (const mark of '~|') MEANING[mark.charCodeAt(0)] = INFLECTION;
MEANING[0x7b] = FLAGS;

const meaningOf = (code: number): number =>
  code < 128 ? MEANING[code]! : code === 0x2019 || code === 0xb7 ? JOINT : LETTER;

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
  /** By term: the one before it in its bucket, the list it stands in, where it begins and ends there. */
  readonly #nexts: number[] = [];
  readonly #lists: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #entries: (Entry | null)[] = [];
  readonly #texts: string[] = [];
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

  /** Adds the terms of a list between two places of it. */
  addList(list: string, start: number, end: number, source: Source): void {
    const number = this.#texts.push(list) - 1;
    this.#sources.push(source);
    const mayNeedCapital = source.rule !== 'any' && source.rule !== 'lower';
    for (let from = start; from < end;) {
      const comma = list.indexOf(',', from);
      const to = comma < 0 || comma > end ? end : comma;
      this.#addTerm(number, list, from, to, mayNeedCapital);
      for (const [plain, merged] of this.#fused)
        if (list.startsWith(plain, from)) {
          const form = merged + list.slice(from + plain.length, to);
          this.#sources.push(source);
          this.#addTerm(this.#texts.push(form) - 1, form, 0, form.length, mayNeedCapital);
        }
      from = to + 1;
    }
  }

  #addTerm(number: number, list: string, from: number, to: number, mayNeedCapital: boolean): void {
    const table = this.fold;
    const letters: number[] = [];
    let open = false;
    for (let at = from; at < to && letters.length < 4; at++) {
      const code = list.charCodeAt(at);
      const meaning = meaningOf(code);
      if (meaning !== LETTER) {
        open = meaning === INFLECTION;
        break;
      }
      const folded = table[code]!;
      if (folded !== SKIP) letters.push(folded);
    }
    const [first = EDGE] = letters;
    open = open || isHan(first);
    const rest = open ? ANY : EDGE;
    const [, second = rest, third = rest] = letters;
    const capital = mayNeedCapital && needsCapital(list, from, to, this.#sources[number]!.rule);
    this.gate.add(letters, open, capital);
    const bucket = bucketOf(first, second, third);
    this.#lists.push(number);
    this.#starts.push(from);
    this.#ends.push(to);
    this.#nexts.push(this.#buckets[bucket]!);
    this.#buckets[bucket] = this.#entries.push(null);
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
    const list = this.#texts[this.#lists[term]!]!;
    const last = this.#ends[term]!;
    const edgeless = isHan(text.charCodeAt(start));
    let place = start;
    for (let at = this.#starts[term]!; at < last; at++) {
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
    const known = this.#entries[term];
    if (known) return known;
    const number = this.#lists[term]!;
    const notation = this.#texts[number]!.slice(this.#starts[term], this.#ends[term]);
    return (this.#entries[term] = readEntry(notation, this.#sources[number]!, term, this.fold));
  }
}

function afterSkipped(table: Uint16Array, text: string, at: number, end: number): number {
  let after = at;
  while (after < end && table[text.charCodeAt(after)] === SKIP) after++;
  return after;
}

function needsCapital(list: string, from: number, to: number, rule: Source['rule']): boolean {
  let own = rule;
  if (list.charCodeAt(to - 1) === 0x7d) {
    const flags = list.slice(list.indexOf('{', from) + 1, to - 1).split(' ');
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
