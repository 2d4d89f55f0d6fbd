import { countries } from 'countries-list';

/** Codes of countries and territories: ISO 3166-1 alpha-2 and Kosovo. The two others listed are reserved, not assigned. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(
  Object.keys(countries).filter((code) => code !== 'AC' && code !== 'TA'),
);
