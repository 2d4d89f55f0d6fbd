import { EDGE, SKIP, UPPER } from './letters.ts';

/** Something begins so with a capital; something begins so with a small letter or a letter that has no case. */
const CAPITAL = 1;
const SMALL = 2;

/**
 * The places of a text at which something to be looked for may begin, told by the first three characters. It lets some
 * places through at which nothing begins.
 */
export class Gate {
  /** CAPITAL and SMALL by three folded characters, five bits of each. */
  readonly marks = new Uint8Array(1 << 15);
  /** Whether only Latin capitals may begin. */
  capitalsOnly = true;
  readonly #table: Uint16Array;

  /** @param table how characters are compared */
  constructor(table: Uint16Array) {
    this.#table = table;
  }

  /**
   * Lets through what begins with some letters.
   * @param letters up to three, folded
   * @param open whether further letters may follow fewer than three
   * @param capital whether the first letter is always a capital
   */
  add(letters: readonly number[], open: boolean, capital: boolean): void {
    const [a = EDGE, b = EDGE, c = EDGE] = letters;
    const mark = capital ? CAPITAL : CAPITAL | SMALL;
    if (!capital || a >= 0x80) this.capitalsOnly = false;
    const first = indexOf(a, b, c);
    const last = open ? first + (1 << (5 * (3 - letters.length))) : first + 1;
    for (let at = first; at < last; at++) this.marks[at]! |= mark;
  }

  /** Lets through, behind something that may be written together with it, whatever has been let through so far. */
  addBehind(clitics: Iterable<string>): void {
    const marks = this.marks.slice();
    for (const clitic of clitics) {
      const [a = EDGE, b = EDGE, c = EDGE] = [...clitic].map(
        (letter) => this.#table[letter.charCodeAt(0)]!,
      );
      const shift = 5 * Math.min(3, clitic.length);
      const first = indexOf(a, b, c);
      for (let index = 0; index < marks.length; index++)
        if (marks[index] !== 0) this.marks[first | (index >>> shift)] = CAPITAL | SMALL;
    }
  }

  /** Whether what stands at `at` is let through. */
  passes(text: string, at: number, asCapital = false): boolean {
    const table = this.#table;
    const code = text.charCodeAt(at);
    const b = at + 1 < text.length ? table[text.charCodeAt(at + 1)]! : EDGE;
    const c = b !== EDGE && at + 2 < text.length ? table[text.charCodeAt(at + 2)]! : EDGE;
    if (b === SKIP || c === SKIP) return true;
    const mark = asCapital || UPPER[code] === 1 ? CAPITAL : SMALL;
    return (this.marks[indexOf(table[code]!, b, c)]! & mark) !== 0;
  }
}

const indexOf = (a: number, b: number, c: number): number =>
  ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
