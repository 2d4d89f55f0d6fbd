import type { Corpus } from '../corpus/corpus.ts';
import type { Drawing } from '../countries/drawing.ts';
import { browser } from '../platform/browser.ts';
import { loadFlags, loadPacked, withOwnStatements } from '../platform/packaged.ts';

/** The extension's own data files, each read when first asked for. A reading that failed is tried again. */
export interface Library {
  /** Rejects with a sentence for the reader where the file is damaged. */
  corpus(): Promise<Corpus>;
  /** To be called when the reader's own statements have changed: the next corpus holds them as they are then. */
  forgetOwn(): void;
  /** The flag of a country; null where the flag file has none or cannot be read. */
  flag(code: string): Promise<Drawing | null>;
  /** The packed lexicon of a language; null where there is none. */
  lexicon(language: string): Promise<string | null>;
}

export function openLibrary(): Library {
  const packed = once(loadPacked);
  const merge = () => once(() => told(packed().then(withOwnStatements)));
  let corpus = merge();
  const flags = once(loadFlags);
  return {
    corpus: () => corpus(),
    forgetOwn: () => {
      corpus = merge();
    },
    flag: async (code) => (await flags().catch(() => null))?.[code] ?? null,
    lexicon: (language) => readText(`lexicon/${language}.txt`).catch(() => null),
  };
}

async function told(corpus: Promise<Corpus>): Promise<Corpus> {
  try {
    return await corpus;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The file of recorded statements is damaged (${why}).`, { cause });
  }
}

async function readText(file: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(file));
  if (!response.ok) throw new Error(`${file} is missing.`);
  return response.text();
}

/** Loads at the first call and keeps what came. What failed is tried again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= load().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
