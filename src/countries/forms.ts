import { foldName } from './fold.ts';

/** How names change in sentences; all texts but `letters` are folded as names are. */
export interface Inflections {
  /** The stems of words that take the same endings, by those endings: both separated by blanks, `-` the empty ending. */
  readonly stems: Readonly<Record<string, string>>;
  /** What may begin a word and belongs to no name, as Arabic `بال`, with what stands there in the name. */
  readonly clitics: Readonly<Record<string, string>>;
  /** Pairs of a character and the one it is read as, separated by blanks: `國国`. */
  readonly letters: string;
}

/** Inflections, ready to be asked. */
export interface Forms {
  /** The lists of endings of each stem, the one of names first. */
  readonly endings: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly clitics: readonly (readonly [clitic: string, instead: string])[];
  readonly letters: ReadonlyMap<string, string>;
}

/** Prepares forms in steps of less than a millisecond. */
export function* readingForms(inflections: Inflections): Generator<undefined, Forms> {
  const endings = new Map<string, (readonly string[])[]>();
  for (const [list, stems] of Object.entries(inflections.stems)) {
    const own = list.split(' ').map((ending) => (ending === '-' ? '' : ending));
    for (const stem of stems.split(' ')) {
      const known = endings.get(stem);
      if (known) known.push(own);
      else endings.set(stem, [own]);
    }
    yield;
  }
  const letters = new Map(inflections.letters.split(' ').map(([from, to]) => [from!, to!]));
  return { endings, clitics: Object.entries(inflections.clitics), letters };
}

/** The words, as names have them, of which a folded word may be a form; itself first. */
export function lemmasOf({ endings, clitics }: Forms, word: string): string[] {
  const forms = [word];
  for (const form of forms)
    for (const [clitic, instead] of clitics)
      if (form.startsWith(clitic)) forms.push(instead + form.slice(clitic.length));
  const lemmas = new Set(forms);
  for (const form of forms)
    for (let at = 1; at <= form.length; at++) {
      const stem = form.slice(0, at);
      for (const own of endings.get(stem) ?? [])
        if (own.includes(form.slice(at))) lemmas.add(stem + own[0]!);
    }
  return [...lemmas];
}

/** Elided articles and the like: "l'Espagne", "dell'Italia". */
const ELIDED = /^\p{L}{1,5}['’](?=\p{L})/u;

/** Case endings and possessives that follow an apostrophe: "Fransa'dan", "Germany's". */
const SUFFIX = /(?<=\p{L})['’]\p{L}{0,7}$/u;

/** Behind a Chinese name: its people, side, army, media, firms, citizens or descent. */
const HAN_SUFFIX = /(?<=^\p{Script=Han}+)[人方军媒企籍裔]$/u;

/** A text folded, and folded without what is joined to a name in it. */
export function readingsOf({ letters }: Forms, text: string): string[] {
  const own = foldName(text);
  const plain = own.replace(/\p{Script=Han}/gu, (letter) => letters.get(letter) ?? letter);
  const bare = [ELIDED, SUFFIX].map((joined) => foldName(text.trim().replace(joined, '')));
  const readings = [own, ...bare, plain, plain.replace(HAN_SUFFIX, '')];
  return [...new Set(readings)].filter(Boolean);
}
