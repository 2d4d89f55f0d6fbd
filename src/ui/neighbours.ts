import type { Corpus } from '../corpus/corpus.ts';
import type { Filter } from '../corpus/filter.ts';
import type { CountryCode, Day } from '../corpus/model.ts';
import { positionAt } from '../corpus/position.ts';
import { COUNTRY_CODES } from '../countries/codes.ts';

/** The countries that hold the same position as another. */
export interface Neighbours {
  /** Those of its own region. */
  readonly near: readonly CountryCode[];
  readonly far: readonly CountryCode[];
}

/** Who holds the position of a country or organisation on a day; nobody where it has none. In the order of codes. */
export function neighboursOf(
  corpus: Corpus,
  subject: string,
  day: Day,
  filter: Filter,
): Neighbours {
  const { position } = positionAt(corpus, subject, day, filter);
  if (position === 'none') return { near: [], far: [] };
  const region = corpus.regionOf(subject);
  const others = COUNTRY_CODES.filter(
    (code) => code !== subject && positionAt(corpus, code, day, filter).position === position,
  );
  const isNear = (code: CountryCode) => region !== null && corpus.regionOf(code) === region;
  return { near: others.filter(isNear), far: others.filter((code) => !isNear(code)) };
}
