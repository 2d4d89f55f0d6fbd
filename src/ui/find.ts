import { COUNTRY_CODES } from '../countries/codes.ts';

/** Small letters without accents, so that what is typed needs none. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Country codes and organisation ids that a query finds, best first. */
export type Find = (query: string) => readonly string[];

/** Finds countries and organisations by the names the interface gives them and by their codes. */
export function finder(organisations: Iterable<string>, nameOf: (subject: string) => string): Find {
  const entries = [...organisations, ...COUNTRY_CODES].map((subject) => ({
    subject,
    name: fold(nameOf(subject)),
    code: subject.toLowerCase(),
  }));
  return (query) => {
    const typed = fold(query.trim());
    if (!typed) return [];
    const rank = ({ name, code }: (typeof entries)[number]) =>
      code === typed ? 0 : name.startsWith(typed) ? 1 : name.includes(` ${typed}`) ? 2 : 3;
    return entries
      .filter((entry) => rank(entry) < 3)
      .sort((a, b) => rank(a) - rank(b))
      .map(({ subject }) => subject);
  };
}
