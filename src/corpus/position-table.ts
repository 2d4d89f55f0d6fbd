import type { Corpus } from './corpus.ts';
import type { Filter } from './filter.ts';
import { history } from './history.ts';
import type { PositionTable, TableEntry } from './table.ts';

/** The position table under a filter. On every day it says of every country what `positionAt` says. */
export function positionTable(corpus: Corpus, filter: Filter): PositionTable {
  const table: Record<string, readonly TableEntry[]> = {};
  for (const subject of [...corpus.bySubject.keys()].sort()) {
    if (corpus.organisations.has(subject)) continue;
    const entries = entriesOf(corpus, subject, filter);
    if (entries.length) table[subject] = entries;
  }
  return table;
}

function entriesOf(corpus: Corpus, country: string, filter: Filter): TableEntry[] {
  const entries: TableEntry[] = [];
  for (const { day, answer } of history(corpus, country, filter)) {
    if (answer.position === 'none') continue;
    const { position, carried } = answer;
    const contested = answer.contestedBy.length > 0;
    const last = entries.at(-1);
    if (last?.position === position && last.carried === carried && last.contested === contested)
      continue;
    entries.push({ day, position, carried, contested });
  }
  return entries;
}
