import type { Entry, EntryWord } from './dictionary.ts';
import { EDGE, FOLD, PART, SKIP, UPPER, isHan, isWord } from './letters.ts';

/** The end of the word that holds `at`, or `at` where there is none. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWord(text.charCodeAt(end))) end++;
  return end;
}

/** The start of the word that ends at `end`, or `end` where there is none. */
export function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isWord(text.charCodeAt(start - 1))) start--;
  return start;
}

const isBlank = (code: number): boolean =>
  code === 0x20 ||
  code === 0xa0 ||
  code === 0x0a ||
  code === 0x0d ||
  code === 0x09 ||
  code === 0x200c ||
  code === 0x202f ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200b);

export const isHyphen = (code: number): boolean =>
  code === 0x2d || (code >= 0x2010 && code <= 0x2013) || code === 0x30fb;

/** A hyphen or one of the longer dashes: Russian writes «Папуа — Новая Гвинея». */
const isDash = (code: number): boolean => isHyphen(code) || code === 0x2014;

export const isApostrophe = (code: number): boolean =>
  code === 0x27 ||
  code === 0x2019 ||
  code === 0x2bc ||
  code === 0x60 ||
  code === 0xb4 ||
  code === 0xff07;

/** The end of a run of blanks within a paragraph; a blank line ends the paragraph. */
export function afterBlanks(text: string, at: number): number {
  let end = at;
  let lines = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isBlank(code)) break;
    if (code === 0x0a && ++lines > 1) return at;
  }
  return end;
}

/** The start of a run of blanks within a paragraph. */
export function beforeBlanks(text: string, at: number): number {
  let start = at;
  let lines = 0;
  for (; start > 0; start--) {
    const code = text.charCodeAt(start - 1);
    if (!isBlank(code)) break;
    if (code === 0x0a && ++lines > 1) return at;
  }
  return start;
}

/** Where the next word begins if what stands at `at` is the joint; -1 if it is not. */
function afterJoint(text: string, at: number, mark: number): number {
  if (at >= text.length) return -1;
  const code = text.charCodeAt(at);
  if (code === 0x20 && mark === 0x20 && PART[text.charCodeAt(at + 1)] === 1) return at + 1;
  if (mark === 0x2e) {
    const dot = code === 0x2e ? at + 1 : at;
    const end = afterBlanks(text, dot);
    return end > at ? end : -1;
  }
  if (mark === 0x27 || mark === 0x2019) {
    if (isApostrophe(code)) return afterBlanks(text, at + 1);
  } else if (mark !== 0x20 && !isHyphen(mark)) {
    const marked = afterBlanks(text, at);
    return text.charCodeAt(marked) === mark ? afterBlanks(text, marked + 1) : -1;
  }
  if (isHyphen(code)) return afterBlanks(text, at + 1);
  const end = afterBlanks(text, at);
  if (isHyphen(mark) && isDash(text.charCodeAt(end))) return afterBlanks(text, end + 1);
  return end > at ? end : -1;
}

/** The end of a stem in the text, characters without weight included; -1 where the letters differ. */
function afterStem(text: string, at: number, stem: string, table: Uint16Array): number {
  let end = at;
  for (let index = 0; index < stem.length; end++) {
    if (end >= text.length) return -1;
    const folded = table[text.charCodeAt(end)]!;
    if (folded === SKIP && index > 0) continue;
    if (folded !== stem.charCodeAt(index)) return -1;
    index++;
  }
  while (end < text.length && table[text.charCodeAt(end)] === SKIP) end++;
  return end;
}

function afterWord(text: string, at: number, word: EntryWord, table: Uint16Array): number {
  const end = afterStem(text, at, word.stem, table);
  if (end < 0) return -1;
  if (word.endings === null && end >= text.length) return end;
  if (word.stem.charCodeAt(0) > 0x3000 && isHan(text.charCodeAt(end - 1))) return end;
  if (word.endings === null) return end < text.length && isWord(text.charCodeAt(end)) ? -1 : end;
  let ending = '';
  let last = end;
  for (; last < text.length; last++) {
    const code = text.charCodeAt(last);
    const folded = table[code]!;
    if (folded === EDGE || isHan(code)) break;
    if (folded !== SKIP) ending += String.fromCharCode(folded);
    if (last - end > 24) return -1;
  }
  return word.endings.has(ending) ? last : -1;
}

function caseFits(text: string, start: number, end: number, entry: Entry): boolean {
  const first = UPPER[text.charCodeAt(start)]!;
  switch (entry.rule) {
    case 'any':
      return true;
    case 'lower':
      return first === 0;
    case 'initial':
      return first === 1 || isCaseless(text, start);
    case 'written':
      return first === 1 || UPPER[entry.written.charCodeAt(0)] === 0;
    case 'exact':
      return sameCase(text, start, end, entry.written);
  }
}

const isCaseless = (text: string, at: number): boolean => {
  const letter = text[at]!;
  return letter.toUpperCase() === letter && letter.toLowerCase() === letter;
};

function sameCase(text: string, start: number, end: number, written: string): boolean {
  let at = start;
  for (let index = 0; index < written.length; index++) {
    const code = written.charCodeAt(index);
    if (FOLD[code]! <= SKIP) continue;
    while (at < end && FOLD[text.charCodeAt(at)]! <= SKIP) at++;
    if (UPPER[text.charCodeAt(at)] !== UPPER[code]) return false;
    at++;
  }
  return true;
}

/** Whether accents stand as written; text in capitals is excused. */
function accentsFit(text: string, start: number, written: string): boolean {
  const found = text.slice(start, start + written.length).normalize('NFC');
  return found.toLowerCase() === written.normalize('NFC').toLowerCase();
}

/**
 * The end of an entry that begins at `start`; -1 where the text is another.
 * @param firstEnd the end of its first word where that is known to stand there, else -1
 * @param asCapital whether the case rules are to be left aside
 */
export function endOf(
  text: string,
  start: number,
  entry: Entry,
  table: Uint16Array,
  firstEnd = -1,
  asCapital = false,
): number {
  const { words } = entry;
  let end = firstEnd < 0 ? afterWord(text, start, words[0]!, table) : firstEnd;
  for (let at = 1; at < words.length && end >= 0; at++) {
    end = afterJoint(text, end, words[at]!.joint);
    if (end >= 0) end = afterWord(text, end, words[at]!, table);
  }
  if (end < 0) return -1;
  if (!asCapital && !caseFits(text, start, end, entry)) return -1;
  if (entry.accents && !accentsFit(text, start, entry.written)) return -1;
  if (entry.stop && text.charCodeAt(end) === 0x2e) end++;
  return end;
}

/** Whether the first word of an entry is the one from `start` to `end`. */
export const isFirstWord = (
  text: string,
  start: number,
  end: number,
  { words }: Entry,
  table: Uint16Array,
): boolean => afterWord(text, start, words[0]!, table) === end;
