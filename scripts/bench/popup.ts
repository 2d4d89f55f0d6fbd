import type { Page } from 'puppeteer-core';
import { packageFolder } from '../build.ts';
import { launch, openTab, type Running } from '../setup/launch.ts';
import { atMost, median, plain, type Figures } from './figure.ts';

const KEY_MS = 8;
const FIRST_CONTENT_MS = 100;

/** Openings of the popup, of which the median counts. */
const OPENINGS = 7;
/** How often each query is typed; of every key the median counts. */
const ROUNDS = 5;
/** Right, misspelt, in other languages and scripts, adjectives, codes, of one word and of many, and nonsense. */
const QUERIES = [
  'united states',
  'nicaruaga',
  'república dominicana',
  'сальвадор',
  'السلفادور',
  'french',
  'sv',
  'organization of american states',
  'qqqqqq',
];

/** How fast the popup answers and what it weighs in memory, in Chromium. The dev package must have been built. */
export async function popupFigures(): Promise<Figures> {
  const running = await launch('chromium', packageFolder('chromium', true), { headless: true });
  try {
    const { first, list } = await opening(running);
    const page = await openPopup(running);
    const keys = await keyTimes(page);
    return [
      atMost('popup: first content after opening', first, FIRST_CONTENT_MS, 'ms'),
      plain('popup: all countries after opening', list, 'ms'),
      atMost('popup: from a key to its results, half of all keys', median(keys), KEY_MS, 'ms'),
      atMost('popup: from a key to its results, the slowest', Math.max(...keys), KEY_MS, 'ms'),
      plain('popup: memory of its script after looking up', await heapMegabytes(page), 'MB'),
    ];
  } finally {
    await running.browser.close();
  }
}

async function openPopup(running: Running): Promise<Page> {
  const page = await openTab(running, `${running.extension}popup.html`);
  await page.waitForSelector('.group .row');
  return page;
}

/**
 * From the beginning of the navigation to the first picture, in which one can type what to look up, and until the list of
 * all countries is there; medians, in milliseconds.
 */
async function opening({ browser, extension }: Running): Promise<{ first: number; list: number }> {
  const [firsts, lists]: [number[], number[]] = [[], []];
  for (let opened = 0; opened <= OPENINGS; opened++) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(noteList);
    await page.goto(`${extension}popup.html`);
    await page.waitForFunction(
      () =>
        performance.getEntriesByName('first-contentful-paint').length > 0 &&
        performance.getEntriesByName('list').length > 0,
    );
    const [first = NaN, list = NaN] = await page.evaluate(() =>
      ['first-contentful-paint', 'list'].map(
        (name) => performance.getEntriesByName(name)[0]?.startTime,
      ),
    );
    // The first opening reads the package from disk.
    if (opened > 0) {
      firsts.push(first);
      lists.push(list);
    }
    await page.close();
  }
  return { first: median(firsts), list: median(lists) };
}

/** Runs in the page before its script. */
function noteList(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('.group .row')) return;
    watch.disconnect();
    performance.mark('list');
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Types each query letter by letter; milliseconds from each key until its results are laid out. */
async function keyTimes(page: Page): Promise<number[]> {
  // All names are read once a name of another language is found.
  await page.type('.search input', 'Russland');
  await page.waitForFunction(() => document.querySelectorAll('.results li').length > 0);
  const times: number[] = [];
  for (const query of QUERIES)
    for (let end = 1; end <= query.length; end++) {
      const ofKey: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        await page.evaluate(type, query.slice(0, end - 1));
        ofKey.push(await page.evaluate(type, query.slice(0, end)));
      }
      times.push(median(ofKey));
    }
  return times;
}

/** Runs inside the popup. Results are drawn in a microtask; asking for a size lays them out. */
async function type(text: string): Promise<number> {
  const box = document.querySelector<HTMLInputElement>('.search input')!;
  const began = performance.now();
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await Promise.resolve();
  await Promise.resolve();
  document.querySelector('.search')!.getBoundingClientRect();
  return performance.now() - began;
}

/** What script holds once everything that nothing uses is gone, in megabytes. */
async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = NaN } = await page.metrics();
  return JSHeapUsedSize / 1e6;
}
