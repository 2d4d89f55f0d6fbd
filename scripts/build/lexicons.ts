import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { countries, type TCountryCode } from 'countries-list';
import type { Organisation } from '../../src/corpus/corpus.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { LANGUAGES, type Language } from '../../src/countries/kinds.ts';
import { checkNames, type NamesFile } from '../../src/countries/names.ts';
import {
  formsOf,
  paradigmsOf,
  parseTerm,
  splitTerms,
  type Paradigms,
  type Term,
} from '../../src/countries/notation.ts';
import { foldName } from '../../src/countries/fold.ts';
import type { Inflections } from '../../src/countries/forms.ts';
import type { SearchNames } from '../../src/countries/search.ts';
import { checkContext, type ContextFile } from '../../src/detection/context.ts';
import { packLexicon } from '../../src/detection/pack.ts';
import { organisationLabel } from '../../src/signs/labels.ts';
import { ROOT } from '../steps.ts';
import { interfaceLanguages, messagesOf } from './locales.ts';

const require = createRequire(import.meta.url);

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

const namesFile = (language: Language) => `src/countries/names/${language}.json`;
const contextFile = (language: Language) => `src/detection/context/${language}.json`;

/**
 * Reads and checks the files of a language.
 * @throws Error naming file, country or list, and what is wrong there
 */
export function readLanguage(language: Language): { names: NamesFile; context: ContextFile } {
  const context = checkContext(contextFile(language), readJson(contextFile(language)));
  const names = checkNames(
    namesFile(language),
    readJson(namesFile(language)),
    Object.keys(context.rivals),
  );
  return { names, context };
}

interface DisplayNames {
  readonly main: Record<
    string,
    { readonly localeDisplayNames: Readonly<Record<string, Readonly<Record<string, string>>>> }
  >;
}

/** A language as CLDR names it. */
type Locale = Language | 'zh-Hant';

function displayNames(language: Locale, of: 'territories' | 'languages'): Record<string, string> {
  const file = `cldr-localenames-full/main/${language}/${of}.json`;
  return (require(file) as DisplayNames).main[language]!.localeDisplayNames[of]!;
}

/** Names of every country in CLDR, the usual one first; in English those of countries-list too. */
export function standardNames(language: Locale): Record<string, string[]> {
  const territories = displayNames(language, 'territories');
  return Object.fromEntries(
    COUNTRY_CODES.map((code) => {
      const names = Object.entries(territories)
        .filter(([key]) => key === code || key.startsWith(`${code}-alt-`))
        .map(([, name]) => name);
      const listed = language === 'en' ? countries[code as TCountryCode] : undefined;
      return [code, [...new Set([...names, ...(listed ? [listed.name] : [])])]];
    }),
  );
}

/** The packed lexicon of a language, as `readLexicon` reads it. */
export function buildLexicon(language: Language): string {
  return packLexicon({
    ...readLanguage(language),
    standard: standardNames(language),
    tongues: Object.values(displayNames(language, 'languages')),
  });
}

const codeMappings = (): Record<string, { readonly _alpha3?: string }> =>
  (
    require('cldr-core/supplemental/codeMappings.json') as {
      supplemental: { codeMappings: Record<string, { readonly _alpha3?: string }> };
    }
  ).supplemental.codeMappings;

/** The first form of every term of a list. */
const firstForms = (list: string, paradigms: Paradigms): string[] =>
  splitTerms(list).map((term) => formsOf(parseTerm(term, paradigms))[0]!);

/** What the lookup knows of all languages. */
export const searchNames = (): SearchNames => ({
  names: namesByCode(),
  seats: seatsByCode(),
  organisations: organisationNames(),
  ...inflections(),
});

