import { detect } from '../detection/detect.ts';
import { gatherEvidence, noEvidence, type Evidence } from '../detection/evidence.ts';
import type { Lexicon } from '../detection/lexicon.ts';
import type { Mention } from '../detection/mention.ts';
import type { Block } from './regions.ts';

const isEmpty = ({ cues, home, persons }: Evidence) => cues.size + home.size + persons.size === 0;

function add(evidence: Evidence, into: Evidence): void {
  for (const counts of ['cues', 'home'] as const)
    for (const [id, count] of evidence[counts])
      into[counts].set(id, (into[counts].get(id) ?? 0) + count);
  for (const person of evidence.persons) into.persons.add(person);
}

/** Evidence as a text, by which two are compared. */
const written = ({ cues, home, persons }: Evidence) =>
  JSON.stringify([[...cues].sort(), [...home].sort(), [...persons].sort()]);

/**
 * Reads the texts of a page. What the page says as a whole decides doubtful cases, and it is always the sum of what its
 * blocks say now: however a page came to be as it is, its marks are the same.
 */
export class PageReader {
  readonly lexicons: readonly Lexicon[];
  readonly #said = new Map<Block, Evidence>();
  /** Blocks in which a judgement rested on the page as a whole. */
  readonly #resting = new Set<Block>();
  #whole = noEvidence();
  #judged = written(this.#whole);

  /** @param lexicons that of the page's language first */
  constructor(lexicons: readonly Lexicon[]) {
    this.lexicons = lexicons;
  }

  /** Begins to read a block anew. */
  begin(block: Block): void {
    this.#said.delete(block);
    this.#resting.delete(block);
  }

  /** Finds the countries that a text of a block names, by what is known of the page so far. */
  read(block: Block, text: string): Mention[] {
    const said = gatherEvidence(text, this.lexicons);
    if (!isEmpty(said)) this.#add(block, said);
    this.#whole.consulted = false;
    const mentions = detect(text, this.lexicons, this.#whole);
    if (this.#whole.consulted) this.#resting.add(block);
    return mentions;
  }

  /** Ends a round of reading. @returns the blocks to be judged again, as the page as a whole now says something else */
  settle(): Block[] {
    for (const block of this.#said.keys()) if (!block.isConnected) this.begin(block);
    this.#whole = noEvidence();
    for (const said of this.#said.values()) add(said, this.#whole);
    const now = written(this.#whole);
    if (now === this.#judged) return [];
    this.#judged = now;
    return [...this.#resting].filter((block) => block.isConnected);
  }

  #add(block: Block, said: Evidence): void {
    const before = this.#said.get(block);
    if (before) add(said, before);
    else this.#said.set(block, said);
    add(said, this.#whole);
  }
}
