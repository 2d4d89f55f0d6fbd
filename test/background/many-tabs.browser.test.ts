import assert from 'node:assert/strict';
import type { Browser } from 'webextension-polyfill';
import { workerOf } from '../../scripts/setup/launch.ts';
import { describeInBrowsers, type Lab } from '../support/browsers.ts';
import { COUNTED, eventually, isMarked, openDesk, turnTo, type Desk } from '../support/desk.ts';

declare const chrome: Browser;

const head = (title: string) =>
  `<!doctype html><html lang="en"><meta property="article:published_time" content="2019-09-04"><title>${title}</title>`;
const ARTICLE = `${head('Talks')}<article><p>Envoys of Russia, Iran and Canada met.</p></article>`;
const LONG = `${head('Long')}<article>${'<p>Envoys of Russia, Iran, Cuba and Canada met in Oslo.</p>'.repeat(8000)}</article>`;

const TABS = 200;
/** In each of so many windows one tab is seen at a time. */
const WINDOWS = 10;
/** Milliseconds in which a slow machine has so many tabs loaded. */
const PATIENCE = 60_000;

/** Opens tabs that show an address, all at once and none of them seen. @returns their ids */
const openTabs = ({ page }: Desk, address: string) =>
  page.evaluate(
    async (url, tabs, count) => {
      const windows = await Promise.all(
        Array.from({ length: count }, () => chrome.windows.create({ focused: false })),
      );
      const opened = await Promise.all(
        Array.from({ length: tabs }, (_, at) =>
          chrome.tabs.create({
            url: `${url}?tab=${at}`,
            active: false,
            windowId: windows[at % count]!.id!,
          }),
        ),
      );
      return opened.map(({ id }) => id!);
    },
    address,
    TABS,
    WINDOWS,
  );

/** Turns to tabs, each in a window of its own. */
const showTabs = ({ page }: Desk, tabs: readonly number[]) =>
  page.evaluate(
    (all) => Promise.all(all.map((id) => chrome.tabs.update(id, { active: true }))),
    tabs,
  );

/** How many of these tabs have a badge on the toolbar button that says so. */
const badges = ({ page }: Desk, tabs: readonly number[], says: string) =>
  page.evaluate(
    async (all, text) => {
      const texts = await Promise.all(all.map((tabId) => chrome.action.getBadgeText({ tabId })));
      return texts.filter((badge) => badge === text).length;
    },
    tabs,
    says,
  );

const markedPages = async ({ browser }: Lab) => {
  // A tab that is just coming or going cannot be asked.
  const asked = (await browser.pages()).map((page) => isMarked(page).catch(() => false));
  return (await Promise.all(asked)).filter(Boolean).length;
};

/** Of how many tabs the background keeps something. */
const kept = ({ page }: Desk) =>
  page.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.session.get(null));
    return keys.filter((key) => key.startsWith('tab:')).length;
  });

/** Bytes that the worker holds on to once it has answered; Chromium alone tells. */
async function heldByWorker(lab: Lab, { page }: Desk): Promise<number> {
  // One that had nothing to do has ended meanwhile.
  await page.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'country', body: { code: 'RU', date: '2019-09-04' } }),
  );
  const worker = await workerOf(lab);
  await worker?.client.send('HeapProfiler.collectGarbage');
  const usage = await worker?.client.send('Runtime.getHeapUsage');
  return usage?.usedSize ?? Infinity;
}

describeInBrowsers(
  'many tabs at once',
  (lab) => {
    let desk: Desk;
    before(async () => {
      desk = await openDesk(lab(), 'options.html');
    });

    it('follow the filter, also those behind a long page that nobody sees', async () => {
      const long = await lab().open('/long');
      await turnTo(long, true);
      await eventually(() => desk.button(long.url()), COUNTED(4));
      const page = await lab().open('/article?short');
      await turnTo(page, true);
      await eventually(() => desk.button(page.url()), COUNTED(3));
      await desk.set({ filter: { without: { positions: ['government'] } } });
      await eventually(() => desk.button(page.url()), COUNTED(1));
      await desk.set({ filter: {} });
      await eventually(() => desk.button(page.url()), COUNTED(3));
      await eventually(() => desk.button(long.url()), COUNTED(4));
      for (const tab of [long, page]) await tab.close();
    });

    it(`are ${TABS} read each when it is seen, follow the filter, and leave nothing behind`, async function () {
      this.timeout(300_000);
      const before = { kept: await kept(desk), marked: await markedPages(lab()) };
      const heap = lab().name === 'chromium' ? await heldByWorker(lab(), desk) : 0;
      const tabs = await openTabs(desk, `${lab().server.origin}/article`);
      for (let at = 0; at < TABS; at += WINDOWS) {
        const seen = tabs.slice(at, at + WINDOWS);
        await showTabs(desk, seen);
        await eventually(() => badges(desk, seen, '3'), WINDOWS, PATIENCE);
      }
      await eventually(() => markedPages(lab()), before.marked + TABS, PATIENCE);
      assert.equal(await kept(desk), before.kept + TABS);
      await desk.set({ filter: { without: { positions: ['government'] } } });
      await eventually(() => badges(desk, tabs, '1'), TABS, PATIENCE);
      await desk.set({ filter: {} });
      await eventually(() => badges(desk, tabs, '3'), TABS, PATIENCE);
      await desk.page.evaluate((all) => chrome.tabs.remove(all), tabs);
      await eventually(() => kept(desk), before.kept);
      if (lab().name === 'chromium') {
        const grown = (await heldByWorker(lab(), desk)) - heap;
        assert.ok(grown < 1_000_000, `The worker holds ${grown} bytes more than before.`);
      }
    });
  },
  { pages: (path) => ({ '/article': ARTICLE, '/long': LONG })[path] ?? null },
);
