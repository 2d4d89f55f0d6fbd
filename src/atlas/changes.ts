import type { CountryCode, Day, Position, PositionOrNone } from '../corpus/model.ts';
import type { PositionTable } from '../corpus/table.ts';

/** Countries that went from one position to another on the same day. */
export interface Change {
  readonly day: Day;
  readonly before: PositionOrNone;
  readonly after: Position;
  readonly countries: readonly CountryCode[];
}

/** All changes up to a day, oldest first; changes of recorded positions before positions recorded for the first time. */
export function changesIn(table: PositionTable, until: Day): Change[] {
  const found = new Map<string, { -readonly [K in keyof Change]: Change[K] }>();
  for (const [country, entries] of Object.entries(table)) {
    let before: PositionOrNone = 'none';
    for (const { day, position } of entries) {
      if (day > until) break;
      if (position === before) continue;
      const key = [day, before === 'none' ? 1 : 0, before, position].join(' ');
      const change = found.get(key) ?? { day, before, after: position, countries: [] };
      found.set(key, { ...change, countries: [...change.countries, country] });
      before = position;
    }
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

/** The next day after (`by` 1) or before (-1) `day` on which a position changes anywhere; null where there is none. */
export function nextChange(changes: readonly Change[], day: Day, by: 1 | -1): Day | null {
  const other =
    by > 0
      ? changes.find((change) => change.day > day)
      : changes.findLast((change) => change.day < day);
  return other?.day ?? null;
}
