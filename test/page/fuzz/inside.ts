/** Runs in an ordinary page: random pages in frames, each watched by an engine of its own, and read afresh after every edit. */
import packedEnglish from 'lexicon:en';
import { numbersFrom } from '../../../scripts/bench/prose.ts';
import type { PositionTable } from '../../../src/corpus/table.ts';
import { readLexicon } from '../../../src/detection/lexicon.ts';
import { Life } from '../../../src/page/life.ts';
import { Marks } from '../../../src/page/marks.ts';
import type { Painting } from '../../../src/page/painting.ts';
import { PageReader } from '../../../src/page/page-reader.ts';
import { Pulse } from '../../../src/page/pulse.ts';
import { scan, settle } from '../../../src/page/scanner.ts';
import { Keeper } from '../../../src/page/upkeep.ts';
import { DEFAULTS } from '../../../src/platform/settings.ts';
import { edit, grow } from './edits.ts';

const lexicon = readLexicon(packedEnglish);

/** Notes what is painted instead of painting it. */
class Notes {
  readonly names = new Map<StaticRange, string>();
  add(name: string, range: StaticRange): void {
    this.names.set(range, name);
  }
  remove(_name: string, range: StaticRange): void {
    this.names.delete(range);
  }
  commit(): void {}
  stepAside(): void {}
  restore(): void {}
  clear(): void {}
  /** What is painted, in an order of its own, the same for equal pages. */
  written(order: ReadonlyMap<Node, number>): string[] {
    return [...this.names]
      .map(([{ startContainer, startOffset, endOffset }, name]) => {
        const text = (startContainer as Text).data.slice(startOffset, endOffset);
        return `${String(order.get(startContainer)).padStart(4)} ${startOffset}-${endOffset} ${text} ${name}`;
      })
      .sort();
  }
}

function orderOf(root: Node): Map<Node, number> {
  const order = new Map<Node, number>();
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    order.set(node, order.size);
    waiting.push(...[...node.childNodes].reverse());
    const { shadowRoot } = node as Partial<Element>;
    if (shadowRoot) waiting.push(shadowRoot);
  }
  return order;
}

/** The tree as text, open shadow trees included. */
function treeOf(root: Element): string {
  return [...orderOf(root).keys()]
    .map((node) =>
      node.nodeType === 1
        ? node.cloneNode(false).nodeName + attributesOf(node as Element)
        : node.nodeValue,
    )
    .join('|');
}
const attributesOf = (element: Element) =>
  [...element.attributes].map(({ name, value }) => `${name}=${value}`).join();

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Grows the page of a seed, edits it `rounds` times, and after each compares what the engine shows with a fresh reading
 * of the page, and the page with one that nobody reads.
 * @returns what differed first, or null
 */
async function check(seed: number, rounds: number, table: PositionTable): Promise<string | null> {
  document.body.replaceWith(document.createElement('body'));
  const painting: Painting = { marks: DEFAULTS.marks, table, day: '2019-09-04' };
  const next = numbersFrom(seed);
  grow(next, document.body, 4);
  const faults: unknown[] = [];
  const life = new Life((error) => faults.push(error));
  const shown = new Notes();
  const marks = new Marks(painting, shown);
  const reader = new PageReader([lexicon]);
  const keeper = new Keeper({ marks, reader: () => reader, done: () => undefined }, life);
  keeper.start();
  try {
    for (let round = 0; round <= rounds; round++) {
      if (round > 0) for (let at = 0; at < 1 + (seed % 4); at++) edit(next, document.body);
      const difference = await settled(shown, painting, faults);
      if (difference) return `seed ${seed}, round ${round}: ${difference}`;
    }
    return treeOf(document.body) === unread(seed, rounds) ? null : `seed ${seed}: the tree differs`;
  } finally {
    life.stop();
  }
}

/** Waits until what is shown is what a fresh reading finds. */
async function settled(
  shown: Notes,
  painting: Painting,
  faults: unknown[],
): Promise<string | null> {
  const fresh = await readAfresh(painting);
  const order = orderOf(document.body);
  const wanted = fresh.written(order).join('\n');
  let found = '';
  for (let patience = 0; patience < 300; patience++) {
    if (faults.length) return String((faults[0] as Error).stack);
    found = shown.written(order).join('\n');
    if (found === wanted) return null;
    await pause(25);
  }
  const [shownLines, wantedLines] = [found.split('\n'), wanted.split('\n')];
  return [
    ...shownLines
      .filter((line) => !wantedLines.includes(line))
      .map((line) => `only shown: ${line}`),
    ...wantedLines.filter((line) => !shownLines.includes(line)).map((line) => `not shown: ${line}`),
    document.body.outerHTML,
  ].join('\n');
}

async function readAfresh(painting: Painting): Promise<Notes> {
  const notes = new Notes();
  const pulse = new Pulse(new AbortController().signal);
  const given = { marks: new Marks(painting, notes), reader: new PageReader([lexicon]), pulse };
  await scan([document.body], given);
  await settle(given);
  return notes;
}

/** The page of a seed after the same edits, in a frame without any reader. */
function unread(seed: number, rounds: number): string {
  const frame = document.createElement('iframe');
  document.documentElement.append(frame);
  const body = frame.contentDocument!.body;
  const next = numbersFrom(seed);
  grow(next, body, 4);
  for (let round = 1; round <= rounds; round++)
    for (let at = 0; at < 1 + (seed % 4); at++) edit(next, body);
  const tree = treeOf(body);
  frame.remove();
  return tree;
}

Object.assign(globalThis, { check });
