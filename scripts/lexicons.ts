import { LANGUAGES, type Language } from '../src/countries/kinds.ts';
import { readLexicon, type Lexicon } from '../src/detection/lexicon.ts';
import { buildLexicon } from './build/lexicons.ts';

/** Gives the lexicons for a language, each read once: its own, and behind it the English one. */
export function lexiconsOf(): (language: Language) => Lexicon[] {
  const known = new Map<Language, Lexicon>();
  const one = (language: Language): Lexicon[] => {
    if (!LANGUAGES.includes(language)) return [];
    const lexicon = known.get(language) ?? readLexicon(buildLexicon(language));
    known.set(language, lexicon);
    return [lexicon];
  };
  return (language) => (language === 'en' ? one('en') : [...one(language), ...one('en')]);
}
