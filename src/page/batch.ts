import { spotsOf, type Run } from './flow.ts';
import type { Marks, Rereading } from './marks.ts';
import type { PageReader } from './page-reader.ts';
import type { Block } from './regions.ts';

/** Between runs stands what ends a paragraph, so that nothing is read across them. */
const BREAK = '\n\n';
/** So many characters or runs are read at once. */
const FULL_TEXT = 6_000;
const FULL_RUNS = 120;

interface Part {
  readonly run: Run;
  readonly block: Block;
  readonly rereading: Rereading;
  /** Where the run begins in the text of the batch. */
  readonly at: number;
}

/** Runs of several blocks, read at once: to search one long text costs far less than many short ones. */
export class Batch {
  readonly #reader: PageReader;
  readonly #marks: Marks;
  #length = 0;
  #parts: Part[] = [];
  /** Blocks whose last run is in the batch. */
  #ended = new Map<Block, Rereading>();

  constructor(reader: PageReader, marks: Marks) {
    this.#reader = reader;
    this.#marks = marks;
  }

  get isFull(): boolean {
    return (
      this.#length > FULL_TEXT || this.#parts.length > FULL_RUNS || this.#ended.size > FULL_RUNS
    );
  }

  add(run: Run, block: Block, rereading: Rereading): void {
    this.#parts.push({ run, block, rereading, at: this.#length });
    this.#length += run.text.length + BREAK.length;
  }

  /** To be called when all runs of a block have been added. */
  end(block: Block, rereading: Rereading): void {
    this.#ended.set(block, rereading);
  }

  /** Reads what was added, and hands every mention to its block. */
  read(): void {
    const [parts, ended] = [this.#parts, this.#ended];
    // A text put together piece by piece would be slower to read than one joined at once.
    const text = parts.map(({ run }) => run.text).join(BREAK);
    const blockAt = (at: number) => partAt(parts, at).block;
    for (const { start, end, iso2, kind, doubt } of this.#reader.read(
      text,
      blockAt,
      ended.keys(),
    )) {
      const { run, block, rereading, at } = partAt(parts, start);
      const [first, ...others] = spotsOf(run, start - at, end - at);
      if (first)
        this.#marks.found({ iso2, kind, doubt, block, spots: [first, ...others] }, rereading);
    }
    for (const [block, rereading] of ended) this.#marks.end(block, rereading);
    this.#length = 0;
    this.#parts = [];
    this.#ended = new Map();
  }
}

/** The part in which an offset lies. */
function partAt(parts: readonly Part[], offset: number): Part {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle] as Part).at <= offset) low = middle;
    else high = middle - 1;
  }
  return parts[low] as Part;
}
