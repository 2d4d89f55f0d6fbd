import assert from 'node:assert/strict';
import { buildLexicon } from '../../scripts/build/lexicons.ts';
import type { Language } from '../../src/countries/kinds.ts';
import { detect } from '../../src/detection/detect.ts';
import { readLexicon } from '../../src/detection/lexicon.ts';

const MARK = /\[[A-Z]{2}\??:([^\]]*)\]/g;

/**
 * Tests that what is marked in sentences of a language is just what they show: `[FR:French] bread` has one mention, of
 * France; `[GE?:Georgia]` is a doubtful one. Sentences stand by the rule they are about.
 */
export function itMarks(
  language: Language,
  sentencesByRule: Readonly<Record<string, readonly string[]>>,
): void {
  const lexicon = readLexicon(buildLexicon(language));
  for (const [rule, sentences] of Object.entries(sentencesByRule))
    it(`${language}: ${rule}`, () => {
      for (const sentence of sentences) {
        const text = sentence.replace(MARK, '$1');
        let marked = '';
        let at = 0;
        for (const { start, end, iso2, doubt } of detect(text, [lexicon])) {
          marked += `${text.slice(at, start)}[${iso2}${doubt ? '?' : ''}:${text.slice(start, end)}]`;
          at = end;
        }
        assert.equal(marked + text.slice(at), sentence);
      }
    });
}
