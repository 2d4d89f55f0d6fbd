/** What is timed inside a page: bundled, and run where nothing else runs. */
import AdvancedMark from 'advanced-mark.js';
import findAndReplaceDOMText from 'findandreplacedomtext';
import packedEnglish from 'lexicon:en';
import Mark from 'mark.js';
import type { PositionTable } from '../../src/corpus/table.ts';
import { readLexicon } from '../../src/detection/lexicon.ts';
import { boxesOfMark, hitAt } from '../../src/page/hit.ts';
import { Life } from '../../src/page/life.ts';
import { Marks } from '../../src/page/marks.ts';
import { PageReader } from '../../src/page/page-reader.ts';
import { Pulse } from '../../src/page/pulse.ts';
import { scan, settle } from '../../src/page/scanner.ts';
import { Keeper } from '../../src/page/upkeep.ts';
import { DEFAULTS } from '../../src/platform/settings.ts';
import { WatchedRegistry } from './shown.ts';

/** In milliseconds; `found` counts places. */
export interface Timing {
  readonly work: number;
  /** From the start to the frame that shows the work. */
  readonly frame: number;
  /** From the start to the frame that shows what is in view. */
  readonly inView: number;
  readonly longest: number;
  readonly found: number;
}

type Count = () => number;

type Way = (source: string, table: PositionTable) => Promise<Timing>;

/** The ways that are compared. The order is that of the table. */
export const WAYS = [
  'floor',
  'regExp',
  'ours',
  'markJs',
  'advancedMark',
  'findAndReplace',
] as const;

const lexicon = readLexicon(packedEnglish);

const paintingOf = (table: PositionTable) => ({
  marks: { ...DEFAULTS.marks, none: true },
  table,
  day: '2019-09-04',
});

/** Resolves in a task of its own. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** Resolves once the next frame has been drawn. */
async function nextFrame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await nextTask();
}

/** @param work gives what counts what it found, which is not part of the work */
async function timed(work: () => Count | Promise<Count>, pulse?: Pulse): Promise<Timing> {
  const began = performance.now();
  const count = await work();
  const spent = performance.now() - began;
  const [own, longest] = pulse ? [pulse.worked, pulse.longest] : [spent, spent];
  await nextFrame();
  const frame = performance.now() - began;
  return { work: own, frame, inView: frame, longest, found: count() };
}

const textNodes = () => document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);

function readEveryText(): Count {
  let length = 0;
  const walker = textNodes();
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return () => length;
}

/** One RegExp run per text node, with a registered range for every match: the least that could do without judgement. */
function matchPerNode(expression: RegExp): Count {
  const highlight = new Highlight();
  const walker = textNodes();
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    for (const { index, 0: text } of node.data.matchAll(expression))
      highlight.add(
        new StaticRange({
          startContainer: node,
          startOffset: index,
          endContainer: node,
          endOffset: index + text.length,
        }),
      );
  CSS.highlights.set('bench', highlight);
  return () => highlight.size;
}

async function readAll(marks: Marks, pulse: Pulse): Promise<Count> {
  const given = { marks, reader: new PageReader([lexicon]), pulse };
  await scan([document.body], given);
  await settle(given);
  return () => [...marks.all()].length;
}

const ways: Record<(typeof WAYS)[number], Way> = {
  floor: () => timed(readEveryText),
  regExp: (source) => timed(() => matchPerNode(new RegExp(source, 'g'))),
  ours: async (_, table) => {
    const pulse = new Pulse(new AbortController().signal);
    const registry = new WatchedRegistry();
    const marks = new Marks(paintingOf(table), registry);
    const began = performance.now();
    const timing = await timed(() => readAll(marks, pulse), pulse);
    // The frame after the last has to be noted, too.
    await nextFrame();
    return { ...timing, inView: registry.inView(marks) - began };
  },
  markJs: (source) =>
    timed(
      () =>
        new Promise<Count>((resolve) => {
          const done = (found: number) => resolve(() => found);
          new Mark(document.body).markRegExp(new RegExp(source, 'g'), { done });
        }),
    ),
  advancedMark: (source) =>
    timed(
      () =>
        new Promise<Count>((resolve) => {
          const done = (found: number) => resolve(() => found);
          new AdvancedMark(document.body).markRegExp(new RegExp(source, 'g'), { done });
        }),
    ),
  findAndReplace: (source) =>
    timed(() => {
      let found = 0;
      findAndReplaceDOMText(document.body, {
        find: new RegExp(source, 'g'),
        replace: ({ text, index }) => {
          if (index === 0) found++;
          const mark = document.createElement('mark');
          mark.append(text);
          return mark;
        },
      });
      return () => found;
    }),
};

