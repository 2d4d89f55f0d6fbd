import assert from 'node:assert/strict';
import { buildCorpus } from '../../scripts/build/corpus.ts';
import { positionTable } from '../../src/corpus/position-table.ts';
import { entryAt } from '../../src/corpus/table.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { regionOf } from '../../src/countries/regions.ts';
import { today } from '../../src/platform/today.ts';
import { highlightName, HIGHLIGHT_PREFIX, PLAIN } from '../../src/signs/marks.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { lines, settledMarks } from '../support/marks.ts';

const BEFORE = 'government';
const AFTER = 'opposition';

/** How El Salvador is marked on a page that speaks for today. */
function nameToday(): string {
  const table = positionTable(readCorpus(buildCorpus(), regionOf), KEEP_ALL);
  const entry = entryAt(table, 'SV', today());
  assert.ok(entry);
  const name = highlightName(entry.position, { ...PLAIN, ...entry });
  return name.slice(HIGHLIGHT_PREFIX.length);
}

const TEXT = '<p>El Salvador</p>';
const meta = (date: string) => `<meta property="article:published_time" content="${date}">`;
const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const time = (date: string) => `<header><time datetime="${date}">then</time></header>`;

/** El Salvador was for the government, in October 2019 no longer, and from 2 November for the opposition. */
const CASES: readonly [what: string, html: string, name: string][] = [
  ['article:published_time', meta('2019-09-04T10:00:00Z') + TEXT, BEFORE],
  [
    'the day as written, not as it was in Greenwich',
    meta('2019-11-01T23:30:00-06:00') + TEXT,
    'disputes',
  ],
  ['the day as written, not as it is here', meta('2019-11-02T00:10:00+14:00') + TEXT, AFTER],
  [
    'article:published_time before JSON-LD',
    meta('2019-09-04') + jsonLd({ '@type': 'NewsArticle', datePublished: '2020-06-01' }) + TEXT,
    BEFORE,
  ],
  [
    'JSON-LD where the first is no date',
    meta('soon') + jsonLd({ '@type': 'NewsArticle', datePublished: '2020-06-01T08:00:00Z' }) + TEXT,
    AFTER,
  ],
  [
    'JSON-LD in a graph, among others',
    jsonLd({
      '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article'], datePublished: '2019-09-04' }],
    }) + TEXT,
    BEFORE,
  ],
  [
    'JSON-LD after some that is no JSON',
    '<script type="application/ld+json">{oops</script>' +
      jsonLd([{ '@type': 'ReportageNewsArticle', datePublished: '2019-09-04' }]) +
      TEXT,
    BEFORE,
  ],
  [
    'the header of the only article',
    `<article>${time('2019-09-04')}${TEXT}<time datetime="2020-06-01"></time></article>`,
    BEFORE,
  ],
  [
    'JSON-LD before the header of the article',
    jsonLd({ '@type': 'NewsArticle', datePublished: '2020-06-01' }) +
      `<article>${time('2019-09-04')}${TEXT}</article>`,
    AFTER,
  ],
  [
    'today on a page of several articles',
    `<article>${time('2019-09-04')}${TEXT}</article><article></article>`,
    '',
  ],
  [
    'today where only the text has a time',
    `<article><time datetime="2019-09-04"></time>${TEXT}</article>`,
    '',
  ],
  ['today on a page without a date', TEXT, ''],
];

describeInBrowsers(
  'a page speaks for',
  (lab) => {
    for (const [at, [what, , name]] of CASES.entries())
      it(what, async () => {
        const page = await lab().open(`/case/${at}`);
        const expected: [string, string][] = [['El Salvador', name || nameToday()]];
        assert.deepEqual(lines(await settledMarks(page, expected)), lines(expected));
        await page.close();
      });
  },
  {
    pages: (path) => {
      const html = CASES[Number(/^\/case\/(\d+)$/.exec(path)?.[1] ?? -1)]?.[1];
      return html ? `<!doctype html><html lang="en"><body>${html}` : null;
    },
  },
);
