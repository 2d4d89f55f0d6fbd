import { allMarks, highlightName } from '../signs/marks.ts';

/** One highlight of ours. */
class Entry {
  readonly name: string;
  readonly highlight = new Highlight();
  isWithdrawn = false;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * Our part of the page's registry of highlights. The page shares it: names of others are never touched, and ours are
 * put back when the page clears it.
 */
export class Registry {
  readonly #entries = new Map<string, Entry>();
  /** Those that are out of the page's registry until the next `commit`. */
  readonly #withdrawn: Entry[] = [];
  #isAside = false;

  /** Adds a range to a highlight; it shows after the next `commit`. */
  add(name: string, range: StaticRange): void {
    let entry = this.#entries.get(name);
    if (!entry) this.#entries.set(name, (entry = new Entry(name)));
    if (!entry.isWithdrawn) this.#withdraw(entry);
    entry.highlight.add(range);
  }

  /** Takes a range out of a highlight; it goes with the next `commit`. */
  remove(name: string, range: StaticRange): void {
    const entry = this.#entries.get(name);
    if (!entry) return;
    if (!entry.isWithdrawn) this.#withdraw(entry);
    entry.highlight.delete(range);
  }

  /** Shows what was changed since the last call. */
  commit(): void {
    if (this.#isAside) return;
    for (const entry of this.#withdrawn.splice(0)) {
      entry.isWithdrawn = false;
      if (entry.highlight.size) CSS.highlights.set(entry.name, entry.highlight);
      else this.#entries.delete(entry.name);
    }
  }

  /** Takes everything out, whatever `commit` says, until it is called again with false. */
  stepAside(isOn: boolean): void {
    this.#isAside = isOn;
    for (const entry of this.#entries.values()) if (!entry.isWithdrawn) this.#withdraw(entry);
    this.commit();
  }

  /** A highlight is changed outside the registry: browsers prepare to draw anew with every range changed inside. */
  #withdraw(entry: Entry): void {
    entry.isWithdrawn = true;
    this.#withdrawn.push(entry);
    if (CSS.highlights.get(entry.name) === entry.highlight) CSS.highlights.delete(entry.name);
  }

  /** Puts our highlights back where someone else took them away or put their own in their place. */
  restore(): void {
    for (const { name, highlight, isWithdrawn } of this.#entries.values())
      if (!isWithdrawn && CSS.highlights.get(name) !== highlight)
        CSS.highlights.set(name, highlight);
  }

  /** Takes everything of ours out, and nothing that another script has put in its place. */
  clear(): void {
    for (const { name, highlight } of this.#entries.values())
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    this.#entries.clear();
    this.#withdrawn.length = 0;
  }
}

/** Takes out what an older script of ours left behind when it was cut off in the middle. */
export function sweepRegistry(): void {
  for (const { position, variant } of allMarks())
    CSS.highlights.delete(highlightName(position, variant));
}
