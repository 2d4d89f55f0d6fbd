import assert from 'node:assert/strict';
import { truncateSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers, type Lab } from '../support/browsers.ts';
import { eventually } from '../support/desk.ts';
import { choose } from '../support/files.ts';
import { speaking } from '../support/language.ts';
import { fill as fillUp } from '../support/options.ts';
import { textWith } from '../support/popup.ts';
import { click, push } from '../support/press.ts';
import { sourceFile } from '../support/statement.ts';

declare const chrome: Browser;

const SWEDEN = sourceFile({ id: 'gazette-1' }, { country: 'SE', position: 'disputes' });

const stored = (page: Page) =>
  page.evaluate(async () => Object.keys((await chrome.storage.local.get('own')).own ?? {}).join());

/** Writes into a field of the form. */
async function fill(page: Page, field: string, text: string): Promise<void> {
  const selector = `[data-field=${field}] :is(input, select, textarea)`;
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (element, value) => {
      const control = element as HTMLInputElement;
      control.value = value;
      const kind = control.localName === 'select' ? 'change' : 'input';
      control.dispatchEvent(new Event(kind, { bubbles: true }));
    },
    text,
  );
}

/** Fills in what every statement must have. */
async function fillIn(page: Page): Promise<void> {
  await fill(page, 'subject', 'NO');
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('[name=position]')[3]?.click());
  await fill(page, 'stated', '2019-05-01');
  await fill(page, 'summary', 'Asked both sides to talk.');
  await fill(page, 'url', 'https://gazette.example/2');
  await fill(page, 'outlet', 'The Gazette');
  await fill(page, 'language', 'en');
}

const open = (lab: Lab, hash = '') => lab.openExtension(`records.html${hash}`);

