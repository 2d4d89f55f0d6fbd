import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { readTable, tablePosition } from '../src/corpus/table.ts';
import { packageFolder } from './build.ts';
import { pictureGallery } from './gallery/pictures.ts';
import { launch, openPopup, openTab, type Running } from './setup/launch.ts';
import { restingMarks, type PaintedMark } from './setup/marks.ts';
import { ROOT } from './steps.ts';

const FOLDER = path.join(ROOT, 'dist', 'preview');
/** How long a card, a popup or a change of theme takes to come to rest, in milliseconds. */
const REST = 900;

type Theme = 'light' | 'dark';

/** Prints the countries found on the page with their positions and writes pictures of all that a reader sees. */
export async function takePictures(running: Running, page: Page): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await restingMarks(page);
  await printCountries(running, page);
  // Firefox cannot be told a theme from outside; its pictures are of the system's.
  const themes: Theme[] = running.name === 'chromium' ? ['light', 'dark'] : ['light'];
  for (const theme of themes) {
    await dress(page, theme);
    await picture(page, `page-${theme}`);
    await pictureCard(page, theme);
    await picturePopup(running, page, theme);
    await pictureOptions(running, theme);
    await pictureAtlas(running, theme);
    await pictureFirstRun(running, theme);
  }
  await pictureCorners(running, page.url());
  if (running.name === 'chromium') {
    await pictureSheet(running, page.url());
    await pictureArabic(page.url());
  }
  await pictureGallery(running.browser, FOLDER);
  process.stdout.write(`\nPictures are in ${path.relative(process.cwd(), FOLDER)}.\n`);
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
}

/** The popup alone: without a display Chromium's window around it has a size of its own. */
async function pictureBody(page: Page, name: string): Promise<void> {
  const clip = await page.$eval('body', (body) => {
    const { x, y, width, height } = body.getBoundingClientRect();
    return { x, y, width, height };
  });
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), clip });
}

/** Gives a page its theme and waits until it has come to rest. */
async function dress(page: Page, theme: Theme): Promise<void> {
  if (theme === 'dark')
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await new Promise((resolve) => setTimeout(resolve, REST));
}

async function pictureCard(page: Page, theme: Theme): Promise<void> {
  await page.bringToFront();
  const [mark] = await restingMarks(page);
  if (mark) await pictureCardOf(page, mark, `card-${theme}`);
}

/** Lets the pointer rest on a mark, pictures the card that opens, and closes it. */
async function pictureCardOf(page: Page, mark: PaintedMark, name: string): Promise<void> {
  await page.mouse.move(mark.x + 40, mark.y > 100 ? mark.y - 60 : mark.y + 60);
  await page.mouse.move(mark.x, mark.y, { steps: 12 });
  await cardOpen(page);
  await picture(page, name);
  await page.keyboard.press('Escape');
  await page.waitForSelector('where-they-stand-card[data-country]', { hidden: true });
}

async function cardOpen(page: Page): Promise<void> {
  await page.waitForSelector('where-they-stand-card[data-country]');
  await new Promise((resolve) => setTimeout(resolve, REST));
}

const CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];

/** The card at all edges of the view. */
async function pictureCorners(running: Running, address: string): Promise<void> {
  const page = await openTab(running, new URL('/corners.html', address).href);
  await page.setViewport({ width: 800, height: 560 });
  const marks = await restingMarks(page);
  for (const [place, corner] of CORNERS.entries()) {
    const mark = marks[place];
    if (mark) await pictureCardOf(page, mark, `card-${corner}`);
  }
  await page.close();
}

/** The card where a finger taps a mark on a telephone. */
async function pictureSheet(running: Running, address: string): Promise<void> {
  const page = await running.browser.newPage();
  await page.setViewport({ width: 390, height: 780, deviceScaleFactor: 2, hasTouch: true });
  await page.goto(address);
  const [mark] = await restingMarks(page);
  if (!mark) return;
  await page.touchscreen.tap(mark.x, mark.y);
  await cardOpen(page);
  await picture(page, 'sheet');
  await page.close();
}

