import { changeOwn, type OwnChange } from '../platform/own.ts';
import { merged } from '../platform/plain.ts';
import type { Settings } from '../platform/settings.ts';
import { changeSettings } from '../platform/stored-settings.ts';
import type { OwnChanges } from '../platform/undoing.ts';
import type { Plan } from './transfer.ts';

/** Takes back what was done. Rejects as the doing does. */
export type Undo = () => Promise<void>;

/** Changes own statements. @returns how to undo it */
export async function storeOwn(change: OwnChange): Promise<Undo> {
  const undoing = await changeOwn(change);
  return async () => {
    await changeOwn(undoing);
  };
}

/**
 * Does what a plan says: all of it or, where the browser refuses a part, nothing.
 * @returns how to undo it
 */
export async function carryOut({ added, replaced, instead, settings }: Plan): Promise<Undo> {
  const undoSettings = settings && (await storeSettings(settings));
  try {
    const files = [...added, ...replaced, ...instead];
    const changes: OwnChanges = Object.fromEntries(files.map((file) => [file.id, file]));
    const undoOwn = await storeOwn(() => changes);
    return async () => {
      await undoOwn();
      await undoSettings?.();
    };
  } catch (error) {
    await undoSettings?.();
    throw error;
  }
}

/** Lets other settings count. @returns how to take them back, without what was changed elsewhere since */
async function storeSettings(settings: Settings): Promise<Undo> {
  let before = settings;
  const undo: Undo = async () => {
    await changeSettings((now) => merged(settings, before, now));
  };
  try {
    await changeSettings((now) => {
      before = now;
      return settings;
    });
    return undo;
  } catch (error) {
    await undo();
    throw error;
  }
}
