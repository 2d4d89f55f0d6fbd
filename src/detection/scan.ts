import { FIRST_HASH, gramOf, nextHash, type Entry } from './dictionary.ts';
import type { Lexicon } from './lexicon.ts';
import { EDGE, FOLD, SKIP, isHan } from './letters.ts';
import { endOf } from './match.ts';

/** A place where an entry of the dictionary stands in the text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

/** No word is longer; a longer run of letters is noise. */
const LONGEST_WORD = 40;

/** Whether nothing that belongs to a word stands before `at`; Han characters have no edges. */
function isEdgeBefore(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return FOLD[before] === EDGE || isHan(before) || isHan(text.charCodeAt(at));
}

/** Whether the first three characters at `at` are those of something to be looked for. */
function passes(table: Uint16Array, grams: Uint8Array, text: string, at: number): boolean {
  const last = text.length - 1;
  const a = table[text.charCodeAt(at)]!;
  const b = at < last ? table[text.charCodeAt(at + 1)]! : EDGE;
  if (b === EDGE) return grams[gramOf(a, EDGE, EDGE)] === 1;
  const c = at + 1 < last ? table[text.charCodeAt(at + 2)]! : EDGE;
  return grams[gramOf(a, b, c)] === 1 || b === SKIP || c === SKIP;
}

/** The longer wins; of those that end together the one that begins first; then what stands first in its list. */
const isBetter = (start: number, end: number, best: Hit | null): boolean =>
  best === null || end > best.end || (end === best.end && start <= best.start);

/**
 * Finds where terms, decoys and words about rivals stand, in the order of the text. Of the terms and decoys that begin at
 * one place the longest is taken, and the search goes on behind it.
 */
export function scan(lexicon: Lexicon, text: string): Hit[] {
  const { dictionary, clitics } = lexicon;
  const { fold: table, starts, grams } = dictionary;
  const hits: Hit[] = [];
  const length = text.length;
  const found: { best: Hit | null } = { best: null };

  const lookAt = (start: number, kinds: number, article: number): void => {
    const limit = Math.min(length, start + LONGEST_WORD);
    let hash = FIRST_HASH;
    for (let at = start; at < limit; at++) {
      const folded = table[text.charCodeAt(at)]!;
      if (folded === EDGE) return;
      if (folded === SKIP) continue;
      hash = nextHash(hash, folded);
      for (let entry = dictionary.find(hash); entry !== null; entry = entry.next) {
        const { kind, prefixes } = entry.source;
        if (kind === 'word' || (prefixes & kinds) === 0) continue;
        const end = endOf(text, start, entry, table);
        if (end < 0) continue;
        if (kind === 'cue' || kind === 'home') hits.push({ start, end, entry });
        else if (isBetter(start - article, end, found.best))
          found.best = { start: start - article, end, entry };
      }
    }
  };

  for (let at = 0; at < length; at++) {
    if (starts[text.charCodeAt(at)] === 0) continue;
    if (at > 0 && !isEdgeBefore(text, at)) continue;
    found.best = null;
    if (passes(table, grams, text, at)) lookAt(at, -1, 0);
    for (const clitic of clitics) {
      const behind = at + clitic.text.length;
      if (text.startsWith(clitic.text, at) && passes(table, grams, text, behind))
        lookAt(behind, clitic.kinds, clitic.article);
    }
    const best = found.best as Hit | null;
    if (best === null) continue;
    hits.push(best);
    at = best.end - 1;
  }
  return hits;
}