/** What stands in brackets behind a name is its abbreviation, and so is an id. */
function organisationNames(): Record<string, string[]> {
  const languages = interfaceLanguages().map(messagesOf);
  return Object.fromEntries(
    (readJson('src/corpus/organisations.json') as Organisation[]).map(({ id }) => {
      const messages = languages.map((of) => of[organisationLabel(id)]?.message ?? '');
      const names = messages.flatMap((message) => message.split(/ \(|\)/));
      return [id, [...new Set([...names, id])].filter(Boolean)];
    }),
  );
}

/**
 * What every country is called, by code: names and peoples in all languages, native names and three-letter codes; the
 * usual English name first.
 */
function namesByCode(): Record<string, string[]> {
  const names = new Map(COUNTRY_CODES.map((code) => [code, new Map<string, string>()]));
  const add = (code: string, ...list: string[]): void => {
    for (const name of list) {
      const folded = foldName(name);
      const known = names.get(code)!;
      if (folded && !known.has(folded)) known.set(folded, name);
    }
  };
  for (const language of [...LANGUAGES, 'zh-Hant'] as const)
    for (const [code, list] of Object.entries(standardNames(language))) add(code, ...list);
  for (const code of COUNTRY_CODES) {
    const listed = countries[code as TCountryCode];
    add(code, listed.native, ...(listed.alias ?? []), codeMappings()[code]?._alpha3 ?? '');
  }
  for (const language of LANGUAGES) {
    const { names: file } = readLanguage(language);
    const paradigms = paradigmsOf(file.paradigms);
    for (const [code, { name, demonym, abbreviation, search }] of Object.entries(file.countries)) {
      for (const list of [name, abbreviation, demonym]) add(code, ...firstForms(list, paradigms));
      add(code, ...splitTerms(search));
    }
  }
  return Object.fromEntries([...names].map(([code, known]) => [code, [...known.values()]]));
}

/** Capitals and seats of government of every country in all languages, by code. */
function seatsByCode(): Record<string, string[]> {
  const seats: Record<string, string[]> = {};
  for (const language of LANGUAGES) {
    const { names: file } = readLanguage(language);
    const paradigms = paradigmsOf(file.paradigms);
    for (const [code, { capital, seat }] of Object.entries(file.countries))
      for (const place of [capital, seat].flatMap((list) => firstForms(list, paradigms)))
        if (!(seats[code] ??= []).some((known) => foldName(known) === foldName(place)))
          seats[code].push(place);
  }
  return seats;
}

/** The stems and endings of all words of names and seats, the clitics before them, and characters written for others. */
function inflections(): Inflections {
  const stems = new Map<string, Set<string>>();
  const clitics: Record<string, string> = {};
  const letters: string[] = [];
  for (const language of LANGUAGES) {
    const { names: file } = readLanguage(language);
    const paradigms = paradigmsOf(file.paradigms);
    for (const { name, demonym, abbreviation, capital, seat } of Object.values(file.countries))
      for (const term of [name, demonym, abbreviation, capital, seat].flatMap(splitTerms))
        for (const [stem, endings] of stemsOf(parseTerm(term, paradigms)))
          stems.set(endings, (stems.get(endings) ?? new Set()).add(stem));
    for (const written of Object.values(file.prefixes).join(' ').split(' ').filter(Boolean))
      clitics[written.replace('+', '')] = '';
    for (const [plain, merged] of Object.entries(file.fused)) clitics[merged] = plain;
    if (file.fold) letters.push(file.fold);
  }
  const lists = [...stems].map(([endings, words]) => [endings, [...words].join(' ')] as const);
  return { stems: Object.fromEntries(lists), clitics, letters: letters.join(' ') };
}

/** The words of a term that take endings, folded: what an apostrophe joins is one word. */
function stemsOf({ words }: Term): [stem: string, endings: string][] {
  const found: [string, string][] = [];
  let joined = '';
  for (const { stem, endings, joint } of words) {
    joined = /['’]$/.test(joint) ? joined + stem : stem;
    if (!endings) continue;
    const folded = endings.map((ending) => foldName(ending) || '-').join(' ');
    for (const own of new Set([stem, joined])) found.push([foldName(own), folded]);
  }
  return found;
}
