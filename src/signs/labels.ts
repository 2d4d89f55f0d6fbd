import type { Control } from '../corpus/filter.ts';
import type { GivenFilter } from '../corpus/profiles.ts';
import type {
  Basis,
  Call,
  Certainty,
  Episode,
  OutletKind,
  PositionOrNone,
} from '../corpus/model.ts';
import type { MessageKey } from './words.ts';

/** The message that says each of the corpus's words on screen. */

export const POSITION_LABELS: Readonly<Record<PositionOrNone, MessageKey>> = {
  government: 'position_government',
  opposition: 'position_opposition',
  disputes: 'position_disputes',
  neutral: 'position_neutral',
  none: 'position_none',
};

/** The same in a word or two, for lists and tables. */
export const SHORT_LABELS: Readonly<Record<PositionOrNone, MessageKey>> = {
  government: 'short_government',
  opposition: 'short_opposition',
  disputes: 'short_disputes',
  neutral: 'short_neutral',
  none: 'short_none',
};

/** The same within a sentence. */
export const SPOKEN_LABELS: Readonly<Record<PositionOrNone, MessageKey>> = {
  government: 'spoken_government',
  opposition: 'spoken_opposition',
  disputes: 'spoken_disputes',
  neutral: 'spoken_neutral',
  none: 'spoken_none',
};

export const BASIS_LABELS: Readonly<Record<Basis, MessageKey>> = {
  stated: 'basis_stated',
  attributed: 'basis_attributed',
  listed: 'basis_listed',
  derived: 'basis_derived',
};

export const CERTAINTY_LABELS: Readonly<Record<Certainty, MessageKey>> = {
  clear: 'certainty_clear',
  weak: 'certainty_weak',
};

export const CALL_LABELS: Readonly<Record<Call, MessageKey>> = {
  dialogue: 'call_dialogue',
  'non-intervention': 'call_nonIntervention',
  elections: 'call_elections',
  'vote-tallies': 'call_voteTallies',
  mediation: 'call_mediation',
  sanctions: 'call_sanctions',
  'humanitarian-aid': 'call_humanitarianAid',
  'release-of-detainees': 'call_releaseOfDetainees',
};

/** Of filters that are given to every reader. */
export const GIVEN_LABELS: Readonly<Record<GivenFilter, MessageKey>> = {
  all: 'profile_all',
  official: 'profile_official',
  notState: 'profile_notState',
  clear: 'profile_clear',
};

export const CONTROL_LABELS: Readonly<Record<Control, MessageKey>> = {
  state: 'control_state',
  none: 'control_none',
  unknown: 'control_unknown',
};

export const OUTLET_KIND_LABELS: Readonly<Record<OutletKind, MessageKey>> = {
  'news-agency': 'outletKind_newsAgency',
  newspaper: 'outletKind_newspaper',
  broadcaster: 'outletKind_broadcaster',
  'news-site': 'outletKind_newsSite',
  mirror: 'outletKind_mirror',
  government: 'outletKind_government',
  'party-or-advocacy': 'outletKind_partyOrAdvocacy',
  encyclopedia: 'outletKind_encyclopedia',
};

/** The message that names a phase of the question. */
export const episodeLabel = ({ id }: Episode) => `episode_${id}` as MessageKey;

/**
 * The message that names a region, by its M49 number. Browsers leave the names of regions out of what `Intl` knows.
 */
export const regionLabel = (id: string) => `region_${id}` as MessageKey;

/** The message that names an organisation, by its id. */
export const organisationLabel = (id: string) =>
  `organisation_${id.replaceAll(' ', '_')}` as MessageKey;
