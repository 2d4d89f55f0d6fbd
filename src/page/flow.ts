import { mayBecomeHost, placeOf, standsApart, type Block } from './regions.ts';

/** A stretch of one text node. Offsets are UTF-16 code units, the end exclusive. */
export interface Spot {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Takes the text of runs. */
export interface Sink {
  /** The length of the run that is being added to. */
  readonly runLength: number;
  /** @param from where the stretch begins in the node */
  add(node: Text, text: string, from: number): void;
  /** Adds what parts words but stands in no text node. */
  part(blank: string): void;
  /** Nothing is read across the end of a run. */
  endRun(): void;
}

/** Told of what is met on the way. */
export interface Witness {
  /** An open shadow root, before it is read, so that no change in between is missed. */
  root(root: ShadowRoot): void;
  /** An element to which the page may yet attach a shadow root. */
  host(element: Element): void;
}

/** In HTML a blank line is but white space; in the text that is read for countries it would end a paragraph. */
const BLANK_LINE = /\n\s*\n/g;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** A run is cut after so many characters, so that reading one never takes long. */
const LONGEST = 20_000;

const NONE: readonly Block[] = [];

/**
 * Reads a block's own text into a sink, run by run: a run reads on without a break, over inline elements, as a reader
 * sees it. It may be left between runs; if the page changes meanwhile, it ends early and the block is read anew by
 * whoever watches the page.
 */
export class Flow {
  readonly #block: Block;
  readonly #witness: Witness | undefined;
  #blocks: Block[] | null = null;
  #cursor: Node | null;
  /** Where to go on in the text node under the cursor, if it is longer than a run, and its text: to ask anew may copy it. */
  #offset = 0;
  #data = '';
  /** The last character read in this run. */
  #last = '';
  /** Inline elements that began or ended since the last text. */
  #edges: Element[] | null = null;

  constructor(block: Block, witness?: Witness) {
    this.#block = block;
    this.#witness = witness;
    this.#cursor = block.firstChild;
    if (block.nodeType === 1) this.#mindShadow(block as Element);
  }

  /** The blocks met inside so far, in document order, and the shadow roots of what was met. */
  get blocks(): readonly Block[] {
    return this.#blocks ?? NONE;
  }

  /** To be called when the page has had its turn: it may have moved what was to be read next. */
  rejoin(): void {
    if (this.#cursor && !this.#block.contains(this.#cursor)) this.#cursor = null;
  }

  /** Reads up to the end of a run with something to read in it. @returns false at the end of the block */
  read(sink: Sink): boolean {
    while (this.#cursor) {
      const node = this.#cursor;
      const isEnd =
        node.nodeType === 3 ? this.#readText(node as Text, sink) : this.#readNode(node, sink);
      if (!sink.runLength || !(isEnd || this.#isLong(sink))) continue;
      sink.endRun();
      this.#last = '';
      this.#edges = null;
      return true;
    }
    return false;
  }

  /** Prefers to end a long run behind a word. */
  #isLong({ runLength }: Sink): boolean {
    return runLength >= 2 * LONGEST || (runLength >= LONGEST && this.#last === ' ');
  }

  /** Moves past a node that is no text; true where the run ends at it. */
  #readNode(node: Node, sink: Sink): boolean {
    if (node.nodeType !== 1) return this.#goOn(node);
    const element = node as Element;
    const place = placeOf(element);
    if (place === 'inline') return this.#enter(element);
    if (place === 'break' || place === 'object') this.#part(place === 'break' ? '\n' : ' ', sink);
    if (place === 'block') (this.#blocks ??= []).push(element);
    this.#goOn(node);
    return place === 'block' || place === 'out';
  }

  #enter(element: Element): false {
    this.#mindShadow(element);
    const first = element.firstChild;
    if (!first) return this.#goOn(element);
    (this.#edges ??= []).push(element);
    this.#cursor = first;
    return false;
  }

  #mindShadow(element: Element): void {
    const root = element.shadowRoot;
    if (root) {
      this.#witness?.root(root);
      (this.#blocks ??= []).push(root);
    } else if (this.#witness && mayBecomeHost(element)) this.#witness.host(element);
  }

  /** Moves the cursor behind `node`, out of inline elements that end there. */
  #goOn(node: Node): false {
    let at: Node = node;
    for (let next = at.nextSibling; ; next = at.nextSibling) {
      this.#cursor = next;
      const parent = next ? null : at.parentNode;
      if (!parent || parent === this.#block) return false;
      (this.#edges ??= []).push(parent as Element);
      at = parent;
    }
  }

  /** Adds a text node, or as much of it as the run takes; true where the run ends within it. */
  #readText(node: Text, sink: Sink): boolean {
    const from = this.#offset;
    const data = from ? this.#data : node.data;
    const to = data.length - from > LONGEST ? cut(data, from) : data.length;
    const part = from === 0 && to === data.length ? data : data.slice(from, to);
    if (this.#edges && part) this.#mindEdges(part, sink);
    // Most text nodes are but the blanks between two blocks.
    if (part && (sink.runLength || part.charCodeAt(0) > 0x20 || part.trim())) {
      sink.add(node, part.includes('\n') ? part.replace(BLANK_LINE, blanks) : part, from);
      this.#last = part.at(-1) ?? '';
    }
    const isEnd = to === data.length;
    this.#offset = isEnd ? 0 : to;
    this.#data = isEnd ? '' : data;
    return !isEnd || this.#goOn(node);
  }

  /** Where letters meet at the edge of an inline element, its style may keep them apart all the same. */
  #mindEdges(next: string, sink: Sink): void {
    const meet = LETTER.test(this.#last) && LETTER.test(next[0] ?? '');
    if (meet && this.#edges?.some(standsApart)) this.#part('\n', sink);
    this.#edges = null;
  }

  #part(blank: string, sink: Sink): void {
    sink.part(blank);
    this.#last = blank;
  }
}

const blanks = (text: string) => ' '.repeat(text.length);

/** @returns where to cut a long text: behind a sentence if one ends near, else behind a word, else anywhere. */
function cut(data: string, from: number): number {
  const part = data.slice(from, from + LONGEST);
  const sentence = Math.max(part.lastIndexOf('. '), part.lastIndexOf('\n'));
  const end = sentence > LONGEST / 2 ? sentence + 1 : part.lastIndexOf(' ');
  return from + (end > 0 ? end + 1 : LONGEST);
}
