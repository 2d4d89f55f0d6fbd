import { POSITIONS, type Day, type Position } from '../corpus/model.ts';
import { VENEZUELA } from '../corpus/corpus.ts';
import type { PositionTable } from '../corpus/table.ts';
import type { World } from './world.ts';

/** How many countries hold a position. */
export interface Count {
  /** In this phase. */
  readonly held: number;
  /** Carried from an earlier one. */
  readonly carried: number;
}
export type Counts = Readonly<Record<Position, Count>>;

/** The counts from a day on, until the next. */
export interface DatedCounts {
  readonly day: Day;
  readonly counts: Counts;
}

const NOBODY: Count = { held: 0, carried: 0 };
const EMPTY = Object.fromEntries(POSITIONS.map((position) => [position, NOBODY])) as Record<
  Position,
  Count
>;

type Entry = PositionTable[string][number];

/** The counts by position on every day on which they change, oldest first. */
export function countsOver(table: PositionTable): DatedCounts[] {
  const turns = Object.values(table)
    .flatMap((entries) => entries.map((entry, i) => ({ entry, before: entries[i - 1] })))
    .sort((a, b) => (a.entry.day < b.entry.day ? -1 : a.entry.day > b.entry.day ? 1 : 0));
  const all: DatedCounts[] = [];
  let counts: Counts = EMPTY;
  for (const { entry, before } of turns) {
    if (before) counts = added(counts, before, -1);
    counts = added(counts, entry, 1);
    if (all.at(-1)?.day === entry.day) all.pop();
    all.push({ day: entry.day, counts });
  }
  return all;
}

function added(counts: Counts, { position, carried }: Entry, by: number): Counts {
  const key = carried ? 'carried' : 'held';
  const count = counts[position];
  return { ...counts, [position]: { ...count, [key]: count[key] + by } };
}

/** The counts on a day. */
export const countsOn = (all: readonly DatedCounts[], day: Day): Counts =>
  all.findLast((dated) => dated.day <= day)?.counts ?? EMPTY;

/** How many countries have a position. */
export const sumOf = (counts: Counts): number =>
  POSITIONS.reduce((sum, position) => sum + counts[position].held + counts[position].carried, 0);

/** How many countries of the map have none; Venezuela, the subject, is not asked for one. */
export const withoutPosition = ({ places }: World, counts: Counts): number =>
  Object.keys(places).filter((code) => code !== VENEZUELA).length - sumOf(counts);
