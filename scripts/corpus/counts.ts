import type { Corpus } from '../../src/corpus/corpus.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import type { Day, Statement } from '../../src/corpus/model.ts';
import { positionAt } from '../../src/corpus/position.ts';
import { countryName, type Row } from './rows.ts';

/** Counts of recorded statements by one of their properties. */
export interface Count {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Counts by year, language, outlet kind, certainty and country, as a curator reads them. */
export function countsOf(corpus: Corpus, today: Day): Count[] {
  const by = (heading: string, property: (s: Statement) => string): Count => ({
    heading,
    columns: [heading, 'statements', 'clear', 'weak'],
    rows: [...new Set(corpus.statements.map(property))].sort().map((value) => ({
      [heading]: value,
      ...numbers(corpus.statements.filter((s) => property(s) === value)),
    })),
  });
  return [
    by('certainty', (s) => s.certainty),
    by('year', (s) => s.stated.slice(0, 4)),
    by('language', (s) => s.source.language),
    by('outlet kind', (s) => s.source.kind),
    bySubject(corpus, today),
  ];
}

function numbers(statements: readonly Statement[]) {
  const clear = statements.filter((s) => s.certainty === 'clear').length;
  return {
    statements: String(statements.length),
    clear: String(clear),
    weak: String(statements.length - clear),
  };
}

function bySubject(corpus: Corpus, today: Day): Count {
  const rows = [...corpus.bySubject.keys()].sort().map((subject): Row => {
    const own = corpus.statements.filter((s) => s.subject === subject);
    const { position, carried, contestedBy } = positionAt(corpus, subject, today, KEEP_ALL);
    return {
      country: subject,
      name: corpus.organisations.get(subject)?.name ?? countryName(subject),
      ...numbers(own),
      latest:
        own
          .map((s) => s.stated)
          .sort()
          .at(-1) ?? null,
      'position now': position,
      state: [carried && 'carried', contestedBy.length > 0 && 'contested']
        .filter(Boolean)
        .join(' '),
    };
  });
  const columns = ['country', 'name', 'statements', 'clear', 'weak', 'latest'];
  return { heading: 'country', columns: [...columns, 'position now', 'state'], rows };
}
