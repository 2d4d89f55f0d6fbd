import type { Page } from 'puppeteer-core';
import { marksOf } from '../../scripts/setup/marks.ts';
import { HIGHLIGHT_PREFIX } from '../../src/signs/marks.ts';

/** The text of a painted range and the name of its highlight without our prefix. */
export type Shown = [text: string, name: string];

/** What is painted on a page, in document order. */
export async function shownMarks(page: Page): Promise<Shown[]> {
  const marks = await marksOf(page);
  return marks.map(({ text, name }) => [text, name.slice(HIGHLIGHT_PREFIX.length)]);
}

/** The marks written in a page of test/pages: JSON in the element with id `expected`. */
export function expectedMarks(page: Page): Promise<Shown[]> {
  return page.evaluate(
    () => JSON.parse(document.getElementById('expected')?.textContent ?? 'null') as Shown[],
  );
}

/** Waits until the marks shown are those expected, or until time is up; then returns what is shown. */
export async function settledMarks(
  page: Page,
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
