import { controlOf, yearOf, type Control, type Filter } from '../corpus/filter.ts';
import type { OutletKind, Source } from '../corpus/model.ts';
import { CONTROL_LABELS, OUTLET_KIND_LABELS } from '../signs/labels.ts';
import type { Words } from '../signs/words.ts';

type Without = Filter['without'];

/** By what the sources can be grouped, and left out as groups. */
export const GROUPINGS = ['country', 'kind', 'control', 'year'] as const;
export type Grouping = (typeof GROUPINGS)[number];

type Key = string | null;

interface Dimension {
  /** The list of the filter in which groups of this kind are left out. */
  readonly list: 'outletCountries' | 'outletKinds' | 'controls' | 'years';
  readonly keyOf: (source: Source) => Key;
  readonly name: (key: Key, words: Words) => string;
}

const DIMENSIONS: Readonly<Record<Grouping, Dimension>> = {
  country: {
    list: 'outletCountries',
    keyOf: ({ outletCountry }) => outletCountry,
    name: (key, { t, country }) => (key === null ? t('outletCountryUnknown') : country(key)),
  },
  kind: {
    list: 'outletKinds',
    keyOf: ({ kind }) => kind,
    name: (key, { t }) => t(OUTLET_KIND_LABELS[key as OutletKind]),
  },
  control: {
    list: 'controls',
    keyOf: controlOf,
    name: (key, { t }) => t(CONTROL_LABELS[key as Control]),
  },
  year: {
    list: 'years',
    keyOf: yearOf,
    name: (key, { t, date }) => (key === null ? t('undated') : date(key)),
  },
};

/** Sources that have something in common, and those of them that were searched for. */
export interface SourceGroup {
  readonly grouping: Grouping;
  readonly key: Key;
  readonly name: string;
  readonly sources: readonly Source[];
  readonly found: readonly Source[];
}

/** Groups all sources; groups by their names (years newest first), sources by outlet and date. */
export function groupSources(
  sources: Iterable<Source>,
  grouping: Grouping,
  words: Words,
): SourceGroup[] {
  const { keyOf, name } = DIMENSIONS[grouping];
  const groups = new Map<Key, Source[]>();
  for (const source of sources) {
    const key = keyOf(source);
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  const { compare } = words;
  const order = (a: SourceGroup, b: SourceGroup) =>
    grouping === 'year' ? compare(b.key ?? '', a.key ?? '') : compare(a.name, b.name);
  return [...groups]
    .map(([key, list]) => {
      const sorted = list.sort(
        (a, b) => compare(a.outlet, b.outlet) || compare(a.published ?? '', b.published ?? ''),
      );
      return { grouping, key, name: name(key, words), sources: sorted, found: sorted };
    })
    .sort(order);
}

/** The groups and sources that hold what was typed, in the group's, the outlet's or the document's name. */
export function findSources(groups: readonly SourceGroup[], typed: string): readonly SourceGroup[] {
  const sought = typed.trim().toLowerCase();
  if (!sought) return groups;
  const holds = (text: string | null) => text?.toLowerCase().includes(sought) ?? false;
  return groups
    .map((group) => ({
      ...group,
      found: holds(group.name)
        ? group.sources
        : group.sources.filter(({ outlet, title }) => holds(outlet) || holds(title)),
    }))
    .filter(({ found }) => found.length > 0);
}

/** By what the line of a group is told from other lines of the tree; those of sources go by their ids. */
export const lineOf = ({ grouping, key }: SourceGroup): string => `${grouping} ${key}`;

const keysOut = (without: Without, grouping: Grouping): readonly Key[] =>
  without[DIMENSIONS[grouping].list];

/** The names of the other groups with which a source is left out, whatever is ticked in this one. */
export function leftOutWith(
  without: Without,
  source: Source,
  shown: Grouping,
  words: Words,
): string[] {
  return GROUPINGS.filter((grouping) => grouping !== shown).flatMap((grouping) => {
    const { keyOf, name } = DIMENSIONS[grouping];
    const key = keyOf(source);
    return keysOut(without, grouping).includes(key) ? [name(key, words)] : [];
  });
}

/** Whether a source is left out, by itself or with a group. */
export function isLeftOut(without: Without, source: Source): boolean {
  return (
    without.sources.includes(source.id) ||
    GROUPINGS.some((grouping) =>
      keysOut(without, grouping).includes(DIMENSIONS[grouping].keyOf(source)),
    )
  );
}

/** Ticks or unticks what was found of a group: the whole group where all of it was. */
export function setGroup(without: Without, group: SourceGroup, on: boolean): Without {
  if (group.found.length < group.sources.length)
    return group.found.reduce((now, source) => setSource(now, group, source, on), without);
  const ids = new Set(group.sources.map(({ id }) => id));
  const sources = without.sources.filter((id) => !ids.has(id));
  return withKey({ ...without, sources }, group, on);
}

/** Ticks or unticks one source. In a group that is left out the others are then left out one by one. */
export function setSource(
  without: Without,
  group: SourceGroup,
  source: Source,
  on: boolean,
): Without {
  const others = without.sources.filter((id) => id !== source.id);
  if (!on) return { ...without, sources: [...others, source.id] };
  if (!keysOut(without, group.grouping).includes(group.key)) return { ...without, sources: others };
  const rest = group.sources.map(({ id }) => id).filter((id) => id !== source.id);
  const sources = [...new Set([...others, ...rest])];
  return withKey({ ...without, sources }, group, true);
}

function withKey(without: Without, { grouping, key }: SourceGroup, on: boolean): Without {
  const { list } = DIMENSIONS[grouping];
  const others = (without[list] as readonly Key[]).filter((other) => other !== key);
  return { ...without, [list]: on ? others : [...others, key] };
}
