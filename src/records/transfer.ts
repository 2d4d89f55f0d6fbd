import { checkSourceFile, type Fault } from '../corpus/check.ts';
import type { SourceFile } from '../corpus/corpus.ts';
import type { Known } from '../corpus/schema.ts';
import { alike } from '../platform/plain.ts';
import { faultInText } from './json-text.ts';
import { fileAt, type Stored } from '../platform/undoing.ts';
import {
  parseSettings,
  SECTIONS,
  storedForm,
  type Section,
  type Settings,
} from '../platform/settings.ts';

/** More bytes are not read at once: storage takes ten million, and the whole corpus has not half a million. */
export const MOST_BYTES = 5_000_000;
/** After so many faults the rest is not looked at: nothing will be stored anyhow. */
const MOST_FAULTS = 100;
/** A longer list within a source is no list of statements. */
const LONGEST_LIST = 5_000;

/** The version of the form of what is exported, and its fields. */
const FORM = 1;
const FIELDS = ['whereTheyStand', 'sources', 'settings'];

/** A file that the reader chose. */
export interface ChosenFile {
  readonly name: string;
  /** Null where it cannot be read, or is no text. */
  readonly text: string | null;
}

/** What the reader has: own source files by id, those that cannot be read among them, and settings. */
export interface Belongings {
  readonly own: Stored;
  readonly settings: Settings;
  /** What came with the extension, by id. */
  readonly bundled: Readonly<Record<string, SourceFile | undefined>>;
}

/** What an import would do. With a fault it does nothing. */
export interface Plan {
  readonly added: readonly SourceFile[];
  /** Instead of own ones. */
  readonly replaced: readonly SourceFile[];
  /** Instead of some that came with the extension, which stay there and count again once these are deleted. */
  readonly instead: readonly SourceFile[];
  /** How many sources are there already, just as they are. */
  readonly unchanged: number;
  /** The settings as they would be; null where the files hold none. */
  readonly settings: Settings | null;
  /** The sections that would become others. */
  readonly sections: readonly Section[];
  readonly faults: readonly Fault[];
}

/** Everything of the reader's as JSON: own statements and settings. */
export function everythingAsJson(own: readonly SourceFile[], settings: Settings): string {
  return asJson({ whereTheyStand: FORM, sources: own, settings: storedForm(settings) });
}

/** Source files as JSON. */
export const sourcesAsJson = (files: readonly SourceFile[]): string => asJson(files);

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Tells what files would change, without changing anything. Files may hold a source, a list of them, or everything. */
export function planImport(files: readonly ChosenFile[], has: Belongings, known: Known): Plan {
  const read = files.map(contentOf);
  const faults: Fault[] = read.flatMap(({ faults }) => faults);
  const sources = new Map<string, SourceFile>();
  for (const { name, value } of read.flatMap(({ sources }) => sources)) {
    if (faults.length >= MOST_FAULTS) break;
    const checked = checkOne(name, value, known);
    faults.push(...checked.faults);
    if (checked.source && sources.has(checked.source.id)) faults.push(twice(name, checked.source));
    if (checked.source) sources.set(checked.source.id, checked.source);
  }
  const { settings, faults: settingsFaults } = settingsIn(read);
  return {
    ...compared([...sources.values()], has),
    settings,
    sections: settings ? SECTIONS.filter((one) => !alike(settings[one], has.settings[one])) : [],
    faults: [...faults, ...settingsFaults].slice(0, MOST_FAULTS),
  };
}

function compared(sources: readonly SourceFile[], { own, bundled }: Belongings) {
  const ours = ({ id }: SourceFile) => fileAt(own, id);
  const theirs = ({ id }: SourceFile) => fileAt(bundled, id);
  const there = (source: SourceFile) => ours(source) ?? theirs(source);
  const others = sources.filter((source) => !alike(there(source), source));
  return {
    added: others.filter((source) => !there(source)),
    replaced: others.filter(ours),
    instead: others.filter((source) => !ours(source) && theirs(source)),
    unchanged: sources.length - others.length,
  };
}

