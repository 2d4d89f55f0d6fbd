import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkNames, type Language, type NamesFile } from '../../src/countries/names.ts';
import { checkContext, type ContextFile } from '../../src/detection/context.ts';
import { ROOT } from '../steps.ts';

export interface LanguageData {
  readonly names: NamesFile;
  readonly context: ContextFile;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

const namesFile = (language: Language) => `src/countries/names/${language}.json`;
const contextFile = (language: Language) => `src/detection/context/${language}.json`;

/** Whether both files of a language are there. */
export const hasLanguage = (language: Language): boolean =>
  [namesFile(language), contextFile(language)].every((file) => existsSync(path.join(ROOT, file)));

/**
 * Reads and checks the files of a language.
 * @throws Error naming file, country or list, and what is wrong there
 */
export function readLanguage(language: Language): LanguageData {
  const context = checkContext(contextFile(language), readJson(contextFile(language)));
  const names = checkNames(
    namesFile(language),
    readJson(namesFile(language)),
    Object.keys(context.rivals),
  );
  return { names, context };
}
