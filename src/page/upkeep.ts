import { Flow } from './flow.ts';
import type { Life } from './life.ts';
import type { Marks } from './marks.ts';
import type { PageReader } from './page-reader.ts';
import { idle, Pulse } from './pulse.ts';
import { blockOf, isOut, placeOf, type Block } from './regions.ts';
import { rest, scan, scanEach, settle, type Scan } from './scanner.ts';

/** Attributes that decide what is read or seen. */
const TELLING = ['class', 'style', 'hidden', 'open', 'role', 'contenteditable', 'slot', 'inert'];
/** Those among them that decide whether a region is read at all. */
const REGIONAL = new Set(['role', 'contenteditable', 'slot']);

/** Upkeep rests at least so long, and so many times as long as it worked: under 5 % of a core. */
const REST_MS = 50;
const REST_FACTOR = 20;
/** More changes than this in one rest are a storm: looking away is cheaper than counting them. */
const STORM = 3_000;
const STORM_REST_MS = 1_000;
const LONGEST_STORM_REST_MS = 8_000;
/** So many elements are watched for a shadow root to come. */
const MOST_HOSTS = 5_000;
/** After changes to more elements than this, every mark is looked at. */
const MANY = 20;

/** What else happens without a change of the tree but can show or hide text. */
const REVEALING = ['click', 'toggle', 'transitionend', 'animationend', 'fullscreenchange'] as const;

export interface Upkeep {
  readonly marks: Marks;
  readonly reader: () => PageReader;
  /** Called after every round, when marks may have changed. */
  readonly done: () => void;
}

/** What changed since the last round. */
class Changes {
  /** Blocks or what lies inside them; only their own text is read anew. */
  readonly texts = new Set<Node>();
  /** What was added: read with everything inside. */
  readonly trees = new Set<Node>();
  /** What may be seen differently now, with everything inside. */
  readonly looks = new Set<Element>();
  everything = false;
  moved = false;
  removed = false;
  count = 0;

  note(record: MutationRecord): void {
    this.count++;
    if (record.type === 'attributes') this.#noteAttribute(record);
    else this.texts.add(record.target);
    for (const node of record.addedNodes) if (node.nodeType === 1) this.trees.add(node);
    if (record.removedNodes.length) this.removed = true;
  }

  #noteAttribute({ target, attributeName }: MutationRecord): void {
    if (REGIONAL.has(attributeName ?? '')) {
      this.trees.add(target);
      if (target.parentNode) this.texts.add(target.parentNode);
    } else this.looks.add(target as Element);
  }
}

/** Keeps marks true while the page changes, from its start until `signal` aborts. */
export class Keeper {
  readonly #upkeep: Upkeep;
  readonly #life: Life;
  readonly #observer: MutationObserver;
  /** Tells when a block with hidden mentions comes to be laid out in view. */
  readonly #reveals: IntersectionObserver;
  readonly #roots = new Set<Node>([document]);
  readonly #hosts = new Set<Element>();
  #changes = new Changes();
  #working = false;
  /** Storms in a row. */
  #storms = 0;