interface Content {
  readonly name: string;
  readonly sources: readonly { readonly name: string; readonly value: unknown }[];
  readonly settings: unknown;
  readonly faults: readonly Fault[];
}

const faultOf = (file: string, field: string | null, wrong: string, allowed: string): Fault => ({
  file,
  record: null,
  field,
  wrong,
  allowed,
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function contentOf({ name, text }: ChosenFile): Content {
  const none = { name, sources: [], settings: undefined, faults: [] };
  const allowed = 'a JSON file with a source, a list of sources, or what was exported here';
  const refused = (wrong: string) => ({
    ...none,
    faults: [faultOf(name, null, wrong, allowed)],
  });
  if (text === null) return refused('cannot be read, or is no text in UTF-8 or UTF-16');
  if (!text.trim()) return refused('is empty');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return refused(`cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
  const fault = faultInText(name, text);
  if (fault) return { ...none, faults: [fault] };
  if (Array.isArray(value)) return { ...none, sources: named(name, value) };
  if (!isObject(value)) return refused('is no object');
  const form = value['whereTheyStand'];
  if (form === undefined) return { ...none, sources: [{ name, value }] };
  if (form !== FORM) {
    const wrong = `is ${JSON.stringify(form)}`;
    return { ...none, faults: [faultOf(name, 'whereTheyStand', wrong, `${FORM}`)] };
  }
  const { sources = [], settings } = value;
  const unknown = Object.keys(value).filter((key) => !FIELDS.includes(key));
  if (unknown.length)
    return {
      ...none,
      faults: unknown.map((key) => faultOf(name, key, 'is no field', 'sources and settings')),
    };
  if (!Array.isArray(sources))
    return { ...none, faults: [faultOf(name, 'sources', 'is no list', 'a list of sources')] };
  return { ...none, sources: named(name, sources), settings };
}

/** Sources of one file are told apart by their ids in what is said of them. */
const named = (name: string, values: readonly unknown[]) =>
  values.map((value, place) => {
    const id = isObject(value) && typeof value['id'] === 'string' ? value['id'] : `${place + 1}`;
    return { name: values.length > 1 ? `${name}, ${id.slice(0, 100)}` : name, value };
  });

function checkOne(name: string, value: unknown, known: Known) {
  const long = longestList(value, 0);
  if (long <= LONGEST_LIST) return checkSourceFile(name, value, known);
  const wrong = `holds a list of ${long} items`;
  return { source: null, faults: [faultOf(name, null, wrong, `at most ${LONGEST_LIST}`)] };
}

/** How long the longest list in a value is. So deep as a source never is, nothing is looked at. */
function longestList(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null || depth > 5) return 0;
  const items = Object.values(value);
  if (items.length > LONGEST_LIST) return items.length;
  return Math.max(items.length, ...items.map((item) => longestList(item, depth + 1)));
}

const twice = (name: string, { id }: SourceFile): Fault =>
  faultOf(name, 'id', `is "${id}", which stands twice`, 'an id of its own for each source');

function settingsIn(read: readonly Content[]): { settings: Settings | null; faults: Fault[] } {
  const holding = read.filter(({ settings }) => settings !== undefined);
  const [first, second] = holding;
  if (!first) return { settings: null, faults: [] };
  if (second) {
    const wrong = 'holds settings, as does another file';
    return { settings: null, faults: [faultOf(second.name, 'settings', wrong, 'settings once')] };
  }
  const { name, settings: value } = first;
  if (!isObject(value))
    return { settings: null, faults: [faultOf(name, 'settings', 'is no object', 'an object')] };
  const { settings, faults } = parseSettings(value);
  const unknown = Object.keys(value).filter((key) => !(SECTIONS as string[]).includes(key));
  return {
    settings: faults.length || unknown.length ? null : settings,
    faults: [
      ...faults.map(({ section, reason }) =>
        faultOf(name, `settings.${section}`, `cannot be read (${reason})`, 'what was exported'),
      ),
      ...unknown.map((key) =>
        faultOf(name, `settings.${key}`, 'is no section', `one of ${SECTIONS.join(', ')}`),
      ),
    ],
  };
}
