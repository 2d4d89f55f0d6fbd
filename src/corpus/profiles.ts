import { KEEP_ALL, sameFilter, type Filter } from './filter.ts';

const without = (parts: Partial<Filter['without']>): Filter => ({
  ...KEEP_ALL,
  without: { ...KEEP_ALL.without, ...parts },
});

/** Filters that are given to every reader, by id; surfaces use the message `profile_<id>`. */
export const GIVEN_FILTERS = {
  all: KEEP_ALL,
  official: without({ bases: ['attributed', 'listed', 'derived'] }),
  notState: without({ controls: ['state'] }),
  clear: without({ certainties: ['weak'] }),
} as const satisfies Readonly<Record<string, Filter>>;
export type GivenFilter = keyof typeof GIVEN_FILTERS;
export const GIVEN_IDS = Object.keys(GIVEN_FILTERS) as GivenFilter[];

/** A filter that the reader saved under a name. */
export interface SavedFilter {
  readonly name: string;
  readonly filter: Filter;
}

/** The filters a reader can choose between besides those that are given. */
export interface Profiles {
  /** By id. */
  readonly own: Readonly<Record<string, SavedFilter>>;
  /** The one without a name that another took the place of; null where there is none. */
  readonly unsaved: Filter | null;
}

/** What is chosen and what can be. */
export interface Choosing {
  readonly filter: Filter;
  readonly profiles: Profiles;
}

/** Stands for a filter that is neither given nor saved. */
export const UNSAVED = 'unsaved';

/** @returns the id of the saved or given filter that counts now, or `UNSAVED` */
export function chosenId({ filter, profiles }: Choosing): string {
  const own = Object.keys(profiles.own).find((id) => sameFilter(filterOf(profiles, id), filter));
  return own ?? GIVEN_IDS.find((id) => sameFilter(GIVEN_FILTERS[id], filter)) ?? UNSAVED;
}

/** Lets another filter count. One without a name is kept, so that the reader can come back to it. */
export function choose(choosing: Choosing, id: string): Choosing {
  const { filter, profiles } = choosing;
  const unsaved = chosenId(choosing) === UNSAVED ? filter : profiles.unsaved;
  return { filter: filterOf({ ...profiles, unsaved }, id), profiles: { ...profiles, unsaved } };
}

/** Saves the filter that counts under a name. The id is the caller's, and new. */
export function saveAs({ filter, profiles }: Choosing, id: string, name: string): Choosing {
  const isKept = profiles.unsaved !== null && !sameFilter(profiles.unsaved, filter);
  return {
    filter,
    profiles: {
      own: { ...profiles.own, [id]: { name, filter } },
      unsaved: isKept ? profiles.unsaved : null,
    },
  };
}

/** Gives a saved filter another name. */
export function rename(profiles: Profiles, id: string, name: string): Profiles {
  const saved = profiles.own[id];
  return saved ? { ...profiles, own: { ...profiles.own, [id]: { ...saved, name } } } : profiles;
}

/** Forgets a saved filter. Where it counts now it goes on doing so, without a name. */
export function forget(profiles: Profiles, id: string): Profiles {
  const others = Object.entries(profiles.own).filter(([other]) => other !== id);
  return { ...profiles, own: Object.fromEntries(others) };
}

const isGiven = (id: string): id is GivenFilter => Object.hasOwn(GIVEN_FILTERS, id);

function filterOf({ own, unsaved }: Profiles, id: string): Filter {
  const saved = Object.hasOwn(own, id) ? own[id]?.filter : null;
  return saved ?? (isGiven(id) ? GIVEN_FILTERS[id] : unsaved) ?? KEEP_ALL;
}
