import type { Organisation } from '../corpus/corpus.ts';
import { COUNTRY_CODES } from '../countries/codes.ts';
import { foldName } from '../countries/fold.ts';
import type { SearchNames } from '../countries/search.ts';

/** Country codes and organisation ids that a query finds, best first. */
export type Find = (query: string) => readonly string[];

export interface Finder {
  /**
   * Finds countries and organisations by any name in any language, also misspelt, or by an abbreviation. Those whose
   * name in the interface's language begins as typed come first; until `prepare` is done they are all.
   */
  readonly find: Find;
  /** Reads all other names, a few milliseconds at a time, with `breath` between. */
  readonly prepare: (names: SearchNames, breath: () => Promise<void>) => Promise<void>;
}

const MOST_FOUND = 10;
/** Longer than this at a time, and keys would be felt to stick. Milliseconds. */
const STINT = 4;

/** Looks up countries and organisations. Nothing waits for their many names, nor for what searches these: see `prepare`. */
export function finder(
  organisations: Iterable<Organisation>,
  nameOf: (subject: string) => string,
): Finder {
  const ids = [...organisations].map(({ id }) => id);
  const subjects = [...COUNTRY_CODES, ...ids];
  let search: Find = () => [];
  let labels: readonly (readonly [subject: string, label: string])[] | undefined;
  return {
    find(query) {
      const typed = foldName(query);
      if (!typed) return [];
      labels ??= subjects
        .map((subject) => [subject, foldName(nameOf(subject))] as const)
        .sort(([, a], [, b]) => (a < b ? -1 : 1));
      const coded = labels.filter(([subject]) => subject.toLowerCase() === typed);
      const begin = [...coded, ...labels.filter(([, label]) => label.startsWith(typed))].map(
        ([subject]) => subject,
      );
      const found = search(query);
      const first = found.filter((subject) => begin.includes(subject));
      return [...new Set([...first, ...begin, ...found])].slice(0, MOST_FOUND);
    },
    async prepare(all, breath) {
      const { indexing, searchCountries } = await import('../countries/search.ts');
      const others = ids.map((id) => [id, all.organisations[id] ?? []] as const);
      const steps = indexing({ ...all, names: { ...all.names, ...Object.fromEntries(others) } });
      for (let since = performance.now(); ;) {
        const { done, value } = steps.next();
        if (done) return void (search = (query) => searchCountries(value, query));
        if (performance.now() - since < STINT) continue;
        await breath();
        since = performance.now();
      }
    },
  };
}
