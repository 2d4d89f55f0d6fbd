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

/**
 * Reads from the registry of a page's main frame, or of any other, what is painted, in document order, shadow trees where
 * their hosts stand.
 */
export function marksOf(page: Pick<Page, 'evaluate'>): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const order = new Map<Node, number>();
    // Functions with names cannot be sent into a page by every runner, so the tree is walked with a stack.
    const waiting: Node[] = [document];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      order.set(node, order.size);
      const shadow = node instanceof Element ? node.shadowRoot : null;
      waiting.push(...[...(shadow ? [shadow] : []), ...node.childNodes].reverse());
    }
    const found: { at: number; start: number; mark: PaintedMark }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('where-they-stand-')) continue;
      for (const { startContainer, startOffset, endOffset } of highlight) {
        const { data } = startContainer as Text;
        const range = document.createRange();
        // Text may have changed and not be read again yet.
        range.setStart(startContainer, Math.min(startOffset, data.length));
        range.setEnd(startContainer, Math.min(endOffset, data.length));
        const { x = 0, y = 0, width = 0, height = 0 } = range.getClientRects()[0] ?? {};
        const text = data.slice(startOffset, endOffset);
        const mark = { name, text, x: x + width / 2, y: y + height / 2 };
        found.push({ at: order.get(startContainer) ?? -1, start: startOffset, mark });
      }
    }
    return found.sort((a, b) => a.at - b.at || a.start - b.start).map(({ mark }) => mark);
  });
}

/** Resolves once a page has marks and their number has stood still for a moment; rejects after ten seconds without any. */
export async function restingMarks(page: Page): Promise<PaintedMark[]> {
  let last = -1;
  for (let waited = 0; waited < 10_000; waited += 250) {
    const marks = await marksOf(page);
    if (marks.length > 0 && marks.length === last) return marks;
    last = marks.length;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('No mark appeared on the page within ten seconds.');
}
