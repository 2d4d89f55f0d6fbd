import assert from 'node:assert/strict';
import { describeInBrowsers } from '../support/browsers.ts';
import { lines, settledMarks, type Shown } from '../support/marks.ts';

const ROWS = 40;
const LIGHT: Shown = ['Russia', 'government'];
const DARK: Shown = ['Russia', 'government-dark'];
const inTurn = Array.from({ length: ROWS }, (_, at) => (at % 2 ? DARK : LIGHT));
const times = (count: number, mark: Shown) => Array.from({ length: count }, () => mark);

const page = (style: string, body: string) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Votes</title><meta property="article:published_time" content="2019-09-04"><style>
.night, [data-theme="night"], .rows :nth-child(even) { background: #111; color: #eee } ${style}</style>
<body><main>${body}</main></body>`;

const text = '<p>Russia <b>spoke</b>.</p>';

/** Pages on which like elements stand on unlike grounds. */
const PAGES: Readonly<Record<string, readonly [html: string, marks: readonly Shown[]]>> = {
  'rows of a table that differ in turn': [
    page('', `<table class="rows">${'<tr><td>Russia</td></tr>'.repeat(ROWS)}</table>`),
    inTurn,
  ],
  'items of a list that differ in turn': [
    page('', `<ul class="rows">${'<li>Russia</li>'.repeat(ROWS)}</ul>`),
    inTurn,
  ],
  'a dark section after a long light one, by its class': [
    page('', `<section>${text.repeat(30)}</section><section class="night">${text}</section>`),
    [...times(30, LIGHT), DARK],
  ],
  'a dark section after a long light one, by another attribute': [
    page(
      '',
      `<section data-theme="day">${text.repeat(30)}</section><section data-theme="night">${text}</section>`,
    ),
    [...times(30, LIGHT), DARK],
  ],
  'one dark element among light ones, by its own style': [
    page('', `${text.repeat(30)}<p style="background: #111; color: #eee">Russia</p>${text}`),
    [...times(30, LIGHT), DARK, LIGHT],
  ],
  'hidden elements among seen ones, by their number': [
    page('p:nth-child(n + 6) { display: none }', text.repeat(30)),
    times(5, LIGHT),
  ],
};

const byNumber = Object.entries(PAGES);

describeInBrowsers(
  'marks suit what they stand on:',
  (lab) => {
    for (const [number, [what, [, marks]]] of byNumber.entries())
      it(what, async () => {
        const visited = await lab().open(`/${number}`);
        assert.deepEqual(lines(await settledMarks(visited, marks)), lines(marks));
        await visited.close();
      });
  },
  { pages: (path) => byNumber[Number(path.slice(1))]?.[1][0] ?? null },
);
