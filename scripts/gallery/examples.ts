import { corpus as packed, flags } from './data.ts';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import type { Answer, Day } from '../../src/corpus/model.ts';
import { positionAt } from '../../src/corpus/position.ts';
import { onCard } from '../../src/background/on-card.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { regionOf } from '../../src/countries/regions.ts';
import type { Words } from '../../src/signs/words.ts';
import { factsOf } from '../../src/ui/facts.ts';
import type { Surroundings } from '../../src/ui/surroundings.ts';
import { surroundingsOf } from '../../src/ui/surroundings-of.ts';

/** The gallery shows what the corpus really holds: nothing in it is made up. */
export const corpus = readCorpus(packed, regionOf);

/** A day on which all positions were taken, and a later one. */
export const THEN: Day = '2019-09-04';
export const NOW: Day = '2026-03-12';

export const surroundingsIn = (words: Words): Surroundings => surroundingsOf(words, corpus, flags);

/** The first country whose answer on a day is such; every example has one, or the gallery says which has none. */
export function countryWhere(what: string, day: Day, isSuch: (answer: Answer) => boolean): string {
  const found = COUNTRY_CODES.find((code) => isSuch(positionAt(corpus, code, day, KEEP_ALL)));
  if (!found) throw new Error(`No country is an example of "${what}" on ${day}.`);
  return found;
}

export const contested = (answer: Answer) => answer.contestedBy.length > 0;
export const carried = (answer: Answer) => answer.carried;
export const holding = (position: Answer['position']) => (answer: Answer) =>
  answer.position === position && !contested(answer) && !carried(answer);

export const answerOf = (code: string, day: Day): Answer => positionAt(corpus, code, day, KEEP_ALL);

export const factsAbout = (subject: string) =>
  factsOf(corpus, subject, { date: THEN, today: NOW, filter: KEEP_ALL });

export const shownOnCard = (code: string, date: Day) => ({
  ...onCard(corpus, { code, date, today: NOW, filter: KEEP_ALL }),
  flag: flags[code] ?? null,
});
