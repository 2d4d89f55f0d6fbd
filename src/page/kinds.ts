import type { Manner } from './sight.ts';

/** A kind is believed to look one way once so many of it did, and one in so many is looked at all the same. */
const TRIED = 2;
const TRIED_AGAIN = 16;

/**
 * Elements with the same names and attributes, in parents of one kind. They mostly look alike, and to ask for styles is
 * dear. Where they do not, as rows that differ in turn, each is looked at.
 */
class Kind {
  readonly #inside = new Map<string, Kind>();
  #manner: Manner = null;
  #alike = 0;
  #asked = 0;

  /** How elements of this kind look, as far as is known. */
  get manner(): Manner {
    return this.#manner;
  }

  /** Whether an element need not be looked at. */
  get isKnown(): boolean {
    return this.#alike >= TRIED && ++this.#asked % TRIED_AGAIN !== 0;
  }

  /** Takes in how one of the kind looks. */
  learn(manner: Manner): Manner {
    this.#alike = this.#alike === 0 || manner === this.#manner ? this.#alike + 1 : -Infinity;
    this.#manner = manner;
    return manner;
  }

  /** The kind of an element in one of this kind, by how it is written. */
  inside(written: string): Kind {
    let kind = this.#inside.get(written);
    if (!kind) this.#inside.set(written, (kind = new Kind()));
    return kind;
  }
}

/** The kinds of the elements of a page, while it does not change. */
export class Kinds {
  readonly #outermost = new Kind();
  readonly #known = new Map<Node, Kind>();

  /** The kind of an element; what holds no elements, and nothing, is of the outermost. */
  of(node: Node | null): Kind {
    if (node?.nodeType === 11) return this.of((node as ShadowRoot).host).inside('shadow');
    return node?.nodeType === 1 ? this.#find(node as Element) : this.#outermost;
  }

  /** An element with a style of its own is of no kind but its own. */
  #find(element: Element): Kind {
    if (element.hasAttribute('style')) return new Kind();
    return this.#around(element).inside(writingOf(element));
  }

  /** The kind of what is around an element. Elements side by side share it, so it is found once. */
  #around({ parentNode }: Element): Kind {
    if (!parentNode) return this.#outermost;
    let kind = this.#known.get(parentNode);
    if (!kind) this.#known.set(parentNode, (kind = this.of(parentNode)));
    return kind;
  }
}

/** The name and attributes of an element, for any of which a style sheet may ask; where a link leads tells it little. */
function writingOf(element: Element): string {
  let writing = element.localName;
  if (element.hasAttributes())
    for (const name of element.getAttributeNames())
      if (name !== 'href') writing += ` ${name}=${element.getAttribute(name)}`;
  return writing;
}
