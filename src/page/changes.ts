/** Attributes that decide what is read or seen. */
export const TELLING = [
  'class',
  'style',
  'hidden',
  'open',
  'role',
  'contenteditable',
  'slot',
  'inert',
];
/** Those among them that decide whether a region is read at all. */
const REGIONAL = new Set(['role', 'contenteditable', 'slot']);

/** More changes than this at once are a storm: what they are is no longer noted, as everything is to be read anew. */
const STORM = 2_000;

/** What changed on a page since it was last put right. */
export class Changes {
  /** Blocks or what lies inside them; only their own text is read anew. */
  readonly texts = new Set<Node>();
  /** What was added: read with everything inside. */
  readonly trees = new Set<Node>();
  /** What may be seen differently now, with everything inside. */
  readonly looks = new Set<Element>();
  everything = false;
  removed = false;
  /** Whether a region may be read now that was not, or the other way round. */
  regions = false;
  /** The reader came to another part of the page, or marks are painted by another painting. */
  moved = false;
  repainted = false;
  /** How many changes of the tree there were. */
  #count = 0;

  get isStorm(): boolean {
    return this.#count > STORM;
  }

  get areNone(): boolean {
    return (
      !this.isStorm &&
      !this.everything &&
      !this.removed &&
      !this.moved &&
      !this.repainted &&
      this.texts.size + this.trees.size + this.looks.size === 0
    );
  }

  note(records: readonly MutationRecord[]): void {
    this.#count += records.length;
    if (!this.isStorm) for (const record of records) this.#note(record);
  }

  /** Asks a record for no more than its kind has: for each list of nodes the browser makes an object. */
  #note(record: MutationRecord): void {
    const { type, target } = record;
    if (type === 'attributes')
      return this.#noteAttribute(target as Element, record.attributeName ?? '');
    this.texts.add(target);
    if (type !== 'childList') return;
    const { addedNodes } = record;
    for (let at = 0; at < addedNodes.length; at++) {
      const node = addedNodes[at] as Node;
      if (node.nodeType === 1) this.trees.add(node);
    }
    this.removed ||= record.removedNodes.length > 0;
  }

  #noteAttribute(element: Element, name: string): void {
    // The style of a custom element decides whether text goes on through it.
    if (!REGIONAL.has(name) && !element.localName.includes('-'))
      return void this.looks.add(element);
    this.regions = true;
    this.trees.add(element);
    if (element.parentNode) this.texts.add(element.parentNode);
    if (!REGIONAL.has(name)) this.looks.add(element);
  }
}
