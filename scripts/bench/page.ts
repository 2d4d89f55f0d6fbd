import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { TargetType, type Page, type Target } from 'puppeteer-core';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { positionTable } from '../../src/corpus/position-table.ts';
import { packageFolder } from '../build.ts';
import { loadCorpus } from '../build/corpus.ts';
import { bundleInside } from '../build/inside.ts';
import { standardNames } from '../build/lexicons.ts';
import { launch, type Running } from '../setup/launch.ts';
import { servePages } from '../setup/server.ts';
import { atMost, median, plain, type Figure, type Figures } from './figure.ts';
import type { Inside, Timing, WAYS } from './inside.ts';
import { newsPage } from './prose.ts';
import { englishTerms, termsRegExp } from './terms.ts';

declare const inside: Inside;

type Way = (typeof WAYS)[number];

/** Characters of a page, and how often each way is run on it. Other tools take minutes on the last. */
const SIZES = [
  { name: '10 kB', bytes: 10_000, runs: 9, peers: true },
  { name: '100 kB', bytes: 100_000, runs: 9, peers: true },
  { name: '1 MB', bytes: 1_000_000, runs: 7, peers: true },
  { name: '10 MB', bytes: 10_000_000, runs: 7, peers: false },
] as const;
const OWN: readonly Way[] = ['floor', 'regExp', 'ours'];
const PEERS: readonly Way[] = ['markJs', 'advancedMark', 'findAndReplace'];
const COMMONEST = 700;

