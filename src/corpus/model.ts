/** The words in which positions are recorded. The rule that decides between records is in `position.ts`. */

/** What a country says of the question; `none` is no position but the answer where nothing is recorded. */
export const POSITIONS = ['government', 'opposition', 'disputes', 'neutral'] as const;
export type Position = (typeof POSITIONS)[number];
export type PositionOrNone = Position | 'none';

/** How it is known, strongest first. `derived` never stands in a source file: it follows from an organisation's statement. */
export const BASES = ['stated', 'attributed', 'listed', 'derived'] as const;
export type Basis = (typeof BASES)[number];
export type RecordedBasis = Exclude<Basis, 'derived'>;

export const CERTAINTIES = ['clear', 'weak'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const CALLS = [
  'dialogue',
  'non-intervention',
  'elections',
  'vote-tallies',
  'mediation',
  'sanctions',
  'humanitarian-aid',
  'release-of-detainees',
] as const;
export type Call = (typeof CALLS)[number];

export const OUTLET_KINDS = [
  'news-agency',
  'newspaper',
  'broadcaster',
  'news-site',
  'mirror',
  'government',
  'party-or-advocacy',
  'encyclopedia',
] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

/** ISO 3166-1 alpha-2 in capitals; Kosovo is `XK`. */
export type CountryCode = string;
/** An id of `organisations.json`, such as `EU` or `European Parliament`. */
export type OrganisationId = string;
/** A calendar day, `YYYY-MM-DD`. Days compare by code units. */
export type Day = string;
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the interval of days it names. */
export type PartialDate = string;

/** Whom an organisation's statement speaks for: see "Organisation statements" in CONTRIBUTING. */
export type Binds =
  'members' | 'most' | 'institution' | { readonly except: readonly CountryCode[] };

/** One document. Null where the fact is not known. */
export interface Source {
  readonly id: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly url: string;
  readonly published: PartialDate | null;
  /** BCP 47. */
  readonly language: string;
  readonly kind: OutletKind;
  readonly outletCountry: CountryCode | null;
  readonly stateControlled: boolean | null;
  /** Present on the reader's own, which did not come with the extension. */
  readonly own?: true;
}

/** One document saying one thing about one country or organisation. */
export interface Statement {
  /** CountryCode or OrganisationId of the one spoken of. */
  readonly subject: string;
  /** Present on statements of organisations only. */
  readonly binds: Binds | null;
  readonly position: Position;
  readonly stated: PartialDate;
  readonly basis: Basis;
  readonly certainty: Certainty;
  readonly speaker: string | null;
  /** One English sentence of our own. */
  readonly summary: string;
  /** At most twelve words of an official. */
  readonly quote: string | null;
  readonly calls: readonly Call[];
  readonly source: Source;
  /** First and last day of `stated`; `start` is clipped to the episode and to its claimant's coming forward. */
  readonly start: Day;
  readonly end: Day;
  /** Id of the episode that holds `end`. */
  readonly episode: string;
}

/** A phase of the question. */
export interface Episode {
  readonly id: string;
  readonly from: Day;
  /** English name; surfaces use the message `episode_<id>`. */
  readonly name: string;
  /** Who heads the government in Caracas. */
  readonly government: string;
  /** The opposition's claimant, or null in an episode without one. */
  readonly opposition: string | null;
  /** The day from which the claimant can be recognised. */
  readonly oppositionFrom: Day;
}

/** The recorded position of one country (or organisation) at one date. */
export interface Answer {
  readonly position: PositionOrNone;
  /** The statement that decided; for `derived`, the organisation's own, with `basis` set to `derived`. Null for `none`. */
  readonly statement: Statement | null;
  /** True when nothing is recorded in the episode of the date and an earlier one answers. */
  readonly carried: boolean;
  /** The episode in which the deciding statement stands; null for `none`. */
  readonly episode: Episode | null;
  /** Statements that contradict the deciding one, newest first; empty when it stands alone. */
  readonly contestedBy: readonly Statement[];
}

/** All that a card, a country page or another tool needs to say of one country at one date. */
export interface CountryReport {
  readonly country: CountryCode;
  readonly date: Day;
  readonly at: Answer;
  /** `stated` of the statement that began the unbroken stretch of this position in its episode; null for `none`. */
  readonly since: PartialDate | null;
  /** The position today. */
  readonly now: Answer;
  /** The first change of position after `date`: its day and the answer from that day; null when there was none. */
  readonly change: { readonly day: Day; readonly answer: Answer } | null;
  /** Statements of its organisations that bind `most` members without naming them: notes, never positions. */
  readonly notes: readonly Statement[];
  /** True where curators looked and found nothing. */
  readonly searched: boolean;
  /** The last day the corpus speaks for. */
  readonly asOf: Day;
}
