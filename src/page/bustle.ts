import type { Life } from './life.ts';

/** A page bustles once so many tasks have changed it in this time, and until fewer do. */
const MANY = 10;
const WINDOW_MS = 500;

/** Tells whether a page changes in very many tasks, as endless feeds and tickers do. */
export class Bustle {
  readonly #turned: () => void;
  readonly #life: Life;
  #noted = 0;
  #since = -Infinity;
  #isOn = false;

  /** @param turned called when the page begins to bustle and when it has come to rest */
  constructor(turned: () => void, life: Life) {
    this.#turned = turned;
    this.#life = life;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** To be called once for every task that has changed the page. */
  note(): void {
    const now = performance.now();
    if (!this.#isOn && now - this.#since > WINDOW_MS) {
      this.#since = now;
      this.#noted = 0;
    }
    this.#noted++;
    if (this.#isOn || this.#noted < MANY) return;
    this.#isOn = true;
    this.#turned();
    this.#watch();
  }

  #watch(): void {
    this.#noted = 0;
    const timer = setTimeout(
      this.#life.guard(() => {
        this.#life.signal.removeEventListener('abort', stop);
        if (this.#noted >= MANY) return this.#watch();
        this.#isOn = false;
        this.#turned();
      }),
      WINDOW_MS,
    );
    const stop = () => clearTimeout(timer);
    this.#life.signal.addEventListener('abort', stop);
  }
}
