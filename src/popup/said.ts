/** What the article says, apart from its view: it takes detection of every country, which the first sight does not need. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Article } from '../platform/article.ts';
import { knownIn } from '../platform/known.ts';
import { amongSound, type OwnChange } from '../platform/own.ts';
import { today } from '../platform/today.ts';
import { askForArticle, saidIn } from '../suggestions/ask.ts';
import { adding, documentOf, kept } from '../suggestions/document.ts';
import { recordOf } from '../suggestions/statement.ts';
import type { Suggestion } from '../suggestions/suggest.ts';

/** The positions that an article states. */
export interface Said {
  readonly article: Article;
  readonly suggestions: readonly Suggestion[];
  /** What becomes of the reader's own statements once one is recorded. */
  readonly recording: (suggestion: Suggestion, corpus: Corpus) => OwnChange;
}

const english = new Intl.DisplayNames('en', { type: 'region' });

/** Asks the page in a tab what positions it states; null where it cannot be read. */
export async function askWhatIsSaid(tab: number): Promise<Said | null> {
  const read = await askForArticle(tab);
  if (!read) return null;
  const { article, language } = read;
  return {
    article,
    suggestions: saidIn(read),
    recording: (suggestion, corpus) => {
      const document = documentOf(article, corpus, language);
      const nameOf = (id: string) => corpus.organisations.get(id)?.name ?? english.of(id) ?? id;
      const day = article.published ?? today();
      const made = recordOf(suggestion, document.outlet, day, nameOf);
      const bundled = (id: string) => corpus.sources.has(id) && !corpus.sources.get(id)?.own;
      const known = knownIn({ organisations: [...corpus.organisations.values()] });
      return amongSound(known, (before) =>
        adding(kept(document, Object.values(before)), made, bundled)(before),
      );
    },
  };
}
