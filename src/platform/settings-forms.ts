import { isPlain, type Plain } from './plain.ts';

/**
 * Brings what was stored of a section from one form to the next. A section's form is 1 and one more for each of its
 * migrations; it is stored as `form` from 2 on. New keys need none, as what is missing is filled in.
 */
type Migration = (stored: Plain) => Plain;

/** In form 1 one flag left out the outlets that a state controls, and others could not be left out by control. */
function controlsForFlag(filter: Plain): Plain {
  if (!isPlain(filter.without)) return filter;
  const { stateControlled, ...without } = filter.without;
  if (stateControlled === undefined || stateControlled === false) return { ...filter, without };
  // What was never a flag stays what it is, for the check to refuse.
  const controls = stateControlled === true ? ['state'] : stateControlled;
  return { ...filter, without: { ...without, controls } };
}

const MIGRATIONS: Readonly<Record<string, readonly Migration[]>> = { filter: [controlsForFlag] };

const migrationsOf = (section: string): readonly Migration[] => MIGRATIONS[section] ?? [];

/** The form in which this version stores a section. */
export const formOf = (section: string): number => migrationsOf(section).length + 1;

/** @returns what was stored of a section in the form of this version; null where a newer version stored it */
export function upToDate(section: string, stored: Plain): Plain | null {
  const { form, ...value } = stored;
  const from = typeof form === 'number' && form >= 1 ? Math.floor(form) : 1;
  if (from > formOf(section)) return null;
  return migrationsOf(section)
    .slice(from - 1)
    .reduce((older, migrate) => migrate(older), value as Plain);
}
