import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { loadCorpus } from '../../scripts/build/corpus.ts';
import { readManifest } from '../../scripts/build/manifest.ts';
import { restingMarks } from '../../scripts/setup/marks.ts';
import { keeps, type Filter } from '../../src/corpus/filter.ts';
import type { CountryOnCard } from '../../src/platform/messages.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { COUNTED, eventually, openDesk, turnTo, type Desk } from '../support/desk.ts';
import { restOn, settledCard } from '../support/pointing.ts';
import { openPopupOver, textWith } from '../support/popup.ts';
import { sourceFile } from '../support/statement.ts';
import { update } from '../support/update.ts';

declare const chrome: Browser;

const ARTICLE = `<!doctype html><html lang="en"><meta property="article:published_time" content="2019-09-04">
  <title>Neighbours</title><article><p>Envoys of Mongolia met.</p></article>`;
const OWN = sourceFile({ id: 'own-gazette-1' }, { country: 'MN', position: 'neutral' });

const OWN_SOUND = sourceFile({ id: 'own-gazette-2' }, { country: 'BN', position: 'government' });
const OWN_OLD = sourceFile(
  { id: 'own-gazette-3', outletCountry: 'SE' },
  { country: 'MN', position: 'government' },
);

/** A version before all others, in whose place the packaged one comes. */
const FIRST = '0.0.1';
const FIRST_SETTINGS = path.join(import.meta.dirname, 'settings-forms/1.json');
interface FirstForm {
  readonly stored: Record<string, unknown>;
  readonly settings: { readonly filter: Filter };
}

/** Where the package lies that the browser has loaded. */
let folder = '';

function setVersion(of: string, version: string): void {
  const file = path.join(of, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
}

/** Stores own statements as the extension does. */
const store = (page: Page, files: readonly unknown[]) =>
  page.evaluate(
    (own) => chrome.storage.local.set({ own }),
    Object.fromEntries(files.map((file) => [(file as { id: string }).id, file])),
  );

describeInBrowsers(
  'the reader’s own statements',
  (lab) => {
    let desk: Desk;
    let article: Page;
    const names = async () =>
      (await restingMarks(article)).map(({ text, name }) => `${text} ${name}`).join();
    const tableOf = async (code: string) =>
      (await desk.reading())?.table[code]?.[0]?.position ?? 'none';
    /** The version that wrote what pages read. */
    const version = () =>
      desk.page.evaluate(
        async () =>
          ((await chrome.storage.local.get('reading')).reading as { version: string }).version,
      );

    before(async () => {
      desk = await openDesk(lab(), 'options.html');
      await eventually(async () => (await desk.reading()) !== undefined, true);
      article = await lab().open('/article');
    });

    it('mark open pages at once, and count on the button', async () => {
      assert.equal(await tableOf('MN'), 'none');
      await store(desk.page, [OWN]);
      await eventually(() => tableOf('MN'), 'neutral');
      await turnTo(article, true);
      assert.match(await names(), /^Mongolia where-they-stand-neutral/);
      await eventually(() => desk.button(article.url()), COUNTED(1));
    });

    it('are marked as the reader’s own on the card and in the popup', async () => {
      const { report } = (await desk.page.evaluate(() =>
        chrome.runtime.sendMessage({ name: 'country', body: { code: 'MN', date: '2019-09-04' } }),
      )) as CountryOnCard;
      assert.equal(report.at.statement?.source.own, true);
      await restOn(article, 'Mongolia');
      assert.equal(await settledCard(article, 'MN'), 'MN');
      const popup = await openPopupOver(lab(), article);
      await textWith(popup, /Mongolia .*Takes no side · by a statement you added/);
      await popup.close();
      const country = await lab().openExtension('popup.html#/MN/2019-09-04');
      await textWith(country, /Mongolia .*The Gazette.*Added by you/);
      await country.close();
    });

    it('count on the map', async () => {
      const map = await lab().openExtension('atlas.html#/2019-09-04/MN');
      await textWith(map, /Mongolia.*Takes no side.*Added by you/);
      await map.close();
    });

    it('go from everywhere when they are taken away', async () => {
      const country = await lab().openExtension('popup.html#/MN/2019-09-04');
      await textWith(country, /Added by you/);
      await store(desk.page, []);
      await textWith(country, /No recorded position/);
      await turnTo(article, false);
      await country.close();
    });

    it('that cannot be read count for nothing and stay where they are', async () => {
      await store(desk.page, [
        { ...OWN, url: 'javascript:alert(1)' },
        { id: 'odd', records: 7 },
      ]);
      await store(desk.page, [{ ...OWN, url: 'javascript:alert(1)' }, OWN_SOUND]);
      await eventually(() => tableOf('BN'), 'government');
      assert.equal(await tableOf('MN'), 'none');
      const kept = await desk.page.evaluate(async () =>
        Object.keys((await chrome.storage.local.get('own')).own as object),
      );
      assert.deepEqual(kept.sort(), ['own-gazette-1', 'own-gazette-2']);
    });

    it('count after an update, as all does that the first release stored', async () => {
      const { stored, settings } = JSON.parse(readFileSync(FIRST_SETTINGS, 'utf8')) as FirstForm;
      await desk.page.evaluate((items) => chrome.storage.sync.set(items), stored);
      await store(desk.page, [OWN_OLD]);
      await eventually(() => tableOf('MN'), 'government');
      assert.equal(await version(), FIRST);
      setVersion(folder, readManifest().version);
      await update(lab(), folder);
      desk = await openDesk(lab(), 'options.html');
      await eventually(version, readManifest().version);
      await article.bringToFront();
      assert.equal(await names(), 'Mongolia where-they-stand-government-tint');
      const { statements, regionOf } = loadCorpus();
      const kept = statements.filter((one) => keeps(settings.filter, one, regionOf(one.subject)));
      const [now, all] = [kept.length + 1, statements.length + 1];
      await desk.page.bringToFront();
      await textWith(desk.page, new RegExp(`${now} of ${all} statements count`));
      await textWith(desk.page, /Off gazette\.example Turn on/);
      const records = await lab().openExtension('records.html');
      await textWith(records, /1 statement Mongolia/);
      await records.close();
    });
  },
  {
    pages: () => ARTICLE,
    spoil: (copy) => {
      folder = copy;
      setVersion(copy, FIRST);
    },
  },
);
