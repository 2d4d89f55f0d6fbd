import type { Page } from 'puppeteer-core';

/** A mark as the page paints it. */
export interface PaintedMark {
  /** The name of its highlight. */
  readonly name: string;
  readonly text: string;
  /** The middle of its first line, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
}

/** The marks on a page in document order, read from the page's own highlight registry. */
export function marksOf(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const found: { name: string; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('where-they-stand-')) continue;
      for (const fixed of highlight) {
        const range = document.createRange();
        range.setStart(fixed.startContainer, fixed.startOffset);
        range.setEnd(fixed.endContainer, fixed.endOffset);
        found.push({ name, range });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ name, range }) => {
      const [line] = range.getClientRects();
      const { x = 0, y = 0, width = 0, height = 0 } = line ?? {};
      return { name, text: range.toString(), x: x + width / 2, y: y + height / 2 };
    });
  });
}

/** Resolves once a page has marks and their number has stood still for a moment; rejects after ten seconds without any. */
export async function settledMarks(page: Page): Promise<PaintedMark[]> {
  let last = -1;
  for (let waited = 0; waited < 10_000; waited += 250) {
    const marks = await marksOf(page);
    if (marks.length > 0 && marks.length === last) return marks;
    last = marks.length;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('No mark appeared on the page within ten seconds.');
}
