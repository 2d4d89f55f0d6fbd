import type { Corpus } from '../corpus/corpus.ts';
import { readArticle } from '../platform/article.ts';
import { documentOf, withStatement } from './article-draft.ts';
import type { Draft } from './draft.ts';

/** A statement as far as a page and what is selected on it tell. */
interface FromPage {
  readonly draft: Draft;
  readonly selection: string | null;
  readonly reason: string | null;
}

/** Reads a page and what is selected on it; null where it cannot be read any more. */
export async function draftFromPage(
  tab: number,
  frame: number,
  corpus: Corpus | null,
): Promise<FromPage | null> {
  const article = await readArticle(tab, frame);
  if (!article) return null;
  const draft = documentOf(article, corpus);
  return { draft: withStatement(draft), selection: article.selection || null, reason: null };
}
