import { readCorpus, type Corpus } from '../corpus/corpus.ts';
import type { Packed } from '../corpus/pack.ts';
import type { Drawing } from '../countries/drawing.ts';
import { regionOf } from '../countries/regions.ts';
import type { SearchNames } from '../countries/search.ts';
import { browser } from './browser.ts';
import { storedOwn, watchOwn } from './own-item.ts';

/** Reads a JSON file of the package. Rejects where it is missing or damaged. */
async function readPackaged<T>(file: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(file));
  return (await response.json()) as T;
}

/** The corpus that came with this version. Rejects where the package is damaged. */
export function loadPacked(): Promise<Packed> {
  return readPackaged('corpus.json');
}

/** A packed corpus together with the reader's own statements as they stand now. */
export async function withOwnStatements(packed: Packed): Promise<Corpus> {
  if ((await storedOwn()) === undefined) return readCorpus(packed, regionOf);
  // Most readers have none: the map need not wait for what checks them.
  const [{ readOwn }, { knownIn }] = await Promise.all([import('./own.ts'), import('./known.ts')]);
  const { files } = await readOwn(knownIn(packed));
  return readCorpus(packed, regionOf, files);
}

/**
 * Shows the corpus, the reader's own statements included, now and whenever these change. Rejects where the package is
 * damaged.
 */
export async function followCorpus(show: (corpus: Corpus) => void): Promise<void> {
  const packed = await loadPacked();
  let shown = Promise.resolve();
  const follow = () => (shown = shown.then(async () => show(await withOwnStatements(packed))));
  watchOwn(() => void follow());
  await follow();
}

/**
 * The map of the world, in the form that the atlas draws (`atlas/world.ts`). Rejects where the package is damaged.
 */
export function loadMap<World>(): Promise<World> {
  return readPackaged('map.json');
}

/** Flags by country code, and that of the `EU`. Rejects where the package is damaged. */
export function loadFlags(): Promise<Readonly<Record<string, Drawing>>> {
  return readPackaged('flags.json');
}

/** What countries are called in all languages, for search. Rejects where the package is damaged. */
export function loadNames(): Promise<SearchNames> {
  return readPackaged('names.json');
}
