/** What waits to be worked off in order, some at a time. */
export class Queue<T> {
  #items: T[] = [];
  #at = 0;

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  push(item: T): void {
    this.#items.push(item);
  }

  /** Hands over the next items, `most` of them at most. @returns true when none is left */
  take(most: number, use: (item: T) => void): boolean {
    for (let left = most; left > 0 && this.#at < this.#items.length; left--)
      use(this.#items[this.#at++] as T);
    if (this.#at < this.#items.length) return false;
    this.#items = [];
    this.#at = 0;
    return true;
  }
}
