import type { OutletKind, PartialDate, Source } from './model.ts';

/** How a document is cited, in forms that reference managers read and in plain words. */

/** An item of CSL-JSON, the form of the Citation Style Language that Zotero, Mendeley and pandoc read. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'broadcast' | 'entry-encyclopedia' | 'webpage';
  readonly title?: string;
  readonly 'container-title': string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL: string;
  readonly language: string;
}

const CSL_TYPES: Readonly<Record<OutletKind, CslItem['type']>> = {
  'news-agency': 'article-newspaper',
  newspaper: 'article-newspaper',
  broadcaster: 'broadcast',
  'news-site': 'article-newspaper',
  mirror: 'webpage',
  government: 'webpage',
  'party-or-advocacy': 'webpage',
  encyclopedia: 'entry-encyclopedia',
};

/** Documents as CSL-JSON items, in their order. What is not known of one is left out of it. */
export function cslOf(sources: readonly Source[]): CslItem[] {
  return sources.map(({ id, outlet, title, url, published, language, kind }) => ({
    id,
    type: CSL_TYPES[kind],
    ...(title !== null && { title }),
    'container-title': outlet,
    ...(published !== null && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    URL: url,
    language,
  }));
}

/** As BibTeX names months: they are macros, never in braces. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Documents as BibTeX, one `@misc` for each, in their order. What is not known of one is left out of it. The outlet
 * is the author, as no document's own authors are recorded.
 */
export function bibtexOf(sources: readonly Source[]): string {
  return sources
    .map(({ id, outlet, title, url, published, language }) => {
      const [year, month, day] = published?.split('-') ?? [];
      const fields: [name: string, value: string | undefined | false][] = [
        ['author', `{{${latexOf(outlet)}}}`],
        ['title', title !== null && `{{${latexOf(title)}}}`],
        ['year', year && `{${year}}`],
        ['month', month && MONTHS[Number(month) - 1]],
        ['day', day && `{${Number(day)}}`],
        ['url', `{${verbatim(url)}}`],
        ['language', `{${language}}`],
      ];
      const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
      return `@misc{${id},\n${lines.join('')}}\n`;
    })
    .join('\n');
}

/** BibTeX counts braces even after a backslash, so a brace of the text must not stand as one. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const latexOf = (text: string): string =>
  text
    .replace(/[\\{}~^#$%&_]/g, (sign) => LATEX[sign] ?? `\\${sign}`)
    .replace(/\s+/g, ' ')
    .trim();

/** Addresses are taken as they stand, so what would end the field is written in per cent. */
const verbatim = (url: string): string =>
  url.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));

/**
 * A document in one line: Outlet, “Title”, date, address. Parts that are not known are left out; in place of a date
 * stands `undated`.
 * @param dateOf writes a partial date
 */
export function plainCitation(
  { outlet, title, url, published }: Source,
  dateOf: (date: PartialDate) => string,
  undated: string,
): string {
  const day = published === null ? undated : dateOf(published);
  return [outlet, ...(title === null ? [] : [`“${title}”`]), day, url].join(', ');
}
