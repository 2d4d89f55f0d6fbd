import { boxesOfMark } from '../../src/page/hit.ts';
import type { Marks } from '../../src/page/marks.ts';
import { Registry } from '../../src/page/registry.ts';

/** A registry that keeps when each range was shown, and when frames were drawn. */
export class WatchedRegistry extends Registry {
  readonly #frames: number[] = [];
  readonly #shown = new Map<Node, Map<number, number>>();
  #waiting: StaticRange[] = [];
  readonly #drawn = new MessageChannel();

  constructor() {
    super();
    this.#drawn.port1.onmessage = () => this.#frames.push(performance.now());
  }

  override add(name: string, ranges: readonly StaticRange[]): void {
    super.add(name, ranges);
    this.#waiting.push(...ranges);
  }

  override commit(): void {
    super.commit();
    const now = performance.now();
    for (const { startContainer, startOffset } of this.#waiting) {
      const offsets = this.#shown.get(startContainer);
      if (offsets) offsets.set(startOffset, now);
      else this.#shown.set(startContainer, new Map([[startOffset, now]]));
    }
    this.#waiting = [];
    requestAnimationFrame(() => this.#drawn.port2.postMessage(null));
  }

  /** When the first frame had been drawn that shows all marks in view; to be asked once, after that frame. */
  inView(marks: Marks): number {
    this.#drawn.port1.close();
    const times = [...marks.all()]
      .filter((mark) =>
        boxesOfMark(mark).some(({ top, bottom }) => bottom > 0 && top < innerHeight),
      )
      .map(({ spots: [{ node, start }] }) => this.#shown.get(node)?.get(start) ?? Infinity);
    const last = Math.max(...times);
    return this.#frames.find((frame) => frame > last) ?? Infinity;
  }
}
