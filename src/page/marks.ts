import type { Mention } from '../detection/mention.ts';
import type { Ground } from '../signs/tokens.ts';
import type { Spot } from './flow.ts';
import { counts, nameOf, type Painting } from './painting.ts';
import { nearest } from './cap.ts';
import type { Pulse } from './pulse.ts';
import type { Block } from './regions.ts';
import { Registry } from './registry.ts';
import { Sight, type Look } from './sight.ts';

/** So many marks are painted at most; browsers slow down with more. The others wait for the reader to come near. */
export const MOST = 10_000;

/** A mention on the page. */
export interface Mark extends Pick<Mention, 'iso2' | 'kind' | 'doubt'> {
  readonly spots: readonly [Spot, ...Spot[]];
  readonly block: Block;
}

interface Painted extends Mark {
  /** Null while the text is hidden. */
  look: Look | null;
  /** Null while it is not painted. */
  name: string | null;
  ranges: StaticRange[];
}

const BETWEEN_PAINTINGS_MS = 250;
/** So many marks are painted before the clock is asked. */
const AT_ONCE = 500;

/** Marks by the offset at which they begin in a text node. */
type ByStart = Map<number, Painted>;

const same = (a: Mark, b: Mark) =>
  a.iso2 === b.iso2 &&
  a.kind === b.kind &&
  a.doubt === b.doubt &&
  a.spots.length === b.spots.length &&
  a.spots.every((spot, at) => {
    const other = b.spots[at];
    return spot.node === other?.node && spot.start === other.start && spot.end === other.end;
  });

const rangeOf = ({ node, start, end }: Spot) =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

/** A block being read anew. */
export class Rereading {
  /** What was found in it before and not yet again. */
  readonly old: Set<Painted> | null;
  now: Set<Painted> | null = null;

  constructor(old: Set<Painted> | undefined) {
    this.old = old ? new Set(old) : null;
  }
}

/** Every mention found on the page, by block, and what is painted of them. */
export class Marks {
  readonly #registry: Pick<Registry, keyof Registry>;
  readonly #blocks = new Map<Block, Set<Painted>>();
  readonly #byNode = new WeakMap<Text, ByStart>();
  #painting: Painting;
  /** Found, but not looked at yet; looked at, but not painted yet. */
  #unseen: Painted[] = [];
  #unpainted: Painted[] = [];
  #paintedAt = -Infinity;
  #painted = 0;
  /** What would be painted if there were fewer. */
  readonly #beyond = new Set<Painted>();

  constructor(painting: Painting, registry: Pick<Registry, keyof Registry> = new Registry()) {
    this.#painting = painting;
    this.#registry = registry;
  }

  get painting(): Painting {
    return this.#painting;
  }

  /** Marks that count and can be seen but are not painted, because there are too many. */
  get unmarked(): number {
    return this.#beyond.size;
  }

