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
  return { stem: text.slice(0, tilde), joint, endings: paradigms[text.slice(tilde + 1)]! };
}

/** Reads one term that `checkTerm` has nothing against: pages read only what was checked when it was packed. */
export function parseTerm(notation: string, paradigms: Paradigms): Term {
  const brace = notation.indexOf('{');
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
      words.push(parseWord(text.slice(from, at), joint, paradigms));
      joint = '';
    }
    if (mark !== undefined) joint += mark;
    from = at + 1;
  }
  return { words, stop: text.endsWith('.'), flags };
}

/** What no stem may hold. */
const FORBIDDEN = /[{}~|"()[\]]/;
const PARADIGM = /~([^\s\-'’.·&/{|]*)/g;

/**
 * Reads one term as somebody wrote it.
 * @throws Error saying what is wrong with it
 */
export function checkTerm(notation: string, paradigms: Paradigms): Term {
  if (notation.includes('{') && !notation.endsWith('}'))
    throw new Error(`the braces of "${notation}" must close at its end`);
  for (const [, name = ''] of notation.matchAll(PARADIGM))
    if (!Object.hasOwn(paradigms, name))
      throw new Error(
        `the paradigm "${name}" of "${notation}" is not defined; defined are ${Object.keys(paradigms).join(', ') || 'none'}`,
      );
  const term = parseTerm(notation, paradigms);
  if (!term.words.length) throw new Error('a term is empty');
  for (const { stem } of term.words) {
    if (!stem) throw new Error(`a word of "${notation}" has no stem`);
    if (FORBIDDEN.test(stem)) throw new Error(`"${stem}" holds a character that a stem cannot`);
  }
  return term;
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
