import type { Corpus } from '../corpus/corpus.ts';
import type { Source } from '../corpus/model.ts';
import type { Article } from '../platform/article.ts';
import { siteOf } from '../platform/addresses.ts';
import { today } from '../platform/today.ts';
import { EMPTY, type Draft } from './draft.ts';

/** The document of an article, as the page tells it and as far as the corpus knows its outlet. */
export function documentOf(article: Article, corpus: Corpus | null): Draft {
  const site = siteOf(article.url);
  const known = site && corpus ? outletOf(site, corpus) : null;
  return {
    ...EMPTY,
    outlet: known?.outlet ?? article.outlet,
    title: article.title,
    url: article.url,
    published: article.published ?? '',
    language: canonical(article.language),
    ...(known && {
      kind: known.kind,
      outletCountry: known.outletCountry ?? '',
      stateControlled: known.stateControlled,
    }),
  };
}

/** A statement of the article's day, or of today where the page states none. */
export const withStatement = (draft: Draft): Draft => ({
  ...draft,
  stated: draft.published || today(),
});

/** The newest source of the corpus from a site, for what it tells of the outlet. */
function outletOf(site: string, corpus: Corpus): Source | null {
  const sources = [...corpus.sources.values()].filter(
    ({ url, own }) => !own && siteOf(url) === site,
  );
  return sources.sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))[0] ?? null;
}

function canonical(tag: string | null): string {
  try {
    return Intl.getCanonicalLocales(tag ?? '')[0] ?? '';
  } catch {
    return '';
  }
}
