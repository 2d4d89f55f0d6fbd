import { allMarks, highlightName, HIGHLIGHT_PREFIX } from '../signs/marks.ts';

/**
 * Our part of the page's registry of highlights. The page shares it: names of others are never touched, and ours are
 * put back when the page clears it.
 */
export class Registry {
  readonly #highlights = new Map<string, Highlight>();

  add(name: string, ranges: readonly StaticRange[]): void {
    let highlight = this.#highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      this.#highlights.set(name, highlight);
    }
    for (const range of ranges) highlight.add(range);
    if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }

  remove(name: string, ranges: readonly StaticRange[]): void {
    const highlight = this.#highlights.get(name);
    if (!highlight) return;
    for (const range of ranges) highlight.delete(range);
    if (highlight.size > 0) return;
    this.#highlights.delete(name);
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }

  /** Puts our highlights back where someone else took them away or put their own in their place. */
  restore(): void {
    for (const [name, highlight] of this.#highlights)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  }

  /** Takes everything of ours out. */
  clear(): void {
    for (const name of this.#highlights.keys()) CSS.highlights.delete(name);
    this.#highlights.clear();
  }
}

/** Takes out what an older script of ours left behind when it was cut off in the middle. */
export function sweepRegistry(): void {
  for (const { position, variant } of allMarks())
    CSS.highlights.delete(highlightName(position, variant));
}

/** True for the names under which `Registry` registers. */
export const isOurs = (name: string) => name.startsWith(HIGHLIGHT_PREFIX);
