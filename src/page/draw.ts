import type { Drawing } from '../countries/drawing.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws a picture with the DOM: no markup is parsed, so no page's rules on markup are met. */
export function draw({ tag, attributes, children }: Drawing): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map(draw));
  return element;
}

export type Child = Node | string | null | false;

/** Makes an element with attributes and children; children that are null or false are left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}