describeInBrowsers('the page of own statements', (lab) => {
  let page: Page;
  before(async () => {
    page = await open(lab());
    await textWith(page, /You have not added a statement yet/);
  });

  it('imports what it has shown, and takes it back', async () => {
    await choose(page, { 'sweden.json': JSON.stringify(SWEDEN) });
    await textWith(page, /Will be added: 1 The Gazette .*1 statement/);
    assert.equal(await stored(page), '');
    await push(page, 'Import all of this');
    await textWith(page, /Imported\. Undo .*1 statement Sweden.*Disputes/);
    assert.equal(await stored(page), 'gazette-1');
    await push(page, 'Undo');
    await textWith(page, /Undone\..*You have not added a statement yet/);
    assert.equal(await stored(page), '');
  });

  it('names every fault of a file, and imports nothing of it', async () => {
    const bad = sourceFile({ id: 'gazette-2', url: 'javascript:alert(1)' }, { country: 'SE' });
    await choose(page, { 'two.json': JSON.stringify([SWEDEN, bad]) });
    await textWith(page, /Faults: 1\..*two\.json, gazette-2 · url is "javascript:alert\(1\)"/);
    assert.equal(await page.evaluate(() => document.body.innerText.includes('Import all')), false);
    await choose(page, { 'broken.json': '{"id":' });
    await textWith(page, /Faults: 1\..*broken\.json cannot be read/);
    await push(page, 'Cancel');
    assert.equal(await stored(page), '');
  });

  it('does not read files that are too large', async () => {
    await choose(page, { 'large.json': ' '.repeat(50_000_000) });
    await textWith(page, /These files are too large/);
  });

  it('writes a statement, edits it, deletes it and takes that back', async () => {
    await push(page, 'Record a position');
    await textWith(page, /Country or organisation/);
    await push(page, 'Save');
    await textWith(page, /It is not saved yet.*Choose a country or an organisation\./);
    await assertAccessible(page);
    await fillIn(page);
    await push(page, 'Save');
    await textWith(
      page,
      /Saved\. Undo .*Norway 1 May 2019 Takes no side Asked both sides to talk\./,
    );
    assert.equal(await stored(page), 'own-the-gazette');
    await push(page, 'Edit');
    await fill(page, 'summary', 'Offered to mediate.');
    await push(page, 'Save');
    await textWith(page, /Norway .*Offered to mediate\./);
    await assertAccessible(page);
    await push(page, 'Delete');
    await textWith(page, /Deleted\. Undo/);
    assert.equal(await stored(page), '');
    await push(page, 'Undo');
    await textWith(page, /Norway .*Offered to mediate\./);
    await page.evaluate(() => chrome.storage.local.remove('own'));
  });

  it('shows at once what another window stores, and loses nothing of two', async () => {
    const other = await open(lab());
    for (const [one, id] of [
      [page, 'gazette-3'],
      [other, 'gazette-4'],
    ] as const)
      await choose(one, { 'one.json': JSON.stringify({ ...SWEDEN, id }) });
    for (const one of [page, other]) await textWith(one, /Will be added: 1/);
    await Promise.all([push(page, 'Import all of this'), push(other, 'Import all of this')]);
    await eventually(() => stored(page), 'gazette-3,gazette-4');
    await textWith(page, /2 statements/);
    await textWith(other, /2 statements/);
    await other.close();
    await page.evaluate(() => chrome.storage.local.remove('own'));
  });

  it('takes back what it did, and nothing that another window did to the same document since', async () => {
    const two = sourceFile({ id: 'gazette-5' }, { country: 'SE' }, { country: 'NO' });
    await choose(page, { 'two.json': JSON.stringify(two) });
    await textWith(page, /Will be added: 1/);
    await push(page, 'Import all of this');
    await textWith(page, /Imported\. Undo 2 statements/);
    const other = await open(lab(), '#/edit/gazette-5/1');
    await fill(other, 'summary', 'Offered to mediate.');
    await click(page, '[aria-label="Delete: Sweden"]');
    await textWith(page, /Deleted\. Undo 1 statement/);
    await push(other, 'Save');
    await textWith(page, /1 statement Norway .*Offered to mediate\./);
    await push(page, 'Undo');
    await textWith(page, /Undone\. 2 statements/);
    await textWith(page, /Norway .*Offered to mediate\./);
    await other.close();
    await page.evaluate(() => chrome.storage.local.remove('own'));
  });

  it('deletes what cannot be read and takes that back, and touches nothing else', async () => {
    const own = { 'gazette-1': SWEDEN, 'gazette-6': { ...SWEDEN, id: 'gazette-6', form: 2 } };
    await page.evaluate((value) => chrome.storage.local.set({ own: value }), own);
    await textWith(page, /1 statement Sweden .*cannot be read.*gazette-6 · form is no field/);
    await assertAccessible(page);
    await click(page, '[aria-label="Delete: gazette-6"]');
    await textWith(page, /Deleted\. Undo 1 statement/);
    await eventually(() => stored(page), 'gazette-1');
    await push(page, 'Undo');
    await textWith(page, /Undone\. 1 statement Sweden .*gazette-6 · form is no field/);
    const kept = await page.evaluate(async () => (await chrome.storage.local.get('own')).own);
    assert.deepEqual(kept, own);
  });

  it('keeps what is stored in the place of all statements, and deletes it when asked', async () => {
    await page.evaluate(() => chrome.storage.local.set({ own: 'odd' }));
    await textWith(page, /cannot be read.*everything stored is "odd"; allowed is an object\./);
    await choose(page, { 'sweden.json': JSON.stringify(SWEDEN) });
    await textWith(page, /Will be added: 1/);
    await push(page, 'Import all of this');
    await textWith(page, /Imported\. Undo 1 statement Sweden .*is "odd"/);
    await click(page, '[aria-label="Delete: everything stored"]');
    await textWith(page, /Deleted\. Undo 1 statement/);
    await eventually(() => stored(page), 'gazette-1');
    await page.evaluate(() => chrome.storage.local.remove('own'));
  });

  it('says that settings could not be read, where they are to be saved as a file', async () => {
    await page.evaluate(() => chrome.storage.sync.set({ marks: { style: 'loud' } }));
    await push(page, 'Your statements (JSON)');
    await push(page, 'Your statements and settings (JSON)');
    await textWith(page, /Some settings could not be read/);
    await page.evaluate(async () => {
      await chrome.storage.sync.clear();
      await chrome.storage.local.remove('settingsSetAside');
    });
  });

  it('opens at an address that cannot be decoded', async () => {
    const odd = await open(lab(), '#/new/1/0/%E0%A4/neutral');
    await textWith(odd, /Country or organisation/);
    await odd.close();
  });
});

