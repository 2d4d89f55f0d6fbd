import assert from 'node:assert/strict';
import { TargetType, type Target } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { loadCorpus } from '../../scripts/build/corpus.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { positionAt } from '../../src/corpus/position.ts';
import type { CountryOnCard } from '../../src/platform/messages.ts';
import { describeInBrowsers, type Lab } from '../support/browsers.ts';
import { eventually, openDesk, type Desk } from '../support/desk.ts';

declare const chrome: Browser;

const isWorker = (target: Target) => target.type() === TargetType.SERVICE_WORKER;

/** Whether the background is awake. Asking does not wake it. */
async function isAwake({ browser, name }: Lab, desk: Desk): Promise<boolean> {
  if (name === 'chromium') return browser.targets().some(isWorker);
  return desk.page.evaluate(async () => {
    const runtime = chrome.runtime as unknown as {
      getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>;
    };
    return (await runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length > 0;
  });
}

/**
 * Chromium's worker is ended as the browser ends it, again if a late event woke it; Firefox is told by a preference
 * to end it soon.
 */
async function endBackground(lab: Lab, desk: Desk): Promise<void> {
  const end = async () => {
    const worker = await lab.browser.targets().find(isWorker)?.worker();
    // The browser may end it by itself meanwhile.
    await worker?.close().catch(() => undefined);
    return isAwake(lab, desk);
  };
  await eventually(lab.name === 'chromium' ? end : () => isAwake(lab, desk), false);
}

describeInBrowsers(
  'a background that was ended',
  (lab) => {
    let desk: Desk;
    before(async () => {
      desk = await openDesk(lab());
      await eventually(async () => (await desk.reading()) !== undefined, true);
    });
    beforeEach(() => endBackground(lab(), desk));

    it('answers for a country with its report and its flag', async () => {
      const { report, flag } = (await desk.page.evaluate(() =>
        chrome.runtime.sendMessage({ name: 'country', body: { code: 'RU', date: '2019-09-04' } }),
      )) as CountryOnCard;
      const expected = positionAt(loadCorpus(), 'RU', '2019-09-04', KEEP_ALL);
      assert.equal(report.at.position, expected.position);
      assert.equal(report.at.statement?.source.id, expected.statement?.source.id);
      assert.equal(flag?.tag, 'svg');
    });

    it('writes anew what pages read when the filter changes', async () => {
      const countries = async () => Object.keys((await desk.reading())?.table ?? {}).length > 0;
      assert.equal(await countries(), true);
      await desk.set({
        filter: { without: { positions: ['government', 'opposition', 'disputes', 'neutral'] } },
      });
      await eventually(countries, false);
    });

    it('opens the page of a country as of the date it was read on', async () => {
      await desk.page.evaluate(() =>
        chrome.runtime.sendMessage({
          name: 'openCountry',
          body: { code: 'IR', date: '2019-09-04' },
        }),
      );
      const addresses = () =>
        desk.page.evaluate(async () =>
          (await chrome.tabs.query({})).map(({ url }) => url).join(' '),
        );
      await eventually(async () => (await addresses()).includes('popup.html#/IR/2019-09-04'), true);
    });

    it('opens the map as of that date, with the country beside it', async () => {
      await desk.page.evaluate(() =>
        chrome.runtime.sendMessage({ name: 'openMap', body: { code: 'IR', date: '2019-09-04' } }),
      );
      const addresses = () =>
        desk.page.evaluate(async () =>
          (await chrome.tabs.query({})).map(({ url }) => url).join(' '),
        );
      await eventually(async () => (await addresses()).includes('atlas.html#/2019-09-04/IR'), true);
    });

    it('leaves messages unanswered that are none of its own', async () => {
      const reply = await desk.page.evaluate(() =>
        chrome.runtime
          .sendMessage({ name: 'country', body: { code: 'not a code', date: 'today' } })
          .then(
            (answer: unknown) => answer ?? 'nothing',
            () => 'nothing',
          ),
      );
      assert.equal(reply, 'nothing');
    });
  },
  { firefoxPrefs: { 'extensions.background.idle.timeout': 500 } },
);
