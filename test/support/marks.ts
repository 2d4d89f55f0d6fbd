import type { Page } from 'puppeteer-core';
import { marksOf } from '../../scripts/setup/marks.ts';
import { HIGHLIGHT_PREFIX } from '../../src/signs/marks.ts';

/** The text of a painted range and the name of its highlight without our prefix. */
export type Shown = [text: string, name: string];

/** A page, or a frame in one. */
export type Place = Pick<Page, 'evaluate'>;

/** What is painted on a page, in document order. */
export async function shownMarks(page: Place): Promise<Shown[]> {
  const marks = await marksOf(page);
  return marks.map(({ text, name }) => [text, name.slice(HIGHLIGHT_PREFIX.length)]);
}

/**
 * The marks written in a page of test/pages: JSON in the element with id `expected`; or, in a page that changes, in every
 * section by its state (see changes.js). A third item says how many such marks follow each other.
 */
export function expectedMarks(page: Place): Promise<Shown[]> {
  return page.evaluate(() => {
    type Written = [text: string, name: string, times?: number];
    const whole = document.getElementById('expected');
    const inSections = [...document.querySelectorAll('section > script.marks')].map((script) => {
      const states = JSON.parse(script.textContent) as Record<string, Written[]>;
      const state = script.parentElement!.dataset.state!;
      if (!states[state]) throw new Error(`No marks are written for "${state}".`);
      return states[state];
    });
    const written = whole ? (JSON.parse(whole.textContent) as Written[]) : inSections.flat();
    return written.flatMap(([text, name, times = 1]) =>
      Array.from({ length: times }, (): [string, string] => [text, name]),
    );
  });
}

/** Waits until the marks shown are those expected, or until time is up; then returns what is shown. */
export async function settledMarks(
  page: Place,
  expected: readonly Shown[],
  patience = 5_000,
): Promise<Shown[]> {
  const wanted = JSON.stringify(expected);
  const end = Date.now() + patience;
  let shown = await shownMarks(page);
  while (JSON.stringify(shown) !== wanted && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    shown = await shownMarks(page);
  }
  return shown;
}

/** One line for each mark, for comparing. */
export const lines = (marks: readonly Shown[]): string[] =>
  marks.map(([text, name]) => `${text} – ${name}`);
