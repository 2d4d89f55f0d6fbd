import { mayBecomeHost, placeOf, standsApart, type Block, type Place } from './regions.ts';

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
const BLANK = 0x20;

/** A run is cut after so many characters, so that reading one never takes long. */
const LONGEST = 20_000;

const NONE: readonly Block[] = [];

/**
 * Reads a block's own text into a sink, run by run: a run reads on without a break, over inline elements, as a reader
 * sees it. It may be left between runs; if the page changes meanwhile, it ends early and the block is read anew by
 * whoever watches the page.
 */
export class Flow {
  readonly #witness: Witness | undefined;
  #block: Block;
  #blocks: Block[] | null = null;
  #cursor: Node | null;
  /** How many inline elements of the block are around the cursor. */
  #depth = 0;
  /** Where to go on in the text node under the cursor, if it is longer than a run, and its text: to ask anew may copy it. */
  #offset = 0;
  #data = '';
  /** The last character read in this run; NaN where there is none. */
  #last = NaN;
  /** Inline elements that began or ended since the last text: so many of the list. */
  readonly #edges: Element[] = [];
  #edgeCount = 0;

  constructor(block: Block, witness?: Witness) {
    this.#witness = witness;
    this.#block = block;
    this.#cursor = null;
    this.turnTo(block);
  }

  /** Leaves the block, which has been read to its end, for another: pages have too many for a flow each. */
  turnTo(block: Block): void {
    this.#block = block;
    this.#blocks = null;
    this.#cursor = block.firstChild;
    this.#depth = 0;
    this.#offset = 0;
    this.#data = '';
    this.#last = NaN;
    this.#edgeCount = 0;
    if (block.nodeType === 1) this.#mindShadow(block as Element, this.#cursor);
  }

  /** The blocks met inside so far, in document order, and the shadow roots of what was met. */
  get blocks(): readonly Block[] {
    return this.#blocks ?? NONE;
  }

  /** To be called when the page has had its turn: it may have moved what was to be read next. */
  rejoin(): void {
    let depth = -1;
    let at: Node | null = this.#cursor;
    while (at && at !== this.#block) {
      at = at.parentNode;
      depth++;
    }
    if (at) this.#depth = depth;
    else this.#cursor = null;
  }

  /** Reads up to the end of a run with something to read in it. @returns false at the end of the block */
  read(sink: Sink): boolean {
    for (let node = this.#cursor; node;) {
      let next: Node | null = null;
      let isEnd = false;
      if (node.nodeType === 1) {
        const place = placeOf(node as Element);
        if (place === 'inline') next = this.#enter(node as Element);
        else isEnd = this.#pass(node as Element, place, sink);
      } else if (node.nodeType < 5) isEnd = this.#readText(node as Text, sink);
      node = this.#offset ? node : (next ?? this.#following(node));
      if (!sink.runLength || !(isEnd || this.#isLong(sink))) continue;
      this.#cursor = node;
      sink.endRun();
      this.#last = NaN;
      this.#edgeCount = 0;
      return true;
    }
    this.#cursor = null;
    return false;
  }

  /** Prefers to end a long run behind a word. */
  #isLong({ runLength }: Sink): boolean {
    return runLength >= 2 * LONGEST || (runLength >= LONGEST && this.#last === BLANK);
  }

  /** Moves past an element through which no text goes on; true where the run ends at it. */
  #pass(element: Element, place: Place, sink: Sink): boolean {
    if (place === 'break' || place === 'object') this.#part(place === 'break' ? '\n' : ' ', sink);
    if (place === 'block') (this.#blocks ??= []).push(element);
    return place === 'block' || place === 'out';
  }

  /** @returns the first node inside; null where there is none */
  #enter(element: Element): Node | null {
    const first = element.firstChild;
    this.#mindShadow(element, first);
    if (!first) return null;
    this.#edges[this.#edgeCount++] = element;
    this.#depth++;
    return first;
  }

  #mindShadow(element: Element, first: Node | null): void {
    const root = element.shadowRoot;
    if (root) {
      this.#witness?.root(root);
      (this.#blocks ??= []).push(root);
    } else if (this.#witness && mayBecomeHost(element, first)) this.#witness.host(element);
  }

  /** @returns what comes behind `node`, out of inline elements that end there; null at the end of the block */
  #following(node: Node): Node | null {
    for (let at = node; ;) {
      const next = at.nextSibling;
      if (next || this.#depth === 0) return next;
      this.#depth--;
      at = at.parentNode as Node;
      this.#edges[this.#edgeCount++] = at as Element;
    }
  }

  /** Adds a text node, or as much of it as the run takes; true where the run ends within it, and `#offset` tells where. */
  #readText(node: Text, sink: Sink): boolean {
    const from = this.#offset;
    const data = from ? this.#data : node.data;
    const to = data.length - from > LONGEST ? cut(data, from) : data.length;
    const part = from === 0 && to === data.length ? data : data.slice(from, to);
    if (this.#edgeCount && part) this.#mindEdges(part, sink);
    // Most text nodes are but the blanks between two blocks.
    if (part && (sink.runLength || part.charCodeAt(0) > BLANK || part.trim())) {
      sink.add(node, part.includes('\n') ? part.replace(BLANK_LINE, blanks) : part, from);
      this.#last = part.charCodeAt(part.length - 1);
    }
    const isEnd = to === data.length;
    this.#offset = isEnd ? 0 : to;
    this.#data = isEnd ? '' : data;
    return !isEnd;
  }

  /** Where letters meet at the edge of an inline element, its style may keep them apart all the same. */
  #mindEdges(next: string, sink: Sink): void {
    const meet = isLetter(this.#last) && isLetter(next.charCodeAt(0));
    if (meet && this.#edges.slice(0, this.#edgeCount).some(standsApart)) this.#part('\n', sink);
    this.#edgeCount = 0;
  }

  #part(blank: string, sink: Sink): void {
    sink.part(blank);
    this.#last = blank.charCodeAt(0);
  }
}

/** Most edges lie beside blanks and stops, which are told from letters at once. */
const isLetter = (code: number) => code > 0x2f && LETTER.test(String.fromCharCode(code));

const blanks = (text: string) => ' '.repeat(text.length);

/** @returns where to cut a long text: behind a sentence if one ends near, else behind a word, else anywhere. */
function cut(data: string, from: number): number {
  const part = data.slice(from, from + LONGEST);
  const sentence = Math.max(part.lastIndexOf('. '), part.lastIndexOf('\n'));
  const end = sentence > LONGEST / 2 ? sentence + 1 : part.lastIndexOf(' ');
  return from + (end > 0 ? end + 1 : LONGEST);
}
