import * as v from 'valibot';
import { VENEZUELA } from './corpus.ts';
import { CALLS, CERTAINTIES, OUTLET_KINDS, POSITIONS, type RecordedBasis } from './model.ts';
import { isDay, isPartialDate } from './partial-date.ts';

/** The codes and ids that source files may use. */
export interface Known {
  readonly countries: ReadonlySet<string>;
  readonly organisations: Pick<ReadonlySet<string>, 'has'>;
}

/** `derived` is never recorded: it follows from an organisation's statement. */
const RECORDED_BASES = [
  'stated',
  'attributed',
  'listed',
] as const satisfies readonly RecordedBasis[];

/** At most so many words of an official may be quoted. */
const QUOTE_WORDS = 12;

/** What each field allows, as the end of a sentence that begins "allowed is". */
export const ALLOWED: Readonly<Record<string, string>> = {
  id: 'lower-case letters, digits and single hyphens, such as tass-2019-09-04',
  outlet: 'a name in one line',
  title: 'a headline in one line, or null where it is not known',
  url: 'an address that begins with http:// or https://',
  published:
    'a date of the calendar such as 2019, 2019-03 or 2019-03-07, or null where it is not known',
  language: 'a BCP 47 language tag such as en or pt-BR',
  kind: `one of ${OUTLET_KINDS.join(', ')}`,
  outletCountry: 'an ISO 3166-1 code such as RU, or null where it is not known',
  stateControlled: 'true, false, or null where it is not known',
  records: 'a list of records',
  country: 'an ISO 3166-1 code such as RU, never VE',
  organisation: 'an id of organisations.json',
  binds: '"members", "most", "institution" or {"except": [country codes]}',
  position: `one of ${POSITIONS.join(', ')}`,
  stated: 'a date of the calendar such as 2019, 2019-03 or 2019-03-07',
  basis: `one of ${RECORDED_BASES.join(', ')}`,
  certainty: `one of ${CERTAINTIES.join(', ')}`,
  speaker: 'a name or office in one line, or null where none is named',
  summary: 'one sentence of our own, in one line of at most 300 characters',
  quote: `at most ${QUOTE_WORDS} words of an official in one line, or null`,
  calls: `a list, each at most once, of ${CALLS.join(', ')}`,
};

/** Half of a sign that takes two units is no text: storage does not give it back as it was. */
const ONE_LINE = /^(?!.*\p{Cs})\S(?:.*\S)?$/u;

const line = (field: string, longest = 300) =>
  v.pipe(
    v.string(ALLOWED[field]),
    v.regex(ONE_LINE, ALLOWED[field]),
    v.maxLength(longest, ALLOWED[field]),
  );

const partialDate = (field: string) =>
  v.pipe(
    v.string(ALLOWED[field]),
    v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, ALLOWED[field]),
    v.check(isPartialDate, ALLOWED[field]),
  );

const codeOf = (known: Known['organisations'], field: string) =>
  v.pipe(
    v.string(ALLOWED[field]),
    v.check((code) => known.has(code), ALLOWED[field]),
  );

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

const hasUser = ({ username, password }: URL): boolean => username !== '' || password !== '';

const address = v.pipe(
  v.string(ALLOWED['url']),
  v.regex(/^(?!.*\p{Cs})https?:\/\/\S+$/u, ALLOWED['url']),
  // An address with a name or a password before its host shows another host than it leads to.
  v.check((text) => URL.canParse(text) && !hasUser(new URL(text)), ALLOWED['url']),
);

const words = (text: string) => text.split(/\s+/).length;

function recordSchema({ countries, organisations }: Known) {
  const country = codeOf(new Set([...countries].filter((c) => c !== VENEZUELA)), 'country');
  return v.strictObject({
    country: v.exactOptional(country),
    organisation: v.exactOptional(codeOf(organisations, 'organisation')),
    binds: v.exactOptional(
      v.union(
        [
          v.picklist(['members', 'most', 'institution']),
          v.strictObject({
            except: v.pipe(v.array(codeOf(countries, 'binds')), v.minLength(1, ALLOWED['binds'])),
          }),
        ],
        ALLOWED['binds'],
      ),
    ),
    position: v.picklist(POSITIONS, ALLOWED['position']),
    stated: partialDate('stated'),
    basis: v.picklist(RECORDED_BASES, ALLOWED['basis']),
    certainty: v.picklist(CERTAINTIES, ALLOWED['certainty']),
    speaker: v.nullable(line('speaker')),
    summary: line('summary'),
    quote: v.nullable(
      v.pipe(
        line('quote'),
        v.check((text) => words(text) <= QUOTE_WORDS, ALLOWED['quote']),
      ),
    ),
    calls: v.pipe(
      v.array(v.picklist(CALLS, ALLOWED['calls']), ALLOWED['calls']),
      v.check((calls) => new Set(calls).size === calls.length, ALLOWED['calls']),
    ),
  });
}

/** The schema of a source file, with the fields in their canonical order. What binds two fields is in `check.ts`. */
export function sourceFileSchema(known: Known) {
  return v.strictObject({
    id: v.pipe(
      v.string(ALLOWED['id']),
      v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, ALLOWED['id']),
      v.maxLength(100, ALLOWED['id']),
    ),
    outlet: line('outlet'),
    title: v.nullable(line('title', 500)),
    url: address,
    published: v.nullable(partialDate('published')),
    language: v.pipe(v.string(ALLOWED['language']), v.check(isLanguageTag, ALLOWED['language'])),
    kind: v.picklist(OUTLET_KINDS, ALLOWED['kind']),
    outletCountry: v.nullable(codeOf(known.countries, 'outletCountry')),
    stateControlled: v.nullable(v.boolean(ALLOWED['stateControlled'])),
    records: v.array(recordSchema(known), ALLOWED['records']),
  });
}

/** The schema of `organisations.json`. The statements are background for curators and never positions. */
export function organisationsSchema(countries: ReadonlySet<string>) {
  const code = v.pipe(
    v.string(),
    v.check((text) => countries.has(text), 'an ISO 3166-1 code such as RU'),
  );
  const date = partialDate('stated');
  const membership = v.strictObject({
    country: code,
    from: v.nullable(date),
    to: v.nullable(date),
    note: v.exactOptional(line('summary')),
  });
  const background = v.strictObject({
    date,
    position: v.picklist(POSITIONS, ALLOWED['position']),
    signatories: v.array(v.string()),
    nonSignatories: v.array(v.string()),
    source: address,
  });
  return v.array(
    v.strictObject({
      id: v.pipe(
        line('outlet'),
        v.check((id) => !countries.has(id), 'an id that is no country’s code'),
      ),
      name: line('outlet'),
      members: v.array(membership),
      statements: v.array(background),
    }),
  );
}

/** The schema of `coverage.json`: the last day the corpus speaks for, and the countries searched in vain. */
export function coverageSchema(countries: ReadonlySet<string>) {
  return v.strictObject({
    asOf: v.pipe(v.string(), v.check(isDay, 'a day such as 2019-03-07')),
    searched: v.array(
      v.pipe(
        v.string(),
        v.check((code) => countries.has(code), 'an ISO 3166-1 code such as RU'),
      ),
    ),
  });
}
