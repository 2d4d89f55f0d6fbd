import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Has scripts of a package run some code of a test before their own. */
export const runFirst =
  (files: readonly string[], code: string) =>
  (folder: string): void => {
    for (const file of files) {
      const place = path.join(folder, file);
      writeFileSync(place, `${code}\n${readFileSync(place, 'utf8')}`);
    }
  };

/** Puts something in the place of reading `storage.local`. @param reading source of a function of what is asked for and of the true reading */
export const storageReads = (reading: string): string => `{
  for (const api of [globalThis.browser, globalThis.chrome]) {
    const local = api?.storage?.local;
    if (!local) continue;
    const read = local.get.bind(local);
    const get = (asked) => (${reading})(asked, read);
    Object.defineProperty(local, 'get', { value: get, configurable: true, writable: true });
  }
}`;