/** An engine on this page as it is, until it is stopped. */
async function engineOn(table: PositionTable): Promise<{ marks: Marks; life: Life }> {
  const life = new Life((error) => {
    throw error;
  });
  const marks = new Marks(paintingOf(table));
  const reader = new PageReader([lexicon]);
  await new Promise<void>((resolve) => {
    new Keeper({ marks, reader: () => reader, done: () => resolve() }, life).start();
  });
  life.signal.addEventListener('abort', () => marks.clear());
  return { marks, life };
}

/** Begins something on the page, and returns what ends it. */
type Begin = () => Promise<() => void>;

/** All that the extension does on a page once it is read. */
const engine =
  (table: PositionTable): Begin =>
  async () => {
    const { life } = await engineOn(table);
    return () => life.stop();
  };

/** The marks, kept by nobody. */
const marksAlone =
  (table: PositionTable): Begin =>
  async () => {
    const marks = new Marks(paintingOf(table));
    await readAll(marks, new Pulse(new AbortController().signal));
    return () => marks.clear();
  };

/** The least by which anybody hears of changes. */
const observerAlone: Begin = () => {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return Promise.resolve(() => observer.disconnect());
};

/**
 * Runs `work` on the page with what was begun there, and without before and after it, each time on the page anew and
 * drawn with all that is marked on it, and returns milliseconds of each.
 */
async function compared(begin: Begin, work: () => number | Promise<number>) {
  const without = async () => {
    await fill();
    return work();
  };
  const before = await without();
  await fill();
  const end = await begin();
  await nextFrame();
  await nextFrame();
  const within = await work();
  end();
  return { with: within, without: (before + (await without())) / 2 };
}

/** Takes out and puts back 2,000 nodes, as scripts of pages do. */
function churn(): number {
  const nodes = [...document.querySelectorAll('p,li,h2')].slice(0, 2_000);
  const places = nodes.map((node) => [node, node.parentNode] as const);
  const began = performance.now();
  for (const node of nodes) node.remove();
  for (const [node, parent] of places) parent?.append(node);
  return performance.now() - began;
}

/** Adds 1,000 articles, each in a task of its own. */
async function append(article: string): Promise<number> {
  const feed = document.body.appendChild(document.createElement('main'));
  const began = performance.now();
  for (let at = 0; at < 1_000; at++) {
    feed.insertAdjacentHTML('beforeend', article);
    await nextTask();
  }
  const spent = performance.now() - began;
  feed.remove();
  return spent;
}

/** Milliseconds that finding the mark under the pointer takes, on average over marks and places beside them. */
async function hover(table: PositionTable): Promise<number> {
  const { marks, life } = await engineOn(table);
  const boxes = [...marks.all()]
    .slice(0, 40)
    .flatMap((mark) => boxesOfMark(mark).slice(0, 1))
    .filter(({ top, bottom }) => top > 0 && bottom < innerHeight);
  let moves = 0;
  const began = performance.now();
  for (let round = 0; round < 5; round++)
    for (const { x, y, width, height } of boxes)
      for (const beside of [0, 40]) {
        hitAt(marks, x + width / 2 + beside, y + height / 2, []);
        moves++;
      }
  const spent = performance.now() - began;
  life.stop();
  return spent / moves;
}

let kept = '';
let held: { marks: Marks; life: Life } | null = null;

/** The page anew, drawn and at rest. */
async function fill(): Promise<void> {
  CSS.highlights.clear();
  document.body.replaceWith(new DOMParser().parseFromString(kept, 'text/html').body);
  await nextFrame();
  await nextFrame();
}

const inside = {
  /** Keeps the markup for `fill`. */
  keep: (html: string) => {
    kept = html;
  },
  fill,
  ways,
  tax: (table: PositionTable) => compared(engine(table), churn),
  taxOfMarks: (table: PositionTable) => compared(marksAlone(table), churn),
  taxOfObserver: () => compared(observerAlone, churn),
  appends: (table: PositionTable, article: string) =>
    compared(engine(table), () => append(article)),
  hover,
  hold: async (table: PositionTable) => {
    held = await engineOn(table);
  },
  letGo: () => {
    held?.life.stop();
    held = null;
  },
};
export type Inside = typeof inside;

Object.assign(globalThis, { inside });
