import assert from 'node:assert/strict';
import { loadCorpus } from '../../scripts/build/corpus.ts';
import { messagesOf } from '../../scripts/build/locales.ts';
import { wordsFrom } from '../../scripts/gallery/words.ts';
import { surroundingsOf } from '../../src/ui/surroundings-of.ts';
import { smallCorpus } from '../support/statement.ts';

describe('the names of organisations', () => {
  const spanish = wordsFrom(messagesOf('es'));

  it('are those of the interface’s language', () => {
    const { nameOf } = surroundingsOf(spanish, loadCorpus(), {});
    assert.equal(nameOf('OAS'), 'Organización de los Estados Americanos (OEA)');
    assert.equal(nameOf('European Parliament'), 'Parlamento Europeo');
  });

  it('are those of the corpus where the language has none', () => {
    const corpus = smallCorpus([], [{ id: 'CLUB', name: 'The Club', members: [] }]);
    assert.equal(surroundingsOf(spanish, corpus, {}).nameOf('CLUB'), 'The Club');
  });
});
