type EventMap = WindowEventMap & DocumentEventMap;

/**
 * The life of our script on one page. Everything it starts is bound to `signal`, and everything the browser calls goes
 * through `guard`: an error of ours ends our life quietly and never reaches the page.
 */
export class Life {
  readonly #end = new AbortController();
  readonly #failed: (error: unknown) => void;

  /** @param failed told of the error that ended this life, if one did */
  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get isOver(): boolean {
    return this.#end.signal.aborted;
  }

  /** @returns a part of this life, which may end before it; an error in the part ends the whole */
  part(): Life {
    const part = new Life((error) => this.#fail(error));
    this.signal.addEventListener('abort', () => part.stop(), { signal: part.signal });
    return part;
  }

  /** Ends everything. */
  stop(): void {
    this.#end.abort();
  }

  /** @returns `callback` as the browser may call it */
  guard<Args extends unknown[]>(callback: (...args: Args) => void): (...args: Args) => void {
    return (...args) => {
      if (this.isOver) return;
      try {
        callback(...args);
      } catch (error) {
        this.#fail(error);
      }
    };
  }

  /** Lets a promise run by itself. */
  run(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#fail(error));
  }

  listen<Type extends keyof EventMap>(
    target: EventTarget,
    type: Type,
    handler: (event: EventMap[Type]) => void,
    options: AddEventListenerOptions = {},
  ): void {
    const guarded = this.guard(handler) as EventListener;
    target.addEventListener(type, guarded, { ...options, signal: this.signal });
  }

  #fail(error: unknown): void {
    if (this.isOver) return;
    this.stop();
    this.#failed(error);
  }
}
