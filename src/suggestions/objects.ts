import { atEnd, pattern, whole, wholeOnce } from './fold.ts';
import type { Cue } from './cues.ts';
import { isAboutVenezuela, type Parsed } from './parsed.ts';
import type { Target } from './targets.ts';
import type { Tongue } from './tongue.ts';

/** So far may an object stand behind its verb. */
const OBJECT_REACH = 110;

/** What is recognised or supported. */
export function objectOf(
  cue: Cue,
  parsed: Parsed,
  past: readonly Parsed[],
  tongue: Tongue,
): Target | null {
  const { folded, targets } = parsed;
  if (cue.passive || cue.subjectBehind) {
    const before = targets.filter(({ end, kind }) => end <= cue.start && kind !== 'election');
    return before.at(-1) ?? null;
  }
  const behind = targets.find((target) => {
    const { start } = target;
    if (start < cue.end || start - cue.end > OBJECT_REACH) return false;
    const between = withoutAdjective(folded.slice(cue.end, start), tongue).replace(
      wholeOnce(targetWords(parsed, cue.end, start)),
      ' ',
    );
    return isGap(between, tongue) && !belongsToOther(folded, target, tongue);
  });
  if (behind && isOfParliament(behind, folded, tongue)) return null;
  if (behind) {
    const denied =
      cue.negated && behind.side === 'opposition' && governmentBeside(behind, parsed, tongue);
    if (denied) return denied;
    if (behind.kind !== 'election') return resolved(behind, parsed, cue);
    return isAboutVenezuela(parsed, past) ? namedBehind(behind, parsed) : null;
  }
  const leading = leadingObject(cue, parsed, tongue);
  if (leading) return leading;
  return pronounOf(cue, parsed, past, tongue);
}

/** Whom a pronoun beside a verb means; null where none is. */
export const pronounOf = (
  cue: Cue,
  parsed: Parsed,
  past: readonly Parsed[],
  tongue: Tongue,
): Target | null =>
  pattern(`^(?:\\s|(?=-))(?:${tongue.himAfter})(?![\\p{L}])`).test(parsed.folded.slice(cue.end)) ||
  pattern(`(?<![\\p{L}])(?:${tongue.himBefore})\\s?(?:[\\p{L}]+\\s){0,2}?$`).test(
    parsed.folded.slice(Math.max(0, cue.start - 16), cue.start),
  )
    ? meantBy(parsed, past, cue, tongue)
    : null;

/** The person before a verb that can only be of those behind it. */
function leadingObject(cue: Cue, { folded, targets }: Parsed, tongue: Tongue): Target | null {
  if (!pattern(`^(?:${tongue.ofOthers})$`).test(folded.slice(cue.start, cue.end))) return null;
  const before = targets.findLast(({ kind, end }) => kind === 'person' && end <= cue.start);
  return before && isGap(folded.slice(before.end, cue.start), tongue) ? before : null;
}

/** "Recognises Guaidó as head of the National Assembly": as no president. */
export const isOfParliament = (
  { end }: Pick<Target, 'end'>,
  folded: string,
  tongue: Tongue,
): boolean => pattern(`^[^.;]{0,40}?(?<![\\p{L}])(?:${tongue.parliament})`).test(folded.slice(end));

/** "Neither Guaidó nor Maduro". */
const governmentBeside = (
  { end }: Target,
  { targets, folded }: Parsed,
  tongue: Tongue,
): Target | undefined =>
  targets.find(
    ({ kind, side, start }) =>
      kind === 'person' &&
      side === 'government' &&
      start >= end &&
      start - end < 30 &&
      isGap(folded.slice(end, start), tongue),
  );

/** Titles and governments are of the person beside them. */
function resolved(target: Target, { targets, folded }: Parsed, cue: Cue): Target {
  if (target.kind === 'person') return target;
  const person = targets.find(
    ({ kind, start }) =>
      kind === 'person' && start >= cue.end && start - target.end < 40 && start >= target.end,
  );
  const beside = person && !/[,;.]/.test(folded.slice(target.end, person.start).replace(/^,/, ''));
  return person && beside ? { ...person, start: target.start } : target;
}

/** The election of the person named behind it: the victory of González is the opposition's. */
function namedBehind(target: Target, { targets }: Parsed): Target {
  const person = targets.find(
    ({ kind, start }) => kind === 'person' && start >= target.end && start - target.end < 60,
  );
  return person ? { ...target, side: person.side } : target;
}

/** Nothing but the words of targets between: "recognised the National Assembly leader Juan Guaidó". */
const targetWords = ({ targets }: Parsed, from: number, to: number): string =>
  targets
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ text }) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|') || '(?!)';

/**
 * "The young lawmaker Guaidó", "the alleged victory of Maduro": without a word that could be an adjective before what the
 * verb is done to. A noun there would have a linking word or an article behind it.
 */
function withoutAdjective(between: string, tongue: Tongue): string {
  const never = [tongue.preposition, tongue.other, tongue.voices, tongue.negation].join('|');
  const next = `(?!(?:${tongue.determiner}|${tongue.of}|${tongue.preposition}|${tongue.and})\\s)(?=(?:${tongue.gap})\\s)`;
  return between.replace(
    pattern(`^(\\s(?:\\p{L}+\\s){0,2}?)(?!(?:${never})\\s)(?:${tongue.adjective})\\s${next}`),
    '$1',
  );
}

const GIVEN_NAMES = 'juan|gerardo|nicolas|edmundo|delcy|хуан\\p{L}*|николас\\p{L}*|эдмундо';

export function isGap(between: string, tongue: Tongue): boolean {
  const words = whole(`${tongue.gap}|${GIVEN_NAMES}`);
  const rest = between.replace(words, ' ').replace(words, ' ');
  return /^[\s,'"“”«»()-]*$/.test(rest.replace(/'s?(?=\s|$)/g, ' '));
}

/** Whom a pronoun means: the person or title behind "as", else whom the text spoke of last. */
function meantBy(
  { targets, folded }: Parsed,
  past: readonly Parsed[],
  cue: Cue,
  tongue: Tongue,
): Target | null {
  const title = targets.find(
    ({ start, kind }) => kind === 'title' && start >= cue.end && start - cue.end < 60,
  );
  if (title) return title;
  const before = targets.filter(({ end, kind }) => kind === 'person' && end <= cue.start);
  if (isDoer(before.at(-1), cue, folded, tongue)) return null;
  if (before.length) return before[0] ?? null;
  for (const parsed of past.slice(-2).toReversed()) {
    const person = parsed.targets.find(({ kind }) => kind === 'person');
    if (person) return person;
  }
  return null;
}

/** Whether a person stands right before a verb and its pronoun and so does what it says, unlike "A Guaidó lo …". */
const isDoer = (
  person: Target | undefined,
  { start }: Cue,
  folded: string,
  tongue: Tongue,
): boolean =>
  person !== undefined &&
  pattern(`^\\s(?:${tongue.himBefore})\\s?$`).test(folded.slice(person.end, start)) &&
  !atEnd(tongue.preposition).test(folded.slice(0, person.start));

/** "Maduro's opponents", "Guaidó's move": somebody or something else is spoken of. */
export function belongsToOther(folded: string, { end }: Target, tongue: Tongue): boolean {
  const after = folded.slice(end);
  if (!/^'s?\s/.test(after) || !tongue.claim) return false;
  return !pattern(`^'s?\\s(?:[\\p{L}'-]+\\s){0,3}?(?:${tongue.claim})(?![\\p{L}])`).test(after);
}
