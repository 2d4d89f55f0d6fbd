import type { Ground } from '../signs/tokens.ts';
import { Kinds } from './kinds.ts';

/** How a text looks where it stands: null where it cannot be seen. */
export interface Look {
  readonly ground: Ground;
  /** Whether our colours are seen well where the text stands; else a mark is drawn in the colour of the text. */
  readonly bearsColour: boolean;
  /** Whether the text stays readable on a tint: nearly grey, and far from its ground. */
  readonly bearsTint: boolean;
  /** The same of a tint of grey, on which coloured texts stay readable too. */
  readonly bearsGrey: boolean;
}

/** What a text's element says of its look, besides whether it is shown; null for texts that are there for ears only. */
export type Manner = Look | null;

/** Judges how texts look. */
export class Sight {
  /** By the colours of text and ground, as written in computed styles. */
  readonly #looks = new Map<string, Look>();
  readonly #grounds = new Map<Element, string | null>();
  #kinds = new Kinds();
  /** The texts of one element look alike, and mostly come one after another. */
  #element: Element | null = null;
  #look: Look | null = null;

  /** To be called whenever the page may have changed: what was seen once is not looked at again. */
  refresh(): void {
    this.#kinds = new Kinds();
    this.#grounds.clear();
    this.#element = null;
  }

  /** @returns how the text in `node` looks, or null where it is hidden or written for screen readers only. */
  of(node: Text): Look | null {
    const element = aroundOf(node);
    if (element && element === this.#element) return this.#look;
    this.#element = element;
    return (this.#look = element && isShown(node, element) ? this.#mannerOf(element) : null);
  }

  #mannerOf(element: Element): Manner {
    const kind = this.#kinds.of(element);
    return kind.isKnown ? kind.manner : kind.learn(this.#judge(element));
  }

  #judge(element: Element): Manner {
    const style = getComputedStyle(element);
    const ground = this.#groundOf(element, style);
    if (ground === UNSEEN || !isOpen(element)) return null;
    const key = `${style.color} ${ground}`;
    const look = this.#looks.get(key) ?? lookOf(style.color, ground);
    this.#looks.set(key, look);
    return look;
  }

  /**
   * The colour that an element stands on: its own or the next one around it; null where that is a picture, `UNSEEN` in what
   * is there for ears only.
   */
  #groundOf(element: Element, style = getComputedStyle(element)): string | null {
    const known = this.#grounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage } = style;
    const around = aroundOf(element);
    const ground = isForEarsOnly(element, style)
      ? UNSEEN
      : backgroundImage !== 'none'
        ? null
        : isOpaque(backgroundColor)
          ? backgroundColor
          : around
            ? this.#groundOf(around)
            : canvasOf(style);
    this.#grounds.set(element, ground);
    return ground;
  }
}

/** What lets a colour behind it through well passes for no ground of its own. */
const isOpaque = (color: string) =>
  Number(/(?:^rgba.*,|\/) ?([\d.]+)\)$/.exec(color)?.[1] ?? 1) > 0.8;

/** What browsers paint behind a page that paints nothing. */
const canvasOf = ({ colorScheme }: CSSStyleDeclaration) =>
  /dark/.test(colorScheme) &&
  (!/light/.test(colorScheme) || matchMedia('(prefers-color-scheme:dark)').matches)
    ? 'rgb(18, 18, 18)'
    : 'rgb(255, 255, 255)';

/** The ground of a text that nobody sees. */
const UNSEEN = '';

/** What a node is shown in, across shadow roots; null for what its host shows nowhere. */
function aroundOf(node: Text | Element): Element | null {
  const { assignedSlot, parentElement } = node;
  if (assignedSlot || parentElement?.shadowRoot) return assignedSlot;
  return parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

const VISIBLE = { opacityProperty: true, visibilityProperty: true };
const OPAQUE = { opacityProperty: true };

function isShown(node: Text, element: Element): boolean {
  if (element.checkVisibility(VISIBLE)) return true;
  // An element that is but its contents has no box of its own, which `checkVisibility` takes for hidden.
  const { display, visibility } = getComputedStyle(element);
  return display === 'contents' && visibility === 'visible' && isOpen(element) && hasBoxes(node);
}

/** Whether an element shows what is right in it, which has boxes even where it does not. */
function isOpen(element: Element | null): boolean {
  if (!element || element.matches('details:not([open])')) return false;
  const { display, contentVisibility } = getComputedStyle(element);
  if (display === 'contents') return isOpen(aroundOf(element));
  return contentVisibility !== 'hidden' && element.checkVisibility(OPAQUE);
}

function hasBoxes(node: Text): boolean {
  const range = new Range();
  range.selectNodeContents(node);
  return range.getClientRects().length > 0;
}

/** Left of this, in pixels, is no carousel: only what nobody is to see. */
const FAR_LEFT = -9_000;

/** The usual way to hide a text from eyes alone is a box of one pixel, or one cut away or far off. */
function isForEarsOnly(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (Number.parseFloat(style.left) < FAR_LEFT) return true;
  if (/rect\(([01]px\W*){4}|inset\((50|100)%/.test(style.clip + style.clipPath)) return true;
  return style.overflow !== 'visible' && element.clientWidth <= 1 && element.clientHeight <= 1;
}

/** How far from grey a colour may be and still count as the colour of plain text, in OKLab. */
const GREY = 0.06;
/** Our colours for light ground are seen on no ground darker than this, those for dark ground on none lighter: luminance. */
const LIGHT = 0.77;
const DARK = 0.054;
/** So much contrast a text must have to keep 4.5 on the strongest tint, and to be believed to stand on that ground. */
const FOR_TINT = 7;
const FOR_TEXT = 3;

/**
 * @param color of the text, and `ground` the colour it stands on, as `getComputedStyle` writes them; null where that is
 * not known
 */
export function lookOf(color: string, ground: string | null): Look {
  const text = okOf(color);
  const [own, behind] = [luminance(text), ground === null ? null : luminance(okOf(ground))];
  const isOnDark = behind === null ? own > 0.24 : behind < own;
  const contrast = behind === null ? 0 : ratio(own, behind);
  const isPlainGround = behind !== null && (isOnDark ? behind <= DARK : behind >= LIGHT);
  const bearsColour = isPlainGround && contrast >= FOR_TEXT;
  const bearsGrey = bearsColour && contrast >= FOR_TINT;
  return {
    ground: isOnDark ? 'dark' : 'light',
    bearsColour,
    bearsTint: bearsGrey && text.chroma < GREY,
    bearsGrey,
  };
}

/** Exact for greys, near enough for others. */
const luminance = ({ lightness }: { readonly lightness: number }) => lightness ** 3;

const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

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

/** Björn Ottosson's OKLab, from linear sRGB, as exact as looks are told apart by it. */
function okOfLinear(parts: number[]): { lightness: number; chroma: number } {
  const [r = 0, g = 0, b = 0] = parts;
  const l = Math.cbrt(0.41222 * r + 0.53633 * g + 0.05145 * b);
  const m = Math.cbrt(0.2119 * r + 0.6807 * g + 0.1074 * b);
  const s = Math.cbrt(0.0883 * r + 0.28172 * g + 0.62998 * b);
  const across = 1.978 * l - 2.42859 * m + 0.45059 * s;
  const along = 0.0259 * l + 0.78277 * m - 0.80868 * s;
  return {
    lightness: 0.21045 * l + 0.79362 * m - 0.00407 * s,
    chroma: Math.hypot(across, along),
  };
}
