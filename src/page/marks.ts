import type { Mention } from '../detection/mention.ts';
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

const NO_RANGES: readonly StaticRange[] = [];

/** Paintings are so far apart at first, as the reader waits, and twice as far each time up to the most. */
const FIRST_PAINTINGS_MS = 20;
const BETWEEN_PAINTINGS_MS = 250;
/** So many marks are looked at or painted before the clock is asked. */
const AT_ONCE = 250;

const rangeOf = ({ node, start, end }: Spot) =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

const holds = ({ spots }: Mark, node: Text, offset: number) =>
  spots.some((spot) => spot.node === node && spot.start <= offset && offset <= spot.end);

/** Every mention found on the page, by block, and what is painted of them. */
export class Marks {
  readonly #registry: Pick<Registry, keyof Registry>;
  readonly #blocks = new Map<Block, Painted[]>();
  readonly #sight = new Sight();
  #painting: Painting;
  #namer: Namer;
  /** Found, but not looked at yet; looked at, but not painted yet. */
  #unseen: Painted[] = [];
  #unpainted: Painted[] = [];
  #hidden = new Set<Block>();
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
          if (!mark.name) this.#unpainted.push(mark);
        } else if (mark.name) {
          this.#name(mark, null);
          this.#beyond.add(mark);
        }
        if (pulse.due) {
          this.#show();
          await pulse.next();
        }
      }
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

  /** Begins to read a block anew: what was found there before stays as it is painted until the reading ends. */
  reread(block: Block): Rereading {
    return new Rereading(block, this.#blocks.get(block));
  }

  /** A mention was found in a block that is being read. */
  found(
    mention: Pick<Mention, 'iso2' | 'kind' | 'doubt'>,
    spots: Mark['spots'],
    rereading: Rereading,
  ): void {
    const { block, now } = rereading;
    const mark = rereading.again(mention, spots) ?? {
      iso2: mention.iso2,
      kind: mention.kind,
      doubt: mention.doubt,
      spots,
      block,
      look: null,
      name: null,
      ranges: NO_RANGES,
      isGone: false,
    };
    if (!now.length) this.#blocks.set(block, now);
    now.push(mark);
    this.#unseen.push(mark);
  }

  /** Ends the reading of a block: what was not found again goes. Without a reading nothing was found in it. */
  end(block: Block, rereading: Rereading | undefined): void {
    if (!rereading) return this.drop(block);
    rereading.eachLeft((mark) => this.#leave(mark));
  }

  /** Paints all that was found. */
  async paintAll(pulse: Pulse): Promise<void> {
    this.#sight.refresh();
    while (!this.#look())
      if (pulse.due) {
        await pulse.next();
        this.#sight.refresh();
      }
    if (!this.#unpainted.length) return;
    while (!this.#paintSome())
      if (pulse.due) {
        this.#show();
        await pulse.next();
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
    for (const mark of this.#blocks.get(block) ?? []) this.#unseen.push(mark);
  }

  /** @returns the blocks in which marks were looked at that cannot be seen, since the last call */
  takeHidden(): Iterable<Block> {
    const hidden = this.#hidden;
    this.#hidden = new Set();
    return hidden;
  }

  /** Has all marks painted by another painting. */
  set painting(painting: Painting) {
    this.#painting = painting;
    this.#namer = new Namer(painting);
    for (const marks of this.#blocks.values()) for (const mark of marks) this.#unpainted.push(mark);
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
    this.#unpainted.push(mark);
  }

  /** Looks at some of what was found: whether it can be seen, and on what ground. @returns true when nothing is left */
  #look(): boolean {
    for (const mark of this.#unseen.splice(0, AT_ONCE)) {
      mark.look = this.#sight.of(mark.spots[0].node);
      if (!mark.look) this.#hidden.add(mark.block);
      this.#unpainted.push(mark);
    }
    return this.#unseen.length === 0;
  }

  /** Paints some of what was looked at; it must show before the page has its turn. @returns true when nothing is left */
  #paintSome(): boolean {
    for (const mark of this.#unpainted.splice(0, AT_ONCE)) this.#paint(mark);
    return this.#unpainted.length === 0;
  }

  #show(): void {
    this.#registry.commit();
    this.#paintedAt = performance.now();
    this.#between = Math.min(2 * this.#between, BETWEEN_PAINTINGS_MS);
  }

  #paint(mark: Painted): void {
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
      for (const range of mark.ranges) this.#registry.remove(mark.name, range);
      this.#painted--;
    }
    mark.name = name;
    if (!name) return;
    mark.ranges = mark.spots.length === 1 ? [rangeOf(mark.spots[0])] : mark.spots.map(rangeOf);
    for (const range of mark.ranges) this.#registry.add(name, range);
    this.#painted++;
  }
}
