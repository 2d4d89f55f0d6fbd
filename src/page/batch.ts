import type { Sink, Spot } from './flow.ts';
import type { Marks } from './marks.ts';
import type { PageReader } from './page-reader.ts';
import type { Block } from './regions.ts';
import type { Rereading } from './rereading.ts';

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
 * each stretch stands in lists side by side, as pages have very many and most of them name nothing.
 */
export class Batch implements Sink {
  readonly #reader: PageReader;
  readonly #marks: Marks;
  #texts: string[] = [];
  #length = 0;
  #full = FIRST_TEXT;
  /** Where the run begins that is being added to. */
  #runAt = 0;
  /** Of each stretch of a text node: the node, where it begins and ends in the text, how much further in than in the node. */
  #nodes: Text[] = [];
  #starts: number[] = [];
  #ends: number[] = [];
  #shifts: number[] = [];
  /** The blocks, and where the text of each begins. */
  #blocks: Block[] = [];
  #blockStarts: number[] = [];
  /** Whether more text of the last block is to come, and what was found in the text of it that has been read. */
  #isOpen = false;
  #begun: Rereading | null = null;

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
    this.#nodes.push(node);
    this.#starts.push(this.#length);
    this.#shifts.push(this.#length - from);
    this.#write(text);
    this.#ends.push(this.#length);
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
    const [blocks, isOpen] = [this.#blocks, this.#isOpen];
    const ended = isOpen ? blocks.slice(0, -1) : blocks;
    const found = this.#find(ended);
    for (let at = 0; at < ended.length; at++) this.#marks.end(ended[at]!, found.get(at));
    this.#begun = isOpen ? (found.get(blocks.length - 1) ?? null) : null;
    this.#full = Math.min(2 * this.#full, FULL_TEXT);
    this.#texts = [];
    this.#length = this.#runAt = 0;
    this.#nodes = [];
    this.#starts = [];
    this.#ends = [];
    this.#shifts = [];
    // What follows of a block begins at the beginning of the next text.
    this.#blocks = isOpen ? blocks.slice(-1) : [];
    this.#blockStarts = isOpen ? [0] : [];
  }

  /** @returns what was found, by the number of the block */
  #find(ended: readonly Block[]): Map<number, Rereading> {
    const found = new Map<number, Rereading>();
    if (this.#begun) found.set(0, this.#begun);
    const starts = this.#blockStarts;
    const blockAt = (offset: number) => this.#blocks[lastUpTo(starts, offset)] as Block;
    let [number, stretch] = [0, 0];
    // A text put together piece by piece would be slower to read than one joined at once.
    for (const mention of this.#reader.read(this.#texts.join(''), blockAt, ended)) {
      // Mentions come in the order of the text.
      while ((starts[number + 1] ?? Infinity) <= mention.start) number++;
      while ((this.#ends[stretch] ?? Infinity) <= mention.start) stretch++;
      const spots = this.#spots(stretch, mention.start, mention.end);
      if (!spots) continue;
      let rereading = found.get(number);
      if (!rereading)
        found.set(number, (rereading = this.#marks.reread(this.#blocks[number] as Block)));
      this.#marks.found(mention, spots, rereading);
    }
    return found;
  }

  /** @returns one spot for each text node between two offsets, from a stretch on; null where there is none */
  #spots(stretch: number, start: number, end: number): [Spot, ...Spot[]] | null {
    if (
      stretch < this.#nodes.length &&
      end <= this.#ends[stretch]! &&
      start >= this.#starts[stretch]!
    ) {
      const shift = this.#shifts[stretch]!;
      return [{ node: this.#nodes[stretch]!, start: start - shift, end: end - shift }];
    }
    const spots: Spot[] = [];
    for (let at = stretch; at < this.#nodes.length && this.#starts[at]! < end; at++) {
      const node = this.#nodes[at]!;
      const shift = this.#shifts[at]!;
      const from = Math.max(start, this.#starts[at]!) - shift;
      const to = Math.min(end, this.#ends[at]!) - shift;
      const last = spots.at(-1);
      // A long text node may come in several stretches.
      if (last?.node === node) spots[spots.length - 1] = { ...last, end: to };
      else spots.push({ node, start: from, end: to });
    }
    const [first, ...others] = spots;
    return first ? [first, ...others] : null;
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
