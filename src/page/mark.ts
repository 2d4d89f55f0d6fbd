import type { Mention } from '../detection/mention.ts';
import type { Spot } from './flow.ts';
import type { Block } from './regions.ts';
import type { Look } from './sight.ts';

/** A mention on the page. */
export interface Mark extends Pick<Mention, 'iso2' | 'kind' | 'doubt'> {
  readonly spots: readonly [Spot, ...Spot[]];
  readonly block: Block;
  /** How its text looks; null while it cannot be seen. */
  readonly look: Look | null;
}

/** A mark, and what is painted of it. */
export interface Painted extends Mark {
  look: Look | null;
  /** The highlight it is in; null while it is not painted. */
  name: string | null;
  ranges: readonly StaticRange[];
  /** True once it is no longer found on the page. */
  isGone: boolean;
}
