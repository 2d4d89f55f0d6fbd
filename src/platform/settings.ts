import * as v from 'valibot';
import { KEEP_ALL } from '../corpus/filter.ts';
import { BASES, CERTAINTIES, OUTLET_KINDS, POSITIONS } from '../corpus/model.ts';
import { browser } from './browser.ts';

const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2019, 2019-03 or 2019-03-07'),
);

/**
 * What the reader can set, by section. A section is stored under a key of its own, so two windows that change
 * different sections cannot overwrite each other.
 */
const SCHEMA = v.object({
  filter: v.object({
    without: v.object({
      positions: v.array(v.picklist(POSITIONS)),
      bases: v.array(v.picklist(BASES)),
      certainties: v.array(v.picklist(CERTAINTIES)),
      sources: v.array(v.string()),
      outletKinds: v.array(v.picklist(OUTLET_KINDS)),
      outletCountries: v.array(v.nullable(v.string())),
      stateControlled: v.boolean(),
      regions: v.array(v.string()),
    }),
    from: v.nullable(partialDate),
    to: v.nullable(partialDate),
  }),
  marks: v.object({
    style: v.picklist(['both', 'underline', 'tint']),
    kinds: v.object({
      name: v.boolean(),
      demonym: v.boolean(),
      abbreviation: v.boolean(),
      metonym: v.boolean(),
    }),
    /** Whether countries without a recorded position are marked. */
    none: v.boolean(),
  }),
  sites: v.object({
    /** Host names on which nothing is read. */
    off: v.array(v.string()),
  }),
});

export type Settings = v.InferOutput<typeof SCHEMA>;
export type Section = keyof Settings;

export const DEFAULTS: Settings = {
  filter: structuredClone(KEEP_ALL) as Settings['filter'],
  marks: {
    style: 'both',
    kinds: { name: true, demonym: true, abbreviation: true, metonym: true },
    none: false,
  },
  sites: { off: [] },
};

export const SECTIONS = Object.keys(DEFAULTS) as Section[];

/** A section that could not be read: its name, the value found and a sentence saying what is wrong with it. */
export interface SettingsFault {
  readonly section: Section;
  readonly value: unknown;
  readonly reason: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Lays what was stored over the defaults. Keys that the defaults do not know are left out. */
function over(defaults: unknown, stored: unknown): unknown {
  if (!isObject(defaults) || !isObject(stored)) return stored === undefined ? defaults : stored;
  return Object.fromEntries(
    Object.entries(defaults).map(([key, value]) => [key, over(value, stored[key])]),
  );
}

/** The part of `value` that differs from `defaults`; undefined where nothing does. */
function difference(defaults: unknown, value: unknown): unknown {
  if (!isObject(defaults) || !isObject(value)) return same(defaults, value) ? undefined : value;
  const entries = Object.entries(value)
    .map(([key, part]) => [key, difference(defaults[key], part)] as const)
    .filter(([, part]) => part !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/**
 * Reads settings from what is stored, section by section: one that cannot be read is answered by its defaults and
 * reported, the others stand.
 */
export function parseSettings(stored: Readonly<Record<string, unknown>>): {
  settings: Settings;
  faults: SettingsFault[];
} {
  const settings: Record<string, unknown> = structuredClone(DEFAULTS);
  const faults: SettingsFault[] = [];
  for (const section of SECTIONS) {
    const value = stored[section];
    if (value === undefined) continue;
    const checked = isObject(value)
      ? v.safeParse(SCHEMA.entries[section], over(DEFAULTS[section], value))
      : null;
    if (checked?.success) settings[section] = checked.output;
    else faults.push({ section, value, reason: reasonOf(checked?.issues[0]) });
  }
  return { settings: settings as Settings, faults };
}

function reasonOf(issue: v.BaseIssue<unknown> | undefined): string {
  if (!issue) return 'expected an object';
  return `${v.getDotPath(issue) ?? 'value'}: expected ${issue.expected ?? issue.message}, found ${issue.received}`;
}

/** What is stored for `settings`: only what differs from the defaults, by section; a section without differences is absent. */
export function storedForm(settings: Settings): Record<string, unknown> {
  return (difference(DEFAULTS, settings) ?? {}) as Record<string, unknown>;
}

const SET_ASIDE = 'settingsSetAside';

/**
 * The reader's settings. Sections that cannot be read are copied to `storage.local` before anything can overwrite
 * them, and named in `faults`.
 */
export async function readSettings(): Promise<{ settings: Settings; faults: SettingsFault[] }> {
  const read = parseSettings(await browser.storage.sync.get(SECTIONS));
  if (read.faults.length) await browser.storage.local.set({ [SET_ASIDE]: read.faults });
  return read;
}

/** Sections that were set aside because they could not be read; empty when none was. */
export async function readSetAside(): Promise<SettingsFault[]> {
  const kept = (await browser.storage.local.get(SET_ASIDE))[SET_ASIDE];
  return Array.isArray(kept) ? (kept as SettingsFault[]) : [];
}

/** Forgets the sections that were set aside, once the reader has seen them. */
export async function dropSetAside(): Promise<void> {
  await browser.storage.local.remove(SET_ASIDE);
}

/** Stores one section; it never writes what equals the defaults. Rejects with the browser's error when storage refuses. */
export async function writeSection<S extends Section>(
  section: S,
  value: Settings[S],
): Promise<void> {
  const stored = difference(DEFAULTS[section], value);
  if (stored === undefined) await browser.storage.sync.remove(section);
  else await browser.storage.sync.set({ [section]: stored });
}

/** Calls `changed` with the settings whenever any window or synchronised computer changes them, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'sync') void readSettings().then(({ settings }) => changed(settings));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
