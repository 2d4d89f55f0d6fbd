import type { Corpus } from '../corpus/corpus.ts';
import { csvText } from '../corpus/csv.ts';
import type { Filter } from '../corpus/filter.ts';
import type { Answer, CountryCode, Day } from '../corpus/model.ts';
import { positionAt } from '../corpus/position.ts';
import type { World } from './world.ts';

/** What is known of a country on a day. */
export interface Row {
  readonly country: CountryCode;
  readonly name: string;
  readonly answer: Answer;
}

/** A row for every country on the map, by name. */
export function rowsOn(
  corpus: Corpus,
  { places }: World,
  { date, filter }: { date: Day; filter: Filter },
  {
    country: nameOf,
    compare,
  }: { country: (code: string) => string; compare: (a: string, b: string) => number },
): Row[] {
  return Object.keys(places)
    .map((country) => ({
      country,
      name: nameOf(country),
      answer: positionAt(corpus, country, date, filter),
    }))
    .sort((a, b) => compare(a.name, b.name));
}

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