const EMPTY = '<!doctype html><html lang="en"><meta charset="utf-8"><body></body></html>';
const WATCHED = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta property="article:published_time" content="2019-09-04">
<script>
addEventListener('DOMContentLoaded', () => {
  const began = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    if (CSS.highlights.size) document.documentElement.firstMark = performance.now() - began;
    else port2.postMessage(null);
  };
  port2.postMessage(null);
});
</script><body>`;

/** Medians in milliseconds, by size of the page and way. */
type Times = Record<string, Partial<Record<Way, Timing>>>;

function medians(timings: readonly Timing[]): Timing {
  const of = (key: keyof Timing) => median(timings.map((timing) => timing[key]));
  return { work: of('work'), frame: of('frame'), longest: of('longest'), found: of('found') };
}

const names = () => Object.values(standardNames('en')).map(([name]) => name ?? '');

/** Times every way on pages of every size, in turn, so that what else the machine does falls on all alike. */
async function timeWays(page: Page, table: ReturnType<typeof positionTable>) {
  const terms = englishTerms();
  const [some, all] = [termsRegExp(terms.slice(0, COMMONEST)), termsRegExp(terms)];
  const times: Times = {};
  for (const { name, bytes, runs, peers } of SIZES) {
    process.stderr.write(`  ${name} …\n`);
    const html = newsPage(bytes, names());
    const timings = new Map<Way, Timing[]>();
    for (let run = 0; run < runs; run++)
      for (const way of peers ? [...OWN, ...PEERS] : OWN) {
        await page.evaluate((text) => inside.fill(text), html);
        const source = way === 'regExp' ? some : all;
        const timing = await page.evaluate((w, s, t) => inside.ways[w](s, t), way, source, table);
        timings.set(way, [...(timings.get(way) ?? []), timing]);
      }
    times[name] = Object.fromEntries([...timings].map(([way, list]) => [way, medians(list)]));
  }
  return times;
}

/** Milliseconds from DOMContentLoaded to the first mark on an article of 10 kB, with the worker running or stopped. */
async function firstMark(running: Running, origin: string, stopped: boolean): Promise<number> {
  const { browser } = running;
  if (stopped) {
    const isWorker = (target: Target) => target.type() === TargetType.SERVICE_WORKER;
    await (await browser.targets().find(isWorker)?.worker())?.close();
  }
  const page = await browser.newPage();
  await page.goto(`${origin}/watched`, { waitUntil: 'domcontentloaded' });
  const handle = await page.waitForFunction(
    () => (document.documentElement as { firstMark?: number }).firstMark,
  );
  const value = (await handle.jsonValue()) ?? NaN;
  await page.close();
  return value;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

async function measureOthers(
  page: Page,
  running: Running,
  origin: string,
  table: ReturnType<typeof positionTable>,
) {
  const html = newsPage(300_000, names());
  const repeat = async <T>(count: number, work: () => Promise<T>): Promise<T[]> => {
    const results: T[] = [];
    for (let run = 0; run < count; run++) {
      await page.evaluate((text) => inside.fill(text), html);
      results.push(await work());
    }
    return results;
  };
  const ratio = (list: readonly { with: number; without: number }[]) =>
    median(list.map((one) => one.with)) / median(list.map((one) => one.without));
  const article = newsPage(1_500, names(), 7);
  const tax = await repeat(9, () => page.evaluate((t) => inside.tax(t), table));
  const appends = await repeat(7, () =>
    page.evaluate((t, a) => inside.appends(t, a), table, article),
  );
  const hover = await repeat(7, () => page.evaluate((t) => inside.hover(t), table));
  await page.evaluate((text) => inside.fill(text), html);
  const before = await heapOf(page);
  await page.evaluate((t) => inside.ways.ours('', t), table);
  const memory = (await heapOf(page)) - before;
  const awake: number[] = [];
  const stopped: number[] = [];
  for (let run = 0; run < 9; run++) {
    awake.push(await firstMark(running, origin, false));
    stopped.push(await firstMark(running, origin, true));
  }
  return {
    tax: ratio(tax),
    appends: ratio(appends),
    hover: median(hover),
    memory,
    firstAwake: median(awake),
    firstStopped: median(stopped),
    script: gzipSync(readFileSync(path.join(packageFolder('chromium', false), 'page.js')), {
      level: 9,
    }).length,
  };
}

/** Every way on every size, as the tables of the bench. */
function timeFigures(times: Times): Figure[] {
  return Object.entries(times).flatMap(([size, ways]) =>
    Object.entries(ways).flatMap(([way, { work, frame, longest, found }]) => {
      const cell = (column: string, value: number, unit: string): Figure => ({
        ...plain(`page: ${size}, ${way}, ${column}`, value, unit),
        cell: [`${size} (milliseconds, medians)`, way, column],
      });
      return [
        cell('work', work, 'ms'),
        cell('to the frame', frame, 'ms'),
        cell('longest task', longest, 'ms'),
        cell('found', found, 'places'),
      ];
    }),
  );
}

function targetsOf(times: Times, others: Awaited<ReturnType<typeof measureOthers>>): Figures {
  const megabyte = times['1 MB'] ?? {};
  const ours = megabyte.ours;
  const perNode = (ours?.work ?? NaN) / (megabyte.regExp?.work ?? NaN);
  const best = Math.min(...PEERS.map((peer) => megabyte[peer]?.frame ?? NaN));
  const longest = times['10 MB']?.ours?.longest ?? NaN;
  const againstAwake = others.firstStopped / others.firstAwake;
  return [
    atMost('page: 1 MB, reading and judging against one RegExp per text node', perNode, 2, 'times'),
    atMost(
      'page: 1 MB, to the frame against the best of the other tools',
      (ours?.frame ?? NaN) / best,
      0.1,
      'times',
    ),
    atMost('page: 10 MB, longest task', longest, 16, 'ms'),
    atMost(
      'page: removing and adding 2,000 nodes against a page without marks',
      others.tax,
      1.05,
      'times',
    ),
    atMost(
      'page: 1,000 articles added against a page that is not read',
      others.appends,
      1.2,
      'times',
    ),
    atMost('page: finding the mark under the pointer', others.hover, 0.2, 'ms'),
    atMost('page: content script, packed', others.script / 1000, 45, 'kB'),
    atMost('page: first mark, worker stopped', others.firstStopped, 50, 'ms'),
    atMost('page: first mark, worker stopped against running', againstAwake, 1.1, 'times'),
    plain('page: first mark, worker running', others.firstAwake, 'ms'),
    plain('page: memory for an article of 300 kB', others.memory / 1000, 'kB'),
  ];
}

/** What reading a page costs, in Chromium. Both packages must have been built. */
export async function pageFigures(): Promise<Figures> {
  const watched = WATCHED + newsPage(10_000, names());
  const server = await servePages((at) => ({ '/empty': EMPTY, '/watched': watched })[at] ?? null);
  const running = await launch('chromium', packageFolder('chromium', true), { headless: true });
  try {
    const table = positionTable(loadCorpus(), KEEP_ALL);
    const page = await running.browser.newPage();
    // The extension itself reads local pages; these are read by the bench alone.
    await page.goto('about:blank');
    await page.setContent(EMPTY);
    await page.evaluate(await bundleInside('scripts/bench/inside.ts'));
    const times = await timeWays(page, table);
    await page.bringToFront();
    const others = await measureOthers(page, running, server.origin, table);
    return [...timeFigures(times), ...targetsOf(times, others)];
  } finally {
    await running.browser.close();
    await server.close();
  }
}
