import assert from 'node:assert/strict';
import { describeInBrowsers } from '../support/browsers.ts';
import { COUNTED, eventually, isMarked, openDesk, turnTo, type Desk } from '../support/desk.ts';
import { readByClick } from '../support/toolbar.ts';

const ARTICLE =
  '<!doctype html><html lang="en"><meta property="article:published_time" content="2019-09-04"><article><p>Envoys of Russia and Iran met.</p></article>';

describeInBrowsers(
  'a page on a site that is not listed',
  (lab) => {
    let desk: Desk;
    let site: string;
    before(async () => {
      desk = await openDesk(lab());
      site = `http://unlisted.localhost:${lab().server.port}`;
    });

    /** Once a page opened later is read on a listed site, a page opened before would have been read too. */
    const readListed = async () => {
      const listed = await lab().open('/article');
      await turnTo(listed, true);
    };

    it('is read when the toolbar button is clicked, and not before', async () => {
      const page = await lab().open(`${site}/article`);
      await readListed();
      assert.equal(await isMarked(page), false);
      await readByClick(lab(), page);
      await eventually(() => desk.button(`${site}/article`), COUNTED(2));
    });

    it('stops at once when its site is switched off', async () => {
      const page = await lab().open(`${site}/article?off`);
      await readByClick(lab(), page);
      await desk.set({ sites: { off: ['unlisted.localhost'] } });
      await turnTo(page, false);
      await desk.set({ sites: {} });
      await turnTo(page, true);
    });

    it('is not read elsewhere by the leave for one page', async () => {
      const page = await lab().open(`${site}/article?first`);
      await readByClick(lab(), page);
      const other = await lab().open(`${site}/article?second`);
      await readListed();
      assert.equal(await isMarked(other), false);
    });
  },
  { pages: (path) => (path === '/article' ? ARTICLE : null) },
);
