import { atEnd, atStart, has, pattern, whole } from './fold.ts';
import type { Group } from './actors.ts';
import type { Cue } from './cues.ts';
import { isGap } from './objects.ts';
import type { Parsed } from './parsed.ts';
import type { Target } from './targets.ts';
import type { Tongue } from './tongue.ts';

/** So far may a subject stand before its verb, in UTF-16 code units. */
const FARTHEST = 170;
/** So far apart may a speaker, the verb of speech and the comma before them stand. */
const ATTRIBUTED = 60;
/** So far stands who gives support behind the words for it. */
const NEAR = 6;

/** Who does it. */
export function subjectOf(
  cue: Cue,
  parsed: Parsed,
  past: readonly Parsed[],
  used: ReadonlySet<Target>,
  object: Target | null,
  tongue: Tongue,
): Group | null {
  const { folded, groups, targets } = parsed;
  const acting = groups.filter(({ role, members }) => role === 'acts' && members.length > 0);
  if (cue.passive || cue.subjectBehind) {
    const behind = groups.find(({ start, members }) => start >= cue.end && members.length > 0);
    if (!behind || behind.start - cue.end > FARTHEST) return null;
    if (cue.noun && behind.start - cue.end > NEAR) return null;
    if (cue.subjectBehind) return behind;
    const direct = isGap(folded.slice(cue.end, behind.start), tongue);
    return behind.behindBy || (tongue.bareAgent && direct) ? behind : null;
  }
  const before = doer(cue, folded, acting, tongue);
  const between = before && folded.slice(before.end, cue.start);
  const stranger =
    before &&
    targets.some(
      (target) =>
        target.kind === 'person' &&
        target.start >= before.end &&
        target.end <= cue.start &&
        !used.has(target) &&
        target !== object &&
        !isPossessor(folded, target) &&
        !atEnd(tongue.preposition).test(folded.slice(0, target.start)) &&
        !isDoneWith(target, before, cue, parsed, tongue),
    );
  if (
    before &&
    between !== undefined &&
    between.length <= FARTHEST &&
    !/;/.test(between) &&
    (cue.kind === 'neutral' || !has(tongue.abstain).test(ownClause(between, tongue))) &&
    !has(tongue.people).test(between) &&
    !isBlamedFor(between, tongue) &&
    !isSaidByClaimant(before, parsed, tongue) &&
    !stranger &&
    !before.asked
  )
    return before;
  if (before) return null;
  const speaker = quotedBy(cue, parsed, acting) ?? saidBy(cue, parsed, acting, tongue);
  if (speaker) return speaker;
  if (object && tongue.subjectMayFollow) {
    const from = Math.max(object.end, cue.end);
    const behind = acting.find(({ start }) => start >= from);
    if (behind && isGap(folded.slice(from, behind.start), tongue)) return behind;
  }
  return carriedOver(cue, parsed, past, tongue);
}

/**
 * Who acts before a cue: the nearest, but where that one is joined by another ("Canada joined the United States in …") or
 * has only given its name to a paper ("Peru signed a Lima Group declaration recognising …"), the one before.
 */
function doer(
  cue: Cue,
  folded: string,
  acting: readonly Group[],
  tongue: Tongue,
): Group | undefined {
  const before = acting.filter(({ end }) => end <= cue.start);
  const [other, nearest] = [before.at(-2), before.at(-1)];
  if (!nearest || !other) return nearest;
  const between = folded.slice(other.end, nearest.start);
  const joined = has(tongue.joining).test(between) && !/[,;]/.test(between);
  const paper = atStart(tongue.paper).test(folded.slice(nearest.end));
  return joined || paper ? other : nearest;
}

/** What stands behind the last word that joins two clauses: to abstain is one act, "and recognise" another. */
const ownClause = (between: string, tongue: Tongue): string =>
  pattern(`(?<![\\p{L}])(?:${tongue.and})\\s((?:\\p{L}+\\s){0,2})$`).exec(between)?.[1] ?? between;

/** "Cuba criticised Spain for recognising …": what somebody else did. */
const isBlamedFor = (between: string, tongue: Tongue): boolean =>
  pattern(
    `(?<![\\p{L}])(?:${tongue.blame})\\s[^,;]{0,80}?(?<![\\p{L}])(?:${tongue.charge})\\s?(?:\\p{L}+\\s){0,2}$`,
  ).test(ownClause(between, tongue));

