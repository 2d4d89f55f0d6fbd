import type { Corpus, SourceFile, SourceRecord } from '../corpus/corpus.ts';
import type { Source } from '../corpus/model.ts';
import { siteOf } from '../platform/addresses.ts';
import type { Article } from '../platform/article.ts';
import type { OwnChanges, SoundFiles } from '../platform/undoing.ts';

/** A document without its statements and its id. */
export type Document = Omit<SourceFile, 'id' | 'records'>;

/**
 * The document of an article, as the page tells it and as far as the corpus knows its outlet.
 * @param language of its text, where the page tells none
 */
export function documentOf(article: Article, corpus: Corpus | null, language: string): Document {
  const site = siteOf(article.url);
  const known = site && corpus ? outletOf(site, corpus) : null;
  return {
    outlet: known?.outlet ?? whole(article.outlet),
    title: whole(article.title) || null,
    url: article.url,
    published: article.published,
    language: canonical(article.language) || language,
    kind: known?.kind ?? 'news-site',
    outletCountry: known?.outletCountry ?? null,
    stateControlled: known?.stateControlled ?? null,
  };
}

/** A document as the reader keeps it, who may have corrected what the page tells; else as it is. */
export const kept = (
  document: Document,
  own: readonly (SourceFile | null | undefined)[],
): Document => own.find((file) => file?.url === document.url) ?? document;

/** What is cut to its length may end in a blank, or in half of a sign that takes two units. */
const whole = (text: string): string => text.replace(/\p{Cs}/gu, '').trim();

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

/**
 * Adds a statement to what is stored: beside the others of the same page, else as a document of its own.
 * @param taken whether an id is that of a document which came with the extension
 */
export function adding(document: Document, record: SourceRecord, taken: (id: string) => boolean) {
  return (before: SoundFiles): OwnChanges => {
    const beside = Object.values(before).find((file) => file?.url === document.url);
    const id = beside?.id ?? freeId(document, (one) => taken(one) || one in before);
    return { [id]: { id, ...document, records: [...(beside?.records ?? []), record] } };
  };
}

/** `own-` and what outlet and date give, such as `own-the-gazette-2019-05-01`, and a number where that is taken. */
function freeId({ outlet, published }: Document, taken: (id: string) => boolean): string {
  const name = outlet
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  const id = ['own', name, published ?? '']
    .join('-')
    .slice(0, 80)
    .replace(/-+/g, '-')
    .replace(/-$/, '');
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken(candidate)) return candidate;
  }
}