  constructor(upkeep: Upkeep, life: Life) {
    this.#upkeep = upkeep;
    this.#life = life;
    this.#observer = new MutationObserver(life.guard((records) => this.#note(records)));
    this.#reveals = new IntersectionObserver(life.guard((entries) => this.#noteReveals(entries)));
    life.signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#reveals.disconnect();
    });
    for (const event of REVEALING)
      life.listen(document, event, () => this.#lookAgain(), { capture: true, passive: true });
    life.listen(window, 'resize', () => this.#lookAgain());
    life.listen(document, 'scrollend', () => this.#follow(), { capture: true, passive: true });
    life.listen(document, 'visibilitychange', () => this.#turn());
    this.#watch();
  }

  /** The open shadow roots read so far. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots].filter((root) => root instanceof ShadowRoot);
  }

  /** To be told of every block read, so that shadow roots are watched too, also those attached later. */
  readonly met = (block: Block, hosts: readonly Element[]): void => {
    for (const host of hosts) if (this.#hosts.size < MOST_HOSTS) this.#hosts.add(host);
    if (!(block instanceof ShadowRoot) || this.#roots.has(block)) return;
    this.#roots.add(block);
    this.#observe(block);
  };

  /** Looks for shadow roots attached since; no browser reports them. */
  check(): void {
    for (const host of this.#hosts) {
      if (!host.isConnected) this.#hosts.delete(host);
      if (!host.shadowRoot) continue;
      this.#hosts.delete(host);
      this.#changes.trees.add(host);
      this.#plan();
    }
  }

  /** Reads the page for the first time: what fits into one task at once, before the page is painted. */
  start(): void {
    this.#changes.everything = true;
    this.#begin(this.#firstRound());
  }

  /** Reads everything anew, with what is painted staying where it still holds. */
  rereadAll(): void {
    this.#changes.everything = true;
    this.#plan();
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

  #watch(): void {
    for (const root of this.#roots) {
      if (root.isConnected) this.#observe(root);
      else this.#roots.delete(root);
    }
  }

  /** While the page is hidden nothing is watched; when it shows again, everything is read anew. */
  #turn(): void {
    if (document.visibilityState === 'hidden') {
      this.#observer.disconnect();
      this.#changes = new Changes();
      return;
    }
    this.#watch();
    this.rereadAll();
  }

  #note(records: readonly MutationRecord[]): void {
    for (const record of records) this.#changes.note(record);
    this.#plan();
  }

  #noteReveals(entries: readonly IntersectionObserverEntry[]): void {
    const shown = entries.filter((entry) => entry.isIntersecting);
    for (const { target } of shown) {
      this.#reveals.unobserve(target);
      this.#changes.looks.add(target);
    }
    if (shown.length) this.#plan();
  }

  #lookAgain(): void {
    this.#changes.looks.add(document.documentElement);
    this.#plan();
  }

  /** Where not all can be marked, the marks follow the reader. */
  #follow(): void {
    if (!this.#upkeep.marks.unmarked) return;
    this.#changes.moved = true;
    this.#plan();
  }

  #plan(): void {
    if (!this.#working) this.#begin(this.#rounds(REST_MS));
  }

  /** One round works at a time, so that no block is read twice at once. */
  #begin(rounds: Promise<void>): void {
    this.#working = true;
    this.#life.run(
      rounds.finally(() => {
        this.#working = false;
      }),
    );
  }

  async #firstRound(): Promise<void> {
    const rest = await this.#round();
    if (this.#isWaiting()) await this.#rounds(rest);
  }

  /** Works off changes, round after round, until there are none. */
  async #rounds(rest: number): Promise<void> {
    let wait = rest;
    do {
      await idle(wait, this.#life.signal);
      if (document.visibilityState === 'hidden') return;
      if (this.#changes.count > STORM) await this.#weather();
      else this.#storms = 0;
      wait = await this.#round();
    } while (this.#isWaiting());
  }

  /** @returns how long to rest after it, in milliseconds */
  async #round(): Promise<number> {
    const changes = this.#changes;
    this.#changes = new Changes();
    const pulse = new Pulse(this.#life.signal);
    await this.#work(changes, pulse);
    this.#upkeep.done();
    return Math.max(REST_MS, REST_FACTOR * pulse.worked);
  }

  #isWaiting(): boolean {
    const { texts, trees, looks, everything, removed, moved } = this.#changes;
    return everything || removed || moved || texts.size + trees.size + looks.size > 0;
  }

  /** Very many changes at once are read as a whole; when they go on, we look away for longer and longer. */
  async #weather(): Promise<void> {
    if (this.#storms++ > 0) {
      this.#observer.disconnect();
      await idle(Math.min(this.#storms * STORM_REST_MS, LONGEST_STORM_REST_MS), this.#life.signal);
      if (document.visibilityState === 'visible') this.#watch();
    }
    this.#changes = new Changes();
    this.#changes.everything = true;
    this.#changes.removed = true;
  }

  async #work(changes: Changes, pulse: Pulse): Promise<void> {
    const { marks, reader } = this.#upkeep;
    const rescan = { marks, reader: reader(), pulse, met: this.met };
    if (changes.removed || changes.everything) this.#dropGone();
    if (changes.everything) await scan(wholePage(), rescan);
    else await this.#reread(changes, rescan);
    await settle(rescan);
    await this.#look(changes, pulse);
    await marks.paintNearest(pulse);
  }

  #dropGone(): void {
    const { marks } = this.#upkeep;
    for (const block of [...marks.blocks])
      if (!block.isConnected || isOut(block)) marks.drop(block);
  }

  async #reread({ texts, trees }: Changes, rescan: Scan): Promise<void> {
    const own = new Set<Block>();
    for (const node of [...texts, ...trees]) {
      const block = node.isConnected ? blockOf(node) : null;
      if (block) own.add(block);
    }
    for (const block of own)
      if (isOut(block)) {
        rescan.marks.drop(block);
        own.delete(block);
      }
    await scanEach(own, rescan);
    for (const tree of trees) if (tree.isConnected) await this.#rereadTree(tree as Element, rescan);
  }

  async #rereadTree(tree: Element, rescan: Scan): Promise<void> {
    for (const block of [...rescan.marks.blocks])
      if (holds(tree, block) && isOut(block)) rescan.marks.drop(block);
    if (isOut(tree)) return;
    // The text of an inline tree was read with the block around it; what is left are the blocks in it.
    await scan(placeOf(tree) === 'inline' ? blocksIn(tree) : [tree], rescan);
  }

  async #look({ looks, everything }: Changes, pulse: Pulse): Promise<void> {
    const { marks } = this.#upkeep;
    const all = everything || looks.size > MANY;
    const blocks = [...marks.blocks];
    // Inline elements are seen as parts of the blocks around them.
    const around = new Set([...looks].map((changed) => blockOf(changed)));
    for (const block of blocks) {
      if (all || around.has(block) || [...looks].some((changed) => holds(changed, block)))
        marks.review(block);
      if (pulse.due) await rest({ marks, pulse });
    }
    await marks.paintAll(pulse);
    for (const block of blocks) if (marks.hasHidden(block)) this.#awaitReveal(block);
  }

  /** A block without a box comes into view once it has one. */
  #awaitReveal(block: Block): void {
    const element = block instanceof ShadowRoot ? block.host : block;
    if (!element.checkVisibility()) this.#reveals.observe(element);
  }
}

/** Some pages take their body away for a while. */
const wholePage = (): Block[] => [...document.querySelectorAll(':root > body')];

function blocksIn(tree: Element): Block[] {
  const flow = new Flow(tree);
  while (flow.next());
  return flow.blocks;
}

/** As `contains`, across shadow roots. */
function holds(around: Element, block: Block): boolean {
  for (let at: Node = block; ;) {
    if (around.contains(at)) return true;
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot)) return false;
    at = root.host;
  }
}
