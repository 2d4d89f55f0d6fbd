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

  /** The kind of an element that holds text. */
  of(element: Element): Kind {
    return this.#known.get(element) ?? this.#find(element, ownWriting(element));
  }

  /** The kind of what lies around text. */
  #around(node: Node | null): Kind {
    if (!(node instanceof Element)) return this.#outermost;
    let kind = this.#known.get(node);
    if (!kind) this.#known.set(node, (kind = this.#find(node, wholeWriting(node))));
    return kind;
  }

  /** An element with a style of its own is of no kind but its own. */
  #find(element: Element, writing: string | null): Kind {
    if (writing === null) return new Kind();
    const { parentNode: parent } = element;
    return parent instanceof ShadowRoot
      ? this.#around(parent.host).inside(`shadow ${writing}`)
      : this.#around(parent).inside(writing);
  }
}

/** The name and class of an element; null where it has a style of its own. */
function ownWriting(element: Element): string | null {
  const name = element.localName;
  if (!element.hasAttributes()) return name;
  return element.hasAttribute('style') ? null : `${name} ${element.getAttribute('class') ?? ''}`;
}

/** Style sheets may ask for any attribute of what lies around. */
function wholeWriting(element: Element): string | null {
  const name = element.localName;
  if (!element.hasAttributes()) return name;
  if (element.hasAttribute('style')) return null;
  const attributes = element.getAttributeNames();
  return `${name} ${attributes.map((key) => `${key}=${element.getAttribute(key)}`).join(' ')}`;
}
