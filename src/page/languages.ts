import { languageOf } from '../detection/language.ts';
import { readLexicon, type Lexicon } from '../detection/lexicon.ts';

/** So much of a page's text tells its language, in UTF-16 code units. */
const ASKED = 4_000;

/** A page whose parts speak for different languages is not read again and again. */
const MOST_TURNS = 4;

/** Letters that are not Latin but of a language with a lexicon; one regular expression, as every text is asked. */
const OTHER_SCRIPT = /[\u0400-\u052f\u0620-\u06ff\u3400-\u9fff]/;

/** Stretches of each of those scripts, and the languages written in it. */
const SCRIPTS: readonly (readonly [stretch: RegExp, languages: readonly string[]])[] = [
  [/[\p{Script=Cyrillic}\s\p{P}\d]+/gu, ['ru']],
  [/[\p{Script=Arabic}\s\p{P}\d\u200c]+/gu, ['ar', 'fa']],
  [/[\p{Script=Han}\p{P}\d]+/gu, ['zh']],
];

/** What is asked of the extension for a page's languages. */
export interface Sources {
  readonly english: Lexicon;
  /** Calls `then` with the packed lexicon of a language, later and only if there is one. */
  readonly load: (language: string, then: (packed: string) => void) => void;
  /** Told when texts that were read are to be read anew, as more is known of their languages. */
  readonly changed: () => void;
}

/**
 * The languages of a page: its own, which its text shows or else its mark-up says, and those of blocks in another script.
 * Their lexicons are loaded when a text first asks for them.
 */
export class Languages {
  readonly #sources: Sources;
  /** By language; null for those that are on their way or that do not exist. */
  readonly #lexicons = new Map<string, Lexicon | null>();
  #main: string | null = null;
  #sample = '';
  /** How much of the sample had been heard when `settle` was last called. */
  #settled = 0;
  #address = '';
  /** How often the language has changed under this address. */
  #turns = 0;
  /** What `main` was judged by. */
  #judged = '';

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** The language of the page; null as long as nothing tells it. */
  get main(): string | null {
    return this.#main;
  }

  /**
   * To be called before the first round of reading and after each.
   * @param said the language that the page says it is in
   * @param address of the page: under another one its text may be in another language
   */
  settle(said: string | null, address: string): void {
    if (address !== this.#address) {
      this.#sample = this.#sample.slice(this.#settled);
      this.#turns = 0;
    }
    this.#address = address;
    this.#sample = this.#sample.slice(0, ASKED);
    this.#settled = this.#sample.length;
    const judged = `${said} ${this.#sample}`;
    if (judged === this.#judged) return;
    this.#judged = judged;
    const main = languageOf(this.#sample, said);
    if (main === this.#main || this.#turns++ > MOST_TURNS) return;
    const before = this.#ownLexicon();
    this.#main = main;
    if (this.#ownLexicon() !== before) this.#sources.changed();
  }

  /** To be called before everything is read anew. */
  begin(): void {
    this.#sample = '';
    this.#settled = 0;
  }

  /** The lexicons for a text, that of its language first. */
  lexiconsFor(text: string): Lexicon[] {
    if (this.#sample.length - this.#settled < ASKED) this.#sample += `${text.slice(0, ASKED)}\n`;
    const lexicons = new Set<Lexicon>();
    const others = OTHER_SCRIPT.test(text) ? this.#otherLanguages(text) : [];
    for (const language of others) {
      const lexicon = this.#lexiconOf(language);
      if (lexicon) lexicons.add(lexicon);
    }
    const own = this.#ownLexicon();
    if (own) lexicons.add(own);
    return [...lexicons.add(this.#sources.english)];
  }

  /** The languages in other scripts than the page's own that a text clearly shows. */
  #otherLanguages(text: string): string[] {
    const found: string[] = [];
    for (const [stretch, languages] of SCRIPTS) {
      if (this.#main && languages.includes(this.#main)) continue;
      const language = languageOf((text.match(stretch) ?? []).join(' '), null);
      if (language && languages.includes(language)) found.push(language);
    }
    return found;
  }

  /** The lexicon of the page's language; null where that is English, which is always looked for. */
  #ownLexicon(): Lexicon | null {
    return this.#main === null || this.#main === 'en' ? null : this.#lexiconOf(this.#main);
  }

  /** @returns null where there is none yet; then it is asked for, once */
  #lexiconOf(language: string): Lexicon | null {
    const known = this.#lexicons.get(language);
    if (known !== undefined) return known;
    this.#lexicons.set(language, null);
    this.#sources.load(language, (packed) => {
      this.#lexicons.set(language, readLexicon(packed));
      this.#sources.changed();
    });
    return null;
  }
}
