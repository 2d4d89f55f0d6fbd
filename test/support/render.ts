import { h, type ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { SurroundingsContext, type Surroundings } from '../../src/ui/surroundings.ts';
import { englishWords } from './words.ts';

/** English words, no flags, and organisations under their ids. */
const surroundings: Surroundings = {
  words: englishWords,
  flagOf: () => null,
  nameOf: (subject) => (subject.length === 2 ? englishWords.country(subject) : subject),
};

export const within = (view: ComponentChild) =>
  h(SurroundingsContext.Provider, { value: surroundings, children: view });

/** What a view says: its words without markup, with single blanks. */
export const said = (view: ComponentChild): string =>
  markup(view)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

export const markup = (view: ComponentChild): string => renderToString(within(view));
