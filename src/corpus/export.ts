import type { Corpus, SourceFile, SourceRecord } from './corpus.ts';
import { csvText, type Cell } from './csv.ts';
import type { Source, Statement } from './model.ts';

/** Every source of a corpus as a source file, in the order of the ids, with its fields in the order of the schema. */
export function sourceFilesOf(corpus: Corpus): SourceFile[] {
  const records = new Map<string, SourceRecord[]>();
  for (const statement of corpus.statements) {
    const record = recordOf(corpus, statement);
    const list = records.get(statement.source.id);
    if (list) list.push(record);
    else records.set(statement.source.id, [record]);
  }
  return [...corpus.sources.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((source) => ({ ...documentOf(source), records: records.get(source.id) ?? [] }));
}

/** Without the mark of the reader's own, which is no field of a source file. */
function documentOf(source: Source): Omit<Source, 'own'> {
  const { id, outlet, title, url, published, language, kind, outletCountry, stateControlled } =
    source;
  return { id, outlet, title, url, published, language, kind, outletCountry, stateControlled };
}

function recordOf({ organisations }: Corpus, statement: Statement): SourceRecord {
  const { subject, binds, position, stated, basis, certainty, speaker, summary, quote, calls } =
    statement;
  const who =
    binds !== null || organisations.has(subject)
      ? { organisation: subject, ...(binds !== null && { binds }) }
      : { country: subject };
  if (basis === 'derived') throw new TypeError('No statement is recorded as derived.');
  return { ...who, position, stated, basis, certainty, speaker, summary, quote, calls };
}

const SOURCE_COLUMNS = [
  'id',
  'outlet',
  'title',
  'url',
  'published',
  'language',
  'kind',
  'outletCountry',
  'stateControlled',
] as const;
const RECORD_COLUMNS = [
  'position',
  'stated',
  'basis',
  'certainty',
  'speaker',
  'summary',
  'quote',
] as const;

/** Every statement of a corpus as a row of CSV, beside its source; lists within a cell are parted by blanks. */
export function statementsAsCsv(corpus: Corpus): string {
  const columns = ['country', 'organisation', 'binds', ...RECORD_COLUMNS, 'calls', 'own'];
  const sources = SOURCE_COLUMNS.map((column) => (column === 'id' ? 'source' : column));
  return csvText(
    [...columns, ...sources],
    corpus.statements.map((statement): Cell[] => {
      const { country, organisation, binds, calls, ...rest } = recordOf(corpus, statement);
      return [
        country,
        organisation,
        typeof binds === 'object' ? `except ${binds.except.join(' ')}` : binds,
        ...RECORD_COLUMNS.map((column) => rest[column]),
        calls.join(' '),
        statement.source.own ?? false,
        ...SOURCE_COLUMNS.map((column) => statement.source[column]),
      ];
    }),
  );
}
