import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { packageFolder } from '../build.ts';
import { atMost, median, type Figures } from './figure.ts';
import { launch, openTab, type Running } from '../setup/launch.ts';

const FIRST_PAINT_MS = 150;
const STEP_MS = 8;
const SCRIPTS_BYTES = 40_000;
const MAP_BYTES = 70_000;

/** Openings of the page, of which the median counts, and steps of the slider. */
const OPENINGS = 7;
const STEPS = 200;

/** What the atlas weighs and how fast it is, in Chromium. The dev package must have been built. */
export async function atlasFigures(): Promise<Figures> {
  const folder = packageFolder('chromium', true);
  const running = await launch('chromium', folder, { headless: true });
  try {
    return [
      atMost(
        'atlas: first paint after its script began',
        await firstPaint(running),
        FIRST_PAINT_MS,
        'ms',
      ),
      atMost('atlas: script for a step of the slider', await sliderStep(running), STEP_MS, 'ms'),
      atMost('atlas: its scripts, packed', scriptBytes(folder) / 1000, SCRIPTS_BYTES / 1000, 'kB'),
      atMost(
        'atlas: the map, packed',
        packed(path.join(folder, 'map.json')) / 1000,
        MAP_BYTES / 1000,
        'kB',
      ),
    ];
  } finally {
    await running.browser.close();
  }
}

const packed = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

/** All that the page loads before it is seen: its script and what that imports at once. */
function scriptBytes(folder: string): number {
  const files = new Set([path.join(folder, 'atlas.js')]);
  for (const file of files)
    for (const [, part = ''] of readFileSync(file, 'utf8').matchAll(/from "(\.[^"]+)"/g))
      files.add(path.resolve(path.dirname(file), part));
  return [...files].reduce((sum, file) => sum + packed(file), 0);
}

/** From the page's first own act, which is to ask for its files, to the first picture with the map in it. */
async function firstPaint(running: Running): Promise<number> {
  const times: number[] = [];
  // Reads the package from disk, so that what follows does not.
  await (await openTab(running, `${running.extension}atlas.html`)).close();
  for (let opening = 0; opening < OPENINGS; opening++) {
    const page = await running.browser.newPage();
    await page.evaluateOnNewDocument(noteBeginning);
    await page.goto(`${running.extension}atlas.html#/2019-09-04`);
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    const time = await page.evaluate(() => {
      const [begun] = performance.getEntriesByName('begun');
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return (paint?.startTime ?? NaN) - (begun?.startTime ?? NaN);
    });
    times.push(time);
    await page.close();
  }
  return median(times);
}

/** Runs in the page before its script. */
function noteBeginning(): void {
  const { fetch } = globalThis;
  globalThis.fetch = (...request) => {
    if (!performance.getEntriesByName('begun').length) performance.mark('begun');
    return fetch(...request);
  };
}

/** The mean of all script that a step of eleven days takes, as Chromium accounts it. */
async function sliderStep(running: Running): Promise<number> {
  const page = await openTab(running, `${running.extension}atlas.html#/2019-01-10`);
  await page.waitForSelector('.changes button');
  const before = await scriptSeconds(page);
  await page.evaluate(async (steps) => {
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    for (let step = 0; slider && step < steps; step++) {
      slider.value = String(step * 11);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, STEPS);
  const spent = (await scriptSeconds(page)) - before;
  await page.close();
  return (spent * 1000) / STEPS;
}

const scriptSeconds = async (page: Page) => (await page.metrics()).ScriptDuration ?? NaN;
