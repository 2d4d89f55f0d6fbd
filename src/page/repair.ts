import type { Changes } from './changes.ts';
import { Flow, type Sink } from './flow.ts';
import { blockOf, isOut, placeOf, type Block } from './regions.ts';
import { scan, scanEach, settle, type Scan } from './scanner.ts';

/** After changes to more elements than this, every mark is looked at. */
const MANY = 20;

/** Puts marks right after changes of the page. */
export async function repair(changes: Changes, given: Scan): Promise<void> {
  const { everything, regions, removed, trees } = changes;
  // What was moved is reported as removed and added.
  if (everything || regions || (removed && trees.size)) await dropGone(isUnread, given);
  else if (removed) await dropGone((block) => !block.isConnected, given);
  if (everything) await scan(wholePage(), given);
  else await reread(changes, given);
  await settle(given);
  // What was just found was looked at then.
  if (!everything) await look(changes, given);
}

const isUnread = (block: Block) => !block.isConnected || isOut(block);

/** Some pages take their body away for a while. */
const wholePage = (): Block[] => [...document.querySelectorAll(':root > body')];

async function dropGone(
  isGone: (block: Block) => boolean,
  { marks, reader, pulse }: Scan,
): Promise<void> {
  reader.drop(isGone);
  for (const block of [...marks.blocks]) {
    if (isGone(block)) marks.drop(block);
    if (pulse.due) await pulse.next();
  }
}

async function reread({ texts, trees }: Changes, given: Scan): Promise<void> {
  const own = new Set<Block>();
  for (const node of texts) {
    const block = node.isConnected ? blockOf(node) : null;
    if (!block || own.has(block)) continue;
    if (isOut(block)) drop(block, given);
    else own.add(block);
  }
  await scanEach(own, given);
  await scan(
    [...trees].flatMap((tree) => (tree.isConnected ? rootsIn(tree as Element, given) : [])),
    given,
  );
}

function drop(block: Block, { marks, reader }: Scan): void {
  marks.drop(block);
  reader.drop((one) => one === block);
}

/** The text of an inline tree is read with the block around it; what is left are the blocks in it. */
function rootsIn(tree: Element, given: Scan): readonly Block[] {
  if (placeOf(tree) !== 'inline') return [tree];
  // A custom element may have been a block until now.
  drop(tree, given);
  return blocksIn(tree);
}

async function look({ looks, repainted }: Changes, given: Scan): Promise<void> {
  const { marks, pulse } = given;
  const all = looks.size > MANY;
  if (looks.size) {
    // Inline elements are seen as parts of the blocks around them.
    const around = new Set([...looks].map((changed) => blockOf(changed)));
    for (const block of [...marks.blocks]) {
      if (all || around.has(block) || [...looks].some((changed) => holds(changed, block)))
        marks.review(block);
      if (pulse.due) await pulse.next();
    }
  }
  if (looks.size || repainted) await marks.paintAll(pulse);
}

const NOWHERE: Sink = { runLength: 0, add: () => {}, part: () => {}, endRun: () => {} };

function blocksIn(tree: Element): readonly Block[] {
  const flow = new Flow(tree);
  while (flow.read(NOWHERE));
  return flow.blocks;
}

/** As `contains`, across shadow roots. */
function holds(around: Element, block: Block): boolean {
  for (let at: Node = block; ;) {
    if (around.contains(at)) return true;
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot)) return false;
    at = root.host;
  }
}
