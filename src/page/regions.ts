/** Which parts of a page are read, and how its elements part the text. */

/** A block: what holds text of its own, apart from the text of the blocks inside it. */
export type Block = Element | ShadowRoot;

/**
 * How an element stands in running text: `inline` text goes on through it, `block` text ends at it and it holds text of
 * its own, `break` it ends a line, `object` something stands in the text in its place, `nothing` it is as if it were
 * not there, `out` it is not read and text ends at it.
 */
export type Place = 'inline' | 'block' | 'break' | 'object' | 'nothing' | 'out';

const places = (place: Place, names: string): [string, Place][] =>
  names.split(' ').map((name) => [name, place]);

/** By local name; what is not listed is a block. */
const PLACES: ReadonlyMap<string, Place> = new Map([
  ...places(
    'inline',
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q ruby s slot small span strike strong sub sup time tt u',
  ),
  ...places('break', 'br hr'),
  ...places(
    'object',
    'audio button canvas code embed iframe img input kbd label map math meter object output picture progress samp select svg textarea var video',
  ),
  ...places(
    'nothing',
    'base link meta noscript param rp rt script source style template title track wbr',
  ),
  ...places('out', 'datalist fieldset footer head legend nav noframes frameset pre search'),
]);

/** A form around a whole page, as some servers write, is not a form to the reader. */
const FORM = 'form:not(:has(article,main,h1,[role="main"]))';
const BANNER = 'header:not(:is(article,aside,main,section) header)';
const ROLES = new Set(
  'navigation banner contentinfo search form menu menubar toolbar tablist textbox searchbox combobox listbox'.split(
    ' ',
  ),
);
/** Any other value means nothing. */
const EDITABLE = /^(|true|plaintext-only)$/i;

/** Whether an element is not read whatever its name; not by one selector, as every element of a page is asked. */
function isMarkedOut(element: Element, name: string): boolean {
  if (name === 'form' && element.matches(FORM)) return true;
  if (name === 'header' && element.matches(BANNER)) return true;
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role)) return true;
  return EDITABLE.test(element.getAttribute('contenteditable') ?? 'false');
}

/** A text shown by itself is put by browsers into one `pre`; there it is not code but all there is to read. */
function isWholePage(element: Element): boolean {
  const body = element.ownerDocument.body;
  return element.parentNode === body && body.childElementCount === 1;
}

/** How `element` stands in the text around it. Asks for its computed style only if it is a custom element. */
export function placeOf(element: Element): Place {
  const name = element.localName;
  const place = PLACES.get(name) ?? 'block';
  if (place === 'out') return name === 'pre' && isWholePage(element) ? 'block' : 'out';
  if (place !== 'inline' && place !== 'block') return place;
  if (isMarkedOut(element, name)) return 'out';
  return place === 'block' && name.includes('-') ? placeOfCustom(element) : place;
}

/** Custom elements are inline unless their style says otherwise; one with a shadow root stands for itself. */
function placeOfCustom(element: Element): Place {
  if (element.shadowRoot) return 'block';
  return /^(inline|contents)/.test(getComputedStyle(element).display) ? 'inline' : 'block';
}

/** Elements that scripts fill with a shadow root once they run. */
const FILLED = new Set(['article', 'aside', 'div', 'main', 'p', 'section', 'span']);

/**
 * True where the page may yet attach a shadow root, which no browser reports: to custom elements and to empty ones.
 * @param first the first child of `element`
 */
export function mayBecomeHost(element: Element, first: Node | null): boolean {
  const name = element.localName;
  return name.includes('-') || (!first && FILLED.has(name));
}

/** Whether nothing inside `element` is read. */
function isOutside(element: Element): boolean {
  const name = element.localName;
  const place = PLACES.get(name) ?? 'block';
  if (place === 'out') return name !== 'pre' || !isWholePage(element);
  return (
    place === 'object' || (place === 'nothing' && name !== 'wbr') || isMarkedOut(element, name)
  );
}

/** True where `node` lies in a region that is not read, across shadow roots. */
export function isOut(node: Node): boolean {
  for (
    let at: Node | null = node;
    at;
    at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null
  )
    if (at.nodeType === 1 && isOutside(at as Element)) return true;
  return false;
}

/** @returns the block whose text `node` belongs to: itself, or what lies around it; null for a node that hangs nowhere. */
export function blockOf(node: Node): Block | null {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at.nodeType === 11) return at as ShadowRoot;
    if (at.nodeType === 1 && placeOf(at as Element) !== 'inline') return at as Element;
  }
  return null;
}

const SEPARATE = ['margin', 'padding', 'border'].flatMap((side) =>
  ['left', 'right'].map((end) => (side === 'border' ? `${side}-${end}-width` : `${side}-${end}`)),
);

/**
 * True where the style of an inline element keeps its text apart from the text beside it although nothing is written
 * between them: boxes of their own, or a gap. The large first letter of an article, which floats, is no such box.
 */
export function standsApart(element: Element): boolean {
  const style = getComputedStyle(element);
  const boxed = !/^(inline|contents|ruby)/.test(style.display);
  if (boxed) return style.float === 'none' || (element.textContent?.trim().length ?? 0) > 2;
  return SEPARATE.some((property) => Number.parseFloat(style.getPropertyValue(property)) > 1);
}
