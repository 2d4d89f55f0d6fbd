import { TERM_KINDS, type CaseRule, type TermKind } from '../countries/kinds.ts';
import { paradigmsOf, type Paradigms } from '../countries/notation.ts';
import { Dictionary, type Source } from './dictionary.ts';
import { FOLD } from './letters.ts';

export type Otherwise = 'mention' | 'doubt' | 'nothing';

/**
 * A lexicon as it is stored: JSON. Lists of terms stay in the notation of names, joined by commas without blanks; a term
 * is read only where a text holds its first word.
 */
export interface PackedLexicon {
  readonly language: string;
  /** Paradigms of the names and of the contexts: endings separated by blanks. */
  readonly paradigms: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>];
  /** By kind: case rule, clitics, and the terms of all countries as `RUterm,term;USterm`. */
  readonly terms: Readonly<Record<TermKind, readonly [CaseRule, string, string]>>;
  readonly fused: Readonly<Record<string, string>>;
  readonly fold: string;
  /** Word lists in the order of CATEGORIES. */
  readonly lists: readonly string[];
  /** Id, the other country or nothing, what to do where nothing speaks, words for the rival, words for the country. */
  readonly rivals: readonly (readonly [string, string, Otherwise, string, string])[];
}

/** What an ambiguous term may be instead. */
export interface Rival {
  readonly id: string;
  /** The other country's code; empty where the rival is no country. */
  readonly instead: string;
  readonly otherwise: Otherwise;
}

export interface Clitic {
  /** The kinds of terms it suits, as bits. */
  readonly kinds: number;
  /** How many of its last characters belong to the name: an article. */
  readonly article: number;
}

/** All that is known of a language, ready to be matched against texts. */
export interface Lexicon {
  readonly language: string;
  /** Terms and decoys. */
  readonly terms: Dictionary;
  /** Words by which contexts are judged. */
  readonly words: Dictionary;
  /** Words that speak for or against rivals. */
  readonly cues: Dictionary;
  /** Clitics that may be written together with the next word, by their letters. */
  readonly clitics: ReadonlyMap<string, Clitic>;
  readonly rivals: ReadonlyMap<string, Rival>;
}

/**
 * Reads a packed lexicon: once for a page.
 * @param packed the text that `packLexicon` wrote
 */
export function readLexicon(packed: string): Lexicon {
  const data = JSON.parse(packed) as PackedLexicon;
  const table = foldTable(data.fold);
  const [ofNames, ofContexts] = data.paradigms.map(paradigmsOf) as [Paradigms, Paradigms];
  const [decoys, ...lists] = data.lists as [string, ...string[]];
  const { terms, clitics } = readTerms(data, decoys, table, ofNames, ofContexts);
  const byContext = (filled: readonly string[]) => emptyDictionary(filled, data, table);
  // The words of contexts are wanted only once a term is found, which is never on most pages of other matters.
  let words: Dictionary | null = null;
  let cues: Dictionary | null = null;
  return {
    language: data.language,
    terms,
    clitics,
    rivals: new Map(
      data.rivals.map(([id, instead, otherwise]) => [id, { id, instead, otherwise }]),
    ),
    get words() {
      if (words) return words;
      words = byContext(lists);
      for (const [index, list] of lists.entries())
        words.addList(list, 0, wordSource('word', ofContexts, '', 2 << index));
      return words;
    },
    get cues() {
      if (cues) return cues;
      cues = byContext(data.rivals.flatMap(([, , , forRival, forHome]) => [forRival, forHome]));
      for (const [id, , , forRival, forHome] of data.rivals) {
        cues.addList(forRival, 0, wordSource('cue', ofContexts, id));
        cues.addList(forHome, 0, wordSource('home', ofContexts, id));
      }
      cues.gate.close();
      return cues;
    },
  };
}

function readTerms(
  data: PackedLexicon,
  decoys: string,
  table: Uint16Array,
  ofNames: Paradigms,
  ofContexts: Paradigms,
): { terms: Dictionary; clitics: Map<string, Clitic> } {
  const all = [decoys, ...TERM_KINDS.map((kind) => data.terms[kind][2])];
  const terms = emptyDictionary(all, data, table);
  const clitics = new Map<string, Clitic>();
  for (const [index, kind] of TERM_KINDS.entries()) {
    const [rule, prefixes, list] = data.terms[kind];
    for (const prefix of prefixes.split(' ').filter(Boolean))
      addClitic(clitics, prefix, 1 << index);
    for (const part of list ? list.split(';') : [])
      terms.addList(part, 2, {
        ...wordSource(kind, ofNames, part.slice(0, 2)),
        rule,
        prefixes: 1 << index,
      });
  }
  terms.addList(decoys, 0, wordSource('decoy', ofContexts));
  terms.gate.close();
  return { terms, clitics };
}

const wordSource = (
  kind: Source['kind'],
  paradigms: Paradigms,
  code = '',
  categories = 0,
): Source => ({ kind, code, categories, rule: 'written', prefixes: -1, paradigms });

const hasClitics = (terms: PackedLexicon['terms']): boolean =>
  TERM_KINDS.some((kind) => terms[kind][1] !== '');

/** A dictionary with room for the terms of some lists and their forms. */
const emptyDictionary = (
  lists: readonly string[],
  { fused, terms }: PackedLexicon,
  table: Uint16Array,
): Dictionary =>
  new Dictionary(
    3 * lists.reduce((sum, list) => sum + commas(list), 0),
    table,
    fused,
    hasClitics(terms),
  );

/** Adds a clitic as written: in `و+ال` what stands behind the plus is an article. */
function addClitic(clitics: Map<string, Clitic>, written: string, kind: number): void {
  const plus = written.indexOf('+');
  const article = plus < 0 ? 0 : written.length - plus - 1;
  const text = written.replace('+', '');
  const known = clitics.get(text) ?? { kinds: 0, article };
  clitics.set(text, { kinds: known.kinds | kind, article: known.article });
}

/** How many terms a list holds, at most. */
function commas(list: string): number {
  let count = 1;
  for (let at = 0; at < list.length; at++)
    if (list.charCodeAt(at) === 0x2c || list.charCodeAt(at) === 0x3b) count++;
  return count;
}

function foldTable(pairs: string): Uint16Array {
  if (!pairs) return FOLD;
  const table = FOLD.slice();
  for (const pair of pairs.split(' ')) table[pair.charCodeAt(0)] = FOLD[pair.charCodeAt(1)]!;
  return table;
}
