import type { Mention } from '../detection/mention.ts';
import type { Sink, Spot } from './flow.ts';
import { markOf, NO_SPOTS, type Painted } from './mark.ts';
import type { Marks } from './marks.ts';
import type { PageReader } from './page-reader.ts';
import type { Block } from './regions.ts';

/** Between runs stands what ends a paragraph, so that nothing is read across them. */
const BREAK = '\n\n';
/**
 * So many characters or blocks are read at once. A page begins with little, twice as much each time: its first marks do not
 * wait for the rest, and code that has just begun to run is slow.
 */
const FIRST_TEXT = 1_500;
const FULL_TEXT = 12_000;
const FULL_BLOCKS = 200;

/**
 * The text of several blocks, read at once: to search one long text costs far less than many short ones. What is known of
 * each stretch stands in lists side by side, which are filled anew for each text: pages have very many stretches, most of
 * them name nothing, and what is thrown away has to be cleared away.
 */
export class Batch implements Sink {
  readonly #reader: PageReader;
  readonly #marks: Marks;
  readonly #texts: string[] = [];
  #length = 0;
  #full = FIRST_TEXT;
  /** Where the run begins that is being added to. */
  #runAt = 0;
  /** Of each stretch of a text node: the node, where it begins and ends in the text, how much further in than in the node. */
  #stretches = 0;
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #shifts: number[] = [];
  /** The blocks, and where the text of each begins. */
  #blocks: Block[] = [];
  #blockStarts: number[] = [];
  /** Whether the text of the first block goes on from the last text, and that of the last block in the next. */
  #isBegun = false;
  #isOpen = false;

  constructor(reader: PageReader, marks: Marks) {
    this.#reader = reader;
    this.#marks = marks;
  }

  get isFull(): boolean {
    return this.#length > this.#full || this.#blocks.length > FULL_BLOCKS;
  }

  get runLength(): number {
    return this.#length - this.#runAt;
  }

  /** What is added next belongs to `block`. */
  begin(block: Block): void {
    this.#reader.begin(block);
    this.#isOpen = true;
    this.#blocks.push(block);
    this.#blockStarts.push(this.#length);
  }

  /** To be called when the whole text of a block has been added. */
  end(): void {
    this.endRun();
    this.#isOpen = false;
  }

  add(node: Text, text: string, from: number): void {
    const at = this.#stretches++;
    this.#nodes[at] = node;
    this.#starts[at] = this.#length;
    this.#shifts[at] = this.#length - from;
    this.#write(text);
    this.#ends[at] = this.#length;
  }

  part(blank: string): void {
    if (this.runLength) this.#write(blank);
  }

  endRun(): void {
    if (this.runLength) this.#write(BREAK);
    this.#runAt = this.#length;
  }

  #write(text: string): void {
    this.#texts.push(text);
    this.#length += text.length;
  }

  /** Reads what was added, and hands every mention to its block. */
  read(): void {
    this.#find();
    this.#full = Math.min(2 * this.#full, FULL_TEXT);
    this.#texts.length = 0;
    this.#length = this.#runAt = this.#stretches = 0;
    this.#isBegun = this.#isOpen;
    // What follows of a block begins at the beginning of the next text.
    this.#blocks = this.#isOpen ? this.#blocks.slice(-1) : [];
    this.#blockStarts = this.#isOpen ? [0] : [];
  }

  #find(): void {
    const [blocks, starts] = [this.#blocks, this.#blockStarts];
    const ended = this.#isOpen ? blocks.slice(0, -1) : blocks;
    const blockAt = (offset: number) => blocks[lastUpTo(starts, offset)] as Block;
    // A text put together piece by piece would be slower to read than one joined at once.
    const mentions = this.#reader.read(this.#texts.join(''), blockAt, ended);
    // Mentions come in the order of the text.
    let [at, stretch] = [0, 0];
    for (let number = 0; number < blocks.length; number++) {
      const block = blocks[number] as Block;
      const end = starts[number + 1] ?? Infinity;
      // Most blocks name nothing.
      let found: Painted[] | null = null;
      for (; at < mentions.length && mentions[at]!.start < end; at++) {
        const mention = mentions[at]!;
        while (stretch < this.#stretches && this.#ends[stretch]! <= mention.start) stretch++;
        const mark = this.#markOf(mention, stretch, block);
        if (!mark) continue;
        if (found) found.push(mark);
        else found = [mark];
      }
      const isFirst = number > 0 || !this.#isBegun;
      const isLast = number < ended.length;
      this.#marks.put(block, found, { isFirst, isLast });
    }
  }

  /** @param stretch the first that ends behind the beginning of the mention */
  #markOf(mention: Mention, stretch: number, block: Block): Painted | null {
    const { start, end } = mention;
    if (stretch >= this.#stretches) return null;
    if (end <= this.#ends[stretch]! && start >= this.#starts[stretch]!)
      return markOf(mention, this.#spot(stretch, start, end), NO_SPOTS, block);
    const [first, ...more] = this.#spots(stretch, start, end);
    return first ? markOf(mention, first, more, block) : null;
  }

  /** What stands between two offsets in one stretch. */
  #spot(stretch: number, start: number, end: number): Spot {
    const shift = this.#shifts[stretch]!;
    return { node: this.#nodes[stretch]!, start: start - shift, end: end - shift };
  }

  /** @returns one spot for each text node between two offsets, from a stretch on */
  #spots(stretch: number, start: number, end: number): Spot[] {
    const spots: Spot[] = [];
    for (let at = stretch; at < this.#stretches && this.#starts[at]! < end; at++) {
      const from = Math.max(start, this.#starts[at]!);
      const spot = this.#spot(at, from, Math.min(end, this.#ends[at]!));
      const last = spots.at(-1);
      // A long text node may come in several stretches.
      if (last?.node === spot.node) spots[spots.length - 1] = { ...last, end: spot.end };
      else spots.push(spot);
    }
    return spots;
  }
}

/** @returns the index of the last of ascending numbers that is not above `most` */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
