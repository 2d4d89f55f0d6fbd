import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { itemsOf } from '../../src/platform/storage-items.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { counts } from '../support/counts.ts';
import { eventually } from '../support/desk.ts';
import { fill, stored, tick } from '../support/options.ts';
import { textWith } from '../support/popup.ts';
import { push } from '../support/press.ts';

declare const chrome: Browser;

const ALL = counts('nothing', ' statements count');

/** Empties both storages of settings and of what tests put there. */
async function empty(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await chrome.storage.sync.clear();
    const others = Object.keys(await chrome.storage.local.get(null)).filter(
      (key) => key !== 'reading',
    );
    await chrome.storage.local.remove(others);
    // Both are empty now, and whoever shows settings reads them again.
    await chrome.storage.sync.set({ sites: {} });
    await chrome.storage.sync.clear();
  });
}

/** Sets all back as another window would, and waits until the page shows it. */
async function reset(page: Page): Promise<void> {
  await empty(page);
  await textWith(page, ALL);
}

const local = (page: Page, key: string) =>
  page.evaluate(
    async (name) => JSON.stringify((await chrome.storage.local.get(name))[name] ?? null),
    key,
  );

describeInBrowsers('settings in two windows at once', (lab) => {
  let one: Page;
  let other: Page;
  before(async () => {
    one = await lab().openExtension('options.html');
    other = await lab().openExtension('options.html?other');
    await Promise.all([textWith(one, ALL), textWith(other, ALL)]);
  });
  afterEach(() => reset(one));

  it('keep what both change in the same moment, in different lists and in the same', async () => {
    const changes: [Page, string][] = [
      [one, 'Takes no side'],
      [other, 'Indirect evidence'],
      [one, 'Named in a list'],
      [other, 'Recognises the opposition'],
      [one, 'Caribbean'],
      [other, 'Tinted'],
    ];
    await Promise.all(changes.map(([page, label]) => tick(page, label)));
    const both = async () => {
      const { filter, marks } = JSON.parse(await stored(one)) as {
        filter?: {
          without: {
            positions: string[];
            bases: string[];
            certainties: string[];
            regions: string[];
          };
        };
        marks?: { style: string };
      };
      const { positions = [], bases, certainties, regions } = filter?.without ?? {};
      return JSON.stringify([[...positions].sort(), bases, certainties, regions, marks?.style]);
    };
    const expected = '[["neutral","opposition"],["listed"],["weak"],["029"],"tint"]';
    await eventually(both, expected);
    await Promise.all([textWith(one, /Saved\./), textWith(other, /Saved\./)]);
    assert.equal(await both(), expected);
  });

  it('are undone in one without undoing what the other did', async () => {
    await tick(one, 'Takes no side');
    await textWith(other, counts('neutral'));
    await tick(other, 'Named in a list');
    await eventually(
      () => stored(one),
      '{"filter":{"form":2,"without":{"bases":["listed"],"positions":["neutral"]}}}',
    );
    await push(one, 'Undo');
    await eventually(() => stored(one), '{"filter":{"form":2,"without":{"bases":["listed"]}}}');
  });

  it('are shown as another computer left them, even in the middle of a change that undoes itself', async () => {
    for (let delay = 0; delay < 10; delay++) {
      await tick(one, 'Takes no side');
      await tick(one, 'Tinted');
      await textWith(other, counts('neutral'));
      await eventually(async () => (await stored(one)).includes('tint'), true);
      await tick(one, 'Underlined and tinted');
      await other.evaluate(async (wait) => {
        await new Promise((resolve) => setTimeout(resolve, wait));
        await chrome.storage.sync.clear();
      }, delay);
      await textWith(one, ALL);
    }
  });
});

describeInBrowsers('settings that browsers do not take as they are', (lab) => {
  let options: Page;
  before(async () => {
    options = await lab().openExtension('options.html');
    await textWith(options, ALL);
  });
  afterEach(() => reset(options));

  it('are stored in several items where one would be too much, and change as one', async () => {
    const sources = Array.from({ length: 900 }, (_, n) => `gazette-2019-05-01-${n}`);
    const items = itemsOf('filter', { form: 2, without: { sources } });
    assert.ok(Object.keys(items).length > 1);
    await options.evaluate((all) => chrome.storage.sync.set(all), items);
    await tick(options, 'Takes no side');
    await textWith(options, counts('neutral', String.raw`.* Saved\.`));
    const after = JSON.parse(await stored(options)) as typeof items;
    const kept = Object.values(after).flatMap(
      (part) => (part as { without: { sources?: string[] } }).without.sources ?? [],
    );
    assert.deepEqual(kept.sort(), [...sources].sort());
    await push(options, 'Set everything back');
    await eventually(() => stored(options), '{}');
  });

  it('are kept on this computer where there is no room to synchronise, and move when there is', async () => {
    await fill(options, 'sync');
    await tick(options, 'Takes no side');
    await textWith(options, counts('neutral', '.* Saved on this computer only'));
    await options.close();
    options = await lab().openExtension('options.html');
    await textWith(options, counts('neutral', '.* Saved on this computer only'));
    await options.evaluate(() => chrome.storage.sync.remove('fill-0'));
    await tick(options, 'Indirect evidence');
    await textWith(options, /Saved\./);
    assert.equal(await local(options, 'settingsHere'), 'null');
    assert.match(
      await stored(options),
      /"filter":{"form":2,"without":{"certainties":\["weak"\],"positions":\["neutral"\]}}/,
    );
  });

  it('of a newer version are kept beside until it is back', async () => {
    const newer = { form: 99, without: { moods: ['grim'] } };
    await options.evaluate((filter) => chrome.storage.sync.set({ filter }), newer);
    await textWith(options, /What counts: A newer version of the extension stored this\./);
    await tick(options, 'Takes no side');
    await textWith(options, counts('neutral', String.raw`.* Saved\.`));
    assert.deepEqual(JSON.parse(await local(options, 'settingsSetAside')), [
      { section: 'filter', value: newer },
    ]);
    await options.evaluate(() => chrome.storage.sync.set({ marks: { style: 'loud' } }));
    await textWith(options, /A newer version .*What is marked, and how: style/);
    assert.equal((JSON.parse(await local(options, 'settingsSetAside')) as unknown[]).length, 2);
  });

  it('that were set aside count again when this version can read them and the reader says so', async () => {
    await options.evaluate(() =>
      chrome.storage.local.set({
        settingsSetAside: [
          { section: 'filter', value: { form: 2, without: { certainties: ['weak'] } } },
        ],
      }),
    );
    await tick(options, 'Takes no side');
    await textWith(options, /This version can read it\./);
    await push(options, 'Use this again');
    await textWith(options, counts('weak'));
    await eventually(() => local(options, 'settingsSetAside'), 'null');
  });
});

describeInBrowsers(
  'settings that the browser refuses to store at all',
  (lab) => {
    it('stay on the page with a sentence, and are stored later', async () => {
      const options = await lab().openExtension('options.html');
      await textWith(options, ALL);
      await fill(options, 'sync');
      await fill(options, 'local');
      await tick(options, 'Takes no side');
      await textWith(options, counts('neutral', '.*The browser did not save this: .* Try again'));
      await empty(options);
      await push(options, 'Try again');
      await textWith(options, counts('neutral', String.raw`.* Saved\.`));
      await eventually(
        () => stored(options),
        '{"filter":{"form":2,"without":{"positions":["neutral"]}}}',
      );
    });
  },
  // Firefox sets no limit to `storage.local` but the disk.
  { only: 'chromium' },
);
