import { isDay } from '../corpus/partial-date.ts';
import type { CountryCode, Day } from '../corpus/model.ts';

/** What the address of the atlas names. */
export interface Address {
  /** Null stands for today. */
  readonly date: Day | null;
  /** The country whose page is open beside the map. */
  readonly country: CountryCode | null;
  /** What differs from a filter that keeps everything, as stored by the settings and not checked yet; null where none is named. */
  readonly filter: unknown;
}

/**
 * Reads the part of the address after `#`: `#/2019-09-04`, `#/2019-09-04/SV`, `#/2019-09-04/SV?filter=…`. These
 * addresses are permanent: readers keep them. What cannot be read is as if it were not there.
 */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.slice(1).split('?');
  const [, date = '', country = ''] = path.split('/');
  return {
    date: isDay(date) ? date : null,
    country: /^[A-Z]{2}$/.test(country) ? country : null,
    filter: readFilter(new URLSearchParams(query).get('filter')),
  };
}

function readFilter(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** The part of the address after `#`. A day is always named in it where a country is. */
export function addressOf({ date, country, filter }: Address): string {
  const path = ['#', date ?? '', country].filter((part) => part !== null).join('/');
  return filter === null
    ? path
    : `${path}?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;
}
