import type { Mark } from './mark.ts';
import type { Pulse } from './pulse.ts';
import type { Block } from './regions.ts';

/** In a block with more marks than this each is measured for itself, as the block may be longer than many views. */
const MANY = 20;

/** How far from the middle of the view a box is, in pixels. */
const distanceOf = ({ top, bottom }: DOMRect) => Math.abs((top + bottom - innerHeight) / 2);

function boxOf({ node, start, end }: Mark): DOMRect {
  const range = new Range();
  range.setStart(node, Math.min(start, node.length));
  range.setEnd(node, Math.min(end, node.length));
  return range.getBoundingClientRect();
}

function blockBox(block: Block): DOMRect {
  return (block instanceof ShadowRoot ? block.host : block).getBoundingClientRect();
}

/**
 * Chooses the `most` marks nearest to what the reader sees.
 * @param blocks the marks by block
 * @param isWanted which of them there are to choose from
 * @returns the chosen marks; all of them where there are no more than `most`
 */
export async function nearest<M extends Mark>(
  blocks: Iterable<readonly [Block, readonly M[]]>,
  isWanted: (mark: M) => boolean,
  most: number,
  pulse: Pulse,
): Promise<Set<M>> {
  const marks: M[] = [];
  const distances: number[] = [];
  for (const [block, inside] of blocks) {
    const shared = inside.length > MANY ? null : distanceOf(blockBox(block));
    for (const mark of inside) {
      if (!isWanted(mark)) continue;
      marks.push(mark);
      distances.push(shared ?? distanceOf(boxOf(mark)));
      if (pulse.due) await pulse.next();
    }
  }
  if (marks.length <= most) return new Set(marks);
  const limit = Float64Array.from(distances).sort()[most - 1] ?? 0;
  return new Set(marks.filter((_, at) => (distances[at] ?? 0) <= limit).slice(0, most));
}
