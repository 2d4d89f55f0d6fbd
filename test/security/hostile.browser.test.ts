import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { describeInBrowsers } from '../support/browsers.ts';
import { cardMarkup, clickInCard } from '../support/card.ts';
import { openedTab } from '../support/browsers.ts';
import { counts } from '../support/counts.ts';
import { eventually, openDesk, turnTo, type Desk } from '../support/desk.ts';
import { restOn, settledCard } from '../support/pointing.ts';
import { textWith } from '../support/popup.ts';
import { sourceFile } from '../support/statement.ts';

declare const chrome: Browser;

/** Texts that would become markup or code where they were taken for it. */
const HOSTILE = [
  `<img src="x" onerror="globalThis.hacked = 1">`,
  `"><script>globalThis.hacked = 1</script>`,
  `' onmouseover='globalThis.hacked=1' x='`,
  `javascript:globalThis.hacked=1`,
  `</style></textarea></title><svg onload="globalThis.hacked=1">`,
  '${globalThis.hacked=1}{{constructor.constructor("globalThis.hacked=1")()}}',
  `\u202e<iframe srcdoc="<script>parent.hacked=1</script>">\u0000`,
];
const ALL = HOSTILE.join(' ');
const escaped = ALL.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const ARTICLE = `<!doctype html><html lang="&quot;><img src=x>">
  <meta property="article:published_time" content="2019-09-04&quot;><img src=x>">
  <title>${escaped}</title>
  <article><p>Envoys of Russia ${escaped} met in Iran ${escaped}, and Peru.</p></article>`;

/** Fails where something hostile became part of a page. */
async function assertHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    hacked: 'hacked' in globalThis,
    elements: [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          element.matches('img, iframe, script:not([src]), svg[onload], [srcdoc]') ||
          [...element.attributes].some(
            ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
          ),
      )
      .map((element) => element.outerHTML.slice(0, 100)),
  }));
  assert.deepEqual(found, { hacked: false, elements: [] });
}

/** Adds hostile texts to every text of the packed corpus that a reader may see. */
function poisonCorpus(folder: string): void {
  const file = path.join(folder, 'corpus.json');
  const packed = JSON.parse(readFileSync(file, 'utf8')) as {
    organisations: { name: string }[];
    sources: Record<'outlet' | 'title', (string | null)[]>;
    records: Record<'speaker' | 'summary' | 'quote', (string | null)[]>;
  };
  const poison = (text: string | null) => `${text ?? ''} ${ALL}`;
  for (const organisation of packed.organisations) organisation.name = poison(organisation.name);
  for (const field of ['outlet', 'title'] as const)
    packed.sources[field] = packed.sources[field].map(poison);
  for (const field of ['speaker', 'summary', 'quote'] as const)
    packed.records[field] = packed.records[field].map(poison);
  writeFileSync(file, JSON.stringify(packed));
}

