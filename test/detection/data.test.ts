import assert from 'node:assert/strict';
import { lexiconLanguages, readLanguage } from '../../scripts/build/lexicons.ts';

describe('the files of a language', () => {
  for (const language of lexiconLanguages())
    it(`${language} keeps to the format`, () => {
      const { names, context } = readLanguage(language);
      assert.equal(names.language, language);
      assert.equal(context.language, language);
    });
});
