import { KEEP_ALL, type Filter } from './filter.ts';

const without = (parts: Partial<Filter['without']>): Filter => ({
  ...KEEP_ALL,
  without: { ...KEEP_ALL.without, ...parts },
});

/** Filters that are given to every reader, by id; surfaces use the message `profile_<id>`. */
export const GIVEN_PROFILES = {
  all: KEEP_ALL,
  official: without({ bases: ['attributed', 'listed', 'derived'] }),
  notState: without({ controls: ['state'] }),
  clear: without({ certainties: ['weak'] }),
} as const satisfies Readonly<Record<string, Filter>>;
export type GivenProfile = keyof typeof GIVEN_PROFILES;
