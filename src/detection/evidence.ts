import type { Lexicon } from './lexicon.ts';
import { fold } from './letters.ts';
import { isSurname } from './rules/persons.ts';
import { findCues, findTerms, type Hit } from './scan.ts';
import { Surroundings } from './words.ts';

/** What a document says for and against rivals; gathered over all its texts. */
export interface Evidence {
  /** How often words for a rival were found, by its id. */
  readonly cues: Map<string, number>;
  /** How often words for its country were found, by the rival's id. */
  readonly home: Map<string, number>;
  /** Country words found as surnames, folded. */
  readonly persons: Set<string>;
  /** Set by `detect` whenever a judgement rested on the document, so that later evidence may change it. */
  consulted: boolean;
}

/** A document says what it is about in its beginning; further characters are not asked. */
const ASKED = 200_000;

export const noEvidence = (): Evidence => ({
  cues: new Map(),
  home: new Map(),
  persons: new Set(),
  consulted: false,
});

const count = (counts: Map<string, number>, id: string): void => {
  counts.set(id, (counts.get(id) ?? 0) + 1);
};

/** Adds what a text with these terms says, and returns the whole. */
export function addEvidence(
  hits: readonly Hit[],
  around: Surroundings,
  evidence: Evidence,
): Evidence {
  hear(hits, around, () => evidence, ASKED);
  return evidence;
}

/**
 * Hears what a text with these terms says.
 * @param into gives the evidence to which what stands at a place is added
 * @param asked how many characters are heard
 */
export function hear(
  hits: readonly Hit[],
  around: Surroundings,
  into: (at: number) => Evidence,
  asked = Infinity,
): void {
  for (const hit of hits) {
    if (hit.start > asked) break;
    if (hit.entry.compiled!.person && isSurname(hit, around))
      into(hit.start).persons.add(fold(around.text.slice(hit.start, hit.end)));
  }
  for (const { entry, start } of findCues(around.lexicon, around.text, 0, asked)) {
    const { cues, home } = into(start);
    count(entry.source.kind === 'cue' ? cues : home, entry.source.code);
  }
}

/**
 * Gathers evidence over a document, text by text.
 * @param lexicons the language of the text first
 * @param into what earlier texts said; it is added to and returned
 */
export function gatherEvidence(
  text: string,
  lexicons: readonly Lexicon[],
  into: Evidence = noEvidence(),
): Evidence {
  for (const lexicon of lexicons)
    addEvidence(findTerms(lexicon, text), new Surroundings(text, lexicon), into);
  return into;
}
