import { TERM_KINDS, type CaseRule } from '../countries/kinds.ts';
import { paradigmsOf, type Paradigms } from '../countries/notation.ts';
import { Dictionary, type Source } from './dictionary.ts';
import { frontDecoded, ungroupedCodes } from './front-coding.ts';
import { FOLD } from './letters.ts';
import { Categories, Readings, type Clitic } from './readings.ts';

export type Otherwise = 'mention' | 'doubt' | 'nothing';

/** A lexicon as it is stored: JSON. Lists of terms, in the notation of names, are front-coded. */
export interface PackedLexicon {
  readonly language: string;
  /** Paradigms of the names and of the contexts: endings separated by blanks. */
  readonly paradigms: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>];
  /** Case rule and clitics of each kind, in the order of TERM_KINDS. */
  readonly kinds: readonly (readonly [CaseRule, string])[];
  /** The codes of all countries, grouped by first letter. */
  readonly codes: string;
  /** Their terms, in the same order, parted by `;`: those of each kind, coded as one list, parted by `_`. */
  readonly countries: string;
  readonly fused: Readonly<Record<string, string>>;
  readonly fold: string;
  /** A pattern of the verbs of the language; empty where they have no form of their own. */
  readonly verb: string;
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

/** All that is known of a language, ready to be matched against texts. */
export interface Lexicon {
  readonly language: string;
  /** Terms, decoys, and words that speak for or against rivals. */
  readonly terms: Readings;
  /** Words by which contexts are judged. */
  readonly words: Categories;
  /** Clitics that may be written together with the next word, by their letters. */
  readonly clitics: ReadonlyMap<string, Clitic>;
  readonly rivals: ReadonlyMap<string, Rival>;
  /** Matches, from its `lastIndex` on, a word with the form of a verb and what must follow it. */
  readonly verb: RegExp;
}

/**
 * Reads a packed lexicon: once for a page.
 * @param packed the text that `packLexicon` wrote
 */
export function readLexicon(packed: string): Lexicon {
  const data = JSON.parse(packed) as PackedLexicon;
  const table = foldTable(data.fold);
  const [ofNames, ofContexts] = data.paradigms.map(paradigmsOf) as [Paradigms, Paradigms];
  const [decoys, ...lists] = data.lists.map(listed) as [string, ...string[]];
  const clitics = readClitics(data);
  const terms = new Dictionary(table, data.fused);
  for (const [index, list] of listsByKind(data).entries()) {
    const source = wordSource(TERM_KINDS[index]!, ofNames);
    terms.addList(list, { ...source, rule: data.kinds[index]![0], prefixes: 1 << index });
  }
  terms.addList(decoys, wordSource('decoy', ofContexts));
  for (const [id, , , forRival, forHome] of data.rivals) {
    terms.addList(listed(forRival), wordSource('cue', ofContexts, id));
    terms.addList(listed(forHome), wordSource('home', ofContexts, id));
  }
  terms.gate.addBehind([...clitics.keys()]);
  // The words of contexts are wanted only once a term is found, which is never on most pages of other matters.
  let words: Categories | null = null;
  return {
    language: data.language,
    terms: new Readings(terms, clitics),
    clitics,
    verb: new RegExp(data.verb || '(?!)', 'uy'),
    rivals: new Map(
      data.rivals.map(([id, instead, otherwise]) => [id, { id, instead, otherwise }]),
    ),
    get words() {
      if (words) return words;
      const dictionary = new Dictionary(table, data.fused);
      for (const [index, list] of lists.entries())
        dictionary.addList(list, wordSource('word', ofContexts, '', 2 << index));
      dictionary.gate.addBehind([...clitics.keys()]);
      return (words = new Categories(dictionary, clitics));
    },
  };
}

/** Terms as dictionaries take them, which read one only where a text holds its first word. */
const listed = (coded: string): string => frontDecoded(coded).join(',');

/** The terms of each kind, as `RUterm,term;USterm`. */
function listsByKind({ codes, countries }: PackedLexicon): string[] {
  const lists = TERM_KINDS.map((): string[] => []);
  const byCountry = countries.split(';');
  for (const [at, code] of ungroupedCodes(codes).entries()) {
    let before = '';
    for (const [kind, coded] of byCountry[at]!.split('_').entries()) {
      const terms = frontDecoded(coded, before);
      before = terms.at(-1) ?? before;
      if (terms.length) lists[kind]!.push(code + terms.join(','));
    }
  }
  return lists.map((list) => list.join(';'));
}

const wordSource = (
  kind: Source['kind'],
  paradigms: Paradigms,
  code = '',
  categories = 0,
): Source => ({ kind, code, categories, rule: 'written', prefixes: -1, paradigms });

/** Reads clitics as written: in `و+ال` what stands behind the plus is an article. */
function readClitics({ kinds }: PackedLexicon): Map<string, Clitic> {
  const clitics = new Map<string, Clitic>();
  for (const [index, [, prefixes]] of kinds.entries())
    for (const written of prefixes.split(' ').filter(Boolean)) {
      const plus = written.indexOf('+');
      const article = plus < 0 ? 0 : written.length - plus - 1;
      const text = written.replace('+', '');
      const known = clitics.get(text) ?? { kinds: 0, article };
      clitics.set(text, { kinds: known.kinds | (1 << index), article: known.article });
    }
  return clitics;
}

function foldTable(pairs: string): Uint16Array {
  if (!pairs) return FOLD;
  const table = FOLD.slice();
  for (const pair of pairs.split(' ')) table[pair.charCodeAt(0)] = FOLD[pair.charCodeAt(1)]!;
  return table;
}
