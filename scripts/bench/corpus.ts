import { readCorpus } from '../../src/corpus/corpus.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import type { Packed } from '../../src/corpus/pack.ts';
import { positionTable } from '../../src/corpus/position-table.ts';
import { regionOf } from '../../src/countries/regions.ts';
import { buildCorpus } from '../build/corpus.ts';
import { atMost, median, plain, type Figures } from './figure.ts';

/** How often each is done: all of it takes less than a second. */
const RUNS = 101;
const LIMIT = 3;

function timed(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

/** Times the reading of the packed corpus (parsing, unpacking, indexing) against the bare `JSON.parse` of it. */
export function corpusFigures(): Figures {
  const text = JSON.stringify(buildCorpus());
  const read = () => readCorpus(JSON.parse(text) as Packed, regionOf);
  const corpus = read();
  const parse = timed(RUNS, () => JSON.parse(text) as unknown);
  const load = timed(RUNS, read);
  const table = timed(RUNS >> 2, () => positionTable(corpus, KEEP_ALL));
  return [
    atMost('corpus: loading, against JSON.parse', load / parse, LIMIT, 'times'),
    plain('corpus: loading', load, 'ms'),
    plain('corpus: table of positions', table, 'ms'),
  ];
}
