import { fold, has, pattern } from './fold.ts';
import { episodeOn } from '../corpus/episodes.ts';
import type { Binds, Day, Position, RecordedBasis } from '../corpus/model.ts';
import { groupsOf, type Group } from './actors.ts';
import { cuesOf, type Cue } from './cues.ts';
import { belongsToOther, isGap, isOfParliament, objectOf } from './objects.ts';
import { isAboutVenezuela, type Parsed } from './parsed.ts';
import type { Sentence } from './sentence.ts';
import { subjectOf } from './subjects.ts';
import { targetsOf, type Target } from './targets.ts';
import type { Tongue } from './tongue.ts';

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

/**
 * The positions that sentences state, in order, each once for a country. What somebody calls for is a position only of
 * those of whom the sentences state no other.
 * @param sentences those of one article
 * @param day the article's, which decides who is meant by the interim president
 */
export function suggest(sentences: readonly Sentence[], tongue: Tongue, day: Day): Suggestion[] {
  const found: Suggestion[] = [];
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
      found.push(...claimed(claim, parsed, day));
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
    if (group) claims.push({ group, position: judged.position, cue });
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
  if (cue.kind === 'follow') return last && !cue.negated ? { position: last, target: null } : null;
  if (cue.kind === 'hold') return heldBy(cue, parsed, past, tongue);
  const target = objectOf(cue, parsed, past, tongue);
  if (!target) return null;
  const against = cue.kind === 'reject' || cue.negated;
  if (!against)
    return target.kind === 'plain' && cue.kind === 'support' && !isAboutVenezuela(parsed, past)
      ? null
      : { position: target.side, target };
  if (target.side === 'opposition') return null;
  // Not to support a government is not yet to dispute it.
  if (cue.kind === 'support') return null;
  return target.kind === 'plain' && cue.kind === 'reject' ? null : { position: 'disputes', target };
}

/** "Not to take sides" is neutral; "did not call for talks" is nothing. */
const denies = ({ negated, start, end }: Cue, { folded }: Parsed, tongue: Tongue): boolean =>
  negated && !has(tongue.negation).test(folded.slice(start, end));

/** A view of who is legitimate. */
function heldBy(cue: Cue, parsed: Parsed, past: readonly Parsed[], tongue: Tongue) {
  const { folded, targets, cues, groups } = parsed;
  const next = cues.find(({ kind, start }) => kind === 'hold' && start >= cue.end);
  const others = next && groups.some(({ start, end }) => start >= cue.end && end <= next.start);
  // "Spain said that Brazil considers …": the second verb holds the view.
  if (others) return null;
  const to = clauseEnd(folded, cue.end);
  const view = folded.slice(cue.end, to);
  const illegitimate = has(tongue.illegitimate).exec(view);
  const legitimate = has(tongue.legitimate).exec(view);
  const said = illegitimate ?? legitimate;
  if (!said) return null;
  const at = cue.end + said.index;
  const inView = targets.filter(({ start, end }) => start >= cue.end && end <= to);
  // "A term that it considers illegitimate": what is held so was named before.
  const named = inView.length || said.index > CLOSE ? undefined : antecedent(cue, parsed);
  if (named && illegitimate && isAboutVenezuela(parsed, past))
    return { position: 'disputes' as const, target: named };
  const persons = inView.filter(({ kind }) => kind === 'person');
  const person = persons[0];
  const lawful = inView.find(
    ({ kind, start, end }) => kind === 'lawful' && start <= at && at < end,
  );
  const target =
    (illegitimate && calledSo(inView, folded, at + illegitimate[0].length, tongue)) ??
    person ??
    lawful ??
    inView.find(({ kind }) => kind === 'plain' || kind === 'election');
  // "Legitimate" must be said of somebody, not of "legitimate concerns".
  if (!target || (persons.length > 1 && !lawful)) return null;
  if (!illegitimate && isOfParliament({ end: lawful?.start ?? at }, folded, tongue)) return null;
  if (isOfOtherCountry(parsed, at, tongue)) return null;
  if (!isAboutVenezuela(parsed, past)) return null;
  if (!illegitimate && !lawful && !describes(folded, at, said[0].length, target, tongue))
    return null;
  if (illegitimate && !isSaidOf(folded, at, illegitimate[0].length, target, tongue)) return null;
  const denied =
    illegitimate !== null || cue.negated || has(tongue.negation).test(folded.slice(cue.end, at));
  if (!denied) return { position: target.side, target };
  return target.side === 'government' ? { position: 'disputes' as const, target } : null;
}

