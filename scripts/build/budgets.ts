/** What the parts of a package may weigh, compressed as a store's download is. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../src/countries/kinds.ts';
import { buildLexicon } from './lexicons.ts';

export interface Weight {
  readonly what: string;
  /** Bytes after gzip at its strongest, and how many are allowed. */
  readonly bytes: number;
  readonly limit: number;
}

const KB = 1000;

const packed = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

/** The scripts that a page loads before it is seen: its own and what that imports at once. */
function scriptsOf(entry: string): string[] {
  const files = new Set([entry]);
  for (const file of files)
    for (const [, part = ''] of readFileSync(file, 'utf8').matchAll(/from "(\.[^"]+)"/g))
      files.add(path.resolve(path.dirname(file), part));
  return [...files];
}

/** Weighs the package in a folder. */
export function weightsOf(folder: string): Weight[] {
  const file = (name: string) => packed(readFileSync(path.join(folder, name)));
  const atlas = scriptsOf(path.join(folder, 'atlas.js')).map((script) =>
    packed(readFileSync(script)),
  );
  return [
    { what: 'script for pages', bytes: file('page.js'), limit: 45 * KB },
    { what: 'corpus', bytes: file('corpus.json'), limit: 70 * KB },
    { what: 'scripts of the map', bytes: atlas.reduce((a, b) => a + b), limit: 40 * KB },
    { what: 'script of the popup', bytes: file('popup.js'), limit: 60 * KB },
    { what: 'map', bytes: file('map.json'), limit: 70 * KB },
    ...LANGUAGES.map((language) => ({
      what: `lexicon ${language}`,
      bytes: packed(buildLexicon(language)),
      limit: (language === 'en' ? 20 : 25) * KB,
    })),
  ];
}

/** A weight as a line: `40.21 of 40 kB: scripts of the map`. */
export const lineOf = ({ what, bytes, limit }: Weight): string =>
  `${(bytes / KB).toFixed(2)} of ${limit / KB} kB: ${what}`;
