/** Random pages and random edits of them. Everything comes from one generator of numbers, so a seed tells all. */

export type Next = () => number;

const WORDS =
  'Russia|Cuba|United States|El Salvador|Georgia|Atlanta|Tbilisi|Jordan|Amman|Rus|sia|Ni|ger|ia|Guinea|-Bissau|Iranian|Peru|said|and|the talks with|New|Mexico|Zealand|.|,|Moscow accused|Chad|Mr Chad|Turkey'.split(
    '|',
  );
const BLOCKS = 'p|div|section|li|blockquote|h2|td|article'.split('|');
const INLINES = 'b|i|a|span|em|font|code|button'.split('|');
const ATTRIBUTES: readonly (readonly [string, string])[] = [
  ['contenteditable', 'true'],
  ['role', 'navigation'],
  ['hidden', ''],
  ['style', 'display:none'],
  ['style', 'visibility:hidden'],
  ['style', 'visibility:visible'],
  ['style', 'display:block'],
  ['style', 'color:#fff'],
  ['class', 'gone'],
  ['class', 'other'],
];

const pick = <T>(next: Next, list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

function text(next: Next): string {
  const count = 1 + Math.floor(next() * 5);
  let written = '';
  for (let at = 0; at < count; at++) written += pick(next, WORDS) + (next() < 0.8 ? ' ' : '');
  return written;
}

function addAttribute(next: Next, element: Element): void {
  element.setAttribute(...pick(next, ATTRIBUTES));
}

/** Builds random children into `parent`. */
export function grow(next: Next, parent: ParentNode & Node, depth: number): void {
  const page = parent.ownerDocument ?? (parent as Document);
  const count = 1 + Math.floor(next() * 4);
  for (let at = 0; at < count; at++) {
    const kind = next();
    if (depth <= 0 || kind < 0.45) {
      parent.append(page.createTextNode(text(next)));
      continue;
    }
    const element = page.createElement(pick(next, kind < 0.75 ? BLOCKS : INLINES));
    if (next() < 0.12) addAttribute(next, element);
    parent.append(element);
    if (next() < 0.08 && element.localName === 'section')
      grow(next, element.attachShadow({ mode: 'open' }), depth - 1);
    grow(next, element, depth - 1);
  }
}

/** Every node below `root`, open shadow trees included. */
function nodesIn(root: Node): Node[] {
  const nodes: Node[] = [];
  const waiting: Node[] = [...root.childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    waiting.push(...node.childNodes);
    const { shadowRoot } = node as Partial<Element>;
    if (shadowRoot) waiting.push(shadowRoot);
  }
  return nodes;
}

/** Changes the page once, somewhere. */
export function edit(next: Next, root: Element): void {
  const nodes = nodesIn(root);
  const page = root.ownerDocument;
  const elements = nodes.filter((node) => node.nodeType === 1) as Element[];
  const texts = nodes.filter((node) => node.nodeType === 3) as Text[];
  const element = elements.length ? pick(next, elements) : root;
  const chosen = texts.length ? pick(next, texts) : null;
  const other = elements.length ? pick(next, elements) : root;
  switch (Math.floor(next() * 12)) {
    case 0:
      element.append(page.createTextNode(text(next)));
      break;
    case 1:
      element.prepend(page.createTextNode(text(next)));
      break;
    case 2:
      grow(next, element, 2);
      break;
    case 3:
      if (element !== root) element.remove();
      break;
    case 4:
      if (element !== root && !element.contains(other)) other.append(element);
      break;
    case 5:
      addAttribute(next, element);
      break;
    case 6:
      for (const { name } of [...element.attributes]) element.removeAttribute(name);
      break;
    case 7:
      if (chosen) chosen.data = text(next);
      break;
    case 8:
      if (chosen) chosen.insertData(Math.floor(next() * chosen.length), text(next));
      break;
    case 9:
      if (chosen && chosen.length > 1)
        chosen.splitText(1 + Math.floor(next() * (chosen.length - 1)));
      break;
    case 10:
      element.normalize();
      break;
    default:
      element.replaceChildren(page.createTextNode(text(next)));
  }
}
