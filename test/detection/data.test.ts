import assert from 'node:assert/strict';
import { buildLexicon, readLanguage } from '../../scripts/build/lexicons.ts';
import { LANGUAGES } from '../../src/countries/kinds.ts';
import { splitTerms } from '../../src/countries/notation.ts';
import { CATEGORIES } from '../../src/detection/categories.ts';
import { readLexicon } from '../../src/detection/lexicon.ts';

/** Lists that hold phrases; all others are asked for one word beside a place. */
const OF_PHRASES: readonly string[] = ['decoy', 'subdivision'];

/** What ends a word within a term; a full stop may end the term itself, and what follows a bar is an ending. */
const WORD_END = /[ '’\-\u200c]|\.(?=.)/;

describe('the files of a language', () => {
  for (const language of LANGUAGES) {
    it(`${language} keeps to the format`, () => {
      const { names, context } = readLanguage(language);
      assert.equal(names.language, language);
      assert.equal(context.language, language);
    });

    it(`${language} holds no phrase where a single word is looked for`, () => {
      const { context } = readLanguage(language);
      const phrases = CATEGORIES.filter((category) => !OF_PHRASES.includes(category)).flatMap(
        (category) =>
          splitTerms(context[category]).filter((term) => WORD_END.test(term.replace(/[|{].*/, ''))),
      );
      assert.deepEqual(phrases, []);
    });
  }

  it('en has no term, decoy, cue or home that begins with a small letter, as texts are passed over from capital to capital', () => {
    assert.equal(readLexicon(buildLexicon('en')).terms.dictionary.gate.capitalsOnly, true);
  });
});
