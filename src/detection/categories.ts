/**
 * The word lists by which a reader's judgement is imitated, one file per language (`context/<language>.json`). Each is a
 * list of terms in the notation of names. CONTRIBUTING.md, "Adding a language", tells what belongs into each.
 */
export const CATEGORIES = [
  'decoy',
  'partBefore',
  'partAfter',
  'body',
  'headOf',
  'of',
  'speaking',
  'speakingIn',
  'tongue',
  'teaching',
  'function',
  'acting',
  'dwelling',
  'closing',
  'between',
  'political',
  'posted',
  'ruling',
  'link',
  'dealing',
  'place',
  'urban',
  'besideBefore',
  'and',
  'givenName',
  'title',
  'subdivision',
] as const;
export type Category = (typeof CATEGORIES)[number];
