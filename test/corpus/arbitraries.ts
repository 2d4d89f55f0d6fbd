import fc from 'fast-check';
import type { CorpusParts, SourceFile, SourceRecord } from '../../src/corpus/corpus.ts';
import { CONTROLS, KEEP_ALL, type Filter } from '../../src/corpus/filter.ts';
import { CERTAINTIES, OUTLET_KINDS, POSITIONS } from '../../src/corpus/model.ts';

/** Few countries and few weeks, so that records meet. */
export const COUNTRIES = ['AR', 'BO', 'MX', 'VE'] as const;
const ORGANISATIONS = ['EU', 'LIMA'] as const;

const MS_A_DAY = 86_400_000;
/** Where something turns: episodes, the claimant, a year's end. */
const TURNS = ['2019-01-10', '2019-01-23', '2019-12-31', '2023-01-05', '2024-07-28', '2026-01-03'];

/** A day within seven weeks of a turn. */
export const someDay = fc
  .tuple(fc.constantFrom(...TURNS), fc.integer({ min: -50, max: 50 }))
  .map(([turn, days]) => new Date(Date.parse(turn) + days * MS_A_DAY).toISOString().slice(0, 10));

/** A year, month or day near a turn. */
export const somePartialDate = fc
  .tuple(someDay, fc.constantFrom(4, 7, 10, 10, 10))
  .map(([day, length]) => day.slice(0, length));

const binds = fc.oneof(
  fc.constantFrom('members' as const, 'most' as const, 'institution' as const),
  fc.record({ except: fc.subarray([...COUNTRIES], { minLength: 1 }) }),
);

const subject = fc.oneof(
  { weight: 3, arbitrary: fc.record({ country: fc.constantFrom(...COUNTRIES) }) },
  { weight: 1, arbitrary: fc.record({ organisation: fc.constantFrom(...ORGANISATIONS), binds }) },
);

export const someRecord: fc.Arbitrary<SourceRecord> = fc
  .tuple(
    subject,
    fc.record({
      position: fc.constantFrom(...POSITIONS),
      stated: somePartialDate,
      basis: fc.constantFrom('stated' as const, 'attributed' as const, 'listed' as const),
      certainty: fc.constantFrom(...CERTAINTIES),
      speaker: fc.constant(null),
      summary: fc.constant('A minister said so.'),
      quote: fc.constant(null),
      calls: fc.constant([]),
    }),
  )
  .map(([who, rest]) => ({ ...who, ...rest }));

const sourceFile = (id: string): fc.Arbitrary<SourceFile> =>
  fc.record({
    id: fc.constant(id),
    outlet: fc.constant('The Gazette'),
    title: fc.constant(null),
    url: fc.constant(`https://example.org/${id}`),
    published: fc.constantFrom('2027', '2028-02', null),
    language: fc.constant('en'),
    kind: fc.constantFrom(...OUTLET_KINDS),
    outletCountry: fc.constantFrom('AR', null),
    stateControlled: fc.constantFrom(true, false, null),
    records: fc.array(someRecord, { maxLength: 8 }),
  });

const membership = fc.record({
  country: fc.constantFrom(...COUNTRIES),
  from: fc.option(somePartialDate),
  to: fc.option(somePartialDate),
});

export const someParts: fc.Arbitrary<CorpusParts> = fc.record({
  asOf: fc.constant('2026-03-01'),
  searched: fc.constant([]),
  organisations: fc.tuple(
    ...ORGANISATIONS.map((id) =>
      fc.record({
        id: fc.constant(id),
        name: fc.constant(id),
        members: fc.array(membership, { maxLength: 5 }),
      }),
    ),
  ),
  files: fc.tuple(...['a-1', 'a-10', 'b-2'].map(sourceFile)),
});

export const someFilter: fc.Arbitrary<Filter> = fc.record({
  without: fc.record({
    positions: fc.subarray([...POSITIONS], { maxLength: 2 }),
    bases: fc.subarray(['stated', 'attributed', 'listed', 'derived'] as const, { maxLength: 2 }),
    certainties: fc.subarray([...CERTAINTIES], { maxLength: 1 }),
    sources: fc.subarray(['a-1', 'a-10', 'b-2'], { maxLength: 1 }),
    outletKinds: fc.subarray([...OUTLET_KINDS], { maxLength: 2 }),
    outletCountries: fc.subarray(['AR', null], { maxLength: 1 }),
    controls: fc.subarray([...CONTROLS], { maxLength: 1 }),
    years: fc.subarray(['2027', null], { maxLength: 1 }),
    regions: fc.constant(KEEP_ALL.without.regions),
    organisations: fc.subarray([...ORGANISATIONS], { maxLength: 1 }),
  }),
  from: fc.option(somePartialDate),
  to: fc.option(somePartialDate),
});

export const someSubject = fc.constantFrom(...COUNTRIES, ...ORGANISATIONS);
