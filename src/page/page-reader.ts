import { count, noEvidence, type Evidence } from '../detection/evidence.ts';
import type { Lexicon } from '../detection/lexicon.ts';
import type { Mention } from '../detection/mention.ts';
import { Survey } from '../detection/survey.ts';
import type { Block } from './regions.ts';

/** What a block says for and against rivals: each time what and of whom, one after the other. */
type Said = string[];

const areSame = (one: Said | undefined, other: Said | undefined) =>
  one?.length === other?.length && (one ?? []).every((word, at) => word === other?.[at]);

/** What a page says as a whole: the sum of what its blocks say, to which one is added and from which one is taken. */
class Whole {
  readonly evidence = noEvidence();
  /** Counts the changes of the whole. */
  version = 0;

  add(said: Said, sign: 1 | -1): void {
    this.version++;
    for (let at = 0; at < said.length; at += 2)
      count(this.evidence[said[at] as keyof Evidence], said[at + 1] as string, sign);
  }
}

/**
 * Reads the texts of a page. What the page says as a whole decides doubtful cases, and it is always the sum of what its
 * blocks say now: however a page came to be as it is, its marks are the same.
 */
export class PageReader {
  readonly #lexiconsFor: (text: string) => readonly Lexicon[];
  readonly #said = new Map<Block, Said>();
  /** What blocks say that are being read; what they said before counts until they have been. */
  readonly #saying = new Map<Block, Said>();
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
    survey.hear((at, what, id) => {
      const block = blockAt(at);
      const saying = this.#saying.get(block);
      if (saying) saying.push(what, id);
      else this.#saying.set(block, [what, id]);
    });
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
    if (areSame(said, saying)) return;
    if (said) this.#whole.add(said, -1);
    if (saying) this.#whole.add(saying, 1);
    if (saying) this.#said.set(block, saying);
    else this.#said.delete(block);
  }
}
