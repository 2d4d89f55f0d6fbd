import { Batch } from './batch.ts';
import { Flow } from './flow.ts';
import type { Marks, Rereading } from './marks.ts';
import type { PageReader } from './page-reader.ts';
import type { Pulse } from './pulse.ts';
import { blockOf, isOut, type Block } from './regions.ts';

export interface Scan {
  readonly marks: Marks;
  readonly reader: PageReader;
  readonly pulse: Pulse;
  /** Told of every block that is read, and of elements in it that may become hosts of shadow roots. */
  readonly met?: (block: Block, hosts: readonly Element[]) => void;
}

/** One pass over blocks. What it has begun it must `finish`. */
class Pass {
  readonly #scan: Scan;
  readonly #batch: Batch;

  constructor(scan: Scan) {
    this.#scan = scan;
    this.#batch = new Batch(scan.reader, scan.marks);
  }

  /**
   * Reads one block's own text.
   * @returns the blocks met inside; a promise of them only where the page must have its turn first, as waiting costs
   */
  read(block: Block): Block[] | Promise<Block[]> {
    const { marks, reader, met } = this.#scan;
    // A shadow root is watched before it is read, so that no change in between is missed.
    met?.(block, NONE);
    reader.begin(block);
    return this.#goOn(block, new Flow(block), marks.reread(block));
  }

  #goOn(block: Block, flow: Flow, rereading: Rereading): Block[] | Promise<Block[]> {
    for (let run = flow.next(); run; run = flow.next()) {
      this.#batch.add(run, block, rereading);
      if (this.#batch.isFull && this.#isDue())
        return rest(this.#scan).then(() => {
          flow.rejoin();
          return this.#goOn(block, flow, rereading);
        });
    }
    this.#batch.end(block, rereading);
    this.#scan.met?.(block, flow.hosts);
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

const NONE: readonly Element[] = [];

type Work = Pick<Scan, 'marks' | 'pulse'>;

/** Leaves the page its turn. What was found so far is painted if that is due. */
export async function rest({ marks, pulse }: Work): Promise<void> {
  marks.look();
  if (marks.isRipe) marks.paint();
  await pulse.next();
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

/** Reads blocks and all blocks inside them, in document order. Blocks in `done` are left out; those read join it. */
async function scanAll(roots: readonly Block[], given: Scan, done: Set<Block>): Promise<void> {
  const pass = new Pass(given);
  const waiting = [...roots].reverse();
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    if (done.has(block) || !block.isConnected) continue;
    done.add(block);
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
export async function scan(roots: readonly Block[], given: Scan): Promise<void> {
  const done = new Set<Block>();
  const readable = roots.filter((root) => !isOut(root));
  if (readable[0] === document.body && window.scrollY > 0) await scanAll(inView(), given, done);
  await scanAll(readable, given, done);
}

/** Judges blocks again that rested on what the page as a whole said before. */
export async function settle(given: Scan): Promise<void> {
  await scanEach(given.reader.settle(), given);
}

/** How many points of the view are asked for what stands there, across and down. */
const [ACROSS, DOWN] = [3, 6];

/** @returns the blocks that the reader sees, in document order and without those inside others. */
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
  return [...blocks];
}
