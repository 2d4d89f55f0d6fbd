/**
 * The word lists by which a reader's judgement is imitated, one file per language (`context/<language>.json`). Each is a
 * list of terms in the notation of names, and here the bit that tells of a word that it stands there. CONTRIBUTING.md,
 * "Adding a language", tells what belongs into each.
 */
export const LIST = {
  decoy: 1 << 0,
  partBefore: 1 << 1,
  partAfter: 1 << 2,
  body: 1 << 3,
  headOf: 1 << 4,
  of: 1 << 5,
  speaking: 1 << 6,
  speakingIn: 1 << 7,
  tongue: 1 << 8,
  teaching: 1 << 9,
  function: 1 << 10,
  acting: 1 << 11,
  dwelling: 1 << 12,
  closing: 1 << 13,
  between: 1 << 14,
  political: 1 << 15,
  posted: 1 << 16,
  ruling: 1 << 17,
  link: 1 << 18,
  dealing: 1 << 19,
  place: 1 << 20,
  urban: 1 << 21,
  besideBefore: 1 << 22,
  and: 1 << 23,
  givenName: 1 << 24,
  title: 1 << 25,
  subdivision: 1 << 26,
} as const;
export type Category = keyof typeof LIST;

/** The names of the lists, in the order of their bits. */
export const CATEGORIES = /* @__PURE__ */ Object.keys(LIST) as Category[];
