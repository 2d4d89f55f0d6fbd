import { detect } from '../detection/detect.ts';
import { languageOf } from '../detection/language.ts';
import { readLexicon, type Lexicon } from '../detection/lexicon.ts';
import { readArticle, type Article } from '../platform/article.ts';
import { askBackground } from '../platform/page-messages.ts';
import { today } from '../platform/today.ts';
import { suggestionsIn } from './article.ts';
import type { Suggestion } from './suggest.ts';

/** An article that was read for the reader, and what it takes to find positions in it. */
export interface ReadArticle {
  readonly article: Article;
  /** Of the text: a primary subtag. */
  readonly language: string;
  readonly lexicons: readonly Lexicon[];
}

/** Reads the page in a tab that the reader clicked for; null where it cannot be read. */
export async function askForArticle(tab: number, frame = 0): Promise<ReadArticle | null> {
  const article = await readArticle(tab, frame);
  if (!article) return null;
  const language = languageOf(article.texts.join('\n'), article.language) ?? 'en';
  const packed = await Promise.all(
    [...new Set([language, 'en'])].map((one) =>
      askBackground('lexicon', { language: one }).catch(() => null),
    ),
  );
  const lexicons = packed.flatMap((one) => (one ? readLexicon(one) : []));
  return { article, language, lexicons };
}

/** The positions stated in the whole article. */
export const saidIn = ({ article, language, lexicons }: ReadArticle): Suggestion[] =>
  suggestionsIn(article.texts, language, lexicons, article.published ?? today());

/** The positions stated in what is selected. */
export const saidInSelection = ({ article, language, lexicons }: ReadArticle): Suggestion[] =>
  suggestionsIn([article.selection], language, lexicons, article.published ?? today());

/** The first country named in what is selected, other than Venezuela; null where there is none. */
export const namedInSelection = ({ article, lexicons }: ReadArticle): string | null =>
  detect(article.selection, lexicons).find(({ iso2 }) => iso2 !== 'VE')?.iso2 ?? null;
