import { askBackground } from '../platform/page-messages.ts';
import { HOST_NAME } from './host-name.ts';
import type { Life } from './life.ts';
import type { Below, Overlay } from './overlay.ts';

type MakeOverlay = (below: Below, life: Life) => Overlay;

/** Where the script of the overlay leaves the way to make one, in the world that only scripts of ours share. */
const MAKE = Symbol.for('where-they-stand-overlay');
interface World {
  [MAKE]?: MakeOverlay;
}

export function leaveOverlay(make: MakeOverlay): void {
  (globalThis as World)[MAKE] = make;
}

/** The overlay over a page, which is no part of the script that marks pages, so that only those pay for it who point. */
export class OverlayDoor {
  readonly #below: Below;
  readonly #life: Life;
  #asked: Promise<Overlay | null> | null = null;
  #isPrepared = false;
  /** The overlay; null until it has come. */
  open: Overlay | null = null;

  constructor(below: Below, life: Life) {
    this.#below = below;
    this.#life = life;
    // Firefox ends old scripts without a word, and what hung in the page goes on hanging there.
    document.querySelector(HOST_NAME)?.remove();
  }

  /** Fetches the overlay before it is wanted, once. */
  prepare(): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
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
    return (this.open = make(this.#below, this.#life));
  }
}
