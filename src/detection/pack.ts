import { TERM_KINDS, type TermKind } from '../countries/kinds.ts';
import type { NamesFile } from '../countries/names.ts';
import { formsOf, parseTerm, paradigmsOf, splitTerms } from '../countries/notation.ts';
import { CATEGORIES } from './categories.ts';
import type { ContextFile } from './context.ts';
import { frontCoded, groupedCodes } from './front-coding.ts';
import type { PackedLexicon } from './lexicon.ts';
import { fold } from './letters.ts';

export interface LexiconParts {
  readonly names: NamesFile;
  readonly context: ContextFile;
  /** Standard names by country code. */
  readonly standard: Readonly<Record<string, readonly string[]>>;
  /** Names of languages, in the language. */
  readonly tongues: readonly string[];
}

/** Terms with the spelling that stands for ß in Switzerland and between capitals. */
const spelt = (list: string): string[] =>
  splitTerms(list).flatMap((term) => [...new Set([term, term.replaceAll('ß', 'ss')])]);

const pack = (list: string): string => frontCoded(spelt(list).sort());

/** The terms of a country by kind. They share letters across kinds, so that they are coded as one list. */
function packKinds(kinds: readonly (readonly string[])[]): string {
  let before = '';
  return kinds
    .map((terms) => {
      const coded = frontCoded(terms, before);
      before = terms.at(-1) ?? before;
      return coded;
    })
    .join('_')
    .replace(/_+$/, '');
}

/** Packs the files of a language and the standard names into the text that `readLexicon` reads. */
export function packLexicon({ names, context, standard, tongues }: LexiconParts): string {
  const languages = new Set(tongues.map((tongue) => fold(tongue)));
  const paradigms = paradigmsOf(names.paradigms);
  const marked = (term: string): string => {
    const parsed = parseTerm(term, paradigms);
    if (
      parsed.flags.includes('tongue') ||
      !formsOf(parsed).some((form) => languages.has(fold(form)))
    )
      return term;
    return term.endsWith('}') ? `${term.slice(0, -1)} tongue}` : `${term}{tongue}`;
  };
  const termsOf = (code: string, fields: typeof NO_FIELDS, kind: TermKind): string[] => {
    const own = spelt(fields[kind]);
    if (kind === 'demonym') return own.map(marked);
    if (kind !== 'name') return own;
    return [...own, ...missing(own, fields.drop, standard[code] ?? [], names)];
  };
  const countries = Object.entries(allCountries(names, standard));
  const packed: PackedLexicon = {
    language: names.language,
    paradigms: [names.paradigms, context.paradigms],
    kinds: TERM_KINDS.map((kind) => [names.case[kind], names.prefixes[kind] ?? '']),
    codes: groupedCodes(countries.map(([code]) => code)),
    countries: countries
      .map(([code, fields]) => packKinds(TERM_KINDS.map((kind) => termsOf(code, fields, kind))))
      .join(';'),
    fused: names.fused,
    fold: names.fold,
    verb: context.verb,
    lists: CATEGORIES.map((category) => pack(context[category])),
    rivals: Object.entries(context.rivals).map(([id, rival]) => [
      id,
      rival.instead ?? '',
      rival.otherwise,
      pack(rival.cues),
      pack(rival.home),
    ]),
  };
  return JSON.stringify(packed);
}

const NO_FIELDS = {
  name: '',
  demonym: '',
  abbreviation: '',
  capital: '',
  seat: '',
  search: '',
  drop: '',
};

function allCountries(
  names: NamesFile,
  standard: LexiconParts['standard'],
): Record<string, typeof NO_FIELDS> {
  const codes = [...new Set([...Object.keys(standard), ...Object.keys(names.countries)])].sort();
  return Object.fromEntries(codes.map((code) => [code, names.countries[code] ?? NO_FIELDS]));
}

/** Standard names that the file's own terms do not cover and that may be found in texts. */
function missing(
  own: string[],
  drop: string,
  standard: readonly string[],
  names: NamesFile,
): string[] {
  const paradigms = paradigmsOf(names.paradigms);
  const covered = new Set(
    [...own.flatMap((term) => formsOf(parseTerm(term, paradigms))), ...splitTerms(drop)].map(
      (form) => fold(form),
    ),
  );
  return standard.filter(
    (name) => !covered.has(fold(name)) && !/[,()~|{}]/.test(name) && name.length > 2,
  );
}
