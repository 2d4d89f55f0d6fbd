import assert from 'node:assert/strict';
import { MENTION_KINDS } from '../../src/detection/mention.ts';
import { readSample } from '../../src/ui/sample.ts';
import { englishWords } from '../support/words.ts';

describe('the sample sentence', () => {
  it('is read into words that name countries and text between', () =>
    assert.deepEqual(readSample('In {RU|name|Russia}, yes.'), [
      { text: 'In ', mention: null },
      { text: 'Russia', mention: { code: 'RU', kind: 'name' } },
      { text: ', yes.', mention: null },
    ]));

  it('has a word of every kind', () => {
    const kinds = readSample(englishWords.t('sample')).map(({ mention }) => mention?.kind);
    assert.deepEqual(
      MENTION_KINDS.filter((kind) => !kinds.includes(kind)),
      [],
    );
  });
});
