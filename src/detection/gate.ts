import {
  CAPITAL_SHAPE,
  EDGE,
  LETTER_SHAPE as LETTER,
  SHAPE,
  SPECIAL_SHAPE,
  isHan,
} from './letters.ts';

/** Something begins so: with a capital or not, and whatever the fourth letter is, or only if that fits as well. */
const CAPITAL = 1;
const SMALL = 2;
const CAPITAL_OPEN = 4;
const SMALL_OPEN = 8;

export const ANY_CAPITAL = CAPITAL | CAPITAL_OPEN;
export const ANY_SMALL = SMALL | SMALL_OPEN;
const OPEN = CAPITAL_OPEN | SMALL_OPEN;

/** Of a Han character: it alone is something; something begins with it and the character after it, by their hash. */
const HAN_ALONE = 1;
const HAN_PAIR = 2;

/**
 * The places of a text at which something to be looked for may begin, told by the first four letters, of Han characters
 * by the first two. It lets some places through at which nothing begins.
 */
export class Gate {
  /** Whether only Latin capitals may begin. */
  capitalsOnly = true;
  /** What begins with three letters, five bits of each: 0 for nothing; else ANY_CAPITAL and ANY_SMALL tell whether it may. */
  readonly thirds = new Uint8Array(1 << 15);
  /** By a hash of four letters: 1 where something begins so. */
  readonly #fourths = new Uint8Array(1 << 16);
  #han: Uint8Array | null = null;
  readonly #table: Uint16Array;

  /** @param table how characters are compared */
  constructor(table: Uint16Array) {
    this.#table = table;
  }

  /**
   * Lets through what begins with four letters, folded, EDGE behind the last.
   * @param count how many of them are asked, where others may follow; else 4
   * @param capital whether the first letter is always a capital
   */
  add(a: number, b: number, c: number, d: number, count: number, capital: boolean): void {
    if (!capital || a >= 0x80) this.capitalsOnly = false;
    if (a >= 0x3400 && isHan(a)) return this.#addHan(a, b);
    const third = thirdOf(a, b, c);
    const open = count < 4;
    // A word of one letter may have anything behind its edge.
    const free = open ? 5 * (3 - count) : b === EDGE ? 5 : 0;
    const last = third | ((1 << free) - 1);
    const mark = open ? (capital ? CAPITAL_OPEN : OPEN) : capital ? CAPITAL : CAPITAL | SMALL;
    for (let at = third; at <= last; at++) this.thirds[at]! |= mark;
    if (!open) this.#fourths[fourthOf(third, d)] = 1;
  }

  #addHan(first: number, second: number): void {
    this.#han ??= new Uint8Array(1 << 16);
    if (second === EDGE) this.#han[first]! |= HAN_ALONE;
    else this.#han[pairOf(first, second)]! |= HAN_PAIR;
  }

  /** Lets through, behind something that may be written together with it, whatever has been let through so far. */
  addBehind(clitics: readonly string[]): void {
    if (clitics.length === 0) return;
    const thirds: number[] = [];
    for (const [third, mark] of this.thirds.entries()) if (mark !== 0) thirds.push(third);
    for (const clitic of clitics) {
      const [a = EDGE, b = EDGE, c = EDGE] = [...clitic].map(
        (letter) => this.#table[letter.charCodeAt(0)]!,
      );
      const shift = 5 * Math.min(3, clitic.length);
      const first = thirdOf(a, b, c);
      for (const third of thirds) this.thirds[first | (third >>> shift)]! |= OPEN;
    }
  }

  /** Whether what stands at `at` is let through. */
  passes(text: string, at: number, asCapital = false): boolean {
    const a = SHAPE[text.charCodeAt(at)]!;
    if ((a & SPECIAL_SHAPE) !== 0) return this.#passesHan(text, at);
    const left = text.length - at;
    const b = left > 1 ? SHAPE[text.charCodeAt(at + 1)]! : 0;
    const c = left > 2 ? SHAPE[text.charCodeAt(at + 2)]! : 0;
    const d = left > 3 ? SHAPE[text.charCodeAt(at + 3)]! : 0;
    return this.passesShapes(asCapital ? a | CAPITAL_SHAPE : a, b, c, d);
  }

  /** As `passes`, by the shapes of the first four characters. */
  passesShapes(a: number, b: number, c: number, d: number): boolean {
    if (((b | c | d) & SPECIAL_SHAPE) !== 0) return true;
    const third = thirdOf(a, b, c);
    const mark = this.thirds[third]! & ((a & CAPITAL_SHAPE) === 0 ? ANY_SMALL : ANY_CAPITAL);
    if (mark === 0) return false;
    if ((mark & OPEN) !== 0) return true;
    return this.#fourths[b === 0 ? fourthOf(thirdOf(a, b, 0), 0) : fourthOf(third, c && d)] === 1;
  }

  #passesHan(text: string, at: number): boolean {
    const han = this.#han;
    if (han === null) return false;
    const first = this.#table[text.charCodeAt(at)]!;
    if ((han[first]! & HAN_ALONE) !== 0) return true;
    if (at + 1 >= text.length) return false;
    const second = this.#table[text.charCodeAt(at + 1)]!;
    return (han[pairOf(first, second)]! & HAN_PAIR) !== 0;
  }
}

const thirdOf = (a: number, b: number, c: number): number =>
  ((a & LETTER) << 10) | ((b & LETTER) << 5) | (c & LETTER);

const fourthOf = (third: number, d: number): number =>
  (Math.imul(third, 37) + (d & LETTER)) & 0xffff;

const pairOf = (first: number, second: number): number => (Math.imul(first, 31) + second) & 0xffff;
