import { noEvidence, type Evidence } from '../detection/evidence.ts';
import type { Lexicon } from '../detection/lexicon.ts';
import type { Mention } from '../detection/mention.ts';
import { Survey } from '../detection/survey.ts';
import type { Block } from './regions.ts';

/** What a page says as a whole: the sum of what its blocks say, to which one is added and from which one is taken. */
class Whole {
  readonly evidence = noEvidence();
  /** Counts the changes of the whole. */
  version = 0;
  /** How many blocks name a person. */
  readonly #persons = new Map<string, number>();

  add(said: Evidence, sign: 1 | -1): void {
    this.version++;
    for (const counts of ['cues', 'home'] as const)
      for (const [id, count] of said[counts]) change(this.evidence[counts], id, sign * count);
    for (const person of said.persons) {
      change(this.#persons, person, sign);
      if (this.#persons.has(person)) this.evidence.persons.add(person);
      else this.evidence.persons.delete(person);
    }
  }
}

/** What a block says as a text, by which it is compared; null for nothing. */
const written = (said: readonly Evidence[] | undefined) =>
  said &&
  JSON.stringify(said.map(({ cues, home, persons }) => [[...cues], [...home], [...persons]]));

function change(counts: Map<string, number>, id: string, by: number): void {
  const count = (counts.get(id) ?? 0) + by;
  if (count) counts.set(id, count);
  else counts.delete(id);
}

/**
 * Reads the texts of a page. What the page says as a whole decides doubtful cases, and it is always the sum of what its
 * blocks say now: however a page came to be as it is, its marks are the same.
 */
export class PageReader {
  readonly #lexiconsFor: (text: string) => readonly Lexicon[];
  readonly #said = new Map<Block, Evidence[]>();
  /** What blocks say that are being read; what they said before counts until they have been. */
  readonly #saying = new Map<Block, Evidence[]>();
  /** Blocks in which a judgement rested on the page as a whole, by the version on which it did. */
  readonly #resting = new Map<Block, number>();
  readonly #whole = new Whole();

  /** @param lexicons that of the page's language first; or what gives those for a text */
  constructor(lexicons: readonly Lexicon[] | ((text: string) => readonly Lexicon[])) {
    this.#lexiconsFor = typeof lexicons === 'function' ? lexicons : () => lexicons;
  }

  /** Begins to read a block anew. */
  begin(block: Block): void {
    this.#saying.delete(block);
    this.#resting.delete(block);
  }

  /**
   * Finds the countries that a text names, by what is known of the page so far.
   * @param blockAt the block to which what stands at an offset belongs
   * @param ended blocks of which this is the last text
   */
  read(text: string, blockAt: (offset: number) => Block, ended: readonly Block[]): Mention[] {
    const survey = new Survey(text, this.#lexiconsFor(text));
    const heard = new Map<Block, Evidence>();
    survey.hear((at) => {
      const block = blockAt(at);
      const said = heard.get(block) ?? noEvidence();
      heard.set(block, said);
      return said;
    });
    for (const [block, said] of heard)
      this.#saying.set(block, [...(this.#saying.get(block) ?? []), said]);
    if (this.#said.size + this.#saying.size) for (const block of ended) this.#end(block);
    return survey.judge((at) => {
      this.#resting.set(blockAt(at), this.#whole.version);
      return this.#whole.evidence;
    });
  }

  /** The blocks to be judged again, as the page as a whole now says something else. */
  outdated(): Block[] {
    return [...this.#resting]
      .filter(([block, version]) => version !== this.#whole.version && block.isConnected)
      .map(([block]) => block);
  }

  /** Forgets the blocks that are no longer read. */
  drop(isGone: (block: Block) => boolean): void {
    for (const block of this.#said.keys()) if (isGone(block)) this.#end(block);
    for (const block of this.#resting.keys()) if (isGone(block)) this.#resting.delete(block);
  }

  /** All texts of a block have been heard: what they say now counts instead of what they said before. */
  #end(block: Block): void {
    const said = this.#said.get(block);
    const saying = this.#saying.get(block);
    // Most blocks say nothing.
    if (!said && !saying) return;
    this.#saying.delete(block);
    if (written(said) === written(saying)) return;
    for (const one of said ?? []) this.#whole.add(one, -1);
    for (const one of saying ?? []) this.#whole.add(one, 1);
    if (saying) this.#said.set(block, saying);
    else this.#said.delete(block);
  }
}
