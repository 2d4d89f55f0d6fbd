import { changeOwn, type OwnChanges } from '../platform/own.ts';
import { readSettings, SECTIONS, writeSection, type Settings } from '../platform/settings.ts';
import type { Plan } from './transfer.ts';

/** Takes back what was done. Rejects as the doing does. */
export type Undo = () => Promise<void>;

/** Changes own statements. @returns how to undo it */
export async function storeOwn(change: Parameters<typeof changeOwn>[0]): Promise<Undo> {
  const undoing = await changeOwn(change);
  return async () => {
    await changeOwn(() => undoing);
  };
}

/**
 * Does what a plan says: all of it or, where the browser refuses a part, nothing.
 * @returns how to undo it
 */
export async function carryOut({ added, replaced, instead, settings }: Plan): Promise<Undo> {
  const before = (await readSettings()).settings;
  if (settings) await writeOrRestore(settings, before);
  try {
    const files = [...added, ...replaced, ...instead];
    const changes: OwnChanges = Object.fromEntries(files.map((file) => [file.id, file]));
    const undoOwn = await storeOwn(() => changes);
    return async () => {
      await undoOwn();
      if (settings) await writeOrRestore(before, settings);
    };
  } catch (error) {
    if (settings) await writeAll(before);
    throw error;
  }
}

async function writeOrRestore(settings: Settings, before: Settings): Promise<void> {
  try {
    await writeAll(settings);
  } catch (error) {
    await writeAll(before);
    throw error;
  }
}

async function writeAll(settings: Settings): Promise<void> {
  for (const section of SECTIONS) await writeSection(section, settings[section]);
}
