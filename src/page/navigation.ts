import { boxesOfMark } from './hit.ts';
import type { Mark } from './mark.ts';
import type { Marks } from './marks.ts';
import { compareMarks } from './order.ts';

/** A mention shown, and its place among those stepped through, from 1. */
export interface Shown {
  readonly mark: Mark;
  readonly place: number;
  readonly of: number;
}

/** Steps through the mentions of a country or through all marks, in the order of the document, round and round. */
export class Navigation {
  readonly #marks: Marks;
  #last: Mark | null = null;

  constructor(marks: Marks) {
    this.#marks = marks;
  }

  /** Scrolls to the next mention of `code`: the one behind the last shown, else the first. Null where there is none. */
  show(code: string): Shown | null {
    const all = [...this.#marks.all()].filter(({ iso2 }) => iso2 === code).sort(compareMarks);
    const last = this.#last?.iso2 === code ? this.#connectedLast : null;
    const behind = last ? all.findIndex((mark) => compareMarks(mark, last) > 0) : 0;
    return this.#go(all, behind);
  }

  /**
   * Scrolls to the mark behind the last shown, or with -1 to the one before it. Where none was shown it begins with the
   * first, or the last, in view. Null where nothing is marked.
   */
  step(by: 1 | -1): Shown | null {
    const all = this.#painted();
    const last = this.#connectedLast;
    if (!last) return this.#go(all, by > 0 ? firstInView(all) : lastInView(all));
    if (by > 0)
      return this.#go(
        all,
        all.findIndex((mark) => compareMarks(mark, last) > 0),
      );
    const before = all.findLastIndex((mark) => compareMarks(mark, last) < 0);
    return this.#go(all, before < 0 ? all.length - 1 : before);
  }

  /** The mark shown last, else the first in view; null where nothing is marked. */
  get current(): Mark | null {
    if (this.#connectedLast) return this.#connectedLast;
    const all = this.#painted();
    return all[firstInView(all)] ?? null;
  }

  get #connectedLast(): Mark | null {
    return this.#last?.node.isConnected ? this.#last : null;
  }

  #painted(): Mark[] {
    return [...this.#marks.blocks]
      .flatMap((block) => this.#marks.paintedIn(block))
      .sort(compareMarks);
  }

  #go(all: readonly Mark[], to: number): Shown | null {
    const at = Math.max(to, 0);
    const mark = all[at];
    if (!mark) return null;
    this.#last = mark;
    bringIntoView(mark);
    return { mark, place: at + 1, of: all.length };
  }
}

const firstInView = (all: readonly Mark[]) =>
  all.findIndex((mark) => (boxesOfMark(mark)[0]?.top ?? -1) >= 0);

const lastInView = (all: readonly Mark[]) =>
  all.findLastIndex((mark) => (boxesOfMark(mark)[0]?.bottom ?? Infinity) <= innerHeight);

/** Scrolls until the mark is in the middle of the view, if it is not in the view already. */
function bringIntoView(mark: Mark): void {
  const element = mark.node.parentElement;
  const isSeen = ([box]: DOMRect[]) => box && box.top >= 0 && box.bottom <= innerHeight;
  if (isSeen(boxesOfMark(mark))) return;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A long paragraph is centred as a whole, which may leave its mark outside.
  const [box] = boxesOfMark(mark);
  if (box && !isSeen([box]))
    window.scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
}
