import { Changes, TELLING } from './changes.ts';
import type { Witness } from './flow.ts';
import type { Life } from './life.ts';
import { BURST, BUSTLE, Unrest } from './unrest.ts';

/** So many elements are watched for a shadow root to come. */
const MOST_HOSTS = 5_000;

/** What else happens without a change of the tree but can show or hide text. */
const REVEALING = ['click', 'toggle', 'transitionend', 'animationend', 'fullscreenchange'] as const;

/** Watches a page and its open shadow roots for changes, until its life ends. */
export class Watch implements Witness {
  readonly #told: () => void;
  readonly #observer: MutationObserver;
  readonly #roots = new Set<Node>([document]);
  readonly #hosts = new Set<Element>();
  readonly #bustle: Unrest;
  readonly #burst: Unrest;
  #changes = new Changes();

  /**
   * @param told called after every change
   * @param burst called when the page begins to change in more tasks than anyone could follow, and when that is over
   */
  constructor(told: () => void, burst: (isOn: boolean) => void, life: Life) {
    this.#told = told;
    this.#observer = new MutationObserver(life.guard((records) => this.#note(records)));
    this.#bustle = new Unrest(BUSTLE, () => this.tell((changes) => (changes.moved = true)), life);
    this.#burst = new Unrest(BURST, burst, life);
    life.signal.addEventListener('abort', () => this.#observer.disconnect());
    const lookAgain = () => this.lookAgain();
    for (const event of REVEALING)
      life.listen(document, event, lookAgain, { capture: true, passive: true });
    life.listen(window, 'resize', lookAgain);
    this.lookBack();
  }

  /** The open shadow roots met so far. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots].filter((root) => root instanceof ShadowRoot);
  }

  /** Whether the page changes all the time. */
  get isBustling(): boolean {
    return this.#bustle.isOn;
  }

  /** Whether it changes in more tasks than anyone could follow. */
  get isBursting(): boolean {
    return this.#burst.isOn;
  }

  /** What has changed since `take` was last called. */
  get changes(): Readonly<Changes> {
    return this.#changes;
  }

  /** @returns what has changed; from now on changes are noted anew */
  take(): Changes {
    const changes = this.#changes;
    this.#changes = new Changes();
    return changes;
  }

  /** Adds to the changes what no observer reports. */
  tell(add: (changes: Changes) => void): void {
    add(this.#changes);
    this.#told();
  }

  root(root: ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observe(root);
  }

  host(element: Element): void {
    if (this.#hosts.size < MOST_HOSTS) this.#hosts.add(element);
  }

  /** Looks for shadow roots attached since; no browser reports them. */
  findRoots(): void {
    for (const host of this.#hosts) {
      if (!host.isConnected) this.#hosts.delete(host);
      if (!host.shadowRoot) continue;
      this.#hosts.delete(host);
      this.tell(({ trees }) => trees.add(host));
    }
  }

  /** Has all marks looked at: a style sheet may have changed, which no browser reports. */
  lookAgain(): void {
    this.tell(({ looks }) => looks.add(document.documentElement));
  }

  /** Notes no changes until `lookBack`; those that were noted are forgotten. A storm of changes does so by itself. */
  lookAway(): void {
    this.#observer.disconnect();
    this.#changes = new Changes();
  }

  lookBack(): void {
    for (const root of this.#roots) {
      if (root.isConnected) this.#observe(root);
      else this.#roots.delete(root);
    }
  }

  #observe(root: Node): void {
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: TELLING,
    });
  }

  #note(records: readonly MutationRecord[]): void {
    this.#bustle.note();
    this.#burst.note();
    this.#changes.note(records);
    // All is to be read anew then, whatever else changes.
    if (this.#changes.isStorm) this.#observer.disconnect();
    this.#told();
  }
}
