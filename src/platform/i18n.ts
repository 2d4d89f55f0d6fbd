import { browser } from './browser.ts';

/**
 * The messages of the interface language, which the browser chooses from `_locales`. `signs/words.ts` makes words
 * of it: `const words = wordsOf(browserMessages)`.
 */
export function browserMessages(key: string, substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}
