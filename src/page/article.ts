import type { Day } from '../corpus/model.ts';
import { chosenDay } from '../platform/chosen-day.ts';
import type { Settings } from '../platform/settings.ts';
import { today } from '../platform/today.ts';

/** The day a page speaks for, and whether the page states it or the reader chose it. */
export interface PageDate {
  readonly day: Day;
  readonly from: 'article' | 'today' | 'chosen';
}

/** Types of schema.org under which an article states when it was published. */
const ARTICLE_TYPE = /(Article|Posting|Report|Review|LiveBlogPosting)$/;

/** @returns the calendar day as written at the beginning of `text`, whatever time and zone follow; null if none is. */
function dayAsWritten(text: string | null | undefined): Day | null {
  const [, year, month, day] = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text ?? '') ?? [];
  if (!year || !month || !day) return null;
  const written = `${year}-${month}-${day}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}

/**
 * The article's day, as the page states it: `article:published_time`, else `datePublished` in JSON-LD, else the first
 * `time[datetime]` in the header of the page's only article. A frame without one goes by the page around it. Index
 * pages state none; they speak for today.
 */
export function dateOf(page: Document): PageDate {
  const day = fromMeta(page) ?? fromJsonLd(page) ?? fromHeader(page);
  if (day) return { day, from: 'article' };
  const around = pageAround(page);
  return around ? dateOf(around) : { day: today(), from: 'today' };
}

/** The day at which a page is marked: what the reader chose for all pages, else its own. */
export function dateFor(page: Document, choice: Settings['date']): PageDate {
  const day = chosenDay(choice, today());
  return day ? { day, from: 'chosen' } : dateOf(page);
}

/** The document whose frame `page` fills, if it is of the same origin. */
function pageAround(page: Document): Document | null {
  try {
    const parent = page.defaultView?.parent;
    return parent && parent !== page.defaultView ? parent.document : null;
  } catch {
    return null;
  }
}

function fromMeta(page: Document): Day | null {
  const name = '"article:published_time" i';
  const metas = page.querySelectorAll(`meta:is([property=${name}],[name=${name}])`);
  return firstDay([...metas].map((meta) => meta.getAttribute('content')));
}

const firstDay = (texts: Iterable<string | null | undefined>): Day | null => {
  for (const text of texts) {
    const day = dayAsWritten(text);
    if (day) return day;
  }
  return null;
};

interface Dates {
  /** Of things that are articles. */
  readonly articles: string[];
  /** Of the page itself, or of something that does not say what it is. */
  readonly others: string[];
}

/** Where several articles of different days are described, the page is an index. */
function fromJsonLd(page: Document): Day | null {
  const dates: Dates = { articles: [], others: [] };
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    try {
      collectDates(JSON.parse(script.textContent ?? ''), dates, 0);
    } catch {
      // Some sites write JSON-LD that is no JSON; the next place is asked.
    }
  }
  const days = new Set(dates.articles.map(dayAsWritten).filter((day) => day !== null));
  if (days.size > 1) return null;
  return [...days][0] ?? firstDay(dates.others);
}

function collectDates(value: unknown, dates: Dates, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 6) return;
  if (Array.isArray(value)) {
    for (const item of value) collectDates(item, dates, depth + 1);
    return;
  }
  const thing = value as Record<string, unknown>;
  const types = [thing['@type']].flat().filter((type) => typeof type === 'string');
  const { datePublished } = thing;
  if (typeof datePublished === 'string') {
    if (types.some((type) => ARTICLE_TYPE.test(type))) dates.articles.push(datePublished);
    else if (!types.length || types.includes('WebPage')) dates.others.push(datePublished);
  }
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
    collectDates(thing[key], dates, depth + 1);
}

function fromHeader(page: Document): Day | null {
  const articles = [...page.querySelectorAll('article')].filter(
    (article) => !article.parentElement?.closest('article'),
  );
  const [article] = articles;
  if (!article || articles.length > 1) return null;
  const times = [...article.querySelectorAll('header time[datetime]')].filter(
    (time) => time.closest('article') === article,
  );
  return firstDay(times.map((time) => time.getAttribute('datetime')));
}

/** @returns the primary subtag of the language that the page says it is in; null where it does not say. */
export function languageOf(page: Document): string | null {
  // Some pages take their root away for a while.
  const root = page.documentElement as HTMLElement | null;
  const tag = root?.lang || root?.getAttribute('xml:lang') || page.body?.lang || '';
  return /^[a-z]{2}(?![a-z])/i.exec(tag)?.[0].toLowerCase() ?? null;
}
