import { atEnd, has, pattern, whole } from './fold.ts';
import { isGap } from './objects.ts';
import type { Tongue } from './tongue.ts';

/** Words that say what somebody does about the question. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly kind: 'recognise' | 'support' | 'reject' | 'hold' | 'neutral' | 'elections' | 'follow';
  readonly noun: boolean;
  readonly negated: boolean;
  /** A wish, a plan, a guess, an order: no act. */
  readonly idle: boolean;
  /** Behind a form of to be: who does it comes later. */
  readonly passive: boolean;
  /** Who does it stands behind it. */
  readonly subjectBehind: boolean;
}

type Kind = Cue['kind'];

/** So far before a cue stands what denies or weakens it, in UTF-16 code units. */
const BEFORE = 60;
/** Nouns stand farther from the verb that denies or weakens them. */
const BEFORE_NOUN = 100;
const AFTER = 14;

/** The cues of a sentence in order; the longer of two that overlap. */
export function cuesOf(folded: string, tongue: Tongue): Cue[] {
  const finite: [Kind, string, Partial<Cue>][] = [
    ['follow', tongue.followBefore, { subjectBehind: true }],
    ['follow', tongue.follow, {}],
    ['support', tongue.backedBy, { noun: true, subjectBehind: true }],
    ['recognise', tongue.recognition, { noun: true }],
    ['support', tongue.backing, { noun: true }],
    ['recognise', tongue.recognise, {}],
    ['support', tongue.support, {}],
  ];
  // Phrases with infinitives in them.
  const phrases: [Kind, string][] = [
    ['neutral', tongue.neutral],
    ['elections', tongue.newElections],
    ['reject', tongue.reject],
  ];
  const infinite: [Kind, string][] = [
    ['recognise', tongue.recogniseInfinitive],
    ['support', tongue.supportInfinitive],
  ];
  const cues: Cue[] = [];
  const add = (cue: Cue, whereFree = true) => {
    if (!whereFree || !cues.some(({ start, end }) => cue.start < end && start < cue.end))
      cues.push(cue);
  };
  for (const [kind, words] of phrases)
    for (const cue of found(folded, tongue, kind, words)) add(cue);
  for (const [kind, words] of infinite)
    for (const cue of found(folded, tongue, kind, words))
      if (isInfinitive(folded, cue, tongue))
        add({ ...cue, idle: !isResolved(folded, cue, tongue) });
  for (const [kind, words, more] of finite)
    for (const cue of found(folded, tongue, kind, words, more.noun)) add({ ...cue, ...more });
  // To hold is also to recognise or to call for: a view is looked for beside both.
  for (const cue of found(folded, tongue, 'hold', tongue.hold)) add(cue, false);
  return cues.sort((a, b) => a.start - b.start || a.end - b.end);
}

function found(folded: string, tongue: Tongue, kind: Kind, words: string, noun = false): Cue[] {
  // Of what was said some words may stand in quotation marks.
  const loose = words.replaceAll(' ', '["”»]?\\s["“«]?');
  return [...folded.matchAll(whole(loose))].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = clauseBefore(folded, start, noun ? BEFORE_NOUN : BEFORE);
    const after = folded.slice(end, end + AFTER);
    const denied =
      has(tongue.negation).test(lastWords(ownClause(before, noun, tongue), noun ? 12 : 5)) ||
      pattern(`^\\s(?:${tongue.neither})\\s`).test(after) ||
      // French denies before and behind.
      (/^\s(?:pas|plus|jamais)(?!\p{L})/u.test(after) && /(?:ne|n')\s*\S*\s?\S*$/.test(before));
    return {
      start,
      end,
      kind,
      noun: false,
      negated: denied,
      idle:
        has(tongue.hedge).test(lastWords(before, noun ? 10 : 4)) ||
        has(tongue.undone).test(folded.slice(end)),
      passive:
        ['recognise', 'support', 'reject'].includes(kind) &&
        !match[0].includes(' ') &&
        pattern(`(?:${tongue.participle})$`).test(match[0]) &&
        (atEnd(tongue.passive).test(before) || pattern(`^\\s(?:${tongue.by})\\s`).test(after)),
      subjectBehind: false,
    };
  });
}

/** What stands before a place in its clause, as far as it matters. */
const clauseBefore = (folded: string, start: number, far: number): string =>
  folded
    .slice(Math.max(0, start - far), start)
    .split(/[,;:.()]\s|\s[–—-]\s/u)
    .at(-1) ?? '';

/** Without what a clause before it denies: "did not comment and reiterated its support". */
function ownClause(before: string, noun: boolean, tongue: Tongue): string {
  const [, own] = pattern(`^.*(?<![\\p{L}])(?:${tongue.and})\\s(.*)$`).exec(before) ?? [];
  return own === undefined || (noun && isGap(own, tongue)) ? before : own;
}

const lastWords = (text: string, words: number): string =>
  pattern(`(?:\\S+\\s+){0,${words}}\\S*$`).exec(text)?.[0] ?? '';

/** English marks its infinitives by `to`; other languages by their form. */
const isInfinitive = (folded: string, { start, end }: Cue, tongue: Tongue): boolean =>
  !has(tongue.recognise).test(folded.slice(start, end)) &&
  !has(tongue.support).test(folded.slice(start, end))
    ? true
    : /(?:(?<!\p{L})to|n't|not)\s+(?:\p{L}+ly\s+)?$/u.test(folded.slice(0, start));

const isResolved = (folded: string, { start }: Cue, tongue: Tongue): boolean =>
  pattern(`(?<![\\p{L}])(?:${tongue.resolve})\\s+(?:[\\p{L}'-]+\\s+){0,2}?$`).test(
    folded.slice(0, start),
  );
