import { allMarks, highlightName } from '../signs/marks.ts';

/**
 * Our part of the page's registry of highlights. The page shares it: names of others are never touched, and ours are
 * put back when the page clears it.
 */
export class Registry {
  readonly #highlights = new Map<string, Highlight>();
  /** Out of the registry until the next `commit`. */
  readonly #withdrawn = new Map<string, Highlight>();

  /** Adds ranges to a highlight; they show after the next `commit`. */
  add(name: string, ranges: readonly StaticRange[]): void {
    let highlight = this.#highlights.get(name);
    if (!highlight) this.#highlights.set(name, (highlight = new Highlight()));
    this.#withdraw(name, highlight);
    for (const range of ranges) highlight.add(range);
  }

  /** Takes ranges out of a highlight; they go with the next `commit`. */
  remove(name: string, ranges: readonly StaticRange[]): void {
    const highlight = this.#highlights.get(name);
    if (!highlight) return;
    this.#withdraw(name, highlight);
    for (const range of ranges) highlight.delete(range);
  }

  /** Shows what was changed since the last call. */
  commit(): void {
    for (const [name, highlight] of this.#withdrawn) {
      if (highlight.size) CSS.highlights.set(name, highlight);
      else this.#highlights.delete(name);
    }
    this.#withdrawn.clear();
  }

  /** A highlight is changed outside the registry: browsers prepare to draw anew with every range changed inside. */
  #withdraw(name: string, highlight: Highlight): void {
    if (this.#withdrawn.has(name)) return;
    this.#withdrawn.set(name, highlight);
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }

  /** Puts our highlights back where someone else took them away or put their own in their place. */
  restore(): void {
    for (const [name, highlight] of this.#highlights)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  }

  /** Takes everything of ours out, and nothing that another script has put in its place. */
  clear(): void {
    for (const [name, highlight] of this.#highlights)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    this.#highlights.clear();
    this.#withdrawn.clear();
  }
}

/** Takes out what an older script of ours left behind when it was cut off in the middle. */
export function sweepRegistry(): void {
  for (const { position, variant } of allMarks())
    CSS.highlights.delete(highlightName(position, variant));
}
