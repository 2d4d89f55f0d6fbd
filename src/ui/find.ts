import type { Organisation } from '../corpus/corpus.ts';
import { foldName, searchCountries, searchIndex, type SearchNames } from '../countries/search.ts';

/** Country codes and organisation ids that a query finds, best first. */
export type Find = (query: string) => readonly string[];

/**
 * Finds countries by any name in any language, also misspelt, and organisations by name or abbreviation. Those whose
 * name in the interface's language begins as typed come first. The index is made at the first query, so that nothing
 * waits for it before.
 */
export function finder(
  names: SearchNames,
  organisations: Iterable<Organisation>,
  nameOf: (subject: string) => string,
): Find {
  let index: ReturnType<typeof searchIndex> | undefined;
  return (query) => {
    const typed = foldName(query);
    if (!typed) return [];
    index ??= searchIndex({
      ...names,
      ...Object.fromEntries([...organisations].map(({ id, name }) => [id, [name, id]])),
    });
    const found = searchCountries(index, query);
    const begins = (subject: string) =>
      subject.toLowerCase() === typed || foldName(nameOf(subject)).startsWith(typed);
    return [...found.filter(begins), ...found.filter((subject) => !begins(subject))];
  };
}
