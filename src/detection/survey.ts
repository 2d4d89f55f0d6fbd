import { apart, judgeHits, mentionsOf, merge } from './detect.ts';
import { hear, type Evidence, type Listener } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Judged } from './rules/governments.ts';
import { search, type Found } from './scan.ts';
import { Surroundings } from './words.ts';

/**
 * A text whose terms are found once, to be heard as evidence and judged by that of the whole document. `detect` does both
 * for a single text; a survey serves whoever reads a document in parts.
 */
export class Survey {
  readonly #all: readonly { readonly found: Found; readonly around: Surroundings }[];

  /** @param lexicons as for `detect` */
  constructor(text: string, lexicons: readonly Lexicon[]) {
    this.#all = search(text, lexicons).map((found, index) => ({
      found,
      around: new Surroundings(text, lexicons[index]!, found.cues),
    }));
  }

  /** Tells what the text says for and against rivals. */
  hear(listen: Listener): void {
    for (const { found, around } of this.#all) hear(found, around, listen);
  }

  /** Judges by `evidence`, which is asked for each place at which the document matters. */
  judge(evidence: (at: number) => Evidence): Mention[] {
    let all: readonly Judged[] = [];
    for (const { found, around } of this.#all)
      all = merge(
        all,
        judgeHits(apart(found.hits, all), around, (hit) => evidence(hit.start)),
      );
    return mentionsOf(all);
  }
}
