import { PART } from './letters.ts';

const SLOTS = 1 << 13;

/**
 * What was found out about words, by how they are written: texts are made of the same words over and over. A newer
 * word takes the place of an older.
 */
export class Memo<T> {
  /** Two hashes of the word in each slot: that two words share both does not happen. */
  readonly #ones = new Int32Array(SLOTS);
  readonly #others = new Int32Array(SLOTS);
  readonly #values = new Array<T | undefined>(SLOTS);
  #one = 0;
  #other = 0;
  #end = 0;

  /** The end of the word that was last looked for. */
  get end(): number {
    return this.#end;
  }

  /** What is known of the word that begins at `start`; undefined where nothing is. */
  find(text: string, start: number): T | undefined {
    const { length } = text;
    let one = 17;
    let other = 0x811c;
    let at = start;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (PART[code] === 0) break;
      one = (Math.imul(one, 31) + code) | 0;
      other = Math.imul(other ^ code, 0x01000193);
    }
    return this.#found(one, other, at);
  }

  /** What is known of what stands between `start` and `end`; undefined where nothing is. */
  findBetween(text: string, start: number, end: number): T | undefined {
    let one = 17;
    let other = 0x811c;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      one = (Math.imul(one, 31) + code) | 0;
      other = Math.imul(other ^ code, 0x01000193);
    }
    return this.#found(one, other, end);
  }

  #found(one: number, other: number, end: number): T | undefined {
    this.#one = one;
    this.#other = other;
    this.#end = end;
    let slot = slotOf(one);
    if (this.#ones[slot] === one && this.#others[slot] === other) return this.#values[slot];
    slot ^= 1;
    if (this.#ones[slot] === one && this.#others[slot] === other) return this.#values[slot];
    return undefined;
  }

  /** Keeps what is known of the word that was last looked for. */
  keep(value: T): T {
    let slot = slotOf(this.#one);
    if (this.#values[slot] !== undefined) slot ^= 1;
    this.#ones[slot] = this.#one;
    this.#others[slot] = this.#other;
    this.#values[slot] = value;
    return value;
  }
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 12)) & (SLOTS - 1);
