import type { CountryOnCard } from '../platform/messages.ts';
import type { Ground } from '../signs/tokens.ts';
import { cardContent, type CardDoings } from './card-view.ts';
import { cardStyle } from './card-style.ts';
import { make } from './draw.ts';

const HOST = 'where-they-stand-card';

/** Where a card is opened: the part of the page it explains. */
export interface CardPlace {
  readonly node: Node;
  /** The box of the mark in the view. */
  readonly box: DOMRect;
  readonly ground: Ground;
}

/**
 * The card: one host element, there only while a card is open. It hangs on the root element; in an open modal dialog or
 * the fullscreen element while there is one, because all else is inert or hidden then. Nothing else of the page changes.
 */
export class Card {
  readonly #doings: CardDoings;
  #host: HTMLElement | null = null;
  #anchor: HTMLElement | null = null;
  #card: HTMLElement | null = null;

  constructor(doings: CardDoings) {
    this.#doings = doings;
  }

  get isOpen(): boolean {
    return this.#host?.isConnected ?? false;
  }

  /** True for the host, by which the page's events name everything inside. */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  /** The card's box in the view; null while none is open. */
  get box(): DOMRect | null {
    return this.isOpen ? (this.#card?.getBoundingClientRect() ?? null) : null;
  }

  open(shown: CountryOnCard, place: CardPlace): void {
    this.close();
    const { host, anchor, card } = this.#build(shown, place.ground);
    [this.#host, this.#anchor, this.#card] = [host, anchor, card];
    if (__DEV__) host.dataset.country = shown.report.country;
    this.move(place.box);
    parentFor(place.node).append(host);
    host.showPopover();
  }

  /** Moves the card with the mark. */
  move(box: DOMRect): void {
    for (const side of ['left', 'top', 'width', 'height'] as const)
      this.#anchor?.style.setProperty(side, `${box[side]}px`);
  }

  /** Lets the keyboard into the card. */
  focus(): void {
    this.#card?.focus();
  }

  close(): void {
    this.#host?.remove();
    this.#host = this.#anchor = this.#card = null;
  }

  #build(shown: CountryOnCard, ground: Ground) {
    const { words } = this.#doings;
    const host = make(HOST as 'div', { popover: 'manual' });
    const anchor = make('div', { class: 'anchor' });
    const card = make(
      'div',
      { class: 'card', role: 'dialog', 'aria-labelledby': 'name', tabindex: '-1' },
      ...cardContent(shown, this.#doings),
    );
    const frame = make('div', { 'data-ground': ground, lang: words.locale, dir: words.direction });
    frame.append(anchor, card);
    const style = make('style', {});
    // Firefox exempts a style from the page's policy only where the text is set in one piece.
    style.textContent = cardStyle();
    host.attachShadow({ mode: 'closed' }).append(style, frame);
    return { host, anchor, card };
  }
}

/** The modal dialog or fullscreen element around `node`, else the topmost that is open, else the root element. */
function parentFor(node: Node): Element {
  const layers = [...document.querySelectorAll('dialog:modal')];
  const full = document.fullscreenElement;
  if (full && full !== document.documentElement && full.childElementCount) layers.push(full);
  return layers.find((layer) => layer.contains(node)) ?? layers.at(-1) ?? document.documentElement;
}
