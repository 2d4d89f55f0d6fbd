import assert from 'node:assert/strict';
import { truncateSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'webextension-polyfill';
import { describeInBrowsers } from '../support/browsers.ts';
import { eventually, isMarked, openDesk } from '../support/desk.ts';
import { openPopupOver, textWith } from '../support/popup.ts';

declare const chrome: Browser;

describeInBrowsers(
  'a damaged file of statements',
  (lab) => {
    it('is named in the answer, and pages show no marks', async () => {
      const desk = await openDesk(lab());
      await eventually(async () => (await desk.reading()) !== undefined, true);
      assert.deepEqual((await desk.reading())?.table, {});
      const answer = await desk.page.evaluate(() =>
        chrome.runtime
          .sendMessage({ name: 'country', body: { code: 'RU', date: '2019-09-04' } })
          .then(
            () => 'an answer',
            (error: Error) => error.message,
          ),
      );
      assert.match(answer, /^The file of recorded statements is damaged \(.+\)\.$/);
      const page = await lab().open('/article.html');
      await eventually(
        () => desk.button(page.url()),
        ' | Where They Stand: 0 countries with a recorded position on this page',
      );
      assert.equal(await isMarked(page), false);
    });

    it('is named in the popup, over such a page too', async () => {
      const page = await lab().open('/article.html');
      const popup = await openPopupOver(lab(), page);
      await textWith(popup, /The statements could not be loaded/);
      await popup.close();
    });
  },
  { spoil: (folder) => truncateSync(path.join(folder, 'corpus.json'), 1000) },
);
