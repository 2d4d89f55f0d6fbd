import { explain } from '../detection/detect.ts';
import type { Lexicon } from '../detection/lexicon.ts';
import type { Question } from '../platform/question.ts';
import type { MessageKey } from '../signs/words.ts';

/** Why a place in a text is marked. */
export interface Explanation {
  /** The words that are marked. */
  readonly term: string;
  /** Names the rule that decided, as `npm run detect -- --explain` does. */
  readonly rule: string;
  /** Says in a sentence what the rule means; `$1` is the term, `$2` the country. */
  readonly meaning: MessageKey;
  /** The language whose words were looked for. */
  readonly language: string | null;
}

const MEANINGS: Readonly<Record<string, MessageKey>> = {
  name: 'why_name',
  demonym: 'why_demonym',
  abbreviation: 'why_abbreviation',
  metonym: 'why_metonym',
  government: 'why_metonym',
  seat: 'why_metonym',
  pair: 'why_metonym',
};

/**
 * Judges the place once more, by the text around it alone. Where that says something else than the page as a whole did,
 * what the page said stands.
 * @param lexicons that of the page's language first
 */
export function explanationOf(question: Question, lexicons: readonly Lexicon[]): Explanation {
  const { text, start, end, code, kind, doubt } = question;
  const ruleIn = (those: readonly Lexicon[]) =>
    explain(text, those).find(
      (place) => place.start === start && place.iso2 === code && place.verdict.mention,
    )?.verdict.rule;
  const rule = doubt ?? ruleIn(lexicons) ?? kind;
  return {
    term: text.slice(start, end),
    rule,
    meaning: doubt ? 'why_doubt' : (MEANINGS[rule] ?? 'why_ambiguous'),
    language: lexicons.find((lexicon) => ruleIn([lexicon]) !== undefined)?.language ?? null,
  };
}
