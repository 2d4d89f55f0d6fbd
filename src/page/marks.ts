import { nearest } from './cap.ts';
import type { Spot } from './flow.ts';
import type { Mark, Painted } from './mark.ts';
import { counts, Namer, type Painting } from './painting.ts';
import type { Pulse } from './pulse.ts';
import type { Block } from './regions.ts';
import { Registry } from './registry.ts';
import { Rereading } from './rereading.ts';
import { Sight } from './sight.ts';

/** So many marks are painted at most; browsers slow down with more. The others wait for the reader to come near. */
const MOST = 10_000;
/**
 * So many while the page changes all the time: browsers look at every mark anew for each frame after a change. They are
 * enough for some views around what the reader sees.
 */
const MOST_IN_BUSTLE = 300;

/** Paintings are so far apart at first, as the reader waits, and twice as far each time up to the most. */
const FIRST_PAINTINGS_MS = 20;
const BETWEEN_PAINTINGS_MS = 250;
/** So many marks are looked at or painted before the clock is asked. */
const AT_ONCE = 250;

const rangeOf = ({ node, start, end }: Spot) =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

const covers = (spot: Spot, node: Text, offset: number) =>
  spot.node === node && spot.start <= offset && offset <= spot.end;

const holds = (mark: Mark, node: Text, offset: number) =>
  covers(mark, node, offset) || mark.more.some((spot) => covers(spot, node, offset));

/** Which part of a block's text was read. */
export interface Part {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Every mention found on the page, by block, and what is painted of them. */
export class Marks {
  readonly #registry: Pick<Registry, keyof Registry>;
  readonly #blocks = new Map<Block, Painted[]>();
  /** Of the blocks that are being read anew. */
  readonly #rereadings = new Map<Block, Rereading>();
  readonly #sight = new Sight();
  #painting: Painting;
  #namer: Namer;
  /** What is to be painted, or looked at and painted. */
  #waiting: Painted[] = [];
  #paintedAt = -Infinity;
  #between = FIRST_PAINTINGS_MS;
  #painted = 0;
  #most = MOST;
  /** What would be painted if there were fewer. */
  readonly #beyond = new Set<Painted>();

  constructor(painting: Painting, registry: Pick<Registry, keyof Registry> = new Registry()) {
    this.#painting = painting;
    this.#namer = new Namer(painting);
    this.#registry = registry;
  }

  get painting(): Painting {
    return this.#painting;
  }

