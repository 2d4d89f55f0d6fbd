import { cpSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a package speak another language in a browser that has just English, by laying its messages over the English
 * ones; for `spoil` of a lab.
 */
export const speaking = (language: string) => (folder: string) => {
  const messages = (of: string) => path.join(folder, '_locales', of);
  cpSync(messages(language), messages('en'), { recursive: true });
};
