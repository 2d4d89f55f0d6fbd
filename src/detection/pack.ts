import { TERM_KINDS } from '../countries/kinds.ts';
import type { NamesFile } from '../countries/names.ts';
import { formsOf, parseTerm, paradigmsOf, splitTerms } from '../countries/notation.ts';
import { CATEGORIES } from './categories.ts';
import type { ContextFile } from './context.ts';
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

const pack = (list: string): string => splitTerms(list).join(',');

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
  const termsOf = (kind: (typeof TERM_KINDS)[number]): string =>
    Object.entries(allCountries(names, standard))
      .map(([code, fields]) => {
        const own = splitTerms(fields[kind]);
        if (kind === 'demonym') return [code, own.map(marked)] as const;
        if (kind !== 'name') return [code, own] as const;
        return [code, [...own, ...missing(own, fields.drop, standard[code] ?? [], names)]] as const;
      })
      .filter(([, terms]) => terms.length)
      .map(([code, terms]) => code + terms.join(','))
      .join(';');
  const packed: PackedLexicon = {
    language: names.language,
    paradigms: [names.paradigms, context.paradigms],
    terms: Object.fromEntries(
      TERM_KINDS.map((kind) => [
        kind,
        [names.case[kind], names.prefixes[kind] ?? '', termsOf(kind)],
      ]),
    ) as unknown as PackedLexicon['terms'],
    fused: names.fused,
    fold: names.fold,
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
