import { readCorpus } from '../../src/corpus/corpus.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import type { Packed } from '../../src/corpus/pack.ts';
import { positionTable } from '../../src/corpus/position-table.ts';
import { regionOf } from '../../src/countries/regions.ts';
import { buildCorpus } from '../build/corpus.ts';

/** Medians in milliseconds, and how many times the parsing loading takes. */
export interface CorpusTimes {
  readonly parse: number;
  /** Parsing, unpacking and indexing together. */
  readonly load: number;
  readonly ratio: number;
  readonly table: number;
}

function median(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

/** Times the reading of the packed corpus against the bare `JSON.parse` of it. */
export function corpusTimes(runs = 101): CorpusTimes {
  const text = JSON.stringify(buildCorpus());
  const read = () => readCorpus(JSON.parse(text) as Packed, regionOf);
  const corpus = read();
  const parse = median(runs, () => JSON.parse(text) as unknown);
  const load = median(runs, read);
  return {
    parse,
    load,
    ratio: load / parse,
    table: median(runs >> 2, () => positionTable(corpus, KEEP_ALL)),
  };
}
