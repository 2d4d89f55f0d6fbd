import assert from 'node:assert/strict';
import { loadCorpus } from '../../../scripts/build/corpus.ts';
import { interfaceLanguages } from '../../../scripts/build/locales.ts';
import { storedTexts, storeTexts } from '../../../scripts/store/texts.ts';

describe('the texts for the stores', () => {
  it('are kept as they would be written today', () =>
    assert.equal(storedTexts(), storeTexts(loadCorpus()), 'run "npm run store:texts"'));

  it('name and sum up the extension in every language of the interface', () => {
    for (const language of interfaceLanguages())
      assert.match(
        storedTexts(),
        new RegExp(`^## ${language}\\n\\n- name: .+\\n- summary: .+$`, 'mu'),
      );
  });
});
