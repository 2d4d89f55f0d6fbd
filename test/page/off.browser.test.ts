import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type Browser from 'webextension-polyfill';
import { describeInBrowsers } from '../support/browsers.ts';
import { openFixture } from '../support/fixtures.ts';
import { expectedMarks, lines, settledMarks, shownMarks } from '../support/marks.ts';
import { cardCountry, pause, restOn, settledCard } from '../support/pointing.ts';

/** The extension's pages have it in both browsers. */
declare const chrome: typeof Browser;

describeInBrowsers('settings reach an open page', (lab) => {
  let page: Page;
  let extension: Page;

  before(async () => {
    extension = await lab().openExtension('popup.html');
    page = await lab().open('/article.html');
  });
  beforeEach(() => page.bringToFront());

  /** Stores a section as the options page does. */
  const store = (section: string, value: unknown) =>
    extension.evaluate((key, stored) => chrome.storage.sync.set({ [key]: stored }), section, value);
  const shown = async (map: (name: string) => string | null) => {
    const expected = (await expectedMarks(page)).flatMap(([text, name]): [string, string][] => {
      const other = map(name);
      return other === null ? [] : [[text, other]];
    });
    assert.deepEqual(lines(await settledMarks(page, expected)), lines(expected));
  };

  it('as marks at first', () => shown((name) => name));

  it('as another style', async () => {
    await store('marks', { style: 'underline' });
    await shown((name) => (name.endsWith('-underline') ? name : `${name}-underline`));
  });

  it('as fewer kinds of words', async () => {
    await store('marks', { kinds: { demonym: false, metonym: false, abbreviation: false } });
    const left = (await expectedMarks(page)).filter(
      ([text]) => !['Moscow', 'Iranian', 'Chinese', 'US', 'Mexican'].includes(text),
    );
    assert.deepEqual(lines(await settledMarks(page, left)), lines(left));
  });

  it('as a filter of positions', async () => {
    await store('marks', {});
    await store('filter', { without: { positions: ['government'] } });
    const governments = async () =>
      (await shownMarks(page)).filter(([, name]) => name.startsWith('government'));
    while ((await governments()).length) await pause(50);
    assert.ok((await shownMarks(page)).length);
    await store('filter', {});
    await shown((name) => name);
  });

  it('as nothing in any frame where the site around it is off', async () => {
    const { page: around } = await openFixture(lab(), 'frames.html');
    await store('sites', { off: ['127.0.0.1'] });
    for (const frame of around.frames()) assert.deepEqual(await settledMarks(frame, []), []);
    await around.close();
    await store('sites', {});
  });

  it('as nothing at all where the site is off, and the card goes too', async () => {
    await restOn(page, 'Bolivia');
    assert.equal(await settledCard(page, 'BO'), 'BO');
    await store('sites', { off: ['127.0.0.1'] });
    assert.deepEqual(await settledMarks(page, []), []);
    assert.equal(await cardCountry(page), null);
    assert.equal(await page.evaluate(() => document.querySelector('where-they-stand-card')), null);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(await settledMarks(page, []), []);
  });

  it('as marks again where the site is on', async () => {
    await store('sites', {});
    await shown((name) => name);
  });
});
