import type { Corpus } from '../corpus/corpus.ts';
import type { Drawing } from '../countries/drawing.ts';
import { organisationLabel } from '../signs/labels.ts';
import type { Words } from '../signs/words.ts';
import type { Surroundings } from './surroundings.ts';

/** Names countries and the organisations of the corpus in the language of `words`. */
export function surroundingsOf(
  words: Words,
  { organisations }: Pick<Corpus, 'organisations'>,
  flags: Readonly<Record<string, Drawing>>,
): Surroundings {
  // Lists of all countries ask thousands of times while they are sorted, and `Intl` is slow to answer.
  const names = new Map<string, string>();
  return {
    words,
    flagOf: (subject) => flags[subject] ?? null,
    nameOf(subject) {
      const known = names.get(subject);
      if (known !== undefined) return known;
      const organisation = organisations.get(subject);
      const name = organisation
        ? words.t(organisationLabel(subject)) || organisation.name
        : words.country(subject);
      names.set(subject, name);
      return name;
    },
  };
}
