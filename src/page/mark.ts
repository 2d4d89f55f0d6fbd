import type { Mention } from '../detection/mention.ts';
import type { Spot } from './flow.ts';
import type { Block } from './regions.ts';
import type { Look } from './sight.ts';

/** A mention on the page: a stretch of one text node or, where inline elements part the name, the first of several. */
export interface Mark extends Spot, Pick<Mention, 'iso2' | 'kind' | 'doubt'> {
  /** The further stretches. */
  readonly more: readonly Spot[];
  readonly block: Block;
  /** How its text looks; null while it cannot be seen. */
  readonly look: Look | null;
}

/** A mark, and what is painted of it. */
export interface Painted extends Mark {
  look: Look | null;
  /** False until its look is judged, for the first time or anew. */
  isSeen: boolean;
  /** The highlight it is in; null while it is not painted. */
  name: string | null;
  /** The range of its stretch while it is painted, and those of the further ones. */
  range: StaticRange | null;
  moreRanges: readonly StaticRange[];
  /** True once it is no longer found on the page. */
  isGone: boolean;
}

export const NO_SPOTS: readonly Spot[] = [];
const NO_RANGES: readonly StaticRange[] = [];

/** A mark that was just found, at a stretch and further ones. */
export function markOf(
  { iso2, kind, doubt }: Mention,
  { node, start, end }: Spot,
  more: readonly Spot[],
  block: Block,
): Painted {
  return {
    iso2,
    kind,
    doubt,
    node,
    start,
    end,
    more,
    block,
    look: null,
    isSeen: false,
    name: null,
    range: null,
    moreRanges: NO_RANGES,
    isGone: false,
  };
}
