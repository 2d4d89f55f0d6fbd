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

/** A letter for each position. */
const LETTERS = {
  government: 'g',
  opposition: 'o',
  disputes: 'd',
  neutral: 'n',
} as const satisfies Readonly<Record<Position, string>>;
const POSITIONS = Object.fromEntries(
  Object.entries(LETTERS).map(([position, letter]) => [letter, position as Position]),
);
const CARRIED = '~';
const CONTESTED = '!';
const ENTRY = /(\d{4}-\d{2}-\d{2})([a-z])(~?)(!?)/g;

/**
 * Writes a table as a text a tenth as long as its JSON, since every page reads it before its first mark:
 * by country, parted by `;`, its code and its entries, each a day and the letter of a position, with `~` where it is carried
 * and `!` where it is contested.
 */
export function packTable(table: PositionTable): string {
  return Object.entries(table)
    .map(([country, entries]) => country + entries.map(packEntry).join(''))
    .join(';');
}

const packEntry = ({ day, position, carried, contested }: TableEntry): string =>
  day + LETTERS[position] + (carried ? CARRIED : '') + (contested ? CONTESTED : '');

/** Reads what `packTable` wrote. */
export function readTable(packed: string): PositionTable {
  const countries = packed ? packed.split(';') : [];
  return Object.fromEntries(
    countries.map((country) => [
      country.slice(0, 2),
      [...country.matchAll(ENTRY)].map(([, day = '', letter = '', carried, contested]) => ({
        day,
        position: POSITIONS[letter]!,
        carried: carried !== '',
        contested: contested !== '',
      })),
    ]),
  );
}

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
