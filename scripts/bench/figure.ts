/** Something measured. */
export interface Figure {
  /** What it is, in words; unique over all parts of the bench. */
  readonly name: string;
  readonly value: number;
  /** What `value` and `limit` count, such as `ms` or `kB`. */
  readonly unit: string;
  /** Where it is printed among many of its kind: table, row and column. */
  readonly cell?: readonly [string, string, string];
}

/** A figure held against a limit. */
export interface Target extends Figure {
  readonly limit: number;
  /** The side of the limit on which the figure is to stay; the limit itself is allowed. */
  readonly bound: 'most' | 'least';
  readonly reached: boolean;
}

/** What one part of the bench found. Plain figures are told, targets are judged. */
export type Figures = readonly (Figure | Target)[];

export const isTarget = (figure: Figure): figure is Target => 'limit' in figure;

/** A figure without a limit. */
export const plain = (name: string, value: number, unit: string): Figure => ({ name, value, unit });

/** A figure that may be `limit` at most. What could not be measured (NaN) is missed. */
export const atMost = (name: string, value: number, limit: number, unit: string): Target => ({
  ...plain(name, value, unit),
  limit,
  bound: 'most',
  reached: value <= limit,
});

/** A figure that has to be `limit` at least. What could not be measured (NaN) is missed. */
export const atLeast = (name: string, value: number, limit: number, unit: string): Target => ({
  ...plain(name, value, unit),
  limit,
  bound: 'least',
  reached: value >= limit,
});

/** The middle of several measurements, which one that was disturbed does not move. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

const written = (value: number) => String(Number(value.toPrecision(3)));

/** The figures that have a cell, as tables for `console.table`, by title. */
export function tablesOf(figures: Figures): Map<string, Record<string, Record<string, string>>> {
  const tables = new Map<string, Record<string, Record<string, string>>>();
  for (const { cell, value } of figures) {
    if (!cell) continue;
    const [title, row, column] = cell;
    const table = tables.get(title) ?? {};
    tables.set(title, table);
    table[row] = { ...table[row], [column]: written(value) };
  }
  return tables;
}

/** A figure as one line: `reached  name: 1.42 ms (at most 2 ms)`. */
export function lineOf(figure: Figure): string {
  const value = `${figure.name}: ${written(figure.value)} ${figure.unit}`;
  if (!isTarget(figure)) return `         ${value}`;
  const { reached, bound, limit, unit } = figure;
  return `${reached ? 'reached' : 'MISSED '}  ${value} (at ${bound} ${limit} ${unit})`;
}
