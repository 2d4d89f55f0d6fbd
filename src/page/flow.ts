import { mayBecomeHost, placeOf, standsApart, type Block } from './regions.ts';

/** A stretch of one text node in a run. Offsets are UTF-16 code units, ends exclusive. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
  /** Where it stands in the run's text. */
  readonly at: number;
  readonly end: number;
}

/** Text that reads on without a break, over inline elements, as a reader sees it. */
export interface Run {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Where a stretch of a run lies in one text node. */
export interface Spot {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** In HTML a blank line is but white space; in the text that is read for countries it would end a paragraph. */
const BLANK_LINE = /\n\s*\n/g;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** A run is cut after so many characters, so that reading one never takes long. */
const LONGEST = 20_000;

/**
 * Reads a block's own text, run by run. It may be left between runs; if the page changes meanwhile, it ends early and
 * the block is read anew by whoever watches the page.
 */
export class Flow {
  /** The blocks met inside so far, in document order, and the shadow roots of what was met. */
  readonly blocks: Block[] = [];
  /** The elements met so far to which the page may yet attach a shadow root. */
  readonly hosts: Element[] = [];
  readonly block: Block;
  #cursor: Node | null;
  /** Where to go on in the text node under the cursor, if it is longer than a run. */
  #offset = 0;
  #text = '';
  /** The last character of the text, kept by hand: to ask a text that is still growing would copy it each time. */
  #last = '';
  #pieces: Piece[] = [];
  /** Inline elements that began or ended since the last text. */
  #edges: Element[] = [];

  constructor(block: Block) {
    this.block = block;
    this.#cursor = block.firstChild;
    if (block instanceof Element) this.#mindShadow(block);
  }

  /** To be called when the page has had its turn: it may have moved what was to be read next. */
  rejoin(): void {
    if (this.#cursor && !this.block.contains(this.#cursor)) this.#cursor = null;
  }

  /** @returns the next run with something to read in it; null at the end. */
  next(): Run | null {
    while (this.#cursor) {
      const node = this.#cursor;
      const ended = node.nodeType === 3 ? this.#readText(node as Text) : this.#readNode(node);
      if (ended && this.#pieces.length) return this.#endRun();
      if (this.#isLong()) return this.#endRun();
    }
    return this.#pieces.length ? this.#endRun() : null;
  }

  /** Prefers to end a long run behind a word. */
  #isLong(): boolean {
    const { length } = this.#text;
    return length >= 2 * LONGEST || (length >= LONGEST && this.#last === ' ');
  }

  #endRun(): Run {
    const run = { text: this.#text, pieces: this.#pieces };
    this.#text = '';
    this.#last = '';
    this.#pieces = [];
    this.#edges = [];
    return run;
  }

  /** Moves past a node that is no text; true where the run ends at it. */
  #readNode(node: Node): boolean {
    if (node.nodeType !== 1) return this.#goOn(node);
    const element = node as Element;
    const place = placeOf(element);
    if (place === 'inline') return this.#enter(element);
    if (place === 'break' || place === 'object') this.#part(place === 'break' ? '\n' : ' ');
    if (place === 'block') this.blocks.push(element);
    this.#goOn(node);
    return place === 'block' || place === 'out';
  }

  #enter(element: Element): false {
    this.#mindShadow(element);
    if (!element.firstChild) return this.#goOn(element);
    this.#edges.push(element);
    this.#cursor = element.firstChild;
    return false;
  }

  #mindShadow(element: Element): void {
    if (element.shadowRoot) this.blocks.push(element.shadowRoot);
    else if (mayBecomeHost(element)) this.hosts.push(element);
  }

  /** Moves the cursor behind `node`, out of inline elements that end there. */
  #goOn(node: Node): false {
    let at: Node | null = node;
    while (at && at !== this.block && !at.nextSibling) {
      at = at.parentNode;
      if (at && at !== this.block) this.#edges.push(at as Element);
    }
    this.#cursor = at && at !== this.block ? at.nextSibling : null;
    return false;
  }

  /** Adds a text node, or as much of it as the run takes; true where the run ends within it. */
  #readText(node: Text): boolean {
    const data = node.data;
    const from = this.#offset;
    const to = data.length - from > LONGEST ? cut(data, from) : data.length;
    const part = from === 0 && to === data.length ? data : data.slice(from, to);
    if (this.#edges.length && part) this.#mindEdges(part);
    if (part) this.#add(node, part, from, to);
    this.#offset = to < data.length ? to : 0;
    if (to < data.length) return true;
    return this.#goOn(node);
  }

  /** Where letters meet at the edge of an inline element, its style may keep them apart all the same. */
  #mindEdges(next: string): void {
    const meet = LETTER.test(this.#last) && LETTER.test(next[0] ?? '');
    if (meet && this.#edges.some(standsApart)) this.#part('\n');
    this.#edges = [];
  }

  /** Adds what parts words but stands in no text node. */
  #part(blank: string): void {
    this.#text += blank;
    this.#last = blank;
  }

  #add(node: Text, part: string, from: number, to: number): void {
    const at = this.#text.length;
    this.#text += part.includes('\n') ? part.replace(BLANK_LINE, blanks) : part;
    this.#last = part.at(-1) ?? '';
    this.#pieces.push({ node, from, to, at, end: at + part.length });
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

/** @returns where the stretch from `start` to `end` of a run lies: one spot for each text node, in order. */
export function spotsOf(run: Run, start: number, end: number): Spot[] {
  const spots: Spot[] = [];
  for (let at = firstPiece(run.pieces, start); at < run.pieces.length; at++) {
    const piece = run.pieces[at] as Piece;
    if (piece.at >= end) break;
    const from = start > piece.at ? piece.from + (start - piece.at) : piece.from;
    const to = end < piece.end ? piece.from + (end - piece.at) : piece.to;
    const last = spots.at(-1);
    if (last?.node === piece.node) spots[spots.length - 1] = { ...last, end: to };
    else spots.push({ node: piece.node, start: from, end: to });
  }
  return spots;
}

/** @returns the index of the first piece that ends behind `offset`. */
function firstPiece(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
