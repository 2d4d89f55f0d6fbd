import { fold } from './letters.ts';
import { isSurname } from './rules/persons.ts';
import type { Found } from './scan.ts';
import type { Surroundings } from './words.ts';

/** What a document says for and against rivals, gathered over all its texts: how often it says each. */
export interface Evidence {
  /** Words for a rival, by its id. */
  readonly cues: Map<string, number>;
  /** Words for its country, by the rival's id. */
  readonly home: Map<string, number>;
  /** Country words found as surnames, folded. */
  readonly persons: Map<string, number>;
}

/** A document says what it is about in its beginning; further characters are not asked. */
const ASKED = 200_000;

export const noEvidence = (): Evidence => ({
  cues: new Map(),
  home: new Map(),
  persons: new Map(),
});

/** Adds to what is said, or with a negative number takes from it. */
export function count(said: Map<string, number>, id: string, by: number): void {
  const times = (said.get(id) ?? 0) + by;
  if (times) said.set(id, times);
  else said.delete(id);
}

/** What a text with these terms says. */
export function evidenceOf(found: Found, around: Surroundings): Evidence {
  const evidence = noEvidence();
  hear(found, around, (_, what, id) => count(evidence[what], id, 1), ASKED);
  return evidence;
}

/** Takes one thing that a text says, and where. */
export type Listener = (at: number, what: keyof Evidence, id: string) => void;

/**
 * Hears what a text with these terms says.
 * @param asked how many characters are heard
 */
export function hear(
  { hits, cues }: Found,
  around: Surroundings,
  listen: Listener,
  asked = Infinity,
): void {
  for (const hit of hits) {
    if (hit.start > asked) break;
    if (hit.entry.person && isSurname(hit, around))
      listen(hit.start, 'persons', fold(around.text.slice(hit.start, hit.end)));
  }
  for (const { entry, start } of cues) {
    if (start > asked) break;
    listen(start, entry.source.kind === 'cue' ? 'cues' : 'home', entry.source.code);
  }
}
