import type { Page } from 'puppeteer-core';
import type { PositionTable } from '../../src/corpus/table.ts';
import { standardNames } from '../build/lexicons.ts';
import { atMost, median, plain, type Figure, type Figures } from './figure.ts';
import type { Inside, Timing, WAYS } from './inside.ts';
import { newsPage } from './prose.ts';
import { englishTerms, termsRegExp } from './terms.ts';

declare const inside: Inside;

type Way = (typeof WAYS)[number];

const OWN: readonly Way[] = ['floor', 'regExp', 'ours'];
const PEERS: readonly Way[] = ['markJs', 'advancedMark', 'findAndReplace'];

interface Size {
  readonly name: string;
  /** Characters of the page. */
  readonly bytes: number;
  readonly runs: number;
  /** The ways that are compared on it. */
  readonly ways: readonly Way[];
}

/** Pages on which ways are compared. */
const SIZES: readonly Size[] = [
  { name: '10 kB', bytes: 10_000, runs: 9, ways: [...OWN, ...PEERS] },
  { name: '100 kB', bytes: 100_000, runs: 9, ways: [...OWN, ...PEERS] },
  { name: '1 MB', bytes: 1_000_000, runs: 7, ways: [...OWN, ...PEERS] },
];

/** A page on which other tools take minutes, so that nothing is compared: it is read in a tab just opened, as readers do. */
const LONGEST = { name: '10 MB', bytes: 10_000_000, runs: 7 };

/** So many of the terms stand in the one RegExp that is run per text node. */
const COMMONEST = 700;

export const names = () => Object.values(standardNames('en')).map(([name]) => name ?? '');

/** Medians by size of the page and way. */
type Times = Record<string, Partial<Record<Way, Timing>>>;

function medians(timings: readonly Timing[]): Timing {
  const of = (key: keyof Timing) => median(timings.map((timing) => timing[key]));
  return {
    work: of('work'),
    frame: of('frame'),
    inView: of('inView'),
    longest: of('longest'),
    found: of('found'),
  };
}

/** A page without the extension in which the ways can be run. */
export type OpenTab = () => Promise<Page>;

/** Times every way on pages of every size, in turn, so that what else the computer does falls on all alike. */
async function timeWays(open: OpenTab, table: PositionTable): Promise<Times> {
  const terms = englishTerms();
  const sources = { some: termsRegExp(terms.slice(0, COMMONEST)), all: termsRegExp(terms) };
  const page = await open();
  const session = await page.createCDPSession();
  const times: Times = {};
  for (const { name, bytes, runs, ways } of SIZES) {
    process.stderr.write(`  pages of ${name} …\n`);
    await page.evaluate((html) => inside.keep(html), newsPage(bytes, names()));
    const timings = new Map<Way, Timing[]>();
    // The first run warms up.
    for (let run = -1; run < runs; run++)
      for (const way of ways) {
        await page.evaluate(() => inside.fill());
        // What one way leaves behind is not to be cleared away at the cost of the next.
        await session.send('HeapProfiler.collectGarbage');
        const source = way === 'regExp' ? sources.some : sources.all;
        const timing = await page.evaluate((w, s, t) => inside.ways[w](s, t), way, source, table);
        if (run >= 0) timings.set(way, [...(timings.get(way) ?? []), timing]);
      }
    times[name] = Object.fromEntries([...timings].map(([way, list]) => [way, medians(list)]));
  }
  await page.close();
  return { ...times, [LONGEST.name]: { ours: await timeLongest(open, table) } };
}

async function timeLongest(open: OpenTab, table: PositionTable): Promise<Timing> {
  process.stderr.write(`  pages of ${LONGEST.name} …\n`);
  const html = newsPage(LONGEST.bytes, names());
  const timings: Timing[] = [];
  for (let run = 0; run < LONGEST.runs; run++) {
    const page = await open();
    await page.evaluate((markup) => inside.keep(markup), html);
    await page.evaluate(() => inside.fill());
    timings.push(await page.evaluate((t) => inside.ways.ours('', t), table));
    await page.close();
  }
  return medians(timings);
}

/** Every way on every size, as tables. */
function tables(times: Times): Figure[] {
  return Object.entries(times).flatMap(([size, ways]) =>
    Object.entries(ways).flatMap(([way, { work, frame, inView, longest, found }]) => {
      const cell = (column: string, value: number, unit: string): Figure => ({
        ...plain(`page: ${size}, ${way}, ${column}`, value, unit),
        cell: [`${size} (milliseconds, medians)`, way, column],
      });
      return [
        cell('work', work, 'ms'),
        cell('to the frame', frame, 'ms'),
        cell('in view', inView, 'ms'),
        cell('longest task', longest, 'ms'),
        cell('found', found, 'places'),
      ];
    }),
  );
}

/** How long pages of several sizes take to be read: by us, by the least that could do, and by other tools. */
export async function wayFigures(open: OpenTab, table: PositionTable): Promise<Figures> {
  const times = await timeWays(open, table);
  const megabyte = times['1 MB'] ?? {};
  const { ours, regExp } = megabyte;
  const best = Math.min(...PEERS.map((peer) => megabyte[peer]?.frame ?? NaN));
  return [
    ...tables(times),
    atMost(
      'page: 1 MB, reading and judging against one RegExp per text node',
      (ours?.work ?? NaN) / (regExp?.work ?? NaN),
      2,
      'times',
    ),
    atMost(
      'page: 1 MB, to the frame that shows the marks in view against the best of the other tools',
      (ours?.inView ?? NaN) / best,
      0.1,
      'times',
    ),
    atMost('page: 10 MB, longest task', times['10 MB']?.ours?.longest ?? NaN, 16, 'ms'),
  ];
}
