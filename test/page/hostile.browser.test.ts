import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { PageSummary } from '../../src/platform/messages.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { openDesk } from '../support/desk.ts';
import { lines, settledMarks, type Shown } from '../support/marks.ts';
import { restOn, settledCard } from '../support/pointing.ts';

declare const chrome: Browser;

const HEAD = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta property="article:published_time" content="2019-09-04">`;
const page = (script: string) => `${HEAD}<body><article></article><script>
const article = document.querySelector('article');${script}</script></body>`;

const RUSSIA: Shown = ['Russia', 'government'];
const PERU: Shown = ['Peru', 'opposition'];
const times = (count: number, mark: Shown) => Array.from({ length: count }, () => mark);

/** Pages that are hard to read, and the marks expected on them. */
const HARD: Readonly<Record<string, readonly [script: string, marks: readonly Shown[]]>> = {
  'four thousand elements one inside the other': [
    // Browsers stop nesting what they parse at some depth; nested by script it is more than they can lay out.
    `article.innerHTML = '<div>'.repeat(4000) + 'Russia';`,
    [RUSSIA],
  ],
  'a hundred thousand text nodes in one paragraph': [
    `const p = article.appendChild(document.createElement('p'));
     for (let at = 0; at < 100000; at++) p.append(at % 1000 ? 'word ' : 'Russia ');`,
    times(100, RUSSIA),
  ],
  'ten megabytes of text': [
    `for (let at = 0; at < 5000; at++)
       article.appendChild(document.createElement('p')).append((at % 50 ? '' : 'Russia. ') + 'Nothing of note was said. '.repeat(80));`,
    times(100, RUSSIA),
  ],
  'ten megabytes in one text node': [
    `article.append(('Russia. ' + 'Nothing of note was said. '.repeat(4000)).repeat(100));`,
    times(100, RUSSIA),
  ],
  'globals and prototypes that are not what they were': [
    `article.innerHTML = '<p>Russia and <b>Peru</b></p>';
     const broken = () => { throw new Error('broken by the page'); };
     for (const name of ['closest', 'checkVisibility', 'matches', 'getAttribute']) Element.prototype[name] = broken;
     for (const name of ['MutationObserver', 'IntersectionObserver', 'Highlight', 'StaticRange', 'AbortController', 'URL'])
       window[name] = broken;
     for (const name of ['getComputedStyle', 'requestIdleCallback', 'setTimeout', 'queueMicrotask']) window[name] = broken;
     Object.defineProperty(Node.prototype, 'nextSibling', { get: broken });
     window.browser = window.chrome = { runtime: null };
     document.body.id = 'browser';`,
    [RUSSIA, PERU],
  ],
  'a page that lists are rendered on, by keys and by text, again and again': [
    `const list = article.appendChild(document.createElement('ul'));
     const rows = new Map();
     const render = (names) => {
       for (const [key, row] of rows) if (!names.includes(key)) { row.remove(); rows.delete(key); }
       let before = null;
       for (const name of names) {
         const row = rows.get(name) ?? document.createElement('li');
         rows.set(name, row);
         row.replaceChildren(document.createTextNode(name), ' said no.');
         if (row.previousSibling !== before || row.parentNode !== list) before ? before.after(row) : list.prepend(row);
         before = row;
       }
     };
     let turn = 0;
     const names = [['Peru', 'Cuba'], ['Cuba', 'Russia', 'Peru'], ['Russia'], ['Iran', 'Russia'], ['Russia', 'Peru']];
     const timer = setInterval(() => { render(names[turn % 5]); if (turn++ === 24) clearInterval(timer); }, 20);`,
    [RUSSIA, PERU],
  ],
  'a storm of changes': [
    `const p = article.appendChild(document.createElement('p'));
     const end = performance.now() + 2500;
     const storm = () => {
       for (let at = 0; at < 1000; at++) p.replaceChildren('Peru ' + at);
       if (performance.now() < end) setTimeout(storm, 50); else p.replaceChildren('Russia');
     };
     storm();`,
    [RUSSIA],
  ],
  'a page that adds more wherever its reader comes': [
    `let count = 0;
     const more = () => {
       for (let at = 0; at < 5; at++) article.appendChild(document.createElement('p')).append('Russia ' + count++);
       article.lastChild.scrollIntoView();
       if (count < 100) setTimeout(more, 20);
     };
     more();`,
    times(100, RUSSIA),
  ],
};

const LIVE = `${HEAD}<body><script>
  window.seen = [];
  new MutationObserver((records) => seen.push(...records.map(({ type, target }) => type + ' ' + target.nodeName)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('DOMContentLoaded', () => { seen.length = 0; window.tree = document.documentElement.outerHTML; });
</script><article><h1>Russia</h1><p>and <b>Peru</b>, <i>unchanged</i></p></article></body>`;

/** Takes away whatever is hung beside its own elements. */
const JEALOUS = page(`article.innerHTML = '<p>Russia</p>';
  new MutationObserver(() => {
    for (const child of [...document.documentElement.children])
      if (window.jealous && !/^(head|body)$/.test(child.localName)) child.remove();
  }).observe(document.documentElement, { childList: true });
  window.jealous = true;`);

const CROWDED = page(
  `for (let at = 0; at < 5000; at++) article.appendChild(document.createElement('p')).append('Russia '.repeat(10));`,
);

const PAGES = new Map(
  Object.values(HARD).map(([script], number) => [`/hard/${number}`, page(script)]),
);
for (const [path, html] of Object.entries({ live: LIVE, jealous: JEALOUS, crowded: CROWDED }))
  PAGES.set(`/${path}`, html);

describeInBrowsers(
  'pages that are hard to read:',
  (lab) => {
    let open: Page | null = null;
    const faults: string[] = [];
    const visit = async (path: string) => {
      open = await lab().open(path);
      open.on('pageerror', (error) => faults.push(String(error)));
      return open;
    };
    afterEach(async () => {
      await open?.close();
      open = null;
      assert.deepEqual(faults.splice(0), []);
    });

    for (const [number, [what, [, marks]]] of Object.entries(HARD).entries())
      it(`marks are right on ${what}`, async () => {
        const visited = await visit(`/hard/${number}`);
        assert.deepEqual(lines(await settledMarks(visited, marks, 60_000)), lines(marks));
      });

    it('a page that watches its own tree sees nothing of us', async () => {
      const visited = await visit('/live');
      assert.deepEqual(await settledMarks(visited, [RUSSIA, PERU]), [RUSSIA, PERU]);
      assert.deepEqual(await visited.evaluate('seen'), []);
      assert.equal(await visited.evaluate('document.documentElement.outerHTML === tree'), true);
    });

    it('a page that takes the card away is left in peace, and gets it when it lets it be', async () => {
      const visited = await visit('/jealous');
      assert.deepEqual(await settledMarks(visited, [RUSSIA]), [RUSSIA]);
      await restOn(visited, 'Russia');
      await visited.mouse.move(5, 400);
      assert.equal(await settledCard(visited, null), null);
      await visited.evaluate('jealous = false');
      await restOn(visited, 'Russia');
      assert.equal(await settledCard(visited, 'RU'), 'RU');
      assert.deepEqual(await settledMarks(visited, [RUSSIA]), [RUSSIA]);
    });

    it('of fifty thousand mentions ten thousand are marked, and the rest is told to the popup', async () => {
      const desk = await openDesk(lab());
      const visited = await visit('/crowded');
      const counted = (size: number) =>
        visited.waitForFunction(
          (wanted) => CSS.highlights.get('where-they-stand-government')?.size === wanted,
          { timeout: 60_000 },
          size,
        );
      await counted(10_000);
      const summary = () =>
        desk.page.evaluate(async (url) => {
          const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
          return chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'summary', body: {} });
        }, visited.url()) as Promise<PageSummary>;
      let told = await summary();
      for (let patience = 100; patience && told.unmarked !== 40_000; patience--) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        told = await summary();
      }
      assert.deepEqual(
        [told.unmarked, told.countries],
        [40_000, [{ code: 'RU', mentions: 50_000 }]],
      );
      await desk.page.close();
    });
  },
  { pages: (path) => PAGES.get(path) ?? null },
);
