import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { positionTable } from '../../src/corpus/position-table.ts';
import type { PositionTable } from '../../src/corpus/table.ts';
import { packageFolder } from '../build.ts';
import { loadCorpus } from '../build/corpus.ts';
import { bundleInside } from '../build/inside.ts';
import { launch } from '../setup/launch.ts';
import { atMost, median, plain, type Figures } from './figure.ts';
import { firstMarkFigures } from './first-mark.ts';
import type { Inside } from './inside.ts';
import { newsPage } from './prose.ts';
import { names, wayFigures } from './ways.ts';

declare const inside: Inside;

const RUNS = 7;
/** What takes but a few milliseconds is timed more often. */
const TAX_RUNS = 25;
/** Characters of the page on which upkeep is measured, and of an article that is added to it. */
const PAGE = 300_000;
const ARTICLE = 1_500;

const EMPTY = '<!doctype html><html lang="en"><meta charset="utf-8"><body></body></html>';

/** What reading a page costs, in Chromium. Both packages must have been built. */
export async function pageFigures(): Promise<Figures> {
  const running = await launch('chromium', packageFolder('chromium', true), { headless: true });
  try {
    const table = positionTable(loadCorpus(), KEEP_ALL);
    const script = await bundleInside('scripts/bench/inside.ts');
    const open = async () => {
      const page = await running.browser.newPage();
      // The extension itself reads local pages; this one is read by the bench alone.
      await page.goto('about:blank');
      await page.setContent(EMPTY);
      await page.evaluate(script);
      return page;
    };
    return [
      ...(await wayFigures(open, table)),
      ...(await upkeepFigures(await open(), table)),
      atMost('page: content script, packed', scriptBytes() / 1000, 45, 'kB'),
      ...(await firstMarkFigures(running)),
    ];
  } finally {
    await running.browser.close();
  }
}

const scriptBytes = () =>
  gzipSync(readFileSync(path.join(packageFolder('chromium', false), 'page.js')), { level: 9 })
    .length;

/** Milliseconds with something and without. */
interface Compared {
  readonly with: number;
  readonly without: number;
}

const ratio = (list: readonly Compared[]) =>
  median(list.map((one) => one.with)) / median(list.map((one) => one.without));

/** What it costs a page to remove and add nodes while it is marked, and which part of that its marks and an observer have. */
async function taxFigures(page: Page, table: PositionTable): Promise<Figures> {
  process.stderr.write('  removing and adding …\n');
  const [all, marks, observer]: [Compared[], Compared[], Compared[]] = [[], [], []];
  for (let run = -1; run < TAX_RUNS; run++) {
    const taxed = await page.evaluate((t) => inside.tax(t), table);
    const byMarks = await page.evaluate((t) => inside.taxOfMarks(t), table);
    const byObserver = await page.evaluate(() => inside.taxOfObserver());
    if (run < 0) continue;
    all.push(taxed);
    marks.push(byMarks);
    observer.push(byObserver);
  }
  const removing = 'page: removing and adding 2,000 nodes against a page without marks';
  return [
    atMost(removing, ratio(all), 1.05, 'times'),
    plain('page: the same with the marks alone, kept by nobody', ratio(marks), 'times'),
    plain('page: the same with an observer that does nothing', ratio(observer), 'times'),
  ];
}

/** What it costs a page that its marks are there and are kept true. */
async function upkeepFigures(page: Page, table: PositionTable): Promise<Figures> {
  await page.evaluate((html) => inside.keep(html), newsPage(PAGE, names()));
  const taxes = await taxFigures(page, table);
  process.stderr.write('  upkeep …\n');
  const article = newsPage(ARTICLE, names(), 7);
  const appends: Compared[] = [];
  const hover: number[] = [];
  // The first run warms up.
  for (let run = -1; run < RUNS; run++) {
    const appended = await page.evaluate((t, a) => inside.appends(t, a), table, article);
    await page.evaluate(() => inside.fill());
    const hovered = await page.evaluate((t) => inside.hover(t), table);
    if (run < 0) continue;
    appends.push(appended);
    hover.push(hovered);
  }
  return [
    ...taxes,
    atMost(
      'page: 1,000 articles added against a page that is not read',
      ratio(appends),
      1.2,
      'times',
    ),
    atMost('page: finding the mark under the pointer', median(hover), 0.2, 'ms'),
    plain('page: memory for marks on an article of 300 kB', await memory(page, table), 'kB'),
  ];
}

async function memory(page: Page, table: PositionTable): Promise<number> {
  const session = await page.createCDPSession();
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.evaluate(() => inside.fill());
  const before = await heap();
  await page.evaluate((t) => inside.hold(t), table);
  const taken = (await heap()) - before;
  await page.evaluate(() => inside.letGo());
  await session.detach();
  return taken / 1000;
}
