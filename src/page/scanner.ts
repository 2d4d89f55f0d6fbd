import { Batch } from './batch.ts';
import { Flow, type Witness } from './flow.ts';
import type { Marks } from './marks.ts';
import type { PageReader } from './page-reader.ts';
import type { Pulse } from './pulse.ts';
import { blockOf, isOut, type Block } from './regions.ts';

export interface Scan {
  readonly marks: Marks;
  readonly reader: PageReader;
  readonly pulse: Pulse;
  readonly witness?: Witness;
}

type Blocks = readonly Block[];

/** One pass over blocks. What it has begun it must `finish`. */
class Pass {
  readonly #scan: Scan;
  readonly #batch: Batch;
  #flow: Flow | null = null;

  constructor(scan: Scan) {
    this.#scan = scan;
    this.#batch = new Batch(scan.reader, scan.marks);
  }

  /**
   * Reads one block's own text.
   * @returns the blocks met inside; a promise of them only where the page must have its turn first, as waiting costs
   */
  read(block: Block): Blocks | Promise<Blocks> {
    this.#batch.begin(block);
    if (this.#flow) this.#flow.turnTo(block);
    else this.#flow = new Flow(block, this.#scan.witness);
    return this.#goOn(this.#flow);
  }

  #goOn(flow: Flow): Blocks | Promise<Blocks> {
    while (flow.read(this.#batch))
      if (this.#batch.isFull && this.#isDue())
        return rest(this.#scan).then(() => {
          flow.rejoin();
          return this.#goOn(flow);
        });
    this.#batch.end();
    if (this.#batch.isFull && this.#isDue()) return rest(this.#scan).then(() => flow.blocks);
    return flow.blocks;
  }

  /** Reads the batch. @returns true if the page is to have its turn */
  #isDue(): boolean {
    this.#batch.read();
    return this.#scan.pulse.due;
  }

  async finish(): Promise<void> {
    this.#batch.read();
    await this.#scan.marks.paintAll(this.#scan.pulse);
  }
}

type Work = Pick<Scan, 'marks' | 'pulse'>;

/**
 * Leaves the page its turn. What was found so far is painted if that is due, in a task of its own, as this one has used
 * up its time.
 */
async function rest({ marks, pulse }: Work): Promise<void> {
  await pulse.next();
  if (!marks.isRipe) return;
  await marks.paintAll(pulse);
  await pulse.nextFrame();
}

/** Reads the own text of blocks, and nothing of the blocks inside them. */
export async function scanEach(blocks: Iterable<Block>, given: Scan): Promise<void> {
  const pass = new Pass(given);
  for (const block of blocks) {
    const read = pass.read(block);
    if (read instanceof Promise) await read;
  }
  await pass.finish();
}

/**
 * Reads blocks and all blocks inside them, in document order.
 * @param done blocks in it are left out, and those read join it; null where none can be met twice
 */
async function scanAll(roots: Blocks, given: Scan, done: Set<Block> | null): Promise<void> {
  const pass = new Pass(given);
  const waiting = [...roots].reverse();
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    if (done?.has(block) || !block.isConnected) continue;
    done?.add(block);
    const read = pass.read(block);
    const inner = read instanceof Promise ? await read : read;
    for (let at = inner.length - 1; at >= 0; at--) waiting.push(inner[at] as Block);
  }
  await pass.finish();
}

/**
 * Reads `roots` and all blocks inside them. What does not fit into the first task waits until the part of the page
 * that the reader sees is done.
 */
export async function scan(roots: Blocks, given: Scan): Promise<void> {
  const readable = roots.filter((root) => !isOut(root));
  const isScrolled = readable[0] === document.body && window.scrollY > 0;
  const done = isScrolled || readable.length > 1 ? new Set<Block>() : null;
  if (isScrolled) {
    await scanAll(inView(), given, done);
    await given.pulse.nextFrame();
  }
  await scanAll(readable, given, done);
}

/** Judges blocks again that rested on what the page as a whole said before. */
export async function settle(given: Scan): Promise<void> {
  await scanEach(given.reader.outdated(), given);
}

/** How many points of the view are asked for what stands there, across and down. */
const [ACROSS, DOWN] = [3, 6];

/**
 * @returns the blocks that the reader sees, in document order and without those around others: a point in the gap between
 * two paragraphs is of all that holds them, most of which is not in view
 */
function inView(): Block[] {
  const blocks = new Set<Block>();
  for (let row = 0; row < DOWN; row++) {
    for (let column = 0; column < ACROSS; column++) {
      const x = ((column + 0.5) * innerWidth) / ACROSS;
      const y = ((row + 0.5) * innerHeight) / DOWN;
      const element = document.elementFromPoint(x, y);
      const block = element && blockOf(element);
      if (block && block !== document.body && !isOut(block)) blocks.add(block);
    }
  }
  const met = [...blocks];
  return met.filter((block) => !met.some((other) => other !== block && block.contains(other)));
}
