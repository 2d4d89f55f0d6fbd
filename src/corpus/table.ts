import type { CountryCode, Day, Position, PositionOrNone } from './model.ts';

/** One stretch of a country's answer, from `day` until the next entry. */
export interface TableEntry {
  readonly day: Day;
  readonly position: Position;
  readonly carried: boolean;
  readonly contested: boolean;
}

/**
 * The position table: for each country with a position at any time, the days on which its answer changes,
 * oldest first. It is all that painting a mark needs, so no message stands between text and mark.
 */
export type PositionTable = Readonly<Record<CountryCode, readonly TableEntry[]>>;

/** @returns the entry in force on `day`, or null where nothing is recorded by then. */
export function entryAt(table: PositionTable, country: CountryCode, day: Day): TableEntry | null {
  return table[country]?.findLast((entry) => entry.day <= day) ?? null;
}

/** @returns the position in force on `day`; `none` where nothing is recorded by then. */
export function tablePosition(
  table: PositionTable,
  country: CountryCode,
  day: Day,
): PositionOrNone {
  return entryAt(table, country, day)?.position ?? 'none';
}
