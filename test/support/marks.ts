import type { Page } from 'puppeteer-core';

/** The text of a painted range and the name of its highlight without our prefix. */
export type Shown = [text: string, name: string];

/** Reads from the registry of the page's main frame what is painted, in document order, shadow trees where their hosts stand. */
export function shownMarks(page: Page): Promise<Shown[]> {
  return page.evaluate(() => {
    const order = new Map<Node, number>();
    // Functions with names cannot be sent into a page by every runner, so the tree is walked with a stack.
    const waiting: Node[] = [document];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      order.set(node, order.size);
      const shadow = node instanceof Element ? node.shadowRoot : null;
      waiting.push(...[...(shadow ? [shadow] : []), ...node.childNodes].reverse());
    }
    const found: { at: number; start: number; shown: [string, string] }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('where-they-stand-')) continue;
      for (const { startContainer, startOffset, endOffset } of highlight) {
        const text = (startContainer as Text).data.slice(startOffset, endOffset);
        const at = order.get(startContainer) ?? -1;
        const short = name.slice('where-they-stand-'.length);
        found.push({ at, start: startOffset, shown: [text, short] });
      }
    }
    return found.sort((a, b) => a.at - b.at || a.start - b.start).map(({ shown }) => shown);
  });
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
