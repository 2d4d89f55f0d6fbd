/**
 * The notation in which names are written down: words separated by blanks, each a stem that may carry endings, and
 * flags in braces at the end. CONTRIBUTING.md, "Adding a language", describes it for those who write names.
 */

/** One word of a term. */
export interface TermWord {
  readonly stem: string;
  /** Endings allowed after the stem, of which one must be there; null where the stem is the whole word. */
  readonly endings: readonly string[] | null;
  /** What stands between the word before and this one: a blank, `-`, `'`, `. ` or the like; empty for the first word. */
  readonly joint: string;
}

export interface Term {
  readonly words: readonly TermWord[];
  /** True where the term ends with a full stop, which belongs to it where it is written. */
  readonly stop: boolean;
  readonly flags: readonly string[];
}

/** Endings by the name of their paradigm. */
export type Paradigms = Readonly<Record<string, readonly string[]>>;

const JOINT = /[\s\-'’.·&/]/;
const FORBIDDEN = /[{}~|"()[\]]/;

/** Splits a list of terms at its commas; an empty text is an empty list. */
export const splitTerms = (list: string): string[] =>
  list ? list.split(',').map((term) => term.trim()) : [];

/** Reads the endings of a paradigm, separated by blanks; `-` is the empty ending. */
const parseEndings = (text: string): string[] =>
  text.split(' ').map((ending) => (ending === '-' ? '' : ending));

/** Reads the paradigms of a file. */
export const paradigmsOf = (written: Readonly<Record<string, string>>): Paradigms =>
  Object.fromEntries(Object.entries(written).map(([name, text]) => [name, parseEndings(text)]));

function parseWord(text: string, joint: string, paradigms: Paradigms): TermWord {
  const [stem = '', ...endings] = text.split('|');
  if (endings.length)
    return { stem, joint, endings: endings.map((ending) => (ending === '-' ? '' : ending)) };
  const tilde = text.indexOf('~');
  if (tilde < 0) return { stem: text, joint, endings: null };
  const name = text.slice(tilde + 1);
  const paradigm = Object.hasOwn(paradigms, name) ? paradigms[name] : undefined;
  if (!paradigm)
    throw new Error(
      `the paradigm "${name}" of "${text}" is not defined; defined are ${Object.keys(paradigms).join(', ') || 'none'}`,
    );
  return { stem: text.slice(0, tilde), joint, endings: paradigm };
}

/**
 * Reads one term.
 * @throws Error saying what is wrong with it
 */
export function parseTerm(notation: string, paradigms: Paradigms): Term {
  const brace = notation.indexOf('{');
  if (brace >= 0 && !notation.endsWith('}'))
    throw new Error(`the braces of "${notation}" must close at its end`);
  const text = (brace < 0 ? notation : notation.slice(0, brace)).trim();
  const flags =
    brace < 0
      ? []
      : notation
          .slice(brace + 1, -1)
          .split(' ')
          .filter(Boolean);
  const words: TermWord[] = [];
  let joint = '';
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const mark = text[at];
    // A hyphen or apostrophe among endings (after | or ~) is part of the ending.
    if (mark !== undefined && (!JOINT.test(mark) || isEnding(text, from, at))) continue;
    if (at > from) {
      const word = parseWord(text.slice(from, at), joint, paradigms);
      if (!word.stem) throw new Error(`a word of "${notation}" has no stem`);
      if (FORBIDDEN.test(word.stem))
        throw new Error(`"${word.stem}" holds a character that a stem cannot`);
      words.push(word);
      joint = '';
    }
    if (mark !== undefined) joint += mark;
    from = at + 1;
  }
  if (!words.length) throw new Error('a term is empty');
  return { words, stop: text.endsWith('.'), flags };
}

const isEnding = (text: string, from: number, at: number): boolean =>
  text[at] === '-' && text.slice(from, at).endsWith('|');

/** Every form of a term, written out, in no particular order; joints as they stand in the notation. */
export function formsOf(term: Term): string[] {
  return term.words.reduce<string[]>(
    (forms, word) =>
      forms.flatMap((form) =>
        (word.endings ?? ['']).map((ending) => form + word.joint + word.stem + ending),
      ),
    [''],
  );
}