async function pictureFirstRun(running: Running, theme: Theme): Promise<void> {
  const welcome = await openTab(running, `${running.extension}welcome.html`);
  await welcome.setViewport({ width: 900, height: 1500 });
  await dress(welcome, theme);
  await picture(welcome, `first-run-${theme}`);
  await welcome.close();
}

async function picturePopup(running: Running, page: Page, theme: Theme): Promise<void> {
  await page.bringToFront();
  const popup = await openPopup(running);
  if (running.name === 'firefox') await popup.setViewport({ width: 380, height: 560 });
  await dress(popup, theme);
  await pictureBody(popup, `popup-${theme}`);
  await popup.close();
  const country = await openTab(running, `${running.extension}popup.html#/RU`);
  await country.setViewport({ width: 380, height: 900 });
  await dress(country, theme);
  await picture(country, `country-${theme}`);
  await country.close();
}

async function pictureOptions(running: Running, theme: Theme): Promise<void> {
  const options = await openTab(running, `${running.extension}options.html`);
  await options.setViewport({ width: 1000, height: 1100 });
  await dress(options, theme);
  await picture(options, `options-${theme}`);
  await options.close();
}

/** A day in each of three phases; the last with the page of a country. */
const ATLAS = ['2019-09-04', '2023-06-30', '2026-01-20/BR'];

async function pictureAtlas(running: Running, theme: Theme): Promise<void> {
  for (const address of ATLAS) {
    const atlas = await openTab(running, `${running.extension}atlas.html#/${address}`);
    await atlas.setViewport({ width: 1280, height: 800 });
    await dress(atlas, theme);
    await picture(atlas, `atlas-${address.slice(0, 10)}-${theme}`);
    await atlas.close();
  }
}

/** The popup as readers of Arabic have it, which takes a browser in that language. */
async function pictureArabic(address: string): Promise<void> {
  const flags = { headless: true, language: 'ar' };
  const running = await launch('chromium', packageFolder('chromium', true), flags);
  try {
    const page = await openTab(running, address);
    await restingMarks(page);
    const popup = await openPopup(running);
    await dress(popup, 'light');
    await pictureBody(popup, 'popup-ar');
  } finally {
    await running.browser.close();
  }
}

/** Asks the extension itself, from one of its own pages, what it found and how it stands. */
async function printCountries(running: Running, page: Page): Promise<void> {
  const asker = await openTab(running, `${running.extension}options.html`);
  const found = await asker.evaluate(findCountries, page.url());
  await asker.close();
  process.stdout.write(
    `Countries on the page, in order of first mention, with mentions and position:\n`,
  );
  if (!found) return;
  const { summary, packed } = found;
  const [names, table] = [new Intl.DisplayNames('en', { type: 'region' }), readTable(packed)];
  const nameOf = (code: string) => names.of(code) ?? code;
  const width = Math.max(...summary.countries.map(({ code }) => nameOf(code).length));
  for (const { code, mentions } of summary.countries) {
    const position = tablePosition(table, code, summary.date);
    process.stdout.write(
      `  ${nameOf(code).padEnd(width)}  ${String(mentions).padStart(2)}  ${position}\n`,
    );
  }
}

interface Summary {
  readonly date: string;
  readonly countries: readonly { readonly code: string; readonly mentions: number }[];
}

/** Runs inside an extension page, where nothing of this file exists. */
async function findCountries(url: string): Promise<{ summary: Summary; packed: string } | null> {
  interface Api {
    tabs: {
      query: (which: object) => Promise<{ id: number; url?: string }[]>;
      sendMessage: (tab: number, message: object, to: object) => Promise<Summary>;
    };
    storage: {
      local: { get: (key: string) => Promise<{ reading: { table: string } }> };
    };
  }
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  const api = scope.browser ?? scope.chrome;
  const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
  if (!tab) return null;
  const message = { name: 'summary', body: {} };
  const summary = await api.tabs.sendMessage(tab.id, message, { frameId: 0 });
  const { reading } = await api.storage.local.get('reading');
  return { summary, packed: reading.table };
}