/** "The legitimate president of Ukraine": nobody of the question. */
const isOfOtherCountry = ({ sentence, folded }: Parsed, at: number, tongue: Tongue): boolean => {
  const next = sentence.mentions.find(({ start }) => start > at);
  const between = folded.slice(at, next?.start);
  return (
    next !== undefined && next.iso2 !== 'VE' && !/[,;:]/.test(between) && ownedBy(between, tongue)
  );
};

/** Whether a text ends in an office and the word behind which its country stands. */
const ownedBy = (text: string, tongue: Tongue): boolean =>
  pattern(`(?<![\\p{L}])(?:${tongue.office})\\s(?:${tongue.of})\\s?(?:the |la |l'|los )?$`).test(
    text,
  );

/** What a word such as "illegitimate" stands right before. */
const calledSo = (
  targets: readonly Target[],
  folded: string,
  from: number,
  tongue: Tongue,
): Target | undefined =>
  targets.find(
    ({ start, kind }) =>
      kind !== 'title' && start >= from && isGap(folded.slice(from, start), tongue),
  );

/** So close behind the verb stands the view of something that was named before it. */
const CLOSE = 12;

/** What of the government was named right before a view of it. */
const antecedent = ({ start }: Cue, { targets }: Parsed): Target | undefined =>
  targets.findLast(
    ({ side, kind, end }) =>
      side === 'government' && kind !== 'title' && end <= start && start - end < 60,
  );

/** Whether "illegitimate" is said of somebody: not of what was done to them, as in "the illegal arrest of". */
function isSaidOf(
  folded: string,
  at: number,
  length: number,
  target: Target,
  tongue: Tongue,
): boolean {
  if (belongsToOther(folded, target, tongue)) return false;
  return target.start >= at + length
    ? isGap(folded.slice(at + length, target.start), tongue)
    : target.start <= at;
}

/** Whether the word "legitimate" is followed by what a person can be: president, government, leader. */
function describes(
  folded: string,
  at: number,
  length: number,
  target: Target,
  tongue: Tongue,
): boolean {
  const after = folded.slice(at + length, at + length + 40);
  const noun = `(?:${tongue.office}|president\\p{L}*|presiden\\p{L}*|mandatario|chef d'etat|глав\\p{L}*|президент\\p{L}*|власт\\p{L}*)`;
  if (pattern(`^\\s(?:[\\p{L}'-]+\\s){0,3}?${noun}`).test(after)) return true;
  // "Maduro is legitimate", "regards Maduro as legitimate", "the legitimate president, Maduro".
  const [from, to] = target.end <= at ? [target.end, at] : [at + length, target.start];
  return to - from < 30 && !/[,;]/.test(folded.slice(from, to));
}

const clauseEnd = (folded: string, from: number): number => {
  const stop = /[;:]|\s[–—]\s/u.exec(folded.slice(from));
  return stop ? from + stop.index : folded.length;
};

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

/** Each position of a subject once; no call for talks beside a side taken, no dispute beside a recognition. */
function decided(found: readonly Suggestion[]): Suggestion[] {
  const holds = (subject: string, ...positions: Position[]) =>
    found.some((one) => one.subject === subject && positions.includes(one.position));
  return found.filter(({ subject, position }, place) => {
    if (position === 'neutral' && holds(subject, 'government', 'opposition', 'disputes'))
      return false;
    if (position === 'disputes' && holds(subject, 'opposition')) return false;
    return found.findIndex((one) => one.subject === subject && one.position === position) === place;
  });
}
