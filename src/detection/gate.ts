import { EDGE, SKIP, UPPER, isHan } from './letters.ts';

const SCRIPTS_WITHOUT_CASE = 0x590;

/** A code unit belongs to a word; something may begin with it at the edge of one; something may anywhere. */
export const WORD = 1;
export const START = 2;
export const START_WITHIN = 4;

/** What is known of three characters: 0 that nothing begins with them, else that something does, or something if the fourth fits. */
const OPEN = 1;
const ASK_FOURTH = 2;

/**
 * The places of a text at which something to be looked for may begin: told by its first character, by a RegExp where only
 * capitals count, because nothing else passes over the rest of a text as quickly; then by its first four. It lets some
 * places through at which nothing begins.
 */
export class Gate {
  #starts: Uint8Array | null = null;
  /** Whether only Latin capitals may begin. */
  capitalsOnly = false;
  readonly #table: Uint16Array;
  readonly #within: boolean;
  /** By three folded characters, five bits of each. */
  readonly #thirds = new Uint8Array(1 << 15);
  /** One bit for every four, by a hash. */
  readonly #fourths = new Int32Array(1 << 11);
  /** Folded first characters; true where a small letter may begin. */
  readonly #initials = new Map<number, boolean>();

  /**
   * @param table how characters are compared
   * @param within whether something may begin within a word, behind a clitic
   */
  constructor(table: Uint16Array, within: boolean) {
    this.#within = within;
    this.#table = table;
  }

  /**
   * Lets through what begins with a stem.
   * @param stem its first four characters, folded, or all of them
   * @param open whether further letters may follow it
   * @param capital whether its first letter is always a capital
   */
  add(stem: readonly number[], open: boolean, capital: boolean): void {
    const [a = EDGE, b = EDGE, c = EDGE, d = EDGE] = stem;
    this.#initials.set(a, this.#initials.get(a) === true || !capital);
    const third = thirdOf(a, b, c);
    if (open && stem.length < 4)
      this.#thirds.fill(OPEN, third, third + (1 << (5 * (3 - Math.min(3, stem.length)))));
    else if (this.#thirds[third] !== OPEN) this.#thirds[third] = ASK_FOURTH;
    const fourth = fourthOf(third, d);
    this.#fourths[fourth >>> 5]! |= 1 << (fourth & 31);
  }

  /** Whether the first four characters at `at` are let through. */
  passes(text: string, at: number): boolean {
    const table = this.#table;
    const a = table[text.charCodeAt(at)]!;
    const b = foldedAt(table, text, at + 1);
    const c = b === EDGE ? EDGE : foldedAt(table, text, at + 2);
    if (b === SKIP || c === SKIP) return true;
    const third = thirdOf(a, b, c);
    const known = this.#thirds[third]!;
    if (known !== ASK_FOURTH) return known === OPEN;
    const d = c === EDGE ? EDGE : foldedAt(table, text, at + 3);
    const fourth = fourthOf(third, d);
    return d === SKIP || (this.#fourths[fourth >>> 5]! & (1 << (fourth & 31))) !== 0;
  }

  /** To be called once everything is in. */
  close(): void {
    this.capitalsOnly = [...this.#initials].every(([initial, small]) => !small && initial < 0x80);
  }

  /** WORD, START and START_WITHIN of every code unit. */
  get starts(): Uint8Array {
    if (this.#starts) return this.#starts;
    const initials = new Uint8Array(0x10000);
    for (const [initial, small] of this.#initials) initials[initial] = small ? 2 : 1;
    const starts = new Uint8Array(0x10000);
    for (let code = 0; code < 0x10000; code++) {
      const folded = this.#table[code]!;
      if (folded === EDGE) continue;
      const han = isHan(code);
      const begins = initials[folded] === 2 || (initials[folded] === 1 && mayBegin(code));
      const start = han || this.#within ? START_WITHIN : START;
      starts[code] = (han ? 0 : WORD) | (begins ? start : 0);
    }
    return (this.#starts = starts);
  }
}

const mayBegin = (code: number): boolean => UPPER[code] === 1 || code >= SCRIPTS_WITHOUT_CASE;

const foldedAt = (table: Uint16Array, text: string, at: number): number =>
  at < text.length ? table[text.charCodeAt(at)]! : EDGE;

const thirdOf = (a: number, b: number, c: number): number =>
  ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);

const fourthOf = (third: number, d: number): number => (Math.imul(third, 37) + d) & 0xffff;
