import type { Corpus } from './corpus.ts';
import type {
  Basis,
  Certainty,
  CountryCode,
  OutletKind,
  PartialDate,
  Position,
  Statement,
} from './model.ts';
import { firstDay, lastDay } from './partial-date.ts';

/**
 * What the reader leaves out. Everything is kept unless named here, so an empty filter keeps what later
 * versions of the corpus add.
 */
export interface Filter {
  readonly without: {
    readonly positions: readonly Position[];
    readonly bases: readonly Basis[];
    readonly certainties: readonly Certainty[];
    /** Ids of source documents. */
    readonly sources: readonly string[];
    readonly outletKinds: readonly OutletKind[];
    /** Countries of outlets; `null` stands for outlets whose country is not known. */
    readonly outletCountries: readonly (CountryCode | null)[];
    /** True leaves out documents of outlets that a state controls; where it is not known they are kept. */
    readonly stateControlled: boolean;
    /** Regions (ids of `countries/regions.ts`) of the country spoken of. */
    readonly regions: readonly string[];
  };
  /**
   * Statements made before the first day of `from` or after the last day of `to` are left out; null is open.
   * One whose partial date reaches into the window is kept.
   */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** Keeps everything. */
export const KEEP_ALL: Filter = {
  without: {
    positions: [],
    bases: [],
    certainties: [],
    sources: [],
    outletKinds: [],
    outletCountries: [],
    stateControlled: false,
    regions: [],
  },
  from: null,
  to: null,
};

/**
 * Whether the filter keeps a statement.
 * @param region of the country spoken of; null for organisations and where none is known
 */
export function keeps(filter: Filter, statement: Statement, region: string | null): boolean {
  const { without } = filter;
  const { source } = statement;
  return !(
    without.positions.includes(statement.position) ||
    without.bases.includes(statement.basis) ||
    without.certainties.includes(statement.certainty) ||
    without.sources.includes(source.id) ||
    without.outletKinds.includes(source.kind) ||
    without.outletCountries.includes(source.outletCountry) ||
    (without.stateControlled && source.stateControlled === true) ||
    (region !== null && without.regions.includes(region)) ||
    (filter.from !== null && statement.end < firstDay(filter.from)) ||
    (filter.to !== null && statement.start > lastDay(filter.to))
  );
}

/** How many statements count and how many there are, where a filter leaves some out; null where it keeps everything. */
export function filteredBy(corpus: Corpus, filter: Filter): { kept: number; all: number } | null {
  if (JSON.stringify(filter) === JSON.stringify(KEEP_ALL)) return null;
  const kept = corpus.statements.filter((s) => keeps(filter, s, corpus.regionOf(s.subject)));
  return { kept: kept.length, all: corpus.statements.length };
}
