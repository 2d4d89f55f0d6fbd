import type { Day } from '../corpus/model.ts';
import { whole } from './fold.ts';
import type { Tongue } from './tongue.ts';

/** Somebody or something that can be recognised: of the government in Caracas or of the opposition's claimant. */
export interface Target {
  readonly start: number;
  readonly end: number;
  readonly side: 'government' | 'opposition';
  /** `person`, a `title` such as interim president, a `lawful` or `plain` government, an `election` and its result. */
  readonly kind: 'person' | 'title' | 'lawful' | 'plain' | 'election';
  readonly text: string;
}

const GOVERNMENT =
  '(?:nicolas )?maduro|(?:delcy )?rodriguez gomez|delcy(?: eloina)? rodriguez|delcy|(?:николас\\p{L}* )?мадуро|(?:делси )родригес';
const OPPOSITION =
  '(?:juan (?:gerardo )?)?guaido|(?:edmundo )?gonzalez urrutia|edmundo gonzalez|edmundo|(?:хуан\\p{L}* )?гуайдо|(?:эдмундо )гонсалес\\p{L}*|гонсалес\\p{L}* уррутиа';

/** Names so long that a letter written wrong still leaves no doubt. */
const SPELT: readonly (readonly [string, Target['side']])[] = [
  ['maduro', 'government'],
  ['guaido', 'opposition'],
  ['мадуро', 'government'],
  ['гуайдо', 'opposition'],
];

/** From this day on the acting president is the government's. */
const CAPTURE: Day = '2026-01-03';

/** Surnames that many bear, and from which day on they mean somebody here where no other name stands beside them. */
const SURNAMES: readonly (readonly [string, Target['side'], Day])[] = [
  ['gonzalez|гонсалес\\p{L}{0,2}', 'opposition', '2024-07-28'],
  ['rodriguez|родригес', 'government', CAPTURE],
];

const TITLE =
  /(?:^|[^\p{L}])(?:Mrs?\.?|Ms\.?|M\.|Mme|Sra?\.?|President|Presidente|Presidenta|Candidate)\s$/u;

/** The targets of a sentence in order, none over another. @param text as written, for capitals */
export function targetsOf(text: string, folded: string, tongue: Tongue, day: Day): Target[] {
  const interim = day >= CAPTURE ? 'government' : 'opposition';
  const found = [
    ...all(folded, GOVERNMENT, 'government', 'person'),
    ...all(folded, OPPOSITION, 'opposition', 'person'),
    ...misspelt(text, folded),
    ...bySurname(text, folded, day),
    ...all(folded, tongue.interimPresident, interim, 'title'),
    ...all(folded, tongue.lawfulGovernment, 'government', 'lawful'),
    ...all(folded, tongue.plainGovernment, 'government', 'plain'),
    ...all(folded, tongue.election, 'government', 'election'),
  ];
  const kept: Target[] = [];
  for (const target of found)
    if (!kept.some(({ start, end }) => target.start < end && start < target.end)) kept.push(target);
  return kept.sort((a, b) => a.start - b.start);
}

const all = (folded: string, words: string, side: Target['side'], kind: Target['kind']): Target[] =>
  [...folded.matchAll(whole(words))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    side,
    kind,
    text: match[0],
  }));

function bySurname(text: string, folded: string, day: Day): Target[] {
  return SURNAMES.filter(([, , from]) => day >= from)
    .flatMap(([name, side]) => all(folded, name, side, 'person'))
    .filter(({ start, end }) => {
      const before = text.slice(0, start);
      const named = /\p{Lu}[\p{L}.-]*\s$/u.test(before) && !TITLE.test(before);
      return !named && !/^[\s-]\p{Lu}/u.test(text.slice(end));
    });
}

function misspelt(text: string, folded: string): Target[] {
  return [...folded.matchAll(/(?<![\p{L}\p{N}])\p{L}{5,7}(?![\p{L}\p{N}])/gu)].flatMap((match) => {
    const [word] = match;
    const first = text[match.index] ?? '';
    if (first === first.toLowerCase()) return [];
    const meant = SPELT.find(
      ([name]) => name !== word && name[0] === word[0] && isNear(name, word),
    );
    if (!meant) return [];
    const [, side] = meant;
    return [
      { start: match.index, end: match.index + word.length, side, kind: 'person', text: word },
    ];
  });
}

/** Whether two words differ by one letter: another, a missing or a further one, or two that changed places. */
function isNear(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1])
    [endA, endB] = [endA - 1, endB - 1];
  const [left, right] = [a.slice(from, endA), b.slice(from, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
