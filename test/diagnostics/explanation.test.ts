import assert from 'node:assert/strict';
import { buildLexicon } from '../../scripts/build/lexicons.ts';
import { withoutAddresses } from '../../src/diagnostics/addresses.ts';
import { explanationOf } from '../../src/diagnostics/explanation.ts';
import { readLexicon } from '../../src/detection/lexicon.ts';
import type { Question } from '../../src/platform/question.ts';

const english = readLexicon(buildLexicon('en'));
const french = readLexicon(buildLexicon('fr'));

/** A question about the words between brackets. */
function about(marked: string, given: Partial<Question>): Question {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return {
    text: marked.replace(/[[\]]/g, ''),
    start,
    end,
    code: 'RU',
    date: '2019-09-04',
    language: 'en',
    kind: 'name',
    doubt: null,
    page: null,
    ...given,
  };
}

describe('why something is marked', () => {
  it('is told by rule, words and language', () => {
    assert.deepEqual(explanationOf(about('Envoys of [Russia] met.', {}), [english]), {
      term: 'Russia',
      rule: 'name',
      meaning: 'why_name',
      language: 'en',
    });
    const washington = about('[Washington] said it would impose sanctions.', {
      code: 'US',
      kind: 'metonym',
    });
    assert.deepEqual(explanationOf(washington, [english]).meaning, 'why_metonym');
  });

  it('names the language whose words were found', () => {
    const lexicons = [french, english];
    const found = (text: string) =>
      explanationOf(about(text, { language: 'fr' }), lexicons).language;
    assert.equal(found('Des envoyés de la [Russie] sont venus.'), 'fr');
    assert.equal(found('Le journal « Voice of [Russia] Weekly » a paru.') ?? 'en', 'en');
  });

  it('says so where the mark is doubtful', () => {
    const { rule, meaning } = explanationOf(about('[Georgia] won.', { doubt: 'us-state' }), [
      english,
    ]);
    assert.deepEqual([rule, meaning], ['us-state', 'why_doubt']);
  });

  it('keeps to what the page said where the text around says nothing', () => {
    const { rule, language } = explanationOf(about('Nobody [came] here.', {}), [english]);
    assert.deepEqual([rule, language], ['name', null]);
  });
});

describe('errors in the diagnostics', () => {
  it('name our files, and no page, site or copy of the extension', () => {
    const text = withoutAddresses(
      `TypeError: no "https://gazette.example/secret?q=1" at read (moz-extension://5f8c7d1e-3f0b/page.js:12:3) http://user:pw@host.example`,
    );
    assert.equal(text, 'TypeError: no "(address)" at read (page.js:12:3) (address)');
  });
});
