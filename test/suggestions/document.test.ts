import assert from 'node:assert/strict';
import { knownIn } from '../../src/platform/known.ts';
import { checkSourceFile } from '../../src/corpus/check.ts';
import type { Article } from '../../src/platform/article.ts';
import { adding, documentOf, kept } from '../../src/suggestions/document.ts';
import { record, sourceFile } from '../support/statement.ts';

const ARTICLE: Article = {
  url: 'https://gazette.example/1',
  title: 'Neighbours differ',
  outlet: 'gazette.example',
  published: '2019-09-04',
  language: 'en',
  selection: '',
  texts: [],
};

describe('the document of an article', () => {
  it('keeps what the reader corrected when another statement of the page is recorded', () => {
    const own = sourceFile(
      { id: 'own-1', url: ARTICLE.url, outlet: 'The Gazette' },
      { country: 'NO' },
    );
    const before = { 'own-1': own };
    const document = kept(documentOf(ARTICLE, null, 'en'), [own]);
    const made = adding(document, record({ country: 'SE' }), () => false)(before);
    assert.equal(made['own-1']?.outlet, 'The Gazette');
    assert.equal(made['own-1']?.records.length, 2);
  });

  it('is sound where title and outlet were cut at a blank, or within a sign', () => {
    for (const end of [' ', '📰'.slice(0, 1)]) {
      const cut = { ...ARTICLE, title: `${'word '.repeat(99)}word${end}`, outlet: `Gazette${end}` };
      const file = { id: 'own-1', ...documentOf(cut, null, 'en'), records: [] };
      assert.deepEqual(checkSourceFile('own-1', file, knownIn(null)).faults, []);
    }
  });
});
