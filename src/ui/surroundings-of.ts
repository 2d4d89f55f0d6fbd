import type { Corpus } from '../corpus/corpus.ts';
import type { Drawing } from '../countries/drawing.ts';
import type { Words } from '../signs/words.ts';
import type { Surroundings } from './surroundings.ts';

/** Names countries in the language of `words`, organisations as the corpus does. */
export function surroundingsOf(
  words: Words,
  { organisations }: Pick<Corpus, 'organisations'>,
  flags: Readonly<Record<string, Drawing>>,
): Surroundings {
  return {
    words,
    flagOf: (subject) => flags[subject] ?? null,
    nameOf: (subject) => organisations.get(subject)?.name ?? words.country(subject),
  };
}
