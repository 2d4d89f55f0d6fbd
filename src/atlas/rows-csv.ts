import { csvText } from '../corpus/csv.ts';
import type { Day } from '../corpus/model.ts';
import type { Row } from './rows.ts';

const COLUMNS = [
  'date',
  'country',
  'name',
  'position',
  'stated',
  'basis',
  'certainty',
  'source',
  'outlet',
  'url',
  'contested',
  'carried',
] as const;

/** Rows as CSV (RFC 4180) with a line of column names. */
export function csvOf(rows: readonly Row[], date: Day): string {
  const lines = rows.map(({ country, name, answer }) => {
    const { position, statement, contestedBy, carried } = answer;
    const source = statement?.source;
    return [
      date,
      country,
      name,
      position,
      statement?.stated,
      statement?.basis,
      statement?.certainty,
      source?.id,
      source?.outlet,
      source?.url,
      contestedBy.length > 0,
      carried,
    ];
  });
  return csvText(COLUMNS, lines);
}
