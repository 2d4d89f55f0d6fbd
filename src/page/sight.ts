import type { Ground } from '../signs/tokens.ts';

/** How a text looks where it stands: null where it cannot be seen. */
export interface Look {
  readonly ground: Ground;
  /** Whether the text stays readable on a tint: black to dark grey on light ground, white to light grey on dark. */
  readonly bearsTint: boolean;
}

/** Colours of one page repeat, so each is judged once. */
export class Sight {
  readonly #looks = new Map<string, Look>();

  /** @returns how the text in `node` looks, or null where it is hidden or written for screen readers only. */
  of(node: Text): Look | null {
    const element = node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
    if (!element) return null;
    const style = getComputedStyle(element);
    if (!isShown(node, element, style) || isForEarsOnly(element, style)) return null;
    const { color } = style;
    const known = this.#looks.get(color);
    if (known) return known;
    const look = lookOf(color);
    this.#looks.set(color, look);
    return look;
  }
}

function isShown(node: Text, element: Element, style: CSSStyleDeclaration): boolean {
  // An element that is but its contents has no box of its own, which `checkVisibility` takes for hidden.
  if (style.display === 'contents') return style.visibility === 'visible' && hasBoxes(node);
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function hasBoxes(node: Text): boolean {
  const range = new Range();
  range.selectNodeContents(node);
  return range.getClientRects().length > 0;
}

/** The usual way to hide a text from eyes alone is a box of one pixel, or one cut away. */
function isForEarsOnly(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (style.clip.startsWith('rect(') || style.clipPath.startsWith('inset(5')) return true;
  return style.overflow !== 'visible' && element.clientWidth <= 1 && element.clientHeight <= 1;
}

/** How far from grey a colour may be and still count as the colour of plain text; both in the units of OKLab. */
const GREY = 0.06;
/** Text darker than this on light ground, or lighter than that on dark, keeps its contrast on a tint. */
const DARK_TEXT = 0.48;
const LIGHT_TEXT = 0.78;
const MIDDLE = 0.62;

/** @param color a computed colour, as `getComputedStyle` writes it */
export function lookOf(color: string): Look {
  const { lightness, chroma } = okOf(color);
  const ground = lightness > MIDDLE ? 'dark' : 'light';
  const bears = ground === 'dark' ? lightness > LIGHT_TEXT : lightness < DARK_TEXT;
  return { ground, bearsTint: bears && chroma < GREY };
}

/** Lightness from 0 to 1 and chroma of a colour in OKLab; a form not understood passes for a colour on light ground. */
function okOf(color: string): { lightness: number; chroma: number } {
  const numbers = (color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [a = NaN, b = NaN, c = NaN] = numbers;
  if (color.startsWith('rgb')) return okOfLinear([a, b, c].map((part) => linear(part / 255)));
  if (color.startsWith('color(srgb ')) return okOfLinear([a, b, c].map(linear));
  if (color.startsWith('oklch')) return { lightness: a, chroma: b };
  if (color.startsWith('oklab')) return { lightness: a, chroma: Math.hypot(b, c) };
  if (color.startsWith('lch')) return { lightness: a / 100, chroma: b / 250 };
  if (color.startsWith('lab')) return { lightness: a / 100, chroma: Math.hypot(b, c) / 250 };
  return { lightness: 0.5, chroma: 1 };
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Björn Ottosson's OKLab, from linear sRGB. */
function okOfLinear(parts: number[]): { lightness: number; chroma: number } {
  const [r = 0, g = 0, b = 0] = parts;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const across = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const along = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(across, along),
  };
}
