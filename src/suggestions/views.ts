import type { Position } from '../corpus/model.ts';
import type { Cue } from './cues.ts';
import { has, pattern } from './fold.ts';
import { belongsToOther, isGap, isOfParliament, pronounOf } from './objects.ts';
import { isAboutVenezuela, type Parsed } from './parsed.ts';
import { attributes, lastComma } from './subjects.ts';
import type { Target } from './targets.ts';
import type { Tongue } from './tongue.ts';

/** A position, and whom or what the sentence takes it on. */
interface View {
  readonly position: Position;
  readonly target: Target;
}

/** Where a view stands: UTF-16 code units of the sentence, the end exclusive. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a verb of saying or holding says of who is legitimate; null where it says nothing of that. */
export function viewOf(
  cue: Cue,
  parsed: Parsed,
  past: readonly Parsed[],
  tongue: Tongue,
): View | null {
  const { folded, cues, groups } = parsed;
  const next = cues.find(({ kind, start }) => kind === 'hold' && start >= cue.end);
  const others = next && groups.some(({ start, end }) => start >= cue.end && end <= next.start);
  // "Spain said that Brazil considers …": the second verb holds the view.
  if (others) return null;
  const behind = { from: cue.end, to: clauseEnd(folded, cue.end) };
  const before = saidBefore(cue, parsed, tongue);
  return (
    viewIn(behind, cue, parsed, past, tongue) ??
    (before && viewIn(before, cue, parsed, past, tongue))
  );
}

/** "Maduro is the lawful president, Cuba said": what stands before a comma, behind which speaker and verb end it. */
function saidBefore(cue: Cue, { folded, groups }: Parsed, tongue: Tongue): Span | null {
  const speaker = groups.find(
    (group) => group.role === 'acts' && attributes(cue, group, folded, tongue),
  );
  if (!speaker) return null;
  const to = lastComma(folded, Math.min(speaker.start, cue.start));
  const acts = groups.some(
    ({ role, members, end }) => role === 'acts' && members.length > 0 && end <= to,
  );
  return acts ? null : { from: 0, to };
}

function viewIn(
  { from, to }: Span,
  cue: Cue,
  parsed: Parsed,
  past: readonly Parsed[],
  tongue: Tongue,
): View | null {
  const { folded, targets } = parsed;
  const view = folded.slice(from, to);
  const illegitimate = has(tongue.illegitimate).exec(view);
  const legitimate = has(tongue.legitimate).exec(view);
  const said = illegitimate ?? legitimate;
  if (!said) return null;
  const at = from + said.index;
  const inView = targets.filter(({ start, end }) => start >= from && end <= to);
  // "A term that it considers illegitimate": what is held so was named before.
  const named = inView.length || said.index > CLOSE ? undefined : antecedent(cue, parsed);
  if (named && illegitimate && isAboutVenezuela(parsed, past))
    return { position: 'disputes' as const, target: named };
  const persons = inView.filter(({ kind }) => kind === 'person');
  // "Received Guaidó and called him the legitimate president".
  const person = persons[0] ?? pronounOf(cue, parsed, past, tongue) ?? undefined;
  const lawful = inView.find(
    ({ kind, start, end }) => kind === 'lawful' && start <= at && at < end,
  );
  const target =
    (illegitimate && calledSo(inView, folded, at + illegitimate[0].length, tongue)) ??
    person ??
    lawful ??
    inView.find(({ kind }) => kind === 'plain' || kind === 'election');
  // "Legitimate" must be said of somebody, not of "legitimate concerns".
  if (!target || (persons.length > 1 && !lawful && !isTold(persons, folded, at))) return null;
  if (!illegitimate && isOfParliament({ end: lawful?.start ?? at }, folded, tongue)) return null;
  if (isOfOtherCountry(parsed, at, tongue)) return null;
  if (!isAboutVenezuela(parsed, past)) return null;
  if (!illegitimate && !lawful && !describes(folded, at, said[0].length, target, tongue))
    return null;
  if (illegitimate && !isSaidOf(folded, at, illegitimate[0].length, target, tongue)) return null;
  const denied =
    illegitimate !== null || cue.negated || has(tongue.negation).test(folded.slice(from, at));
  if (!denied) return { position: target.side, target };
  return target.side === 'government' ? { position: 'disputes' as const, target } : null;
}

/** "González had beaten Maduro": of the first of two, right before what is said. */
const isTold = ([first, second]: readonly Target[], folded: string, at: number): boolean =>
  first !== undefined &&
  second !== undefined &&
  second.start > at &&
  /^\s(?:\p{L}+\s){0,2}$/u.test(folded.slice(first.end, at));

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
