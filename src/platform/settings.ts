import * as v from 'valibot';
import { CONTROLS, KEEP_ALL } from '../corpus/filter.ts';
import { BASES, CERTAINTIES, OUTLET_KINDS, POSITIONS } from '../corpus/model.ts';
import { isDay, isPartialDate } from '../corpus/partial-date.ts';
import { isPlain, same, type Plain } from './plain.ts';
import { formOf, upToDate } from './settings-forms.ts';

const partialDate = v.pipe(
  v.string(),
  v.check(isPartialDate, 'a date such as 2019, 2019-03 or 2019-03-07'),
);
const day = v.pipe(v.string(), v.check(isDay, 'a day such as 2019-03-07'));

const filter = v.object({
  without: v.object({
    positions: v.array(v.picklist(POSITIONS)),
    bases: v.array(v.picklist(BASES)),
    certainties: v.array(v.picklist(CERTAINTIES)),
    sources: v.array(v.string()),
    outletKinds: v.array(v.picklist(OUTLET_KINDS)),
    outletCountries: v.array(v.nullable(v.string())),
    controls: v.array(v.picklist(CONTROLS)),
    years: v.array(v.nullable(v.string())),
    regions: v.array(v.string()),
    organisations: v.array(v.string()),
  }),
  from: v.nullable(partialDate),
  to: v.nullable(partialDate),
});

/** A filter within another section, which may have been stored before a list was added. */
const filterWithin = v.pipe(
  v.unknown(),
  v.transform((stored) => over(KEEP_ALL, stored)),
  filter,
);

/** What the reader can set, by section. */
const SCHEMA = v.object({
  filter,
  /** Filters the reader saved under a name of their own, by id, and the last one left behind without a name. */
  profiles: v.object({
    own: v.record(v.string(), v.object({ name: v.string(), filter: filterWithin })),
    unsaved: v.nullable(filterWithin),
  }),
  /** At which date positions are shown. `fixed` is kept while it is not in use. */
  date: v.object({
    use: v.picklist(['article', 'today', 'fixed']),
    fixed: v.nullable(day),
  }),
  marks: v.object({
    style: v.picklist(['both', 'underline', 'tint']),
    palette: v.picklist(['colours', 'monochrome']),
    strength: v.picklist(['normal', 'faint', 'strong']),
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
  profiles: { own: {}, unsaved: null },
  date: { use: 'article', fixed: null },
  marks: {
    style: 'both',
    palette: 'colours',
    strength: 'normal',
    kinds: { name: true, demonym: true, abbreviation: true, metonym: true },
    none: false,
  },
  sites: { off: [] },
};

export const SECTIONS = Object.keys(DEFAULTS) as Section[];

/** A section that could not be read, and the value found. */
export interface SettingsFault {
  readonly section: Section;
  readonly value: unknown;
  /** A sentence saying what is wrong with it. */
  readonly reason: string;
  /** True where a newer version of the extension stored it. */
  readonly newer: boolean;
}

/** A dictionary has no keys by default, and any can be stored. */
const isDictionary = (defaults: Plain) => Object.keys(defaults).length === 0;

/** Lays what was stored over the defaults. Keys that the defaults do not know are left out. */
function over(defaults: unknown, stored: unknown): unknown {
  if (stored === undefined) return defaults;
  if (!isPlain(defaults) || !isPlain(stored) || isDictionary(defaults)) return stored;
  return Object.fromEntries(
    Object.entries(defaults).map(([key, value]) => [key, over(value, stored[key])]),
  );
}

/** The part of `value` that differs from `defaults`; undefined where nothing does. */
function difference(defaults: unknown, value: unknown): unknown {
  if (!isPlain(defaults) || !isPlain(value)) return same(defaults, value) ? undefined : value;
  return withParts(
    Object.entries(value).map(([key, part]) => [key, difference(defaults[key], part)]),
  );
}

/** The part of what was stored of which the defaults know nothing: a newer version may. */
function unknownPart(defaults: unknown, stored: unknown): unknown {
  if (!isPlain(defaults) || !isPlain(stored) || isDictionary(defaults)) return undefined;
  return withParts(
    Object.entries(stored).map(([key, part]) => [
      key,
      key in defaults ? unknownPart(defaults[key], part) : part,
    ]),
  );
}

function withParts(entries: readonly (readonly [string, unknown])[]): Plain | undefined {
  const parts = entries.filter(([, part]) => part !== undefined);
  return parts.length ? Object.fromEntries(parts) : undefined;
}

/** Both at once; they have no value in common. */
function joined(a: unknown, b: unknown): unknown {
  if (!isPlain(a) || !isPlain(b)) return a ?? b;
  return {
    ...a,
    ...Object.fromEntries(Object.keys(b).map((key) => [key, joined(a[key], b[key])])),
  };
}

type SectionRead<S extends Section> =
  | { readonly value: Settings[S]; readonly unknown: unknown; readonly fault?: undefined }
  | { readonly fault: SettingsFault };

/** Reads one section from what is stored of it, in whatever form. */
export function parseSection<S extends Section>(section: S, stored: unknown): SectionRead<S> {
  if (stored === undefined)
    return { value: structuredClone(DEFAULTS[section]), unknown: undefined };
  const refused = (reason: string, newer = false): SectionRead<S> => ({
    fault: { section, value: stored, reason, newer },
  });
  if (!isPlain(stored)) return refused('expected an object');
  const value = upToDate(section, stored);
  if (!value) return refused('stored by a newer version', true);
  const checked = v.safeParse(SCHEMA.entries[section], over(DEFAULTS[section], value));
  if (!checked.success) return refused(reasonOf(checked.issues[0]));
  return { value: checked.output as Settings[S], unknown: unknownPart(DEFAULTS[section], value) };
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
    const read = parseSection(section, stored[section]);
    if (read.fault) faults.push(read.fault);
    else settings[section] = read.value;
  }
  return { settings: settings as Settings, faults };
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'value'}: expected ${issue.expected ?? issue.message}, found ${issue.received}`;
}

/**
 * What is stored of a section: only what differs from the defaults; undefined where nothing does.
 * @param unknown the part of what was stored before of which this version knows nothing; it stays
 */
export function storedSection<S extends Section>(
  section: S,
  value: Settings[S],
  unknown?: unknown,
): Plain | undefined {
  const stored = joined(difference(DEFAULTS[section], value), unknown);
  if (!isPlain(stored)) return undefined;
  const form = formOf(section);
  return form > 1 ? { form, ...stored } : stored;
}

/** What is stored for `settings`, by section; a section without differences is absent. */
export function storedForm(settings: Settings): Record<string, unknown> {
  const entries = SECTIONS.map(
    (section) => [section, storedSection(section, settings[section])] as const,
  );
  return { ...withParts(entries) };
}