  /** Marks that count and can be seen but are not painted, because there are too many; not those that soon will be. */
  get unmarked(): number {
    return Math.max(0, this.#painted + this.#beyond.size - MOST);
  }

  /** How many marks are painted. */
  get painted(): number {
    return this.#painted;
  }

  /** Whether only the marks near what the reader sees are painted. */
  get areSparse(): boolean {
    return this.#beyond.size > 0;
  }

  /**
   * Where there are too many marks, paints those nearest to what the reader sees instead of others.
   * @param isBustling whether the page changes all the time
   */
  async paintNearest(pulse: Pulse, isBustling: boolean): Promise<void> {
    this.#most = isBustling ? MOST_IN_BUSTLE : MOST;
    if (!this.#beyond.size && this.#painted <= this.#most) return;
    const wanted = (mark: Painted) => mark.name !== null || this.#beyond.has(mark);
    const near = await nearest(this.#blocks, wanted, this.#most, pulse);
    for (const marks of this.#blocks.values())
      for (const mark of marks) {
        if (near.has(mark)) {
          if (!mark.name) this.#waiting.push(mark);
        } else if (mark.name) {
          this.#name(mark, null);
          this.#beyond.add(mark);
        }
        if (pulse.due) {
          this.#show();
          await pulse.next();
        }
      }
    // That some have gone is to show even where none comes.
    this.#show();
    await this.paintAll(pulse);
  }

  /** Whether nothing is found on the page. */
  get isEmpty(): boolean {
    return this.#blocks.size === 0;
  }

  /** The blocks with mentions. */
  get blocks(): Iterable<Block> {
    return this.#blocks.keys();
  }

  /**
   * Takes what was found in a block, or in a part of it, in the order of the text; null for nothing. What was found in it
   * before stays painted until the last part: what was not found again then goes.
   */
  put(block: Block, found: Painted[] | null, { isFirst, isLast }: Part): void {
    const before = isFirst && this.#blocks.get(block);
    if (before) {
      this.#rereadings.set(block, new Rereading(before));
      this.#blocks.delete(block);
    }
    const rereading = this.#rereadings.size ? this.#rereadings.get(block) : undefined;
    if (found) this.#add(block, rereading ? found.map((mark) => rereading.again(mark)) : found);
    if (!isLast || !rereading) return;
    rereading.eachLeft((mark) => this.#leave(mark));
    this.#rereadings.delete(block);
  }

  #add(block: Block, marks: Painted[]): void {
    const here = this.#blocks.get(block);
    if (!here) this.#blocks.set(block, marks);
    for (const mark of marks) here?.push(mark);
    this.#judge(marks);
  }

  /** Paints all that was found. */
  async paintAll(pulse: Pulse): Promise<void> {
    const waiting = this.#waiting;
    if (!waiting.length) return;
    this.#waiting = [];
    this.#sight.refresh();
    for (let at = 0; at < waiting.length; at++) {
      this.#paint(waiting[at] as Painted);
      if (at % AT_ONCE || !pulse.due) continue;
      // What is painted must show before the page has its turn.
      this.#show();
      await pulse.next();
      this.#sight.refresh();
    }
    this.#show();
  }

  /** True where painting is due: at once at first, then rarely, as browsers draw all marks anew after each painting. */
  get isRipe(): boolean {
    return performance.now() - this.#paintedAt > this.#between;
  }

  /** Forgets a block and what is painted in it. */
  drop(block: Block): void {
    const marks = this.#blocks.get(block);
    if (!marks) return;
    for (const mark of marks) this.#leave(mark);
    this.#blocks.delete(block);
  }

  /** Has the marks of a block looked at and painted again. */
  review(block: Block): void {
    this.#judge(this.#blocks.get(block) ?? []);
  }

  /** Has marks looked at, for the first time or anew, and painted. */
  #judge(marks: readonly Painted[]): void {
    for (const mark of marks) {
      mark.isSeen = false;
      this.#waiting.push(mark);
    }
  }

  /** Has all marks painted by another painting. */
  set painting(painting: Painting) {
    this.#painting = painting;
    this.#namer = new Namer(painting);
    for (const marks of this.#blocks.values()) for (const mark of marks) this.#waiting.push(mark);
  }

  /** The mentions that count and can be seen, in no order. */
  *all(): Generator<Mark> {
    for (const marks of this.#blocks.values())
      for (const mark of marks) if (mark.look && counts(this.#painting, mark)) yield mark;
  }

  /** The painted marks of a block. */
  paintedIn(block: Block): readonly Mark[] {
    return this.#blocks.get(block)?.filter((mark) => mark.name) ?? [];
  }

  /** @returns the painted mark at an offset in a text node, its ends included; null where there is none. */
  at(node: Text, offset: number): Mark | null {
    for (let block = node.parentNode; block; block = block.parentNode) {
      const here = this.#blocks.get(block as Block);
      const mark = here?.find((one) => one.name !== null && holds(one, node, offset));
      if (mark) return mark;
    }
    return null;
  }

  /** Takes all marks off the page, as they are, until they are to come back. */
  stepAside(isOn: boolean): void {
    this.#registry.stepAside(isOn);
  }

  restore(): void {
    this.#registry.restore();
  }

  clear(): void {
    this.#registry.clear();
    this.#blocks.clear();
  }

  /** Forgets a mark; it goes with the next painting. */
  #leave(mark: Painted): void {
    mark.isGone = true;
    this.#waiting.push(mark);
  }

  #show(): void {
    this.#registry.commit();
    this.#paintedAt = performance.now();
    this.#between = Math.min(2 * this.#between, BETWEEN_PAINTINGS_MS);
  }

  /** Looks at a mark, if that has not been done: whether it can be seen, and on what ground. */
  #look(mark: Painted): void {
    if (mark.isSeen || mark.isGone) return;
    mark.isSeen = true;
    mark.look = this.#sight.of(mark.node);
  }

  #paint(mark: Painted): void {
    this.#look(mark);
    const name = mark.isGone ? null : this.#namer.nameOf(mark, mark.look);
    const isOneMore = name !== null && mark.name === null;
    if (this.#beyond.size) this.#beyond.delete(mark);
    if (isOneMore && this.#painted >= this.#most) this.#beyond.add(mark);
    else this.#name(mark, name);
  }

  /** Moves a mark from one highlight to another; null is none. */
  #name(mark: Painted, name: string | null): void {
    if (mark.name === name) return;
    if (mark.name) {
      this.#registry.remove(mark.name, mark.range as StaticRange);
      for (const range of mark.moreRanges) this.#registry.remove(mark.name, range);
      this.#painted--;
    }
    mark.name = name;
    if (!name) return;
    this.#registry.add(name, (mark.range = rangeOf(mark)));
    if (mark.more.length) mark.moreRanges = mark.more.map(rangeOf);
    for (const range of mark.moreRanges) this.#registry.add(name, range);
    this.#painted++;
  }
}
