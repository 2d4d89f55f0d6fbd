import { isIn } from './hit.ts';
import type { Life } from './life.ts';

/** So long the pointer rests on a mark before a card opens; a passing one opens nothing. */
const REST_MS = 120;
/** A hand is never quite still: moving less than this is resting. */
const STILL_PX = 4;
/** How long the card waits for the pointer to come back, and to arrive on its way from the mark. */
const LEAVE_MS = 200;
const CROSS_MS = 600;
const TAP_PX = 10;

/** What the pointer does to the card. */
export interface Pointing {
  /** Opens the card of the mark at a point of the view, if there is one. */
  readonly open: (x: number, y: number) => void;
  readonly close: () => void;
  /** The pointer went elsewhere: closes the card unless something else keeps it. */
  readonly leave: () => void;
  /** True where an event's target is the card. */
  readonly isCard: (target: EventTarget | null) => boolean;
  /** Takes away what shows where the keyboard is. */
  readonly endSteps: () => void;
  /** The boxes of the mark and the card that are open; null while none is. */
  readonly boxes: () => { mark: readonly DOMRect[]; card: DOMRect } | null;
}

/** An event that nobody followed yet, and its path, which browsers forget. */
export interface Missed {
  readonly event: PointerEvent;
  readonly path: readonly EventTarget[];
}

/** What keeps its own click or tap from us. */
const ACTS =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[onclick]';

/**
 * Follows the pointer for life. It never takes an event from the page, but for Escape while a card is open.
 * @param missed what the pointer did before
 */
export function followPointer(pointing: Pointing, missed: Iterable<Missed>, life: Life): void {
  const rest = new Rest(pointing, life);
  const options = { capture: true, passive: true };
  life.listen(document, 'pointermove', (event) => rest.move(event), options);
  life.listen(document.documentElement, 'pointerleave', () => rest.leave());
  life.listen(document, 'pointerdown', (event) => rest.down(event), options);
  life.listen(document, 'click', (event) => rest.click(event), options);
  life.listen(document, 'scroll', () => rest.scroll(), options);
  life.listen(window, 'keydown', (event) => escape(event, pointing), { capture: true });
  life.signal.addEventListener('abort', () => rest.stop());
  for (const one of missed) rest.catchUp(one);
}

function escape(event: KeyboardEvent, pointing: Pointing): void {
  if (event.key !== 'Escape') return;
  // What only shows a place takes no key from the page.
  if (!pointing.boxes()) return pointing.endSteps();
  event.preventDefault();
  event.stopImmediatePropagation();
  pointing.close();
}

/** Tells a resting pointer from a passing one, and a tap from a click. */
class Rest {
  readonly #pointing: Pointing;
  readonly #life: Life;
  #still: { x: number; y: number } | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #down: { x: number; y: number; type: string } | null = null;

  constructor(pointing: Pointing, life: Life) {
    this.#pointing = pointing;
    this.#life = life;
  }

  /** Takes an event as if it came when it did. */
  catchUp({ event, path }: Missed): void {
    if (event.type === 'pointerdown') this.down(event);
    else if (event.type === 'click') this.click(event, path);
    // It may have left since. While a dialog is modal, Chromium counts what is in it as hovered, but not the root.
    else if (document.querySelector(':hover'))
      this.move(event, performance.now() - event.timeStamp);
  }

  /** @param ago milliseconds since then */
  move(event: PointerEvent, ago = 0): void {
    if (event.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = event;
    if (this.#pointing.isCard(event.target)) return this.#stay();
    this.#mindCard(x, y);
    if (this.#still && Math.hypot(x - this.#still.x, y - this.#still.y) < STILL_PX) return;
    this.#still = { x, y };
    clearTimeout(this.#resting);
    // A held button selects text or drags.
    if (event.buttons === 0)
      this.#resting = setTimeout(
        this.#life.guard(() => this.#pointing.open(x, y)),
        REST_MS - ago,
      );
  }

  /** The pointer left the page. */
  leave(): void {
    clearTimeout(this.#resting);
    this.#still = null;
    if (this.#pointing.boxes()) this.#leave(CROSS_MS);
  }

  down(event: PointerEvent): void {
    clearTimeout(this.#resting);
    this.#down = { x: event.clientX, y: event.clientY, type: event.pointerType };
    if (!this.#pointing.isCard(event.target) && !this.#isOnMark(event)) this.#pointing.close();
  }

  /** A tap on a mark opens its card, unless what is tapped has something of its own to do. */
  click(event: PointerEvent, path: readonly EventTarget[] = event.composedPath()): void {
    const down = this.#down;
    if (down?.type !== 'touch' || this.#pointing.isCard(event.target)) return;
    const { clientX: x, clientY: y } = event;
    if (Math.hypot(x - down.x, y - down.y) > TAP_PX) return;
    const acts = path.some((at) => at instanceof Element && at.matches(ACTS));
    if (!acts) this.#pointing.open(x, y);
  }

  /** What scrolls moves away from under the pointer. */
  scroll(): void {
    clearTimeout(this.#resting);
    const boxes = this.#pointing.boxes();
    if (boxes && !boxes.mark.some((box) => isIn(box, this.#still?.x ?? NaN, this.#still?.y ?? NaN)))
      this.#leave(LEAVE_MS);
  }

  stop(): void {
    clearTimeout(this.#resting);
    clearTimeout(this.#leaving);
  }

  #isOnMark({ clientX, clientY }: PointerEvent): boolean {
    return this.#pointing.boxes()?.mark.some((box) => isIn(box, clientX, clientY)) ?? false;
  }

  #stay(): void {
    clearTimeout(this.#resting);
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }

  /** The card stays while the pointer is on mark or card, and a while longer on the way between them. */
  #mindCard(x: number, y: number): void {
    const boxes = this.#pointing.boxes();
    if (!boxes) return;
    const { mark, card } = boxes;
    if (isIn(card, x, y) || mark.some((box) => isIn(box, x, y, 2))) {
      clearTimeout(this.#leaving);
      this.#leaving = undefined;
    } else this.#leave(isIn(around([...mark, card]), x, y) ? CROSS_MS : LEAVE_MS);
  }

  #leave(after: number): void {
    this.#leaving ??= setTimeout(
      this.#life.guard(() => {
        this.#leaving = undefined;
        this.#pointing.leave();
      }),
      after,
    );
  }
}

/** The smallest box around boxes: the corridor between a mark and its card. */
function around(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
