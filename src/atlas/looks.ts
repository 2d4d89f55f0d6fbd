import { VENEZUELA } from '../corpus/corpus.ts';
import { POSITIONS, type Day, type PositionOrNone } from '../corpus/model.ts';
import { entryAt, type PositionTable } from '../corpus/table.ts';

/** How a country is drawn. `subject` is Venezuela, whose own position is not asked for. */
export interface Look {
  /** Names it in pictures, such as `government-carried`. */
  readonly id: string;
  readonly position: PositionOrNone | 'subject';
  readonly carried: boolean;
  readonly contested: boolean;
}

const EITHER = [false, true] as const;

const idOf = (position: string, carried: boolean, contested: boolean) =>
  [position, carried && 'carried', contested && 'contested'].filter(Boolean).join('-');

export const NONE: Look = { id: 'none', position: 'none', carried: false, contested: false };
export const SUBJECT: Look = { ...NONE, id: 'subject', position: 'subject' };

/** Every look a country can have. */
export const LOOKS: readonly Look[] = [
  ...POSITIONS.flatMap((position) =>
    EITHER.flatMap((carried) =>
      EITHER.map((contested) => ({
        id: idOf(position, carried, contested),
        position,
        carried,
        contested,
      })),
    ),
  ),
  NONE,
  SUBJECT,
];

const BY_ID: ReadonlyMap<string, Look> = new Map(LOOKS.map((look) => [look.id, look]));

/** How a country is drawn on a day. */
export function lookOf(table: PositionTable, country: string, day: Day): Look {
  if (country === VENEZUELA) return SUBJECT;
  const entry = entryAt(table, country, day);
  if (!entry) return NONE;
  return BY_ID.get(idOf(entry.position, entry.carried, entry.contested)) ?? NONE;
}
