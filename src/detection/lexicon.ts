import { TERM_KINDS, type CaseRule, type TermKind } from '../countries/kinds.ts';
import { paradigmsOf, type Paradigms } from '../countries/notation.ts';
import { CATEGORIES } from './categories.ts';
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

/** Clitics that may stand before a word, longest first, with the kinds they suit as bits. */
export interface Clitic {
  readonly text: string;
  /** How many of its last characters belong to the name: an article. */
  readonly article: number;
  readonly kinds: number;
}

/** All that is known of a language, ready to be matched against texts. */
export interface Lexicon {
  readonly language: string;
  readonly dictionary: Dictionary;
  readonly clitics: readonly Clitic[];
  readonly rivals: ReadonlyMap<string, Rival>;
}

/**
 * Reads a packed lexicon: once for a page.
 * @param packed the text that `packLexicon` wrote
 */
export function readLexicon(packed: string): Lexicon {
  const data = JSON.parse(packed) as PackedLexicon;
  const [ofNames, ofContexts] = data.paradigms.map(paradigmsOf) as [Paradigms, Paradigms];
  const dictionary = new Dictionary(foldTable(data.fold), data.fused);
  const word = (kind: Source['kind'], code = '', categories = 0): Source => ({
    kind,
    code,
    categories,
    rule: 'written',
    prefixes: -1,
    paradigms: ofContexts,
  });
  const clitics = new Map<string, number>();
  TERM_KINDS.forEach((kind, index) => {
    const [rule, prefixes, terms] = data.terms[kind];
    for (const prefix of prefixes.split(' ').filter(Boolean))
      clitics.set(prefix, (clitics.get(prefix) ?? 0) | (1 << index));
    for (const part of terms ? terms.split(';') : [])
      dictionary.addList(part, 2, {
        ...word(kind, part.slice(0, 2)),
        rule,
        prefixes: 1 << index,
        paradigms: ofNames,
      });
  });
  CATEGORIES.forEach((category, index) => {
    const kind = category === 'decoy' ? 'decoy' : 'word';
    dictionary.addList(data.lists[index]!, 0, word(kind, '', 1 << index));
  });
  for (const [id, , , cues, home] of data.rivals) {
    dictionary.addList(cues, 0, word('cue', id));
    dictionary.addList(home, 0, word('home', id));
  }
  dictionary.close([...clitics.keys()].map((written) => readClitic(written, 0).text));
  return {
    language: data.language,
    dictionary,
    clitics: [...clitics]
      .map(([written, kinds]) => readClitic(written, kinds))
      .sort((a, b) => b.text.length - a.text.length),
    rivals: new Map(
      data.rivals.map(([id, instead, otherwise]) => [id, { id, instead, otherwise }]),
    ),
  };
}

/** `و+ال`: what stands behind the plus is an article and belongs to the name. */
function readClitic(written: string, kinds: number): Clitic {
  const plus = written.indexOf('+');
  const article = plus < 0 ? 0 : written.length - plus - 1;
  return { text: written.replace('+', ''), article, kinds };
}

function foldTable(pairs: string): Uint16Array {
  if (!pairs) return FOLD;
  const table = FOLD.slice();
  for (const pair of pairs.split(' ')) table[pair.charCodeAt(0)] = FOLD[pair.charCodeAt(1)]!;
  return table;
}
