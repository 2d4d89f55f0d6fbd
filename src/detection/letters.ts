/**
 * How characters are read: `FOLD` gives for every UTF-16 code unit the character it is compared as, so that accents,
 * case and the variants of a letter do not matter. Tables, because every character of a page passes through them.
 */

/** Not part of a word. */
export const EDGE = 0;
/** Inside a word, but without weight: soft hyphen, combining marks, Arabic vowel signs and tatweel. */
export const SKIP = 1;

/** Reads ranges of UTF-16 code units, both ends in hexadecimal digits and included: `41-5a d7`. */
const ranges = (written: string): readonly (readonly [number, number])[] =>
  written.split(' ').map((range) => {
    const [from = NaN, to = from] = range.split('-').map((digits) => parseInt(digits, 16));
    return [from, to];
  });

const LATIN_AND_KIN = ranges('41-5a 61-7a c0-24f 370-3ff 400-52f 1e00-1fff');

const EDGES = ranges(
  '0-2f 3a-40 5b-60 7b-bf d7 f7 2b9-2df 37e 387 55a-55f 589-58a 5be 5c0 5c3 5f3-5f4 606-60f ' +
    '61b-61f 66a-66d 6d4 700-70d 964-965 2000-200c 200e-205f 2061-2070 2072-207e 2080-208f ' +
    '20a0-20cf 2190-2bff 2e00-2e7f 2ff0-3004 3007-3030 303d-303f 30a0 30fb d800-f8ff fd3e-fd3f ' +
    'fe10-fe1f fe30-fe6f ff00-ff0f ff1a-ff20 ff3b-ff40 ff5b-ff65 ffe0-ffff',
);

const SKIPPED = ranges(
  'ad 300-36f 483-487 591-5bd 5bf 5c1-5c2 610-61a 640 64b-65f 670 6d6-6dc 6df-6e4 6e7-6e8 ' +
    '6ea-6ed 1ab0-1aff 1dc0-1dff 200d 2060 20d0-20ff fe00-fe0f fe20-fe2f feff',
);

/** Letters that do not decompose, and those whose decomposition would go too far (й is not и). */
const PAIRS =
  'ıi İi łl Łl øo Øo đd Đd ðd Ðd ħh Ħh ёе Ёе йй Йй її Її ўў Ўў أا إا آا ٱا ىي یي ئئ ؤؤ ةه ۀه ەه کك ےي';

/** Han characters: these have no word edges. */
const HAN = ranges('3400-9fff f900-faff');

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
