import type { Corpus } from '../corpus/corpus.ts';
import type { Filter } from '../corpus/filter.ts';
import type { Answer, CountryCode, Day } from '../corpus/model.ts';
import { positionAt } from '../corpus/position.ts';
import type { World } from './world.ts';

/** What is known of a country on a day. */
export interface Row {
  readonly country: CountryCode;
  readonly name: string;
  readonly answer: Answer;
}

/** A row for every country on the map, by name. */
export function rowsOn(
  corpus: Corpus,
  { places }: World,
  { date, filter }: { date: Day; filter: Filter },
  {
    country: nameOf,
    compare,
  }: { country: (code: string) => string; compare: (a: string, b: string) => number },
): Row[] {
  return Object.keys(places)
    .map((country) => ({
      country,
      name: nameOf(country),
      answer: positionAt(corpus, country, date, filter),
    }))
    .sort((a, b) => compare(a.name, b.name));
}
