import type { CountryOnCard } from '../platform/messages.ts';
import type { Ground } from '../signs/tokens.ts';
import { isSheet, letDraw, uncover } from './card-sheet.ts';
import { cardContent, type CardDoings } from './card-view.ts';
import { make } from './draw.ts';
import type { Host } from './host.ts';

/** Where a card is opened: the part of the page it explains. */
export interface CardPlace {
  readonly node: Node;
  /** The box of the mark in the view. */
  readonly box: DOMRect;
  readonly ground: Ground;
}

interface Opened {
  readonly anchor: HTMLElement;
  readonly card: HTMLElement;
  /** What had the keyboard before the card took it. */
  before: HTMLElement | null;
}

/** The card, in the host. */
export class Card {
  readonly #doings: Omit<CardDoings, 'close'>;
  readonly #host: Host;
  readonly #leave: () => void;
  #opened: Opened | null = null;

  /** @param leave called when the reader is done with the card, which is then to be closed */
  constructor(host: Host, doings: Omit<CardDoings, 'close'>, leave: () => void) {
    this.#host = host;
    this.#leave = leave;
    this.#doings = doings;
  }

  get isOpen(): boolean {
    return this.#opened?.card.isConnected ?? false;
  }

  /** The card's box in the view; null while none is open. */
  get box(): DOMRect | null {
    return this.isOpen ? (this.#opened?.card.getBoundingClientRect() ?? null) : null;
  }

  open(shown: CountryOnCard, place: CardPlace): void {
    this.close();
    const anchor = make('div', { class: 'anchor' });
    const card = make(
      'div',
      { class: 'card', role: 'dialog', 'aria-labelledby': 'name', tabindex: '-1' },
      ...cardContent(shown, { ...this.#doings, close: this.#leave }),
    );
    card.addEventListener('keydown', (event) => this.#tab(event));
    this.#opened = { anchor, card, before: null };
    this.move(place.box);
    this.#host.show([anchor, card], place.node, place.ground);
    const head = card.querySelector<HTMLElement>('.head');
    if (head) letDraw(card, head, this.#leave);
    if (isSheet()) uncover(place.box, card.getBoundingClientRect());
    this.#host.name(shown.report.country);
  }

  /** Moves the card with the mark. */
  move(box: DOMRect): void {
    for (const side of ['left', 'top', 'width', 'height'] as const)
      this.#opened?.anchor.style.setProperty(side, `${box[side]}px`);
    this.#opened?.card.style.setProperty('--room', `${roomFor(box)}px`);
  }

  /** Lets the keyboard into the card. */
  focus(): void {
    if (!this.#opened) return;
    this.#opened.before = focused();
    this.#opened.card.focus({ preventScroll: true });
  }

  /** Closes the card. A keyboard that is in it goes back to where it was. */
  close(): void {
    if (!this.#opened) return;
    const { anchor, card, before } = this.#opened;
    const hadFocus = this.#host.hasFocus;
    this.#opened = null;
    this.#host.name(null);
    this.#host.take([anchor, card]);
    if (hadFocus) before?.focus({ preventScroll: true });
  }

  /** Beyond the first and the last control of the card the page goes on where the keyboard was before. */
  #tab({ key, shiftKey, target }: KeyboardEvent): void {
    if (key !== 'Tab' || !this.#opened) return;
    const { card } = this.#opened;
    const controls = [...card.querySelectorAll('a, button')].filter((at) => at.checkVisibility());
    const leaves = shiftKey
      ? target === card || target === controls[0]
      : target === controls.at(-1);
    if (leaves) this.#leave();
  }
}

/** What has the keyboard, inside open shadow trees too; null where nothing of the page has it. */
function focused(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : null;
}

/** The card's width and what is kept free around it, in CSS pixels. */
const WIDE = 336;
const FREE = 8;

/** How high a card may be so that it need not cover the mark: where it fits beside it, as high as the view. */
function roomFor({ left, right, top, bottom }: DOMRect): number {
  if (Math.max(left, innerWidth - right) >= WIDE) return innerHeight;
  return Math.max(top, innerHeight - bottom) - FREE;
}
