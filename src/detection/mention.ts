/** What a word that names a country is. `metonym`: a seat of government or a capital standing for the government. */
export const MENTION_KINDS = ['name', 'demonym', 'abbreviation', 'metonym'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** A place in a text where a country is named. Offsets are UTF-16 code units, `end` exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** ISO 3166-1 alpha-2; Kosovo is `XK`. */
  readonly iso2: string;
  readonly kind: MentionKind;
  /** Why the mention is doubtful, as the id of a rule (`us-state`, `given-name` …); null when it is certain. */
  readonly doubt: string | null;
}
