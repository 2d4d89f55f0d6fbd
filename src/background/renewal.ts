import { positionTable } from '../corpus/position-table.ts';
import type { PositionTable } from '../corpus/table.ts';
import { browser } from '../platform/browser.ts';
import { writeReading } from '../platform/reading.ts';
import type { Settings } from '../platform/settings.ts';
import { readSettings } from '../platform/stored-settings.ts';
import type { Library } from './library.ts';

/**
 * Writes what pages read (`platform/reading.ts`) from the settings and the corpus as they stand. Without a sound
 * corpus the table is empty: pages then show no marks.
 */
export async function renewReading(library: Library): Promise<void> {
  const { settings } = await readSettings();
  await writeReading({
    version: browser.runtime.getManifest().version,
    marks: settings.marks,
    sites: settings.sites,
    date: settings.date,
    table: await tableFor(library, settings.filter),
  });
}

async function tableFor(library: Library, filter: Settings['filter']): Promise<PositionTable> {
  try {
    return positionTable(await library.corpus(), filter);
  } catch (error) {
    console.error(error);
    return {};
  }
}
