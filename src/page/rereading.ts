import type { Spot } from './flow.ts';
import type { Mark, Painted } from './mark.ts';

const sameSpot = (a: Spot, b: Spot) => a.node === b.node && a.start === b.start && a.end === b.end;

const same = (a: Mark, b: Mark) =>
  a.iso2 === b.iso2 &&
  a.kind === b.kind &&
  a.doubt === b.doubt &&
  sameSpot(a, b) &&
  a.more.length === b.more.length &&
  a.more.every((spot, at) => sameSpot(spot, b.more[at] as Spot));

/** What was found in a block before it is read anew, as far as it was not found again yet. */
export class Rereading {
  /** By where it begins. */
  readonly #old = new Map<Text, Map<number, Painted>>();

  constructor(old: readonly Painted[]) {
    for (const mark of old) {
      const here = this.#old.get(mark.node);
      if (here) here.set(mark.start, mark);
      else this.#old.set(mark.node, new Map([[mark.start, mark]]));
    }
  }

  /** @returns the mark that was at the place of `found` before, which is taken out; `found` where it was another or none */
  again(found: Painted): Painted {
    const here = this.#old.get(found.node);
    const before = here?.get(found.start);
    if (!before || !same(before, found)) return found;
    here?.delete(found.start);
    return before;
  }

  /** Hands over what was found before and not again. */
  eachLeft(take: (mark: Painted) => void): void {
    for (const here of this.#old.values()) here.forEach(take);
  }
}