describeInBrowsers(
  'hostile text',
  (lab) => {
    let desk: Desk;
    before(async () => {
      desk = await openDesk(lab());
      await eventually(async () => (await desk.reading()) !== undefined, true);
    });

    it('of a page and of statements stays text on the page, on the card and beyond', async () => {
      const page = await lab().open('/hostile');
      await turnTo(page, true);
      await restOn(page, 'Russia');
      assert.equal(await settledCard(page, 'RU'), 'RU');
      const markup = await cardMarkup(lab(), page);
      assert.ok(markup.includes('&lt;img src='));
      assert.ok(!/<(img|script|iframe)\b/i.test(markup), markup);
      assert.equal(await page.evaluate(() => 'hacked' in globalThis), false);
      await clickInCard(lab(), page, 'Why is this marked?');
      const why = await openedTab(lab(), 'diagnostics.html#why');
      await textWith(why, /<img src="x"/);
      await assertHarmless(why);
      for (const tab of [why, page]) await tab.close();
    });

    it('of statements stays text in popup, options and atlas', async () => {
      for (const [address, seen] of [
        ['popup.html#/RU/2019-09-04', /<img src="x"/],
        ['options.html', counts()],
        ['atlas.html#/2019-09-04/RU', /<img src="x"/],
      ] as const) {
        const page = await lab().openExtension(address);
        await textWith(page, seen);
        await page.evaluate(() => {
          for (const closed of document.querySelectorAll('details')) closed.open = true;
        });
        await assertHarmless(page);
        await page.close();
      }
    });

    it('in addresses of our pages stays text', async () => {
      const page = await lab().openExtension('popup.html');
      for (const text of HOSTILE)
        for (const hash of [
          `#/${text}`,
          `#/RU/${text}`,
          `#?${text}`,
          `#?${encodeURIComponent(text)}`,
        ]) {
          await page.evaluate((to) => void (location.hash = to), hash);
          await page.waitForSelector('main');
          await assertHarmless(page);
        }
      await page.close();
      const map = await lab().openExtension('atlas.html');
      await map.waitForSelector('.changes button');
      for (const text of HOSTILE)
        for (const hash of [
          `#/${text}`,
          `#/2019-09-04/${text}`,
          `#/2019-09-04?filter=${text}`,
          `#/2019-09-04?filter=${encodeURIComponent(JSON.stringify({ without: { sources: [text] } }))}`,
        ]) {
          await map.evaluate((to) => void (location.hash = to), hash);
          await map.waitForSelector('.world');
          await assertHarmless(map);
        }
      await map.close();
    });

    it('in settings and noted errors stays text', async () => {
      await desk.set({
        sites: { off: HOSTILE },
        marks: { style: ALL },
        filter: { without: { sources: HOSTILE, regions: HOSTILE } },
      });
      await desk.page.evaluate(
        (text) =>
          chrome.storage.local.set({ pageFaults: [{ version: text, at: text, text: text }] }),
        ALL,
      );
      const options = await lab().openExtension('options.html');
      await textWith(options, /Some settings could not be read/);
      await assertHarmless(options);
      const diagnostics = await lab().openExtension('diagnostics.html');
      await diagnostics.waitForSelector('textarea');
      await assertHarmless(diagnostics);
      await desk.page.evaluate(async () => {
        await chrome.storage.sync.clear();
        await chrome.storage.local.remove('pageFaults');
      });
      for (const tab of [options, diagnostics]) await tab.close();
    });

    it('in the reader’s own statements stays text, and odd addresses are refused', async () => {
      // Longer texts, and those with control characters, are refused too.
      const [text = ''] = HOSTILE;
      const own = (id: string, url: string, outlet = text) =>
        sourceFile({ id, url, outlet, title: text }, { country: 'FJ', summary: text });
      await desk.page.evaluate((files) => chrome.storage.local.set({ own: files }), {
        'own-good': own('own-good', 'https://gazette.example/1'),
        'own-script': own('own-script', 'javascript:globalThis.hacked=1'),
        'own-data': own('own-data', 'data:text/html,<script>hacked=1</script>'),
        'own-file': own('own-file', 'file:///etc/passwd'),
        'own-long': own('own-long', 'https://gazette.example/2', ALL),
      });
      await eventually(async () => Object.hasOwn((await desk.reading())?.table ?? {}, 'FJ'), true);
      const page = await lab().openExtension('popup.html#/FJ');
      await textWith(page, /Fiji.*<img src="x"/);
      await assertHarmless(page);
      const links = await page.$$eval('a[href]', (all) => all.map(({ protocol }) => protocol));
      const ours = new URL(lab().extension).protocol;
      assert.deepEqual(
        [...new Set(links)].filter((protocol) => protocol !== 'https:' && protocol !== ours),
        [],
      );
      await desk.page.evaluate(() => chrome.storage.local.remove('own'));
      await page.close();
    });
  },
  { pages: (at) => (at === '/hostile' ? ARTICLE : null), spoil: poisonCorpus },
);

describeInBrowsers('a page', (lab) => {
  it('is not listened to, whatever it says', async () => {
    const desk = await openDesk(lab());
    const page = await lab().open('/article.html');
    await turnTo(page, true);
    const tabs = () => desk.page.evaluate(async () => (await chrome.tabs.query({})).length);
    const before = await tabs();
    const ways = await page.evaluate((extension) => {
      const message = { name: 'openMap', body: { code: 'RU', date: '2019-09-04' } };
      window.postMessage(message, '*');
      new BroadcastChannel('where-they-stand').postMessage(message);
      for (const target of [window, document, document.documentElement])
        for (const name of ['message', 'openMap', 'where-they-stand', 'country'])
          target.dispatchEvent(new CustomEvent(name, { detail: message }));
      const api = globalThis as unknown as Record<string, { runtime?: { sendMessage?: unknown } }>;
      const { chrome: ours, browser } = api;
      return [typeof ours?.runtime?.sendMessage, typeof browser?.runtime?.sendMessage, extension];
    }, lab().extension);
    assert.deepEqual(ways.slice(0, 2), ['undefined', 'undefined']);
    await restOn(page, 'Russia');
    assert.equal(await settledCard(page, 'RU'), 'RU');
    assert.equal(await tabs(), before);
    for (const tab of [page, desk.page]) await tab.close();
  });

  it('reaches no file of the extension, and so cannot tell that it is there', async () => {
    const page = await lab().open('/article.html');
    for (const file of ['manifest.json', 'corpus.json', 'popup.html', 'icons/normal-16.png']) {
      const answer = await page.evaluate(
        (address) =>
          fetch(address).then(
            () => 'read',
            () => 'refused',
          ),
        lab().extension + file,
      );
      assert.equal(answer, 'refused', file);
    }
    await page.close();
  });
});
