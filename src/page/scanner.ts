import { Flow, spotsOf, type Spot } from './flow.ts';
import type { Marks } from './marks.ts';
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

/** Reads one block's own text. @returns the blocks met inside */
export async function scanBlock(
  block: Block,
  { marks, reader, pulse, met }: Scan,
): Promise<Block[]> {
  // A shadow root is watched before it is read, so that no change in between is missed.
  met?.(block, []);
  reader.begin(block);
  const flow = new Flow(block);
  const reading = marks.reread(block);
  for (let run = flow.next(); run; run = flow.next()) {
    for (const { start, end, iso2, kind, doubt } of reader.read(block, run.text)) {
      const spots = spotsOf(run, start, end);
      if (spots.length) reading.found({ iso2, kind, doubt, spots: spots as [Spot, ...Spot[]] });
    }
    if (pulse.due) await pulse.next();
  }
  reading.end();
  met?.(block, flow.hosts);
  return flow.blocks;
}

/** Reads blocks and all blocks inside them, in document order. Blocks in `done` are left out; those read join it. */
async function scanAll(roots: readonly Block[], scan: Scan, done: Set<Block>): Promise<void> {
  const waiting = [...roots].reverse();
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    if (done.has(block) || !block.isConnected) continue;
    done.add(block);
    const inner = await scanBlock(block, scan);
    for (let at = inner.length - 1; at >= 0; at--) waiting.push(inner[at] as Block);
    if (scan.pulse.due) await scan.pulse.next();
  }
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
  for (const block of given.reader.settle()) await scanBlock(block, given);
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
