import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { loadCorpus } from '../../scripts/build/corpus.ts';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers, openedTab } from '../support/browsers.ts';
import { clickInCard } from '../support/card.ts';
import { COUNTED, eventually, openDesk } from '../support/desk.ts';
import { expectedMarks, settledMarks } from '../support/marks.ts';
import { restOn, settledCard } from '../support/pointing.ts';
import { textWith } from '../support/popup.ts';

declare const chrome: Browser;

const FRENCH = `<!doctype html><html lang="fr"><title>Voisins</title>
  <article><p>Les envoyés de la Russie et du Pérou se sont rencontrés pour parler de la paix.</p></article>`;

/** What the text to be copied says, once it matches. */
async function copiedText(page: Page, pattern: RegExp): Promise<string> {
  await page.waitForSelector('textarea');
  const text = () => page.$$eval('textarea', (all) => all.map((box) => box.value).join('\n\n'));
  await eventually(async () => pattern.test(await text()), true);
  return text();
}

const { statements, sources, asOf } = loadCorpus();

describeInBrowsers(
  'the diagnostics',
  (lab) => {
    it('tell what helps to find a fault, and nothing personal', async () => {
      const desk = await openDesk(lab());
      await desk.set({ sites: { off: ['secret.example'] } });
      await eventually(async () => (await desk.reading()) !== undefined, true);
      const article = await lab().open('/article.html');
      await eventually(() => desk.button(article.url()), COUNTED(13));
      const page = await lab().openExtension('diagnostics.html');
      const text = await copiedText(page, /first read in \d+ ms/);
      for (const pattern of [
        /^Version: \d+\.\d+\.\d+$/m,
        /^Browser: .*(Chrome|Firefox)\//m,
        new RegExp(
          `^Statements: ${statements.length} from ${sources.size} documents, as of ${asOf}$`,
          'm',
        ),
        /^Permissions: .*storage/m,
        /^Sites: \d+ listed, \d+ of them allowed; \d+ added; 1 off$/m,
        /^Settings: changed: sites; set aside: none$/m,
        /^Pause: none$/m,
        /^Table: \d+ countries, written by \d/m,
        /^Last page: [1-9]\d* countries, [1-9]\d* mentions, 0 not marked$/m,
        /^Storage: sync \d+ bytes, items: 1$/m,
        /^Errors: none$/m,
      ])
        assert.match(text, pattern);
      const title = await article.title();
      for (const personal of ['secret', '127.0.0.1', 'article.html', title])
        assert.ok(!text.includes(personal), personal);
      await assertAccessible(page);
      await desk.page.evaluate(() => chrome.storage.sync.clear());
      for (const tab of [page, article, desk.page]) await tab.close();
    });

    it('are reached from the options and copied at once', async () => {
      const page = await lab().openExtension('options.html');
      await page.waitForSelector('a[href="diagnostics.html"]');
      await page.$eval('a[href="diagnostics.html"]', (link) => link.click());
      await copiedText(page, /Errors: none/);
      await page.bringToFront();
      await page.click('.copy');
      await textWith(page, /Copied\./);
      await page.close();
    });

    it('tell of errors on pages without naming these', async () => {
      const desk = await openDesk(lab());
      await desk.page.evaluate(() =>
        chrome.storage.local.set({
          pageFaults: [
            { version: '0.1.0', at: '2026-01-01T00:00:00Z', text: 'Error: https://a.example/b' },
          ],
        }),
      );
      const page = await lab().openExtension('diagnostics.html');
      const text = await copiedText(page, /Errors: 2026/);
      assert.match(text, /^Errors: 2026-01-01T00:00:00Z 0\.1\.0 Error: \(address\)$/m);
      await desk.page.evaluate(() => chrome.storage.local.remove('pageFaults'));
      for (const tab of [page, desk.page]) await tab.close();
    });

    it('say why something is marked, and help to report a fault in it', async () => {
      const article = await lab().open('/article.html');
      await settledMarks(article, await expectedMarks(article));
      await restOn(article, 'Russia');
      assert.equal(await settledCard(article, 'RU'), 'RU');
      await clickInCard(lab(), article, 'Why is this marked?');
      const page = await openedTab(lab(), 'diagnostics.html#why');
      const text = await textWith(
        page,
        /“Russia” is a name of Russia\. Rule:? name Language:? English/,
      );
      assert.match(text, /Why is this marked\?/);
      const report = await copiedText(page, /What is wrong/);
      assert.match(report, /^Page: http:\/\/127\.0\.0\.1:\d+\/article\.html, language en$/m);
      assert.match(report, /^Marked: “Russia” by the rule name, words of en$/m);
      assert.match(report, /^Decided by: government, .*; source tass-2019-09-04, TASS, https:/m);
      await assertAccessible(page);
      for (const tab of [page, article]) await tab.close();
    });

    it('know the words of other languages', async () => {
      const article = await lab().open('/french');
      await eventually(
        async () =>
          article.evaluate(() =>
            [...CSS.highlights.keys()].some((name) => name.startsWith('where-they-stand-')),
          ),
        true,
      );
      await restOn(article, 'Russie');
      assert.equal(await settledCard(article, 'RU'), 'RU');
      await clickInCard(lab(), article, 'Why is this marked?');
      const page = await openedTab(lab(), 'diagnostics.html#why');
      await textWith(page, /“Russie” is a name of Russia\. Rule:? name Language:? French/);
      for (const tab of [page, article]) await tab.close();
    });

    it('stand beside every country too, as a text to copy', async () => {
      const page = await lab().openExtension('popup.html#/SV/2019-12-01');
      await page.waitForSelector('.fault-report summary');
      await page.$eval('.fault-report summary', (summary) => summary.click());
      const report = await copiedText(page, /What is wrong: $/);
      assert.match(report, /^Country: SV, on 2019-12-01 \(statements as of 2026-03-12\)$/m);
      assert.match(
        report,
        /^Decided by: opposition, stated 2019-11-02, .*; source \S+, .+, https:/m,
      );
      await page.close();
    });
  },
  { pages: (path) => (path === '/french' ? FRENCH : null) },
);
