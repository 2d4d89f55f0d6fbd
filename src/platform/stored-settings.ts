import { browser } from './browser.ts';
import { isPlain, same, type Plain } from './plain.ts';
import {
  parseSection,
  parseSettings,
  SECTIONS,
  storedSection,
  type Section,
  type Settings,
  type SettingsFault,
} from './settings.ts';
import { belongsTo, itemsOf, valueOf } from './storage-items.ts';

/**
 * The reader's settings lie in `storage.sync`, every section by itself. A section that the browser refuses there, as
 * it does with very much of it, lies in `storage.local` under this key and counts before the one in `storage.sync`.
 */
const HERE = 'settingsHere';
const SET_ASIDE = 'settingsSetAside';

/** Held by whoever changes settings, so that windows of the same browser take turns. */
const LOCK = 'settings';

/** The settings as they are stored. */
export interface StoredSettings {
  readonly settings: Settings;
  /** Sections that could not be read; their defaults count. */
  readonly faults: readonly SettingsFault[];
  /** Sections that are kept on this computer only. */
  readonly here: readonly Section[];
}

interface Found {
  readonly sync: Plain;
  readonly here: Plain;
  /** By section, from wherever it counts. */
  readonly stored: Plain;
}

async function find(): Promise<Found> {
  const [sync, local] = await Promise.all([
    browser.storage.sync.get(null),
    browser.storage.local.get(HERE),
  ]);
  const here = isPlain(local[HERE]) ? local[HERE] : {};
  const entries = SECTIONS.map((section) => [section, here[section] ?? valueOf(section, sync)]);
  return { sync, here, stored: Object.fromEntries(entries) as Plain };
}

function settingsIn({ stored, here }: Found): StoredSettings {
  return { ...parseSettings(stored), here: SECTIONS.filter((section) => section in here) };
}

/**
 * The reader's settings. Sections that cannot be read are copied to `storage.local` before anything can take their
 * place there.
 */
export async function readSettings(): Promise<StoredSettings> {
  const found = await find();
  const read = settingsIn(found);
  // Where storage is full the original stays, as `changeSettings` overwrites nothing that is not set aside.
  if (read.faults.length) await locked(() => setAside(read.faults)).catch(() => undefined);
  return read;
}

/**
 * Changes the settings as they stand at that moment, whatever other windows do meanwhile, and answers with what is
 * stored then. Rejects with the browser's error where neither storage takes them; then nothing of the section refused
 * has changed.
 */
export function changeSettings(change: (now: Settings) => Settings): Promise<StoredSettings> {
  return locked(async () => {
    const found = await find();
    const { settings, faults } = settingsIn(found);
    await setAside(faults);
    const next = change(settings);
    // What is kept here moves to `storage.sync` as soon as there is room for it.
    const changed = SECTIONS.filter(
      (section) => !same(next[section], settings[section]) || section in found.here,
    );
    let { here } = found;
    for (const section of changed) here = await write({ ...found, here }, section, next);
    // Another computer may have changed it meanwhile, and where nothing is left to store no event tells of it.
    return settingsIn(await find());
  });
}

/** @returns what is kept on this computer only, after it */
async function write(found: Found, section: Section, next: Settings): Promise<Plain> {
  const { sync, stored, here } = found;
  const before = parseSection(section, stored[section]);
  const unknown = before.fault ? undefined : before.unknown;
  const value = storedSection(section, next[section], unknown);
  try {
    const items = value ? itemsOf(section, value) : {};
    const stale = Object.keys(sync).filter((key) => belongsTo(section, key) && !(key in items));
    if (value) await browser.storage.sync.set(items);
    if (stale.length) await browser.storage.sync.remove(stale);
    return await keepHere(here, section, undefined);
  } catch {
    return keepHere(here, section, value ?? {});
  }
}

