import type { Mark, Painted } from './mark.ts';
import type { Block } from './regions.ts';

const same = (a: Mark, b: Pick<Mark, 'iso2' | 'kind' | 'doubt'>, spots: Mark['spots']) =>
  a.iso2 === b.iso2 &&
  a.kind === b.kind &&
  a.doubt === b.doubt &&
  a.spots.length === spots.length &&
  a.spots.every((spot, at) => {
    const other = spots[at];
    return spot.node === other?.node && spot.start === other.start && spot.end === other.end;
  });

/** A block being read anew. */
export class Rereading {
  readonly block: Block;
  readonly now: Painted[] = [];
  /** What was found in it before and not yet again, by where it begins. */
  readonly #old: Map<Text, Map<number, Painted>> | null;

  constructor(block: Block, old: readonly Painted[] | undefined) {
    this.block = block;
    this.#old = old ? new Map() : null;
    if (!this.#old || !old) return;
    for (const mark of old) {
      const { node, start } = mark.spots[0];
      const here = this.#old.get(node);
      if (here) here.set(start, mark);
      else this.#old.set(node, new Map([[start, mark]]));
    }
  }

  /** Takes out the mark found at a place before; null where it was another or none. */
  again(mention: Pick<Mark, 'iso2' | 'kind' | 'doubt'>, spots: Mark['spots']): Painted | null {
    if (!this.#old) return null;
    const here = this.#old.get(spots[0].node);
    const before = here?.get(spots[0].start);
    if (!before || !same(before, mention, spots)) return null;
    here?.delete(spots[0].start);
    return before;
  }

  /** Hands over what was found before and not again. */
  eachLeft(take: (mark: Painted) => void): void {
    if (this.#old) for (const here of this.#old.values()) here.forEach(take);
  }
}
