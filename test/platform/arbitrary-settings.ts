import fc from 'fast-check';
import { CONTROLS } from '../../src/corpus/filter.ts';
import { BASES, CERTAINTIES, OUTLET_KINDS, POSITIONS } from '../../src/corpus/model.ts';
import { DEFAULTS, type Settings } from '../../src/platform/settings.ts';
import { someDay, somePartialDate } from '../corpus/arbitraries.ts';

/** What a reader may choose, and more of it than fits in one item of `storage.sync`. */
const ids = (maxLength: number) =>
  fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40 }), { maxLength });

const codes = fc.constantFrom('AR', 'BO', 'MX', 'RU', null);

const someFilter: fc.Arbitrary<Settings['filter']> = fc.record({
  without: fc.record({
    positions: fc.subarray([...POSITIONS]),
    bases: fc.subarray([...BASES]),
    certainties: fc.subarray([...CERTAINTIES]),
    sources: fc.oneof(ids(3), ids(900)),
    outletKinds: fc.subarray([...OUTLET_KINDS]),
    outletCountries: fc.uniqueArray(codes),
    controls: fc.subarray([...CONTROLS]),
    years: fc.uniqueArray(fc.constantFrom('2019', '2024', null)),
    regions: ids(4),
    organisations: ids(4),
  }),
  from: fc.option(somePartialDate),
  to: fc.option(somePartialDate),
});

/** Sections of which a test does not speak are as they are by default, so that new ones need no word here. */
export const someSettings: fc.Arbitrary<Settings> = fc
  .record({
    filter: someFilter,
    profiles: fc.record({
      own: fc.dictionary(
        fc.stringMatching(/^[a-z0-9]{1,8}$/),
        fc.record({ name: fc.string(), filter: someFilter }),
        { maxKeys: 4, noNullPrototype: true },
      ),
      unsaved: fc.option(someFilter),
    }),
    date: fc.record({
      use: fc.constantFrom('article' as const, 'today' as const, 'fixed' as const),
      fixed: fc.option(someDay),
    }),
    marks: fc.record({
      style: fc.constantFrom('both' as const, 'underline' as const, 'tint' as const),
      kinds: fc.record({
        name: fc.boolean(),
        demonym: fc.boolean(),
        abbreviation: fc.boolean(),
        metonym: fc.boolean(),
      }),
      none: fc.boolean(),
    }),
    sites: fc.record({ off: ids(600) }),
  })
  // As a browser gives it back: plain objects.
  .map((some) => JSON.parse(JSON.stringify(some)) as typeof some)
  .map((some) => ({ ...some, marks: { ...DEFAULTS.marks, ...some.marks } }));
