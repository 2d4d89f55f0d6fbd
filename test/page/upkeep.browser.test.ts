import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { describeInBrowsers } from '../support/browsers.ts';
import { lines, settledMarks, type Shown } from '../support/marks.ts';

const PAGE = `<!doctype html><html lang="en">
<meta property="article:published_time" content="2019-09-04">
<style>.gone{display:none} .unseen{visibility:hidden}</style>
<body><article><p id="first">Russia spoke.</p><div id="place"></div></article>`;

const FIRST: Shown = ['Russia', 'government'];
const CUBA: Shown = ['Cuba', 'government'];
const PERU: Shown = ['Peru', 'opposition'];

/** What a page does to itself, and the marks shown afterwards besides the first. */
const CHANGES: readonly [what: string, change: () => unknown, marks: readonly Shown[]][] = [
  [
    'text is added',
    () => document.getElementById('place')!.append('Cuba answered.'),
    [FIRST, CUBA],
  ],
  [
    'an article is added',
    () => {
      document.getElementById('place')!.innerHTML =
        '<section><h2>Cuba</h2><p>and <b>Peru</b></p></section>';
    },
    [FIRST, CUBA, PERU],
  ],
  [
    'text changes in place',
    () => {
      (document.getElementById('first')!.firstChild as Text).data = 'In Peru nobody spoke.';
    },
    [PERU],
  ],
  [
    'text is put before a mark in the same node',
    () => (document.getElementById('first')!.firstChild as Text).insertData(0, 'Yesterday '),
    [FIRST],
  ],
  [
    'a word is completed by the text beside it',
    () => {
      const place = document.getElementById('place')!;
      place.append('Cub');
      setTimeout(() => place.append('a answered.'), 300);
    },
    [FIRST, ['Cub', 'government'], ['a', 'government']],
  ],
  ['text is removed', () => document.getElementById('first')!.remove(), []],
  [
    'text is removed and comes back elsewhere',
    () => {
      const first = document.getElementById('first')!;
      first.remove();
      document.getElementById('place')!.innerHTML = '<p>Cuba</p>';
      setTimeout(() => document.getElementById('place')!.append(first), 300);
    },
    [CUBA, FIRST],
  ],
  [
    'a region becomes editable',
    () => document.getElementById('first')!.setAttribute('contenteditable', 'true'),
    [],
  ],
  [
    'an inline region becomes navigation and text again',
    () => {
      const place = document.getElementById('place')!;
      place.innerHTML = '<p>Cuba <span role="navigation">Peru</span></p>';
      setTimeout(() => place.querySelector('span')!.removeAttribute('role'), 300);
    },
    [FIRST, CUBA, PERU],
  ],
  [
    'text is hidden',
    () => {
      document.getElementById('first')!.style.visibility = 'hidden';
    },
    [],
  ],
  [
    'hidden text shows because its class changes',
    () => {
      const place = document.getElementById('place')!;
      place.innerHTML = '<div class="gone"><p>Cuba</p></div><p class="unseen">Peru</p>';
      setTimeout(() => {
        for (const element of place.querySelectorAll('[class]')) element.removeAttribute('class');
      }, 300);
    },
    [FIRST, CUBA, PERU],
  ],
  [
    'hidden text shows because its style sheet changes',
    () => {
      document.getElementById('place')!.innerHTML = '<div class="gone"><p>Cuba</p></div>';
      setTimeout(() => document.styleSheets[0]!.deleteRule(0), 300);
    },
    [FIRST, CUBA],
  ],
  [
    'details open',
    () => {
      document.getElementById('place')!.innerHTML =
        '<details><summary>More</summary><p>Cuba</p></details>';
      setTimeout(() => document.querySelector('details')!.toggleAttribute('open'), 300);
    },
    [FIRST, CUBA],
  ],
  [
    'a translation replaces the text',
    () => {
      document.getElementById('first')!.innerHTML = '<font><font>Cuba spoke.</font></font>';
    },
    [CUBA],
  ],
  [
    'a framework renders the list anew',
    () => {
      const place = document.getElementById('place')!;
      for (const delay of [0, 200])
        setTimeout(() => {
          place.replaceChildren();
          for (const name of delay ? ['Cuba', 'Peru'] : ['Peru', 'Cuba'])
            place.appendChild(document.createElement('li')).append(name);
        }, delay);
    },
    [FIRST, CUBA, PERU],
  ],
  [
    'a text node is split',
    () => (document.getElementById('first')!.firstChild as Text).splitText(3),
    [
      ['Rus', 'government'],
      ['sia', 'government'],
    ],
  ],
  [
    'a shadow root is attached later',
    () => {
      const root = document.getElementById('place')!.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>Cuba</p><div></div>';
      const inner = root.querySelector('div')!.attachShadow({ mode: 'open' });
      inner.innerHTML = '<p>Peru</p>';
    },
    [FIRST, CUBA, PERU],
  ],
  [
    'text in a shadow root changes',
    () => {
      const host = document.createElement('section');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>Nobody</p>';
      document.getElementById('place')!.append(host);
      setTimeout(() => (root.querySelector('p')!.textContent = 'Cuba'), 400);
    },
    [FIRST, CUBA],
  ],
  [
    'the registry of highlights is cleared',
    () => setTimeout(() => CSS.highlights.clear(), 300),
    [FIRST],
  ],
  [
    'the page becomes an article of another day',
    () => {
      document.getElementById('first')!.textContent = 'El Salvador changed.';
      document.querySelector('meta')!.content = '2020-06-01';
      history.pushState({}, '', '/next');
    },
    [['El Salvador', 'opposition']],
  ],
];

describeInBrowsers(
  'marks stay true when',
  (lab) => {
    let page: Page;
    const faults: string[] = [];
    beforeEach(async () => {
      page = await lab().open('/changing');
      page.on('pageerror', (error) => faults.push(String(error)));
      assert.deepEqual(await settledMarks(page, [FIRST]), [FIRST]);
    });
    afterEach(() => page.close());
    after(() => assert.deepEqual(faults, []));

    for (const [what, change, marks] of CHANGES)
      it(what, async () => {
        await page.evaluate(change);
        // Long enough for what the page does later.
        await new Promise((resolve) => setTimeout(resolve, 450));
        assert.deepEqual(lines(await settledMarks(page, marks)), lines(marks));
      });
  },
  { pages: (path) => (path === '/changing' ? PAGE : null) },
);
