import { askBackground } from '../platform/page-messages.ts';
import { HOST_NAME } from './host-name.ts';
import type { Life } from './life.ts';
import type { Below, Overlay } from './overlay.ts';
import type { Missed } from './pointer.ts';

type MakeOverlay = (below: Below, missed: Iterable<Missed>, life: Life) => Overlay;

/** Where the script of the overlay leaves the way to make one, in the world that only scripts of ours share. */
const MAKE = Symbol.for('where-they-stand-overlay');
interface World {
  [MAKE]?: MakeOverlay;
}

export function leaveOverlay(make: MakeOverlay): void {
  (globalThis as World)[MAKE] = make;
}

/** What shows that something may soon be pointed at. */
const POINTING = ['pointermove', 'pointerdown', 'click'] as const;
/** Where the browser refuses the overlay, the pointer asks for it again so much later. */
const AGAIN_MS = 1_000;

/** The overlay over a page, which is no part of the script that marks pages, so that only those pay for it who point. */
export class OverlayDoor {
  readonly #below: Below;
  readonly #life: Life;
  #asked: Promise<Overlay | null> | null = null;
  #pointedAt = -Infinity;
  /** The last event of each kind since the pointer asked for the overlay, in their order. */
  readonly #missed = new Map<string, Missed>();
  /** How long the overlay is waited for. */
  readonly #waiting: Life;
  /** The overlay; null until it has come. */
  open: Overlay | null = null;

  constructor(below: Below, life: Life) {
    this.#below = below;
    this.#life = life;
    // Firefox ends old scripts without a word, and what hung in the page goes on hanging there.
    document.querySelector(HOST_NAME)?.remove();
    this.#waiting = life.part();
    for (const kind of POINTING)
      this.#waiting.listen(document, kind, (event) => this.#point(event), {
        capture: true,
        passive: true,
      });
  }

  /** The pointer is over the page: fetches the overlay before it is wanted, and keeps for it what it misses. */
  #point(event: PointerEvent): void {
    if (this.#below.marks.isEmpty) return;
    this.#missed.delete(event.type);
    this.#missed.set(event.type, { event, path: event.composedPath() });
    if (event.timeStamp - this.#pointedAt < AGAIN_MS) return;
    this.#pointedAt = event.timeStamp;
    this.#life.run(this.get());
  }

  /** The overlay, once it has come; null where the browser refuses it. */
  get(): Promise<Overlay | null> {
    return (this.#asked ??= this.#fetch());
  }

  async #fetch(): Promise<Overlay | null> {
    try {
      await askBackground('overlay', {});
    } catch {
      // It may be there the next time.
      this.#asked = null;
      return null;
    }
    const make = (globalThis as World)[MAKE];
    if (!make || this.#life.isOver) return null;
    this.#waiting.stop();
    return (this.open = make(this.#below, this.#missed.values(), this.#life));
  }
}
