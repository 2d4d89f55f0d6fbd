import { h, type VNode } from 'preact';
import type { Drawing } from '../countries/drawing.ts';

/** A drawing as markup. */
export function Picture({ drawing }: { readonly drawing: Drawing }): VNode {
  return h(
    drawing.tag,
    drawing.attributes,
    drawing.children.map((child, place) => <Picture key={place} drawing={child} />),
  );
}