/** "Guaidó said that Italy …", "Guaidó hopes that Italy …": what a claimant says of others. */
const isSaidByClaimant = (
  { start }: Group,
  { cues, folded, targets, groups }: Parsed,
  tongue: Tongue,
): boolean =>
  [
    ...cues.filter(({ kind }) => kind === 'hold'),
    ...[...folded.matchAll(whole(tongue.tell))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  ].some(
    (said) =>
      said.end <= start &&
      start - said.end < 40 &&
      targets.some(
        ({ kind, end }) =>
          kind === 'person' &&
          end <= said.start &&
          said.start - end < 30 &&
          !groups.some((group) => group.start >= end && group.end <= start),
      ),
  );

/** "Cuba called Guaidó a puppet and said …": an object of what was done before, by the same. */
const isDoneWith = (
  target: Target,
  { end }: Group,
  cue: Cue,
  { folded, cues }: Parsed,
  tongue: Tongue,
): boolean =>
  cues.some((other) => other.start >= end && other.end <= target.start) &&
  has(tongue.and).test(folded.slice(target.end, cue.start));

/** "Critics say Turkey supports …", "According to analysts, …": said by nobody who speaks for a state. */
export function isHearsay(at: number, { folded, groups }: Parsed, tongue: Tongue): boolean {
  const from = groups.findLast(({ end, role }) => role === 'acts' && end <= at)?.end ?? 0;
  const before = folded.slice(from, at);
  const some = `(?:${tongue.voices})(?![\\p{L}])`;
  const said = `(?<![\\p{L}])${some}[^.;:]{0,60}?(?<![\\p{L}])(?:${tongue.hold}|${tongue.tell})(?![\\p{L}])`;
  const according = `(?:${tongue.accordingTo})\\s(?:[\\p{L}'-]+\\s){0,3}?(?:${tongue.voices})`;
  return pattern(said).test(before) || has(according).test(folded);
}

const isPossessor = (folded: string, { end }: Target): boolean => /^'s?\s/.test(folded.slice(end));

/** “We recognise …,” said the foreign minister of Spain. */
function quotedBy(cue: Cue, { folded }: Parsed, acting: readonly Group[]): Group | null {
  if (!/^\s*["“«„]/.test(folded)) return null;
  const end = folded.slice(cue.end).search(/["”»]/);
  if (end < 0) return null;
  return acting.find(({ start }) => start > cue.end + end && start < cue.end + end + 60) ?? null;
}

/** "Talks are the only way, the foreign minister of Kenya said": who says, behind what is called for. */
function saidBy(
  { kind, start, end }: Cue,
  { folded, cues }: Parsed,
  acting: readonly Group[],
  tongue: Tongue,
): Group | null {
  const verbs = cues.filter(
    (said) => said.kind === 'hold' && (kind === 'neutral' || said.start === start),
  );
  if (kind !== 'neutral' && kind !== 'hold') return null;
  return (
    acting.find(
      (group) =>
        group.start >= end && verbs.some((said) => attributes(said, group, folded, tongue)),
    ) ?? null
  );
}

/** Whether a verb and its subject stand together behind a comma, in whatever order, and end what was said before it. */
export function attributes(said: Cue, group: Group, folded: string, tongue: Tongue): boolean {
  const [first, second] = said.start < group.start ? [said, group] : [group, said];
  const comma = lastComma(folded, first.start);
  if (comma < 0 || second.start - first.end > ATTRIBUTED) return false;
  const clause = folded.slice(comma, second.end);
  return first.start - comma < ATTRIBUTED && !/,./.test(clause) && !has(tongue.and).test(clause);
}

/** Behind the last comma before a place; negative where none is. */
export const lastComma = (folded: string, before: number): number => {
  const stop = /^.*,["”»]?(?=\s)/su.exec(folded.slice(0, before));
  return stop ? stop[0].length : -1;
};

/** "It recognised …" is of the one country that the sentence before spoke of. */
function carriedOver(
  cue: Cue,
  parsed: Parsed,
  past: readonly Parsed[],
  tongue: Tongue,
): Group | null {
  const start = parsed.folded.slice(0, cue.start);
  if (!pattern(`^["“«\\s]*(?:${tongue.it})(?![\\p{L}])`).test(start)) return null;
  const acting = past.at(-1)?.groups.filter(({ role }) => role === 'acts') ?? [];
  const [only] = acting;
  return acting.length === 1 && only?.members.length === 1 ? only : null;
}
