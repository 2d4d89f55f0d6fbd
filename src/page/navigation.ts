import { boxesOfMark } from './hit.ts';
import type { Mark, Marks } from './marks.ts';
import { compareMarks } from './order.ts';

/** A mention shown, and its place among those of its country, from 1. */
export interface Shown {
  readonly mark: Mark;
  readonly place: number;
  readonly of: number;
}

/** Steps through the mentions of a country, in the order of the document, round and round. */
export class Navigation {
  readonly #marks: Marks;
  #last: Mark | null = null;

  constructor(marks: Marks) {
    this.#marks = marks;
  }

  /** Scrolls to the next mention of `code`: the one behind the last shown, else the first. Null where there is none. */
  show(code: string): Shown | null {
    const all = [...this.#marks.all()].filter(({ iso2 }) => iso2 === code).sort(compareMarks);
    const last = this.#last?.iso2 === code ? this.#last : null;
    const behind = last ? all.findIndex((mark) => compareMarks(mark, last) > 0) : 0;
    const at = Math.max(behind, 0);
    const mark = all[at];
    if (!mark) return null;
    this.#last = mark;
    bringIntoView(mark);
    return { mark, place: at + 1, of: all.length };
  }
}

/** Scrolls until the mark is in the middle of the view, if it is not in the view already. */
function bringIntoView(mark: Mark): void {
  const element = mark.spots[0].node.parentElement;
  const isSeen = ([box]: DOMRect[]) => box && box.top >= 0 && box.bottom <= innerHeight;
  if (isSeen(boxesOfMark(mark))) return;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A long paragraph is centred as a whole, which may leave its mark outside.
  const [box] = boxesOfMark(mark);
  if (box && !isSeen([box]))
    window.scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
}
