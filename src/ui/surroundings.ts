import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Drawing } from '../countries/drawing.ts';
import type { Words } from '../signs/words.ts';

/** What every component may need to name and picture a country or an organisation. */
export interface Surroundings {
  readonly words: Words;
  /** The flag of a country code or of an organisation; null where there is none. */
  readonly flagOf: (subject: string) => Drawing | null;
  /** The name of a country code or of an organisation. */
  readonly nameOf: (subject: string) => string;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

/** @throws Error outside a `SurroundingsContext` */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('A component stands outside its surroundings.');
  return surroundings;
}

export const useWords = (): Words => useSurroundings().words;
