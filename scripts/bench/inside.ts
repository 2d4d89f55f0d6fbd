/** What is timed inside a page: bundled, and run where nothing else runs. */
import AdvancedMark from 'advanced-mark.js';
import findAndReplaceDOMText from 'findandreplacedomtext';
import packedEnglish from 'lexicon:en';
import Mark from 'mark.js';
import type { PositionTable } from '../../src/corpus/table.ts';
import { readLexicon } from '../../src/detection/lexicon.ts';
import { DEFAULTS } from '../../src/platform/settings.ts';
import { Marks } from '../../src/page/marks.ts';
import { PageReader } from '../../src/page/page-reader.ts';
import { Pulse } from '../../src/page/pulse.ts';
import { scan, settle } from '../../src/page/scanner.ts';

/** Milliseconds of work, and until the frame that shows it. */
export interface Timing {
  readonly work: number;
  readonly frame: number;
  /** How many places were found. */
  readonly found: number;
}

export interface Inside {
  fill(html: string): Promise<void>;
  floor(): Promise<Timing>;
  regExp(source: string): Promise<Timing>;
  ours(table: PositionTable): Promise<Timing>;
  markJs(source: string): Promise<Timing>;
  advancedMark(source: string): Promise<Timing>;
  findAndReplace(source: string): Promise<Timing>;
}

const lexicon = readLexicon(packedEnglish);

/** Resolves once the next frame has been drawn. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

async function timed(work: () => number | Promise<number>, worked?: () => number) {
  const began = performance.now();
  const found = await work();
  const spent = worked?.() ?? performance.now() - began;
  await nextFrame();
  return { work: spent, frame: performance.now() - began, found };
}

function textNodes(): TreeWalker {
  return document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
}

/** One RegExp run per text node, with a registered range for every match: the least that could do without judgement. */
function matchPerNode(expression: RegExp): number {
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
  return highlight.size;
}

async function readAll(table: PositionTable, pulse: Pulse): Promise<number> {
  const painting = { marks: { ...DEFAULTS.marks, none: true }, table, day: '2019-09-04' };
  const marks = new Marks(painting);
  const given = { marks, reader: new PageReader([lexicon]), pulse };
  await scan([document.body], given);
  await settle(given);
  return [...marks.all()].length;
}

const inside: Inside = {
  async fill(html) {
    CSS.highlights.clear();
    document.body.replaceChildren();
    // eslint-disable-next-line no-unsanitized/property -- our own prose
    document.body.innerHTML = html;
    await nextFrame();
    await nextFrame();
  },
  floor: () =>
    timed(() => {
      let length = 0;
      const walker = textNodes();
      while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
      return length;
    }),
  regExp: (source) => timed(() => matchPerNode(new RegExp(source, 'g'))),
  ours: (table) => {
    const pulse = new Pulse(new AbortController().signal);
    return timed(
      () => readAll(table, pulse),
      () => pulse.worked,
    );
  },
  markJs: (source) =>
    timed(
      () =>
        new Promise((resolve) => {
          new Mark(document.body).markRegExp(new RegExp(source, 'g'), { done: resolve });
        }),
    ),
  advancedMark: (source) =>
    timed(
      () =>
        new Promise((resolve) => {
          new AdvancedMark(document.body).markRegExp(new RegExp(source, 'g'), { done: resolve });
        }),
    ),
  findAndReplace: (source) =>
    timed(() => {
      let found = 0;
      findAndReplaceDOMText(document.body, {
        find: new RegExp(source, 'g'),
        replace: (portion) => {
          found += portion.index === 0 ? 1 : 0;
          const mark = document.createElement('mark');
          mark.append(portion.text);
          return mark;
        },
      });
      return found;
    }),
};

Object.assign(globalThis, { inside });
