import type { Spot } from './flow.ts';
import type { Mark } from './mark.ts';
import type { Marks } from './marks.ts';
import { blockOf } from './regions.ts';

/** A mark under a point, and the boxes of its text in the view. */
export interface Hit {
  readonly mark: Mark;
  readonly boxes: readonly DOMRect[];
}

/** With more marks in one block than this, only the place of the caret tells which is meant. */
const FEW = 300;

function boxesOf({ node, start, end }: Spot): DOMRect[] {
  const range = new Range();
  // The text may have changed since it was read; what no longer fits is hit nowhere.
  if (end > node.length) return [];
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()];
}

/** @returns the boxes of a mark in the view, one for each line and text node. */
export const boxesOfMark = (mark: Mark): DOMRect[] => [mark, ...mark.more].flatMap(boxesOf);

export const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number, by = 0) =>
  x >= left - by && x <= right + by && y >= top - by && y <= bottom + by;

/**
 * Finds the mark under a point. The caret tells which text is meant, or else what stands topmost at the point; but only
 * the boxes of the text itself tell whether it is under the point, as the caret also answers for points beside a text.
 * @param roots the open shadow roots in which marks may be
 */
export function hitAt(
  marks: Marks,
  x: number,
  y: number,
  roots: readonly ShadowRoot[],
): Hit | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
  const node = caret?.offsetNode;
  const meant = node instanceof Text ? marks.at(node, caret?.offset ?? 0) : null;
  // The caret stands beside texts that can only be selected as a whole, so their block is searched.
  const candidates = meant ? [meant] : candidatesAt(marks, x, y);
  for (const mark of candidates) {
    const boxes = boxesOfMark(mark);
    if (boxes.some((box) => isIn(box, x, y))) return { mark, boxes };
  }
  return null;
}

function candidatesAt(marks: Marks, x: number, y: number): readonly Mark[] {
  const element = deepestAt(x, y);
  const block = element && blockOf(element);
  const here = block ? marks.paintedIn(block) : [];
  return here.length <= FEW ? here : [];
}

/** The topmost element at a point, inside open shadow roots too. */
function deepestAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inner = element?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === element) return element;
    element = inner;
  }
}
