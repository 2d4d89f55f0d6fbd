/**
 * How characters are read: `FOLD` gives for every UTF-16 code unit the character it is compared as, so that accents,
 * case and the variants of a letter do not matter. Tables, because every character of a page passes through them.
 */

/** Not part of a word. */
export const EDGE = 0;
/** Inside a word, but without weight: soft hyphen, combining marks, Arabic vowel signs and tatweel. */
export const SKIP = 1;

const LATIN_AND_KIN: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1fff],
];

const EDGES: readonly (readonly [number, number])[] = [
  [0x00, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x60],
  [0x7b, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2b9, 0x2df],
  [0x37e, 0x37e],
  [0x387, 0x387],
  [0x55a, 0x55f],
  [0x589, 0x58a],
  [0x5be, 0x5be],
  [0x5c0, 0x5c0],
  [0x5c3, 0x5c3],
  [0x5f3, 0x5f4],
  [0x606, 0x60f],
  [0x61b, 0x61f],
  [0x66a, 0x66d],
  [0x6d4, 0x6d4],
  [0x700, 0x70d],
  [0x964, 0x965],
  [0x2000, 0x200c],
  [0x200e, 0x205f],
  [0x2061, 0x2070],
  [0x2072, 0x207e],
  [0x2080, 0x208f],
  [0x20a0, 0x20cf],
  [0x2190, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x2ff0, 0x3004],
  [0x3007, 0x3030],
  [0x303d, 0x303f],
  [0x30a0, 0x30a0],
  [0x30fb, 0x30fb],
  [0xd800, 0xf8ff],
  [0xfd3e, 0xfd3f],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xffe0, 0xffff],
];

const SKIPPED: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x483, 0x487],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e4],
  [0x6e7, 0x6e8],
  [0x6ea, 0x6ed],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200d, 0x200d],
  [0x2060, 0x2060],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
];

/** Letters that do not decompose, and those whose decomposition would go too far (й is not и). */
const PAIRS =
  'ıi İi łl Łl øo Øo đd Đd ðd Ðd ħh Ħh ёе Ёе йй Йй її Її ўў Ўў أا إا آا ٱا ىي یي ئئ ؤؤ ةه ۀه ەه کك ےي';

/** Han characters: these have no word edges. */
const HAN: readonly (readonly [number, number])[] = [
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
];

function buildTables(): { fold: Uint16Array; upper: Uint8Array; part: Uint8Array } {
  const fold = new Uint16Array(0x10000);
  const upper = new Uint8Array(0x10000);
  const part = new Uint8Array(0x10000).fill(1);
  for (let code = 0; code < 0x10000; code++) fold[code] = code;
  for (const [from, to] of LATIN_AND_KIN)
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code);
      const small = letter.toLowerCase();
      if (small !== letter) upper[code] = 1;
      fold[code] = code < 0x80 ? small.charCodeAt(0) : small.normalize('NFD').charCodeAt(0);
    }
  for (const [from, to] of EDGES) {
    fold.fill(EDGE, from, to + 1);
    part.fill(0, from, to + 1);
  }
  for (const [from, to] of HAN) part.fill(0, from, to + 1);
  for (const [from, to] of SKIPPED) {
    fold.fill(SKIP, from, to + 1);
    part.fill(1, from, to + 1);
  }
  for (const pair of PAIRS.split(' ')) fold[pair.charCodeAt(0)] = pair.charCodeAt(1);
  return { fold, upper, part };
}

const tables = buildTables();

/** The character a code unit is compared as; EDGE or SKIP. Never written to after it is built. */
export const FOLD: Uint16Array = tables.fold;

/** 1 for capital letters. */
export const UPPER: Uint8Array = tables.upper;

/** 1 for what belongs to a word that has edges. */
export const PART: Uint8Array = tables.part;

/** No term holds a letter from here on, Han characters aside. */
const BEYOND_TERMS = 0x3400;

/** In `SHAPE`: five bits of the folded letter; part of a word; a capital; a Han character or one without weight. */
export const LETTER_SHAPE = 31;
export const PART_SHAPE = 32;
export const CAPITAL_SHAPE = 64;
export const SPECIAL_SHAPE = 128;

/** What matters of a code unit to a quick look at a text: 0 for what belongs to no word. */
export const SHAPE: Uint8Array = shapes();

function shapes(): Uint8Array {
  const { fold, upper, part } = tables;
  const shape = new Uint8Array(0x10000);
  for (let code = 0; code < BEYOND_TERMS; code++)
    shape[code] =
      (part[code]! * PART_SHAPE) | (upper[code]! * CAPITAL_SHAPE) | (fold[code]! & LETTER_SHAPE);
  shape.fill(PART_SHAPE, BEYOND_TERMS);
  for (const [from, to] of EDGES) shape.fill(0, from, to + 1);
  for (const [from, to] of SKIPPED) shape.fill(PART_SHAPE | SPECIAL_SHAPE, from, to + 1);
  for (const [from, to] of HAN) shape.fill(SPECIAL_SHAPE, from, to + 1);
  return shape;
}

/** Whether a code unit is a Han character: these have no word edges. */
export const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);

/** Whether a code unit belongs to a word that has edges. */
export const isWord = (code: number): boolean => PART[code] === 1;

/** A text as it is compared: folded, without what has no weight; edges stay as they are. */
export function fold(text: string, table: Uint16Array = FOLD): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const code = table[text.charCodeAt(at)]!;
    if (code === EDGE) folded += text[at];
    else if (code !== SKIP) folded += String.fromCharCode(code);
  }
  return folded;
}
