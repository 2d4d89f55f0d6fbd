import { fold, has } from './fold.ts';
import { episodeOn } from '../corpus/episodes.ts';
import type { Binds, Day, Position, RecordedBasis } from '../corpus/model.ts';
import { groupsOf, type Group } from './actors.ts';
import { cuesOf, type Cue } from './cues.ts';
import { objectOf } from './objects.ts';
import { isAboutVenezuela, type Parsed } from './parsed.ts';
import type { Sentence } from './sentence.ts';
import { isHearsay, subjectOf } from './subjects.ts';
import { targetsOf, type Target } from './targets.ts';
import type { Tongue } from './tongue.ts';
import { viewOf } from './views.ts';

/** A position that an article states. */
export interface Suggestion {
  /** Country code or organisation id. */
  readonly subject: string;
  /** On organisations only: whom the statement speaks for. */
  readonly binds: Binds | null;
  readonly position: Position;
  /** The person recognised in Caracas, or null where the position names none. */
  readonly claimant: string | null;
  /** The words that say so, as written. */
  readonly cue: string;
  /** `listed` where the sentence names it among others. */
  readonly basis: RecordedBasis;
  readonly sentence: string;
  /** Where the sentence begins in the text it was taken from. */
  readonly at: number;
}

interface Claim {
  readonly group: Group;
  readonly position: Position;
  readonly cue: Cue;
}

/** A position, or a call for elections, which is a dispute where nothing else is said. */
type Rank = Position | 'elections';

interface Found {
  readonly suggestion: Suggestion;
  readonly rank: Rank;
}

/**
 * The positions that sentences state, in order, each once for a country. What somebody calls for is a position only of
 * those of whom the sentences state no other.
 * @param sentences those of one article
 * @param day the article's, which decides who is meant by the interim president
 */
export function suggest(sentences: readonly Sentence[], tongue: Tongue, day: Day): Suggestion[] {
  const found: Found[] = [];
  const past: Parsed[] = [];
  let last: Position | null = null;
  for (const sentence of sentences) {
    const folded = fold(sentence.text);
    const parsed: Parsed = {
      sentence,
      folded,
      groups: groupsOf(sentence, folded, tongue),
      targets: targetsOf(sentence.text, folded, tongue, day),
      cues: cuesOf(folded, tongue),
    };
    // A question states nothing.
    const claims: Claim[] = /\?["”»)\s]*$/.test(sentence.text)
      ? []
      : claimsOf(parsed, past, last, tongue);
    for (const claim of claims) {
      const rank = claim.cue.kind === 'elections' ? 'elections' : claim.position;
      for (const suggestion of claimed(claim, parsed, day)) found.push({ suggestion, rank });
      last = claim.position;
    }
    past.push(parsed);
  }
  return decided(found);
}

function claimsOf(
  parsed: Parsed,
  past: readonly Parsed[],
  before: Position | null,
  tongue: Tongue,
): Claim[] {
  const claims: Claim[] = [];
  const used = new Set<Target>();
  for (const cue of parsed.cues) {
    if (cue.idle) continue;
    const last = claims.at(-1)?.position ?? before;
    const judged = judge(cue, parsed, past, last, tongue);
    if (!judged) continue;
    const group = subjectOf(cue, parsed, past, used, judged.target, tongue);
    if (judged.target) used.add(judged.target);
    if (group && !isHearsay(Math.min(group.start, cue.start), parsed, tongue))
      claims.push({ group, position: judged.position, cue });
  }
  return claims;
}

/** What a cue says, of whomever: the position and what it is about. */
function judge(
  cue: Cue,
  parsed: Parsed,
  past: readonly Parsed[],
  last: Position | null,
  tongue: Tongue,
): { position: Position; target: Target | null } | null {
  if (cue.kind === 'neutral')
    return !denies(cue, parsed, tongue) && isAboutVenezuela(parsed, past)
      ? { position: 'neutral', target: null }
      : null;
  if (cue.kind === 'elections')
    return !cue.negated && isAboutVenezuela(parsed, past) && !isElsewhere(cue, parsed)
      ? { position: 'disputes', target: null }
      : null;
  if (cue.kind === 'follow') return last && !cue.negated ? { position: last, target: null } : null;
  if (cue.kind === 'hold') return viewOf(cue, parsed, past, tongue);
  const target = objectOf(cue, parsed, past, tongue);
  if (!target) return null;
  const against = cue.kind === 'reject' || cue.negated;
  if (!against)
    return target.kind === 'plain' && cue.kind === 'support' && !isAboutVenezuela(parsed, past)
      ? null
      : { position: target.side, target };
  if (target.side === 'opposition') return null;
  // Neither to recognise nor to reject is nothing.
  if (cue.kind === 'reject' && cue.negated) return null;
  // Not to support a government is not yet to dispute it.
  if (cue.kind === 'support') return null;
  return target.kind === 'plain' && cue.kind === 'reject' ? null : { position: 'disputes', target };
}

/** "Not to take sides" is neutral; "did not call for talks" is nothing. */
const denies = ({ negated, start, end }: Cue, { folded }: Parsed, tongue: Tongue): boolean =>
  negated && !has(tongue.negation).test(folded.slice(start, end));

/** "New elections in Bolivia": the next country that the clause names is another. */
function isElsewhere({ end }: Cue, { sentence, folded }: Parsed): boolean {
  const next = sentence.mentions.find(({ start }) => start >= end);
  return next !== undefined && next.iso2 !== 'VE' && !/[,;:.(]/.test(folded.slice(end, next.start));
}

function claimed({ group, position, cue }: Claim, { sentence }: Parsed, day: Day): Suggestion[] {
  const { government, opposition } = episodeOn(day);
  const claimant =
    position === 'government' ? government : position === 'opposition' ? opposition : null;
  return group.members.map(({ subject, binds }) => ({
    subject,
    binds,
    position,
    claimant,
    cue: sentence.text.slice(cue.start, cue.end),
    basis: group.members.length > 1 ? ('listed' as const) : ('stated' as const),
    sentence: sentence.text.trim(),
    at: sentence.at,
  }));
}

/**
 * Each position of a subject once; no call for elections beside anything else, no call for talks beside a side taken, no
 * dispute beside a recognition.
 */
function decided(found: readonly Found[]): Suggestion[] {
  const holds = (subject: string, ...ranks: Rank[]) =>
    found.some((one) => one.suggestion.subject === subject && ranks.includes(one.rank));
  const kept = found.filter(({ suggestion: { subject }, rank }) => {
    if (rank === 'elections')
      return !holds(subject, 'neutral', 'government', 'opposition', 'disputes');
    if (rank === 'neutral') return !holds(subject, 'government', 'opposition', 'disputes');
    return rank !== 'disputes' || !holds(subject, 'opposition');
  });
  return kept
    .map(({ suggestion }) => suggestion)
    .filter(({ subject, position }, place, all) => {
      const first = all.findIndex((one) => one.subject === subject && one.position === position);
      return first === place;
    });
}
