import { browser } from './browser.ts';
import type { Day } from '../corpus/model.ts';

/** What a page tells of itself when the reader records a statement or asks what it says. */
export interface Article {
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  /** The day of publication as the page states it. */
  readonly published: Day | null;
  /** As the page states it: a BCP 47 tag, or null. */
  readonly language: string | null;
  /** What is selected, with single blanks; empty where nothing is. */
  readonly selection: string;
  /** What there is to read, block by block. */
  readonly texts: readonly string[];
}

/** Where the script for articles leaves the way to read one, in the world that only scripts of ours share. */
const READ_ARTICLE = 'whereTheyStandReadArticle';

/**
 * Reads the page in a tab that the reader clicked for, or that is read anyway. The script for it is no part of the one
 * that marks pages, so that only those pay for it who ask.
 * @returns null where the page cannot be read
 */
export async function readArticle(tabId: number, frame = 0): Promise<Article | null> {
  const target = { tabId, frameIds: [frame] };
  try {
    await browser.scripting.executeScript({ target, files: ['article.js'] });
    const [read] = await browser.scripting.executeScript({
      target,
      args: [READ_ARTICLE],
      func: (name: string) => (globalThis as unknown as Record<string, () => unknown>)[name]?.(),
    });
    return (read?.result as Article | undefined) ?? null;
  } catch {
    return null;
  }
}
