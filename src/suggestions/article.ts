import type { Day } from '../corpus/model.ts';
import { detect } from '../detection/detect.ts';
import type { Lexicon } from '../detection/lexicon.ts';
import { sentencesOf } from './sentence.ts';
import { suggest, type Suggestion } from './suggest.ts';
import { TONGUES } from './tongues.ts';

/** What parts the blocks of an article, so that no sentence goes on from one to the next. */
const BREAK = '\n\n';

/**
 * The positions that an article states.
 * @param texts its blocks, in order
 * @param lexicons that of its language first
 * @param day its date
 * @returns none where positions are not suggested in the language
 */
export function suggestionsIn(
  texts: readonly string[],
  language: string,
  lexicons: readonly Lexicon[],
  day: Day,
): Suggestion[] {
  const tongue = TONGUES[language];
  if (!tongue) return [];
  const text = texts.join(BREAK);
  return suggest(sentencesOf(text, detect(text, lexicons), language), tongue, day);
}
