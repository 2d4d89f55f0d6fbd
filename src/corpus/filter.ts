import type { Corpus } from './corpus.ts';
import type {
  Basis,
  Certainty,
  CountryCode,
  OrganisationId,
  OutletKind,
  PartialDate,
  Position,
  Source,
  Statement,
} from './model.ts';
import { firstDay, lastDay } from './partial-date.ts';

/** Whether a state controls the outlet of a document. */
export const CONTROLS = ['state', 'none', 'unknown'] as const;
export type Control = (typeof CONTROLS)[number];

/** Who controls the outlet of a document, as far as it is known. */
export const controlOf = ({ stateControlled }: Source): Control =>
  stateControlled === null ? 'unknown' : stateControlled ? 'state' : 'none';

/** The year in which a document was published, `YYYY`; null where that is not known. */
export const yearOf = ({ published }: Source): string | null => published?.slice(0, 4) ?? null;

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
    readonly controls: readonly Control[];
    /** Years of publication, `YYYY`; `null` stands for documents without a date. */
    readonly years: readonly (string | null)[];
    /** Regions (ids of `countries/regions.ts`) of the country spoken of. */
    readonly regions: readonly string[];
    /** Organisations of which no statement counts, for themselves or for their members. */
    readonly organisations: readonly OrganisationId[];
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
    controls: [],
    years: [],
    regions: [],
    organisations: [],
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
    without.controls.includes(controlOf(source)) ||
    without.years.includes(yearOf(source)) ||
    (region !== null && without.regions.includes(region)) ||
    without.organisations.includes(statement.subject) ||
    (filter.from !== null && statement.end < firstDay(filter.from)) ||
    (filter.to !== null && statement.start > lastDay(filter.to))
  );
}

/** Whether two filters leave out the same; the order in which they name it does not count. */
export function sameFilter(a: Filter, b: Filter): boolean {
  return a.from === b.from && a.to === b.to && listed(a) === listed(b);
}

const listed = ({ without }: Filter) =>
  JSON.stringify(
    Object.keys(KEEP_ALL.without).map((list) =>
      [...without[list as keyof Filter['without']]].map(String).sort(),
    ),
  );

/** How many statements count and how many there are, where a filter leaves some out; null where it keeps everything. */
export function filteredBy(corpus: Corpus, filter: Filter): { kept: number; all: number } | null {
  if (sameFilter(filter, KEEP_ALL)) return null;
  const kept = corpus.statements.filter((s) => keeps(filter, s, corpus.regionOf(s.subject)));
  return { kept: kept.length, all: corpus.statements.length };
}