/** Keeps a section on this computer only; undefined ends that. @returns what is kept so then */
async function keepHere(here: Plain, section: Section, value: Plain | undefined): Promise<Plain> {
  const others = Object.entries(here).filter(([key]) => key !== section);
  const next = { ...Object.fromEntries(others), ...(value && { [section]: value }) };
  if (same(next, here)) return here;
  if (Object.keys(next).length) await browser.storage.local.set({ [HERE]: next });
  else await browser.storage.local.remove(HERE);
  return next;
}

/** What could not be read when it was found; `fault` is null where this version can read it, as after an update. */
export interface SetAside {
  readonly section: Section;
  readonly value: unknown;
  readonly fault: SettingsFault | null;
}

/** Sections that were set aside because they could not be read; empty when none was. */
export async function readSetAside(): Promise<SetAside[]> {
  const [{ stored }, kept] = await Promise.all([find(), storedAside()]);
  const found = kept.map(({ section, value }) => ({
    section,
    value,
    fault: parseSection(section, value).fault ?? null,
  }));
  const counts = (one: SetAside) => !one.fault && same(stored[one.section], one.value);
  // An update of the extension can read again what an older version could not.
  for (const one of found.filter(counts)) await locked(() => forget(one.section, one.value));
  return found.filter((one) => !counts(one));
}

async function storedAside(): Promise<{ section: Section; value: unknown }[]> {
  const kept: unknown = (await browser.storage.local.get(SET_ASIDE))[SET_ASIDE];
  if (!Array.isArray(kept)) return [];
  const known = SECTIONS as readonly unknown[];
  return (kept as unknown[])
    .filter(isPlain)
    .filter(({ section }) => known.includes(section))
    .map(({ section, value }) => ({ section: section as Section, value }));
}

/** Adds to what was set aside before; twice the same is kept once. */
async function setAside(faults: readonly SettingsFault[]): Promise<void> {
  const kept = await storedAside();
  const isKept = (fault: SettingsFault) =>
    kept.some(({ section, value }) => section === fault.section && same(value, fault.value));
  const added = faults.filter((fault) => !isKept(fault));
  if (added.length)
    await browser.storage.local.set({
      [SET_ASIDE]: [...kept, ...added.map(({ section, value }) => ({ section, value }))],
    });
}

/**
 * Forgets a section that was set aside, once the reader has seen it. Where it still lies in storage it goes from there
 * too, and its defaults stand.
 */
export function dropSetAside({ section, value }: SetAside): Promise<void> {
  return locked(async () => {
    const { sync, stored, here } = await find();
    if (parseSection(section, stored[section]).fault && same(stored[section], value)) {
      await browser.storage.sync.remove(Object.keys(sync).filter((key) => belongsTo(section, key)));
      await keepHere(here, section, undefined);
    }
    await forget(section, value);
  });
}

/** Lets what was set aside count again, in the place of what stands now. Rejects where storage refuses. */
export async function takeBack({ section, value }: SetAside): Promise<void> {
  const read = parseSection(section, value);
  if (read.fault) return;
  await changeSettings((now) => ({ ...now, [section]: read.value }));
  await locked(() => forget(section, value));
}

async function forget(section: Section, value: unknown): Promise<void> {
  const kept = await storedAside();
  const rest = kept.filter((one) => one.section !== section || !same(one.value, value));
  if (rest.length) await browser.storage.local.set({ [SET_ASIDE]: rest });
  else await browser.storage.local.remove(SET_ASIDE);
}

/** Calls `changed` with the settings whenever any window or synchronised computer changes them, until `signal` aborts. */
export function watchSettings(
  changed: (settings: Settings, stored: StoredSettings) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (!concernSettings(changes, area)) return;
    // Nobody waits for a reading that fails; the next change brings another.
    readSettings().then(
      (stored) => signal.aborted || changed(stored.settings, stored),
      () => undefined,
    );
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Whether a change that `storage.onChanged` tells is one of settings. */
export function concernSettings(changes: Readonly<Record<string, unknown>>, area: string): boolean {
  return area === 'sync' || (area === 'local' && HERE in changes);
}

function locked<T>(task: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, task);
}
