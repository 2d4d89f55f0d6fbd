import MiniSearch from 'minisearch';
import { foldName } from './fold.ts';

/** What countries are called, in all languages: by code, the usual English name first. */
export type SearchNames = Readonly<Record<string, readonly string[]>>;

interface Name {
  readonly id: number;
  readonly code: string;
  readonly words: string;
}

/** Names ready to be searched. */
export interface SearchIndex {
  /** Codes by the whole folded name. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** Codes by the words of a name that matter, in alphabetical order. */
  readonly bags: ReadonlyMap<string, readonly string[]>;
  readonly fuzzy: MiniSearch<Name>;
}

/** Words as lists of countries shorten them. */
const SHORT: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'saint',
  isds: 'islands',
  isl: 'islands',
  is: 'islands',
  island: 'islands',
  rep: 'republic',
  dem: 'democratic',
  fed: 'federated',
  sts: 'states',
  terr: 'territory',
  territories: 'territory',
  afr: 'african',
  utd: 'united',
  n: 'north',
  northern: 'north',
};

/** Words without weight for telling countries apart. */
const STOP: ReadonlySet<string> = new Set(
  'the of and a an de del des du la le les el los las da do dos das di der die das und et y e o i et ve и و'.split(
    ' ',
  ),
);

/** "Cote d Ivoire": some leave a blank where others leave nothing. */
const APOSTROPHE = /['’ʼʻ]/g;

const wordsOf = (folded: string): string[] =>
  folded
    .split(' ')
    .filter((word) => word && !STOP.has(word))
    .map((word) => SHORT[word] ?? word);

const bagOf = (folded: string): string => wordsOf(folded).sort().join(' ');

const put = (map: Map<string, string[]>, key: string, code: string): void => {
  const known = map.get(key);
  if (!known) map.set(key, [code]);
  else if (!known.includes(code)) known.push(code);
};

/** Prepares names for search: once, some tenths of a second. */
export function searchIndex(names: SearchNames): SearchIndex {
  const steps = indexing(names);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of about a millisecond, between which whoever takes them can let others have their turn. */
export function* indexing(names: SearchNames): Generator<undefined, SearchIndex> {
  const exact = new Map<string, string[]>();
  const bags = new Map<string, string[]>();
  const fuzzy = new MiniSearch<Name>({ fields: ['words'], storeFields: ['code'] });
  for (const [code, list] of Object.entries(names)) {
    for (const name of list) {
      const folded = foldName(name);
      put(exact, folded, code);
      for (const written of [folded, foldName(name.replace(APOSTROPHE, ' '))]) {
        const bag = bagOf(written);
        if (bag) put(bags, bag, code);
      }
      fuzzy.add({ id: fuzzy.documentCount, code, words: wordsOf(folded).join(' ') });
    }
    yield;
  }
  for (const code of Object.keys(names))
    exact.set(code.toLowerCase(), [
      code,
      ...(exact.get(code.toLowerCase()) ?? []).filter((other) => other !== code),
    ]);
  return { exact, bags, fuzzy };
}

/** A misspelling of one letter in five or two in eight; short words are to be right. */
const misspelt = (word: string): number | false =>
  word.length < 5 ? false : word.length < 8 ? 1 : 2;

const MOST_FOUND = 20;

/**
 * The countries a query may mean, best first: whole names, names of the same words in any order, what begins like it or is
 * misspelt; then the same for what stands outside and inside of parentheses; last, names that the query contains. Empty
 * for a query that means none.
 * @param query a name, adjective or ISO code, in any of the languages
 */
export function searchCountries(index: SearchIndex, query: string): string[] {
  const found = new Set<string>();
  const outside = query.replace(/\([^)]*\)?/g, ' ');
  const inside = [...query.matchAll(/\(([^)]*)/g)].map(([, text]) => text!.replace(/.*:/, ''));
  const readings = [query, outside].map(foldName);
  for (const reading of readings) for (const code of meant(index, reading)) found.add(code);
  if (!found.size) for (const code of slipped(index, readings[0]!)) found.add(code);
  if (!found.size) for (const code of contained(index, readings[0]!)) found.add(code);
  if (!found.size)
    for (const text of inside) for (const code of meant(index, foldName(text))) found.add(code);
  return [...found].slice(0, MOST_FOUND);
}

/**
 * The one country that words name by themselves, in whatever order and with whichever articles; null where they may
 * mean several countries or none.
 */
export function namedBy(index: SearchIndex, words: string): string | null {
  const folded = foldName(words);
  const found = [
    index.exact.get(folded),
    index.bags.get(bagOf(folded)),
    searchCountries(index, words),
  ].find((codes) => codes?.length === 1);
  return found?.[0] ?? null;
}

const meant = (index: SearchIndex, reading: string): string[] =>
  reading
    ? [
        ...(index.exact.get(reading) ?? []),
        ...(index.bags.get(bagOf(reading)) ?? []),
        ...similar(index, reading),
      ]
    : [];

/** Letters of a shorter query changing places is chance. */
const SHORTEST_SLIP = 5;

/** The countries of "Untied States" and "Morroco": two letters have changed places, or others are doubled than should be. */
function slipped(index: SearchIndex, reading: string): readonly string[] {
  if (reading.length < SHORTEST_SLIP) return [];
  for (let at = 1; at < reading.length; at++) {
    const turned = reading.slice(0, at - 1) + reading[at] + reading[at - 1] + reading.slice(at + 1);
    const codes = index.exact.get(turned);
    if (codes) return codes;
  }
  const single = reading.replace(/(.)\1/gu, '$1');
  return single === reading ? [] : similar(index, single);
}

/** A shorter name within a longer query is chance. */
const SHORTEST_CONTAINED = 4;

/** Countries of which a name stands in the reading, by the number of its words, then by their place. */
function contained({ exact }: SearchIndex, reading: string): string[] {
  const words = reading.split(' ');
  const found: { codes: readonly string[]; length: number }[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--) {
      const name = words.slice(from, to).join(' ');
      const codes = name.length < SHORTEST_CONTAINED ? undefined : exact.get(name);
      if (codes) found.push({ codes, length: to - from });
    }
  return found.sort((a, b) => b.length - a.length).flatMap(({ codes }) => codes);
}

/** Countries whose names have words like those of the reading; hardly anyone errs in the first letter. */
function similar({ fuzzy }: SearchIndex, reading: string): string[] {
  const words = wordsOf(reading);
  if (!words.length) return [];
  const results = fuzzy.search(words.join(' '), {
    combineWith: 'AND',
    prefix: (word) => word.length > 1,
    fuzzy: misspelt,
  });
  const alike = results.filter(({ terms, queryTerms }) =>
    queryTerms.every((asked) => terms.some((term) => term[0] === asked[0])),
  );
  return [...new Set(alike.map(({ code }) => code as string))];
}
