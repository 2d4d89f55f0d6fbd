import MiniSearch from 'minisearch';
import { foldName } from './fold.ts';
import { lemmasOf, readingForms, readingsOf, type Forms, type Inflections } from './forms.ts';

/** What countries are called, in all languages. */
export interface SearchNames extends Inflections {
  /** By code, the usual English name first. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Capitals and seats of government by code: whoever says what they say means the country. */
  readonly seats: Readonly<Record<string, readonly string[]>>;
  /** What organisations are called in the languages of the interface, by id, with their abbreviations. */
  readonly organisations: Readonly<Record<string, readonly string[]>>;
}

interface Name {
  readonly id: number;
  readonly code: string;
  readonly words: string;
}

/** Words that matter of names. */
interface Bags {
  /** Codes by those of a name, in alphabetical order. */
  readonly bags: ReadonlyMap<string, readonly string[]>;
  /** All of them. */
  readonly words: ReadonlySet<string>;
}

/** Names ready to be searched. */
export interface SearchIndex extends Bags {
  /** Codes by the whole folded name. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly seats: Bags;
  readonly forms: Forms;
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

const emptyBags = () => ({ bags: new Map<string, string[]>(), words: new Set<string>() });

function fill(into: ReturnType<typeof emptyBags>, folded: string, code: string): void {
  const bag = bagOf(folded);
  if (bag) put(into.bags, bag, code);
  for (const word of wordsOf(folded)) into.words.add(word);
}

/** Prepares names for search: once, some tenths of a second. */
export function searchIndex(names: SearchNames): SearchIndex {
  const steps = indexing(names);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of about a millisecond, between which whoever takes them can let others have their turn. */
export function* indexing(all: SearchNames): Generator<undefined, SearchIndex> {
  const { names } = all;
  const exact = new Map<string, string[]>();
  const { bags, words } = emptyBags();
  const seats = emptyBags();
  const fuzzy = new MiniSearch<Name>({ fields: ['words'], storeFields: ['code'] });
  for (const [code, list] of Object.entries(names)) {
    for (const name of list) {
      const folded = foldName(name);
      put(exact, folded, code);
      for (const written of [folded, foldName(name.replace(APOSTROPHE, ' '))])
        fill({ bags, words }, written, code);
      fuzzy.add({ id: fuzzy.documentCount, code, words: wordsOf(folded).join(' ') });
    }
    for (const seat of all.seats[code] ?? []) fill(seats, foldName(seat), code);
    yield;
  }
  for (const code of Object.keys(names))
    exact.set(code.toLowerCase(), [
      code,
      ...(exact.get(code.toLowerCase()) ?? []).filter((other) => other !== code),
    ]);
  return { exact, bags, words, seats, forms: yield* readingForms(all), fuzzy };
}

/** A misspelling of one letter in five or two in eight; short words are to be right. */
const misspelt = (word: string): number | false =>
  word.length < 5 ? false : word.length < 8 ? 1 : 2;

const MOST_FOUND = 20;

/**
 * The countries a query may mean, best first: whole names, names of the same words in any order, capitals and seats of
 * government, what begins like a name or is misspelt; then the same for what stands outside and inside of parentheses;
 * last, names and seats that the query contains. Empty for a query that means none.
 * @param query a name, adjective, ISO code, capital or seat of government, in any of the languages
 */
export function searchCountries(index: SearchIndex, query: string): string[] {
  const found = new Set<string>();
  const outside = query.replace(/\([^)]*\)?/g, ' ');
  const inside = [...query.matchAll(/\(([^)]*)/g)].map(([, text]) => text!.replace(/.*:/, ''));
  const folded = foldName(query);
  for (const text of [query, outside]) for (const code of meant(index, text)) found.add(code);
  if (!found.size) for (const code of slipped(index, folded)) found.add(code);
  if (!found.size)
    for (const reading of readingsOf(index.forms, query))
      for (const code of contained(index, reading)) found.add(code);
  if (!found.size)
    for (const text of inside) for (const code of meant(index, text)) found.add(code);
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
    [...new Set(readingsOf(index.forms, words).flatMap((reading) => named(index, reading)))],
    searchCountries(index, words),
  ].find((codes) => codes?.length === 1);
  return found?.[0] ?? null;
}

const meant = (index: SearchIndex, text: string): string[] => [
  ...readingsOf(index.forms, text).flatMap((reading) => named(index, reading)),
  ...similar(index, foldName(text)),
];

/** The countries with just such a name or seat, its words in any order and form. */
const named = (index: SearchIndex, reading: string): string[] => [
  ...(index.exact.get(reading) ?? []),
  ...(index.bags.get(bagOf(reading)) ?? []),
  ...inflected(index, index.forms, reading),
  ...inflected(index.seats, index.forms, reading),
];

/** No name has more words that matter. */
const MOST_WORDS = 8;

/** The countries whose names have the words of a reading in other forms: "Соединённых Штатов", "francesas", "لروسيا". */
function inflected({ bags, words }: Bags, forms: Forms, reading: string): string[] {
  const asked = wordsOf(reading);
  if (asked.length > MOST_WORDS) return [];
  let rows: string[][] = [[]];
  for (const word of asked) {
    const known = lemmasOf(forms, word).filter((lemma) => words.has(lemma));
    rows = known.flatMap((lemma) => rows.map((row) => [...row, lemma]));
  }
  return [...new Set(rows.flatMap((row) => bags.get(row.sort().join(' ')) ?? []))];
}

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
const SHORTEST_HAN = 2;

/** Countries of which a name stands in the reading, by the number of its words, then by their place. */
function contained(index: SearchIndex, reading: string): readonly string[] {
  if (/^\p{Script=Han}/u.test(reading)) return opening(index, reading);
  const words = reading.split(' ');
  const found: { codes: readonly string[]; length: number }[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to--) {
      const name = words.slice(from, to).join(' ');
      const codes = name.length < SHORTEST_CONTAINED ? [] : named(index, name);
      if (codes.length) found.push({ codes, length: to - from });
    }
  return found.sort((a, b) => b.length - a.length).flatMap(({ codes }) => codes);
}

/** The countries of the longest name with which a Chinese reading begins: within it, 中国 may be the end of 发展中国家. */
function opening({ exact }: SearchIndex, reading: string): readonly string[] {
  for (let length = reading.length - 1; length >= SHORTEST_HAN; length--) {
    const codes = exact.get(reading.slice(0, length));
    if (codes) return codes;
  }
  return [];
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
