import { boxesOfMark } from '../../src/page/hit.ts';
import type { Marks } from '../../src/page/marks.ts';
import { Registry } from '../../src/page/registry.ts';

/**
 * A registry that keeps when each range was shown, and when frames were drawn. While it is timed it only notes; what the
 * notes say is worked out when it is asked.
 */
export class WatchedRegistry extends Registry {
  readonly #frames: number[] = [];
  readonly #showings: { ranges: StaticRange[]; at: number }[] = [];
  #waiting: StaticRange[] = [];

  override add(name: string, range: StaticRange): void {
    super.add(name, range);
    this.#waiting.push(range);
  }

  override commit(): void {
    super.commit();
    this.#showings.push({ ranges: this.#waiting, at: performance.now() });
    this.#waiting = [];
    requestAnimationFrame(() => void this.#noteFrame());
  }

  /** The frame has been drawn when the next task begins: one that waits behind none of ours. */
  #noteFrame(): Promise<unknown> {
    return scheduler.postTask(() => this.#frames.push(performance.now()), {
      priority: 'user-blocking',
    });
  }

  /** When the first frame had been drawn that shows all marks in view; to be asked once, after that frame. */
  inView(marks: Marks): number {
    const shown = new Map<Node, Map<number, number>>();
    for (const { ranges, at } of this.#showings)
      for (const { startContainer, startOffset } of ranges) {
        const offsets = shown.get(startContainer) ?? new Map<number, number>();
        shown.set(startContainer, offsets.set(startOffset, at));
      }
    const times = [...marks.all()]
      .filter((mark) =>
        boxesOfMark(mark).some(({ top, bottom }) => bottom > 0 && top < innerHeight),
      )
      .map(({ node, start }) => shown.get(node)?.get(start) ?? Infinity);
    const last = Math.max(...times);
    return this.#frames.find((frame) => frame > last) ?? Infinity;
  }
}
