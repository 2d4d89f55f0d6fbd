import { readCorpus, type Corpus } from '../corpus/corpus.ts';
import type { Packed } from '../corpus/pack.ts';
import type { Drawing } from '../countries/drawing.ts';
import { regionOf } from '../countries/regions.ts';
import type { SearchNames } from '../countries/search.ts';
import { browser } from './browser.ts';

/** Reads a JSON file of the package. Rejects where it is missing or damaged. */
async function readPackaged<T>(file: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(file));
  return (await response.json()) as T;
}

/** The corpus of this version. Rejects where the package is damaged. */
export async function loadCorpus(): Promise<Corpus> {
  return readCorpus(await readPackaged<Packed>('corpus.json'), regionOf);
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
