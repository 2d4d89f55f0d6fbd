import assert from 'node:assert/strict';
import { loadCorpus } from '../../scripts/build/corpus.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { positionTable } from '../../src/corpus/position-table.ts';
import { tablePosition } from '../../src/corpus/table.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import {
  COUNTED,
  EMPTY,
  eventually,
  isMarked,
  OFF,
  openDesk,
  turnTo,
  type Desk,
} from '../support/desk.ts';

const DAY = '2019-09-04';
const PAGES: Record<string, string> = {
  '/article': `<!doctype html><html lang="en"><meta property="article:published_time" content="${DAY}">
    <article><p>Envoys of Russia, Iran, Cuba and Peru met for an hour. Tuvalu sent nobody.</p></article>`,
  '/weather':
    '<!doctype html><html lang="en"><article><p>It will rain until the evening.</p></article>',
};

const table = positionTable(loadCorpus(), KEEP_ALL);
const positions = ['RU', 'IR', 'CU', 'PE', 'TV'].map((code) => tablePosition(table, code, DAY));
const without = (...left: string[]) =>
  positions.filter((position) => !['none', ...left].includes(position)).length;

describeInBrowsers(
  'the toolbar button',
  (lab) => {
    let desk: Desk;
    before(async () => {
      desk = await openDesk(lab());
    });

    it('counts the countries with a position at the date of the article', async () => {
      assert.ok(without() > without('government') && without('government') > 0);
      await lab().open('/article');
      await eventually(() => desk.button(`${lab().server.origin}/article`), COUNTED(without()));
    });

    it('says that no country is named', async () => {
      await lab().open('/weather');
      await eventually(() => desk.button(`${lab().server.origin}/weather`), EMPTY);
    });

    it('counts by the filter, and so do pages, as soon as it changes', async () => {
      const url = `${lab().server.origin}/article`;
      const inTable = async () =>
        Object.values((await desk.reading())?.table ?? {})
          .flat()
          .some(({ position }) => position === 'government');
      await eventually(inTable, true);
      await desk.set({ filter: { without: { positions: ['government'] } } });
      await eventually(inTable, false);
      await eventually(() => desk.button(url), COUNTED(without('government')));
      await desk.set({ filter: {} });
      await eventually(() => desk.button(url), COUNTED(without()));
    });

    it('tells when the site is off; open pages stop at once and are read again at once', async () => {
      const page = await lab().open('/article?off');
      const url = `${lab().server.origin}/article?off`;
      await turnTo(page, true);
      await desk.set({ sites: { off: ['127.0.0.1'] } });
      await eventually(() => desk.button(url), OFF);
      await turnTo(page, false);
      const later = await lab().open('/article?later');
      await eventually(() => desk.button(`${lab().server.origin}/article?later`), OFF);
      assert.equal(await isMarked(later), false);
      await desk.set({ sites: {} });
      for (const back of [page, later]) await turnTo(back, true);
      await eventually(() => desk.button(url), COUNTED(without()));
    });
  },
  { pages: (path) => PAGES[path] ?? null },
);
