import type { Group } from './actors.ts';
import type { Cue } from './cues.ts';
import type { Sentence } from './sentence.ts';
import type { Target } from './targets.ts';

/** A sentence taken apart. */
export interface Parsed {
  readonly sentence: Sentence;
  readonly folded: string;
  readonly groups: readonly Group[];
  readonly targets: readonly Target[];
  readonly cues: readonly Cue[];
}

/** Whether a sentence, or the one before, is about the question at all. */
export function isAboutVenezuela(parsed: Parsed, past: readonly Parsed[]): boolean {
  return [parsed, ...past.slice(-2)].some(
    ({ sentence, targets }) =>
      sentence.mentions.some(({ iso2 }) => iso2 === 'VE') ||
      targets.some(({ kind }) => kind === 'person') ||
      /venez|caracas|bolivari[ae]n|chavis|венесуэл|каракас|боливарианск|чавис/i.test(sentence.text),
  );
}
