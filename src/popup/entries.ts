import { VENEZUELA, type Corpus } from '../corpus/corpus.ts';
import type { Filter } from '../corpus/filter.ts';
import { history } from '../corpus/history.ts';
import {
  POSITIONS,
  type Answer,
  type Certainty,
  type CountryCode,
  type Day,
  type PositionOrNone,
  type Statement,
} from '../corpus/model.ts';
import { answerFrom, keptStatements } from '../corpus/position.ts';
import { changedSides } from '../corpus/sides.ts';

/** A country in the list of all. */
export interface Entry {
  readonly code: CountryCode;
  readonly answer: Answer;
  /** The newest statement that counts on the day; null where there is none. */
  readonly newest: Statement | null;
  /** Whether it was on both sides of the question by then. */
  readonly changed: boolean;
  readonly region: string | null;
}

export const SORTS = ['position', 'name', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader wants to see of the list. Nothing chosen of a kind stands for all of it. */
export interface Choice {
  readonly positions: readonly PositionOrNone[];
  readonly region: string | null;
  readonly certainty: Certainty | null;
  readonly changed: boolean;
  readonly contested: boolean;
  readonly sort: Sort;
}

export const ALL: Choice = {
  positions: [],
  region: null,
  certainty: null,
  changed: false,
  contested: false,
  sort: 'position',
};

/** The order of groups. */
export const GROUPS = [...POSITIONS, 'none'] as const satisfies readonly PositionOrNone[];

/** Every country but Venezuela, which is the subject, with its answer on a day. In the order of `codes`. */
export function entriesOn(
  corpus: Corpus,
  codes: readonly CountryCode[],
  day: Day,
  filter: Filter,
): Entry[] {
  return codes
    .filter((code) => code !== VENEZUELA)
    .map((code) => {
      const kept = keptStatements(corpus, code, filter).filter(({ start }) => start <= day);
      const held = kept.length ? history(corpus, code, filter) : [];
      return {
        code,
        answer: answerFrom(kept, day),
        newest: kept.reduce<Statement | null>(
          (newest, one) => (newest && newest.start >= one.start ? newest : one),
          null,
        ),
        changed: changedSides(
          held.filter(({ day: from }) => from <= day).map(({ answer }) => answer.position),
        ),
        region: corpus.regionOf(code),
      };
    });
}

/** A part of a choice that can be taken or left alone. */
type Part = 'positions' | 'region' | 'certainty' | 'changed' | 'contested';

const TESTS: Readonly<Record<Part, (entry: Entry, choice: Choice) => boolean>> = {
  positions: ({ answer }, { positions }) =>
    positions.length === 0 || positions.includes(answer.position),
  region: (entry, { region }) => region === null || entry.region === region,
  certainty: ({ answer }, { certainty }) =>
    certainty === null || answer.statement?.certainty === certainty,
  changed: (entry, { changed }) => !changed || entry.changed,
  contested: ({ answer }, { contested }) => !contested || answer.contestedBy.length > 0,
};

/** The entries that a choice leaves. */
export const chosen = (entries: readonly Entry[], choice: Choice): Entry[] =>
  entries.filter((entry) => Object.values(TESTS).every((passes) => passes(entry, choice)));

/** How many entries there would be if a choice had one part more, or another. */
export const countWith = (
  entries: readonly Entry[],
  choice: Choice,
  change: Partial<Choice>,
): number => chosen(entries, { ...choice, ...change }).length;

export interface Group {
  /** Null where the list is not grouped. */
  readonly position: PositionOrNone | null;
  readonly entries: readonly Entry[];
}

/**
 * The list in its order: by position in groups of one each, those without entries left out; else in one group. Equals
 * stay in the order they come in.
 */
export function grouped(entries: readonly Entry[], sort: Sort): Group[] {
  if (sort === 'name') return [{ position: null, entries }];
  if (sort === 'newest') return [{ position: null, entries: entries.toSorted(byNewest) }];
  return GROUPS.map((position) => ({
    position,
    entries: entries.filter(({ answer }) => answer.position === position),
  })).filter((group) => group.entries.length > 0);
}

function byNewest({ newest: a }: Entry, { newest: b }: Entry): number {
  const [one, other] = [a?.start ?? '', b?.start ?? ''];
  return one < other ? 1 : one > other ? -1 : 0;
}
