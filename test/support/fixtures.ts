import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Lab } from './browsers.ts';
import { expectedMarks, lines, settledMarks } from './marks.ts';
import { pause, restOn, settledCard } from './pointing.ts';

/** The longest pages and storms take their time on a slow machine. */
const PATIENCE = 15_000;

/** A page of test/pages that is open, and what it and the browser had to say of it. */
export interface Fixture {
  readonly page: Page;
  /** Errors, whatever was written to the console, and what the page has seen that it should not have. */
  readonly faults: () => Promise<string[]>;
}

/** Opens a page of test/pages and waits until its marks are those written in it. */
export async function openFixture(lab: Lab, file: string): Promise<Fixture> {
  const told: string[] = [];
  const page = await lab.browser.newPage();
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('console', (message) => {
    // Chromium's hints on speed are shown to nobody who has not asked for them, and times are for profilers.
    if (!['verbose', 'timeStamp'].includes(message.type())) told.push(message.text());
  });
  await page.goto(`${lab.server.origin}/${file}`, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('html:not([data-state="busy"])', { timeout: PATIENCE });
  await assertMarks(page);
  const faults = async () => {
    const seen = await page.evaluate(() => document.documentElement.dataset.fault);
    return seen === undefined ? told : [...told, seen];
  };
  return { page, faults };
}

/** Asserts that the marks on a page, and in every frame of it that says so, come to be those written there. */
export async function assertMarks(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    if (!(await frame.$('#expected, .marks'))) continue;
    const expected = await expectedMarks(frame);
    assert.deepEqual(lines(await settledMarks(frame, expected, PATIENCE)), lines(expected));
  }
}

/** The changes that a page can make to itself, in order; see changes.js. */
export const changesOf = (page: Page): Promise<string[]> =>
  page.$$eval('section > button', (buttons) => buttons.map((button) => button.textContent));

/** Has a page change itself, and waits until it has. */
export async function make(page: Page, change: string): Promise<void> {
  await page.evaluate((name) => {
    const buttons = [...document.querySelectorAll('section > button')];
    buttons.find((button) => button.textContent === name)?.dispatchEvent(new Event('make'));
  }, change);
  await page.waitForSelector(`section[data-state="${change}"]`, { timeout: PATIENCE });
}

/**
 * Asserts that the cards written in a page and its frames open: JSON in the element with id `cards`. A text with null has
 * none.
 */
export async function assertCards(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const [script] = await frame.$$('#cards');
    const written = await script?.evaluate(
      ({ textContent }) => JSON.parse(textContent) as [text: string, country: string | null][],
    );
    for (const [text, country] of written ?? []) {
      await restOn(page, text, frame.parentFrame() ? frame : undefined);
      if (country === null) await pause(400);
      assert.equal(await settledCard(frame, country), country, text);
      await page.mouse.move(1, 1);
      assert.equal(await settledCard(frame, null), null);
    }
  }
}
