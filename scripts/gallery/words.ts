import { wordsOf, type Words } from '../../src/signs/words.ts';
import type { Messages } from '../build/locales.ts';

/** The words of a language, filled in as a browser fills them in, for where no browser does. */
export const wordsFrom = (messages: Messages): Words =>
  wordsOf((key, substitutions) =>
    (messages[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, place: string) => substitutions[Number(place) - 1] ?? '',
    ),
  );
