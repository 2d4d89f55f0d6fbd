import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { countries, type TCountryCode } from 'countries-list';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { LANGUAGES, type Language } from '../../src/countries/kinds.ts';
import { checkNames, type NamesFile } from '../../src/countries/names.ts';
import { checkContext, type ContextFile } from '../../src/detection/context.ts';
import { packLexicon } from '../../src/detection/pack.ts';
import { ROOT } from '../steps.ts';

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

/** Languages of which both files are there, in the order of LANGUAGES. */
export const lexiconLanguages = (): Language[] =>
  LANGUAGES.filter((language) =>
    [namesFile(language), contextFile(language)].every((file) => existsSync(path.join(ROOT, file))),
  );

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

function displayNames(language: Language, of: 'territories' | 'languages'): Record<string, string> {
  const file = `cldr-localenames-full/main/${language}/${of}.json`;
  return (require(file) as DisplayNames).main[language]!.localeDisplayNames[of]!;
}

/** Names of every country in CLDR, the usual one first; in English those of countries-list too. */
export function standardNames(language: Language): Record<string, string[]> {
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