describeInBrowsers(
  'the page of own statements where those of the extension are damaged',
  (lab) => {
    it('says so, and imports all the same', async () => {
      const page = await open(lab());
      await textWith(page, /The statements could not be loaded/);
      await choose(page, { 'sweden.json': JSON.stringify(SWEDEN) });
      await textWith(page, /Will be added: 1/);
      await push(page, 'Import all of this');
      await textWith(page, /Imported\. .*Sweden/);
      assert.equal(await stored(page), 'gazette-1');
    });
  },
  { spoil: (folder) => truncateSync(path.join(folder, 'corpus.json'), 1000) },
);

describeInBrowsers(
  'own statements that the browser refuses to store',
  (lab) => {
    let page: Page;
    afterEach(async () => {
      await page.evaluate(async () => {
        const all = Object.keys(await chrome.storage.local.get(null));
        await chrome.storage.local.remove(all.filter((key) => key !== 'reading'));
      });
      await page.close();
    });

    it('are said to be refused, and stay in the form until they can be stored', async () => {
      page = await open(lab(), '#/new');
      await fillIn(page);
      await fillUp(page, 'local');
      await push(page, 'Save');
      await textWith(page, /The browser refused: .*quota.* Nothing was changed\./i);
      assert.equal(await stored(page), '');
      assert.equal(
        await page.$eval('[data-field=summary] textarea', (area) => area.value),
        'Asked both sides to talk.',
      );
      await page.evaluate(() => chrome.storage.local.remove('fill-0'));
      await push(page, 'Save');
      await textWith(page, /Saved\. Undo .*Norway/);
      assert.equal(await stored(page), 'own-the-gazette');
    });

    it('are imported all or none', async () => {
      page = await open(lab());
      const files = [SWEDEN, { ...SWEDEN, id: 'gazette-2' }];
      await choose(page, { 'two.json': JSON.stringify(files) });
      await textWith(page, /Will be added: 2/);
      await fillUp(page, 'local');
      await push(page, 'Import all of this');
      await textWith(page, /The browser refused: .*quota.* Nothing was changed\./i);
      assert.equal(await stored(page), '');
    });
  },
  // Firefox sets no limit to `storage.local` but the disk.
  { only: 'chromium' },
);

describeInBrowsers(
  'the form of a statement in German',
  (lab) => {
    it('has the fields of a row on one line, and says how dates are written', async () => {
      const page = await open(lab(), '#/new');
      await page.setViewport({ width: 700, height: 900 });
      await textWith(page, /Datum der Veröffentlichung Als 2019, 2019-03 oder 2019-03-07/);
      const boxes = await page.$$eval('.pair', (pairs) =>
        pairs.map((pair) =>
          [...pair.querySelectorAll('input, select')].map((control) => {
            const { top, height } = control.getBoundingClientRect();
            return `${Math.round(top)} ${Math.round(height)}`;
          }),
        ),
      );
      // Three fields and three choices stand in two rows.
      assert.deepEqual(
        boxes.map((controls) => new Set(controls).size),
        [1, 1, 2],
        JSON.stringify(boxes),
      );
      const gaps = await page.$$eval('.columns .check > span', (labels) => {
        const boxAt = Math.max(...labels.map((label) => label.parentElement!.offsetLeft));
        const ends = labels.map((label) => label.offsetLeft + label.offsetWidth);
        return ends.filter((end) => end < boxAt).map((end) => boxAt - end);
      });
      assert.ok(Math.min(...gaps) >= 12, gaps.join());
      await page.close();
    });
  },
  { spoil: speaking('de') },
);

describeInBrowsers(
  'the page of own statements in the dark',
  (lab) => {
    it('breaks no rule of accessibility, and is as narrow as a phone', async () => {
      for (const hash of ['', '#/new']) {
        const page = await open(lab(), hash);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        await page.setViewport({ width: 360, height: 740 });
        await textWith(page, /Record a position/);
        await assertAccessible(page);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
        await page.close();
      }
    });
  },
  // Firefox cannot be told a theme from outside; the style sheets are the same.
  { only: 'chromium' },
);