  /** Once there are too many marks, paints those nearest to what the reader sees instead of others. */
  async paintNearest(pulse: Pulse): Promise<void> {
    if (!this.#beyond.size) return;
    const wanted = [...this.#blocks].map(
      ([block, marks]) =>
        [block, [...marks].filter((mark) => mark.name ?? this.#beyond.has(mark))] as const,
    );
    const near = await nearest(wanted, MOST, pulse);
    for (const [, marks] of wanted)
      for (const mark of marks)
        if (mark.name && !near.has(mark)) {
          this.#name(mark, null);
          this.#beyond.add(mark);
        }
    for (const mark of near) if (!mark.name) this.#unpainted.push(mark);
    await this.paintAll(pulse);
  }

  /** The blocks with mentions. */
  get blocks(): Iterable<Block> {
    return this.#blocks.keys();
  }

  /** Begins to read a block anew. */
  reread(block: Block): Rereading {
    return new Rereading(this.#blocks.get(block));
  }

  /** A mention was found in a block that is being read: what was found there before stays as it is painted. */
  found(mark: Mark, rereading: Rereading): void {
    const { old } = rereading;
    const before = this.#starting(mark.spots[0]);
    const isKept = before !== undefined && old?.delete(before) === true && same(before, mark);
    const kept = isKept ? before : { ...mark, look: null, name: null, ranges: [] };
    if (!isKept) this.#enter(kept, before);
    if (!rereading.now) this.#blocks.set(mark.block, (rereading.now = new Set()));
    rereading.now.add(kept);
    this.#unseen.push(kept);
  }

  /** Ends the reading of a block: what was not found again goes. */
  end(block: Block, { old, now }: Rereading): void {
    for (const mark of old ?? []) this.#leave(mark);
    if (old && !now) this.#blocks.delete(block);
  }

  /** Looks at what was found since the last call: whether it can be seen, and on what ground. */
  look(): void {
    const marks = this.#unseen;
    this.#unseen = [];
    const sight = new Sight();
    for (const mark of marks) {
      mark.look = sight.of(mark.spots[0].node);
      this.#unpainted.push(mark);
    }
  }

  /** Paints all that was found. */
  async paintAll(pulse: Pulse): Promise<void> {
    this.look();
    while (!this.paint(AT_ONCE)) if (pulse.due) await pulse.next();
  }

  /** True where painting is due: at once at first, then rarely, as browsers draw all marks anew after each painting. */
  get isRipe(): boolean {
    return performance.now() - this.#paintedAt > BETWEEN_PAINTINGS_MS;
  }

  /** Paints what was looked at, at most `most` marks. @returns true when nothing is left */
  paint(most = Infinity): boolean {
    const marks = this.#unpainted.splice(0, most);
    for (const mark of marks) this.#paint(mark);
    this.#registry.commit();
    if (marks.length) this.#paintedAt = performance.now();
    return this.#unpainted.length === 0;
  }

  /** Forgets a block and what is painted in it. */
  drop(block: Block): void {
    for (const mark of this.#blocks.get(block) ?? []) this.#leave(mark);
    this.#blocks.delete(block);
  }

  /** Has the marks of a block looked at and painted again. */
  review(block: Block): void {
    for (const mark of this.#blocks.get(block) ?? []) this.#unseen.push(mark);
  }

  /** True where a block has marks that cannot be seen now. */
  hasHidden(block: Block): boolean {
    return [...(this.#blocks.get(block) ?? [])].some((mark) => !mark.look);
  }

  /** Paints a block's marks by another painting than before, if it is another. */
  repaint(painting: Painting): void {
    this.#painting = painting;
    for (const marks of this.#blocks.values()) for (const mark of marks) this.#paint(mark);
    this.#registry.commit();
  }

  /** The mentions that count and can be seen, in no order. */
  *all(): Generator<Mark> {
    for (const marks of this.#blocks.values())
      for (const mark of marks) if (mark.look && counts(this.#painting, mark)) yield mark;
  }

  /** The painted marks of a block. */
  paintedIn(block: Block): readonly Mark[] {
    return [...(this.#blocks.get(block) ?? [])].filter((mark) => mark.name);
  }

  /** What a mark stands on; null while it cannot be seen. */
  groundOf(mark: Mark): Ground | null {
    return this.#starting(mark.spots[0])?.look?.ground ?? null;
  }

  /** @returns the painted mark at an offset in a text node, its ends included; null where there is none. */
  at(node: Text, offset: number): Mark | null {
    for (const mark of this.#byNode.get(node)?.values() ?? []) {
      if (!mark.name) continue;
      if (mark.spots.some((s) => s.node === node && s.start <= offset && offset <= s.end))
        return mark;
    }
    return null;
  }

  restore(): void {
    this.#registry.restore();
  }

  clear(): void {
    this.#registry.clear();
    this.#blocks.clear();
  }

  #starting({ node, start }: Spot): Painted | undefined {
    return this.#byNode.get(node)?.get(start);
  }

  /** `before` is what began at the same place: text that another block held until the page moved it. */
  #enter(mark: Painted, before: Painted | undefined): void {
    if (before) this.#leave(before);
    for (const { node, start } of mark.spots) {
      const here = this.#byNode.get(node);
      if (here) here.set(start, mark);
      else this.#byNode.set(node, new Map([[start, mark]]));
    }
  }

  /** Forgets a mark; it goes with the next painting. */
  #leave(mark: Painted): void {
    this.#unpainted.push(mark);
    this.#blocks.get(mark.block)?.delete(mark);
    for (const spot of mark.spots)
      if (this.#starting(spot) === mark) this.#byNode.get(spot.node)?.delete(spot.start);
  }

  #paint(mark: Painted): void {
    const isThere = this.#blocks.get(mark.block)?.has(mark);
    const name = isThere ? nameOf(this.#painting, mark, mark.look) : null;
    const isOneMore = name !== null && mark.name === null;
    this.#beyond.delete(mark);
    if (isOneMore && this.#painted >= MOST) this.#beyond.add(mark);
    else this.#name(mark, name);
  }

  /** Moves a mark from one highlight to another; null is none. */
  #name(mark: Painted, name: string | null): void {
    if (mark.name === name) return;
    if (mark.name) {
      this.#registry.remove(mark.name, mark.ranges);
      this.#painted--;
    }
    mark.name = name;
    if (!name) return;
    mark.ranges = mark.spots.map(rangeOf);
    this.#registry.add(name, mark.ranges);
    this.#painted++;
  }
}
