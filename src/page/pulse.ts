/** So long may a task of ours take before the page gets its turn. */
const BUDGET_MS = 6;

/** Resolves once the page is visible; at once if it is. Rejects when `signal` aborts. */
export function visible(signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve, reject) => {
    const end = new AbortController();
    const turned = () => {
      if (document.visibilityState !== 'visible') return;
      end.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', turned, { signal: end.signal });
    signal.addEventListener('abort', () => {
      end.abort();
      reject(signal.reason as Error);
    });
  });
}

/** A task of its own, ahead of what else waits where the browser knows how, so that the page goes on in between. */
export function nextTask(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** So long a frame is waited for; browsers draw none for frames out of view. */
const FRAME_MS = 100;

/** Resolves in a task after the next frame. */
const frameDrawn = () =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      void nextTask().then(resolve);
    });
  });

/** So long patient work waits for a busy page. */
const PATIENCE_MS = 100;

/** Resolves when the browser has nothing better to do, or at last when patience ends. */
const nextIdle = () =>
  new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE_MS }));

/** Cuts work into tasks of bounded length, and lets all but `unseen` work rest while the page is hidden. */
export class Pulse {
  readonly #signal: AbortSignal;
  readonly #nextTurn: () => Promise<unknown>;
  readonly #unseen: boolean;
  #began = performance.now();
  #worked = 0;
  #longest = 0;

  /** @param pace `patient` work lets a busy page go before it; for `unseen` work somebody outside the page waits */
  constructor(signal: AbortSignal, pace: 'prompt' | 'patient' | 'unseen' = 'prompt') {
    this.#signal = signal;
    this.#unseen = pace === 'unseen';
    this.#nextTurn = pace === 'patient' ? nextIdle : nextTask;
  }

  /** True once the task has used up its time: then wait for `next`. */
  get due(): boolean {
    return performance.now() - this.#began > BUDGET_MS;
  }

  /** Milliseconds worked so far, over all tasks. */
  get worked(): number {
    return this.#worked + performance.now() - this.#began;
  }

  /** Milliseconds of the longest task so far. */
  get longest(): number {
    return Math.max(this.#longest, performance.now() - this.#began);
  }

  /** Goes on in another task. Rejects once the signal has aborted. */
  next(): Promise<void> {
    return this.#rest(this.#nextTurn);
  }

  /** Goes on when the next frame has been drawn: a busy browser draws none between tasks that follow each other. */
  nextFrame(): Promise<void> {
    return this.#rest(frameDrawn);
  }

  async #rest(turn: () => Promise<unknown>): Promise<void> {
    this.#worked = this.worked;
    this.#longest = this.longest;
    await turn();
    if (!this.#unseen) await visible(this.#signal);
    this.#signal.throwIfAborted();
    this.#began = performance.now();
  }
}

/** Resolves when the browser has nothing better to do, not before `rest` milliseconds, and some 300 ms later at most. */
export function idle(rest: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      requestIdleCallback(() => (signal.aborted ? reject(signal.reason as Error) : resolve()), {
        timeout: 300,
      });
    }, rest);
    signal.addEventListener('abort', stop);
  });
}
