import type { Frame, Page } from 'puppeteer-core';
import type { Place } from './marks.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** @returns the middle of the first line of `text` where it is first written on the page, open shadow trees included */
export async function pointOf(page: Place, text: string): Promise<Point> {
  const point = await page.evaluate((wanted) => {
    const roots: Node[] = [document.body];
    for (let root = roots.pop(); root; root = roots.pop()) {
      const walker = document.createTreeWalker(
        root,
        NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
        const at = node instanceof Text ? node.data.indexOf(wanted) : -1;
        if (at < 0 || !node.parentElement?.checkVisibility()) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = range.getClientRects()[0];
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return null;
  }, text);
  if (!point) throw new Error(`"${text}" is not seen on the page.`);
  return point;
}

/** Moves the pointer to a text, which may stand in a frame of the page, and lets it rest there. */
export async function restOn(page: Page, text: string, frame?: Frame): Promise<void> {
  const inside = await pointOf(frame ?? page, text);
  const box = await (await frame?.frameElement())?.boundingBox();
  const [x, y] = [inside.x + (box?.x ?? 0), inside.y + (box?.y ?? 0)];
  await page.mouse.move(Math.max(0, x - 30), Math.max(0, y - 3));
  await page.mouse.move(x, y);
}

/** The country whose card is open; null while none is. Dev packages alone tell it. */
export function cardCountry(page: Place): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector('where-they-stand-card')?.getAttribute('data-country') ?? null,
  );
}

/** Waits until the card of a country (null: none) is open, or until time is up; then returns whose is. */
export async function settledCard(
  page: Place,
  country: string | null,
  patience = 4_000,
): Promise<string | null> {
  const end = Date.now() + patience;
  let open = await cardCountry(page);
  while (open !== country && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    open = await cardCountry(page);
  }
  return open;
}

/** Waits long enough for a card to have opened, had there been reason to. */
export const pause = (milliseconds = 700): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
