import type { Basis, Certainty, CountryCode, OutletKind, PartialDate, Position } from './model.ts';

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
    /** True leaves out documents of outlets that a state controls. */
    readonly stateControlled: boolean;
    /** Regions (ids of `countries/regions.ts`) of the country spoken of. */
    readonly regions: readonly string[];
  };
  /** Statements made before the first day of `from` or after the last day of `to` are left out; null is open. */
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
