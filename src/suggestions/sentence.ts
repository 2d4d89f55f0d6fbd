import type { Mention } from '../detection/mention.ts';

/** A sentence with the countries it names. Offsets of mentions are those of the sentence. */
export interface Sentence {
  readonly text: string;
  /** Where it begins in the text it was taken from. */
  readonly at: number;
  readonly mentions: readonly Pick<Mention, 'start' | 'end' | 'iso2' | 'kind'>[];
}

/** Initials, titles and months that end in a full stop without ending a sentence. */
const SHORT =
  /(?:(?<!\p{L})(?:\p{L}|\p{Lu}\.\p{Lu}|EE\.\s?UU|U\.S|Mr|Mrs|Ms|Dr|Sr|Sra|Dra|St|Gen|Sen|Rep|Gov|Lt|Col|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Prof|No|Núm|art|гг|им|руб))\.\s*$/u;

/** Cuts a text with its mentions into sentences. @param language a primary subtag */
export function sentencesOf(
  text: string,
  mentions: readonly Mention[],
  language: string,
): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: { at: number; text: string }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (last && SHORT.test(last.text)) last.text += segment;
    else sentences.push({ at: index, text: segment });
  }
  return sentences.map(({ at, text: sentence }) => ({
    at,
    text: sentence,
    mentions: mentions
      .filter(({ start, end }) => start >= at && end <= at + sentence.length)
      .map(({ start, end, iso2, kind }) => ({ start: start - at, end: end - at, iso2, kind })),
  }));
}
