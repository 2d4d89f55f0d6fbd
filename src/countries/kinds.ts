/** The languages in which countries are found. */
export const LANGUAGES = [
  'en',
  'es',
  'pt',
  'fr',
  'de',
  'it',
  'ru',
  'fa',
  'ar',
  'tr',
  'zh',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** Kinds of terms that are looked for in texts. */
export const TERM_KINDS = ['name', 'demonym', 'abbreviation', 'capital', 'seat'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/**
 * How the letters' case is judged: `initial`, the first letter is a capital; `any`; `lower`, the first letter is small;
 * `exact`, as written in the file.
 */
export const CASES = ['initial', 'any', 'lower', 'exact'] as const;
export type CaseRule = (typeof CASES)[number];

/** Flags a term may carry besides a case and the id of a rival. */
export const TERM_FLAGS = [
  'accents',
  'tongue',
  'person',
  'inside',
  'tail',
  'beside',
  'pair',
] as const;
