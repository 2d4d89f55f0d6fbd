import { MENTION_KINDS, type MentionKind } from '../detection/mention.ts';

/** The day of the sample sentence, on which every position was taken by several countries. */
export const SAMPLE_DAY = '2019-09-04';

/** A piece of the sample sentence: plain, or a word that names a country. */
export interface Piece {
  readonly text: string;
  readonly mention: { readonly code: string; readonly kind: MentionKind } | null;
}

/** Reads the sample sentence of the messages, in which `{RU|name|Russia}` stands for a word that names a country. */
export function readSample(message: string): Piece[] {
  return message.split(/(\{[^}]*\})/).map((text) => {
    const [, code, kind, word] = /^\{([A-Z]{2})\|([a-z]+)\|(.+)\}$/.exec(text) ?? [];
    const known = MENTION_KINDS.find((candidate) => candidate === kind);
    return code && word && known
      ? { text: word, mention: { code, kind: known } }
      : { text, mention: null };
  });
}
