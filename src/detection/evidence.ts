import { fold } from './letters.ts';
import { isSurname } from './rules/persons.ts';
import type { Found } from './scan.ts';
import type { Surroundings } from './words.ts';

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
export function addEvidence(found: Found, around: Surroundings, evidence: Evidence): Evidence {
  hear(found, around, () => evidence, ASKED);
  return evidence;
}

/**
 * Hears what a text with these terms says.
 * @param into gives the evidence to which what stands at a place is added
 * @param asked how many characters are heard
 */
export function hear(
  { hits, cues }: Found,
  around: Surroundings,
  into: (at: number) => Evidence,
  asked = Infinity,
): void {
  for (const hit of hits) {
    if (hit.start > asked) break;
    if (hit.entry.person && isSurname(hit, around))
      into(hit.start).persons.add(fold(around.text.slice(hit.start, hit.end)));
  }
  for (const { entry, start } of cues) {
    if (start > asked) break;
    const said = into(start);
    count(entry.source.kind === 'cue' ? said.cues : said.home, entry.source.code);
  }
}
