import type { Life } from './life.ts';

/** How much counts as unrest: so many tasks that change the page in a time, and how long it may go on at the most. */
interface Grade {
  readonly many: number;
  readonly withinMs: number;
  readonly longestMs: number;
}

/** What tickers and endless feeds do. */
export const BUSTLE: Grade = { many: 10, withinMs: 500, longestMs: Infinity };
/** What a page does while it is built anew: much more would be drawn than anyone could read. */
export const BURST: Grade = { many: 40, withinMs: 100, longestMs: 1_000 };

/** Tells whether a page changes in very many tasks. */
export class Unrest {
  readonly #grade: Grade;
  readonly #turned: (isOn: boolean) => void;
  readonly #life: Life;
  #noted = 0;
  #since = -Infinity;
  /** `spent` is unrest that has lasted so long that it passes for rest. */
  #state: 'rest' | 'unrest' | 'spent' = 'rest';

  /** @param turned called when unrest begins, and when it has ended or lasted for the longest time of its grade */
  constructor(grade: Grade, turned: (isOn: boolean) => void, life: Life) {
    this.#grade = grade;
    this.#turned = turned;
    this.#life = life;
  }

  get isOn(): boolean {
    return this.#state === 'unrest';
  }

  /** To be called once for every task that has changed the page. */
  note(): void {
    const { many, withinMs } = this.#grade;
    const now = performance.now();
    if (this.#state === 'rest' && now - this.#since > withinMs) {
      this.#since = now;
      this.#noted = 0;
    }
    this.#noted++;
    if (this.#state !== 'rest' || this.#noted < many) return;
    this.#state = 'unrest';
    this.#since = now;
    this.#turned(true);
    this.#watch();
  }

  /** Counts anew until so few tasks change the page that it is at rest. */
  #watch(): void {
    const { many, withinMs, longestMs } = this.#grade;
    this.#noted = 0;
    const stop = () => clearTimeout(timer);
    const timer = setTimeout(
      this.#life.guard(() => {
        this.#life.signal.removeEventListener('abort', stop);
        const wasOn = this.isOn;
        const isLong = performance.now() - this.#since > longestMs;
        this.#state = this.#noted < many ? 'rest' : isLong ? 'spent' : 'unrest';
        if (this.#state !== 'rest') this.#watch();
        if (wasOn && !this.isOn) this.#turned(false);
      }),
      withinMs,
    );
    this.#life.signal.addEventListener('abort', stop);
  }
}
