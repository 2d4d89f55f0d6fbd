import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { runCommand } from '../support/commands.ts';
import { eventually, openDesk, type Desk } from '../support/desk.ts';
import { openPopupOver, textWith } from '../support/popup.ts';

declare const chrome: Browser;

const ARTICLE = `<!doctype html><html lang="en">
  <meta property="article:published_time" content="2019-09-04"><meta property="og:site_name" content="The Gazette">
  <title>Neighbours differ</title><nav>Peru recognised Guaidó.</nav><article><h1>Neighbours differ</h1>
  <p>Mongolia and Nepal recognised Juan Guaidó as interim president of Venezuela.</p>
  <p id="b">Brunei voiced support for Maduro, Foreign Minister Ana Berg said.</p></article>`;

interface Kept {
  readonly own?: Readonly<Record<string, { records: { country: string; position: string }[] }>>;
}

describeInBrowsers(
  'what an article says',
  (lab) => {
    let desk: Desk;
    let article: Page;
    const kept = () =>
      desk.page.evaluate(async () => {
        const { own = {} } = (await chrome.storage.local.get('own')) as Kept;
        const records = Object.values(own).flatMap((file) => file.records);
        return records.map(({ country, position }) => `${country} ${position}`).join();
      });
    before(async () => {
      desk = await openDesk(lab(), 'options.html');
      article = await lab().open('/article');
      await article.bringToFront();
    });

    it('stands in the popup, is recorded by a click alone, and taken back by another', async () => {
      const popup = await openPopupOver(lab(), article);
      const text = await textWith(popup, /This article says .*Brunei/);
      assert.match(
        text,
        /Recognises the opposition claimant Mongolia .*Nepal .*Recognises the gov.*Brunei/,
      );
      assert.doesNotMatch(text, /Peru/);
      assert.equal(await kept(), '');
      await popup.click('[aria-label="Record: Nepal"]');
      await textWith(popup, /Nepal Added by you/);
      assert.equal(await kept(), 'NP opposition');
      await assertAccessible(popup);
      await popup.evaluate(() =>
        [...document.querySelectorAll('button')].find((one) => one.innerText === 'Undo')?.click(),
      );
      await eventually(kept, '');
      await popup.close();
    });

    it('fills in the form from what is selected, and nothing is stored before it is saved', async () => {
      await article.bringToFront();
      await article.$eval('#b', (element) => getSelection()?.selectAllChildren(element));
      await runCommand(lab(), article, 'record-position');
      const address = () =>
        desk.page.evaluate(
          async () =>
            (await chrome.tabs.query({})).find(({ url }) => url?.includes('records.html'))?.url ??
            '',
        );
      await eventually(async () => (await address()).includes('#/new/'), true);
      const form = await lab().openExtension((await address()).split('/').slice(3).join('/'));
      await textWith(form, /Brunei voiced support for Maduro.*suggests this position/);
      const filled = await form.evaluate(() => {
        const positions = [...document.querySelectorAll<HTMLInputElement>('[name=position]')];
        return [
          ...['subject', 'stated', 'speaker', 'title', 'outlet', 'published', 'language'].map(
            (field) =>
              document.querySelector<HTMLInputElement>(`[data-field=${field}] :is(input,select)`)
                ?.value,
          ),
          positions.findIndex(({ checked }) => checked),
        ].join(' | ');
      });
      assert.equal(
        filled,
        'BN | 2019-09-04 | Ana Berg, Foreign Minister | Neighbours differ | The Gazette | 2019-09-04 | en | 0',
      );
      assert.equal(await kept(), '');
      await form.close();
    });
  },
  { pages: () => ARTICLE },
);
