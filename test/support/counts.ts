import { loadCorpus } from '../../scripts/build/corpus.ts';
import type { Statement } from '../../src/corpus/model.ts';

const { statements, sources } = loadCorpus();

/** How many documents the corpus has. */
export const SOURCES = sources.size;

/** What the tests leave out, each by one tick. */
const LEFT_OUT = {
  nothing: () => false,
  neutral: ({ position }: Statement) => position === 'neutral',
  weak: ({ certainty }: Statement) => certainty === 'weak',
  'state-controlled': ({ source }: Statement) => source.stateControlled === true,
};

/**
 * The words that say how many statements count.
 * @param left what is left out
 * @param more what follows, as a regular expression
 * @param own how many the reader added, all of which count
 */
export function counts(left: keyof typeof LEFT_OUT = 'nothing', more = '', own = 0): RegExp {
  const kept = statements.filter((one) => !LEFT_OUT[left](one)).length;
  return new RegExp(`${kept + own} of ${statements.length + own}${more}`);
}
