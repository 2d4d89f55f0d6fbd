import messages from '../../src/_locales/en/messages.json' with { type: 'json' };
import { wordsOf } from '../../src/signs/words.ts';

const known = messages as Record<string, { message: string } | undefined>;

/** The English words, filled in as a browser fills them in, for tests that run in node. */
export const englishWords = wordsOf((key, substitutions) =>
  (known[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, place: string) => substitutions[Number(place) - 1] ?? '',
  ),
);
