import { Changes } from './changes.ts';
import type { Life } from './life.ts';
import type { Marks } from './marks.ts';
import type { PageReader } from './page-reader.ts';
import { idle, Pulse } from './pulse.ts';
import { repair } from './repair.ts';
import { Watch } from './watch.ts';

/** Upkeep rests at least so long after changes. */
const REST_MS = 50;
/** Its share of a core in the long run; noting the changes of a page that never rests costs as much again. */
const SHARE = 0.015;
/** So many milliseconds of work may a page that was quiet have at once, and so many may be owed. */
const MOST_CREDIT_MS = 40;
const MOST_DEBT_MS = 120;
/** In a storm of changes looking away is cheaper than counting them. */
const STORM_REST_MS = 1_000;
const LONGEST_STORM_REST_MS = 8_000;

export interface Upkeep {
  readonly marks: Marks;
  readonly reader: () => PageReader;
  /** Called after every round, when marks may have changed; the round goes on until it has ended. */
  readonly done: (pulse: Pulse) => void | Promise<void>;
}

/** Keeps marks true while the page changes, from its start until its life ends. */
export class Keeper {
  readonly #upkeep: Upkeep;
  readonly #life: Life;
  readonly #watch: Watch;
  #working = false;
  /** Storms in a row. */
  #storms = 0;
  /** The milliseconds of work it had left when it last worked, and when that was. */
  #credit = MOST_CREDIT_MS;
  #counted = 0;
  #lookedAt = 0;

  constructor(upkeep: Upkeep, life: Life) {
    this.#upkeep = upkeep;
    this.#life = life;
    this.#watch = new Watch(
      () => this.#plan(),
      (isOn) => upkeep.marks.stepAside(isOn),
      life,
    );
    life.listen(document, 'scrollend', () => this.#follow(), { capture: true, passive: true });
    life.listen(document, 'visibilitychange', () => this.#turn());
  }

  /** The open shadow roots read so far. */
  get shadowRoots(): ShadowRoot[] {
    return this.#watch.shadowRoots;
  }

  /** To be called now and then, for what no browser reports. */
  check(): void {
    this.#watch.findRoots();
    const now = performance.now();
    // A thousand marks take some four milliseconds to look at: one of rest for each mark makes that half a percent of a core.
    if (now - this.#lookedAt < this.#upkeep.marks.painted) return;
    this.#lookedAt = now;
    this.#watch.lookAgain();
  }

  /** Reads the page for the first time: what fits into one task at once, before the page is painted. */
  start(): void {
    this.#begin(this.#firstRound());
  }

  /** Reads everything anew, with what is painted staying where it still holds. */
  rereadAll(): void {
    this.#ask((changes) => (changes.everything = true));
  }

  /** Paints by the marks' painting, which has changed. */
  repaint(): void {
    this.#ask((changes) => (changes.repainted = true));
  }

  /** What the reader does is not put off for what the page did. */
  #ask(add: (changes: Changes) => void): void {
    this.#credit = MOST_CREDIT_MS;
    this.#watch.tell(add);
  }

  /** While the page is hidden nothing is watched; when it shows again, everything is read anew. */
  #turn(): void {
    if (document.visibilityState === 'hidden') return this.#watch.lookAway();
    this.#watch.lookBack();
    this.rereadAll();
  }

  /** Where not all can be marked, the marks follow the reader. */
  #follow(): void {
    if (this.#upkeep.marks.areSparse) this.#watch.tell((changes) => (changes.moved = true));
  }

  /** Nothing is done while the page is hidden; when it shows again, everything is. */
  #plan(): void {
    if (!this.#working && document.visibilityState === 'visible') this.#begin(this.#rounds());
  }

  /** One round works at a time, so that no block is read twice at once. */
  #begin(rounds: Promise<void>): void {
    this.#working = true;
    this.#life.run(
      rounds.finally(() => {
        this.#working = false;
        // Something may have changed while the last round was ending.
        if (!this.#watch.changes.areNone && !this.#life.isOver) this.#plan();
      }),
    );
  }

  async #firstRound(): Promise<void> {
    const all = new Changes();
    all.everything = true;
    await this.#round(all, 'prompt');
    if (!this.#watch.changes.areNone) await this.#rounds();
  }

  /** Works off changes, round after round, until there are none. */
  async #rounds(): Promise<void> {
    do {
      await idle(Math.max(REST_MS, this.#owed()), this.#life.signal);
      if (document.visibilityState === 'hidden') return;
      // Nothing is marked meanwhile, and what is read now will have changed.
      if (this.#watch.isBursting) continue;
      if (this.#watch.changes.isStorm) await this.#weather();
      else this.#storms = 0;
      this.#spend(await this.#round(this.#watch.take(), 'patient'));
      this.#calm();
    } while (!this.#watch.changes.areNone);
  }

  /** When nothing has changed since a storm it is over, and marks that were left out for it can be painted. */
  #calm(): void {
    if (!this.#storms || !this.#watch.changes.areNone) return;
    this.#storms = 0;
    this.#follow();
  }

  /** @returns how long it worked, in milliseconds */
  async #round(changes: Changes, pace: 'prompt' | 'patient'): Promise<number> {
    const { marks, reader, done } = this.#upkeep;
    const pulse = new Pulse(this.#life.signal, pace);
    await repair(changes, { marks, reader: reader(), pulse, witness: this.#watch });
    await marks.paintNearest(pulse, this.#storms > 0 || this.#watch.isBustling);
    await done(pulse);
    return pulse.worked;
  }

  #spend(worked: number): void {
    const most = this.#watch.isBustling ? 0 : MOST_CREDIT_MS;
    this.#credit = Math.max(Math.min(-this.#owed() * SHARE, most) - worked, -MOST_DEBT_MS);
    this.#counted = performance.now();
  }

  /** How long to rest until all that was worked is paid off, in milliseconds; below zero when there is credit. */
  #owed(): number {
    return -this.#credit / SHARE - performance.now() + this.#counted;
  }

  /** Very many changes at once are read as a whole; when they go on, we look away for longer and longer. */
  async #weather(): Promise<void> {
    if (this.#storms++ > 0)
      await idle(Math.min(this.#storms * STORM_REST_MS, LONGEST_STORM_REST_MS), this.#life.signal);
    if (document.visibilityState === 'visible') this.#watch.lookBack();
    const changes = this.#watch.take();
    this.#watch.tell((all) => {
      all.everything = all.removed = true;
      all.moved = changes.moved;
    });
  }
}
