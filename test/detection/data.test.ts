import assert from 'node:assert/strict';
import { hasLanguage, readLanguage } from '../../scripts/build/lexicons.ts';
import { LANGUAGES } from '../../src/countries/names.ts';

describe('the files of a language', () => {
  for (const language of LANGUAGES.filter(hasLanguage))
    it(`${language} keeps to the format`, () => {
      const { names, context } = readLanguage(language);
      assert.equal(names.language, language);
      assert.equal(context.language, language);
    });
});
