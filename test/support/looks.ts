import { positions } from '../../scripts/positions.ts';

/** One in each phase of the question, and today. */
export const DATES = ['2019-01-15', '2019-09-04', '2023-06-30', '2024-08-15', '2026-11-21'];

interface PositionRow {
  readonly country: string;
  readonly position: string;
  readonly contested: boolean;
  readonly carried: boolean;
}

/** How `npm run positions` would have countries drawn on a day, by code; those without a position are absent. */
export function expectedLooks(date: string): Readonly<Record<string, string>> {
  const rows = JSON.parse(positions(['--at', date, '--format', 'json'])) as PositionRow[];
  return Object.fromEntries(
    rows.map(({ country, position, carried, contested }) => [
      country,
      [position, ...(carried ? ['carried'] : []), ...(contested ? ['contested'] : [])].join('-'),
    ]),
  );
}
