import assert from 'node:assert/strict';
import { buildLexicon } from '../../scripts/build/lexicons.ts';
import type { Language } from '../../src/countries/kinds.ts';
import type { Day } from '../../src/corpus/model.ts';
import { detect } from '../../src/detection/detect.ts';
import { readLexicon } from '../../src/detection/lexicon.ts';
import { sentencesOf } from '../../src/suggestions/sentence.ts';
import { suggest, type Suggestion } from '../../src/suggestions/suggest.ts';
import { TONGUES } from '../../src/suggestions/tongues.ts';

const MEMBERS = { members: '', most: '(most)', institution: '(body)' };

/** Short: `opposition: BR CL; neutral: MX`, sorted; an organisation with whom it speaks for, as `EU(most)`, `LIMA(-MX)`. */
function short(suggestions: readonly Suggestion[]): string {
  const byPosition = new Map<string, string[]>();
  for (const { subject, binds, position } of suggestions) {
    const all = byPosition.get(position) ?? [];
    const how =
      binds === null
        ? ''
        : typeof binds === 'object'
          ? `(-${binds.except.join()})`
          : MEMBERS[binds];
    byPosition.set(position, [...all, subject + how]);
  }
  return [...byPosition]
    .map(([position, subjects]) => `${position}: ${subjects.sort().join(' ')}`)
    .sort()
    .join('; ');
}

/**
 * Tests what is suggested from sentences of a language. Each begins with what it states, as `short` writes it, and a bar;
 * nothing before the bar where it states nothing.
 */
export function itSuggests(
  language: Language,
  sentencesByRule: Readonly<Record<string, readonly string[]>>,
  day: Day = '2019-09-04',
): void {
  const lexicons = [...new Set([language, 'en' as const])].map((one) =>
    readLexicon(buildLexicon(one)),
  );
  for (const [rule, lines] of Object.entries(sentencesByRule))
    it(`${language}: ${rule}`, () => {
      const tongue = TONGUES[language];
      assert.ok(tongue);
      const wrong = lines.flatMap((line) => {
        const [expected = '', text = ''] = line.split(/ ?\| ?/);
        const sentences = sentencesOf(text, detect(text, lexicons), language);
        const found = short(suggest(sentences, tongue, day));
        return found === expected ? [] : [`${found || 'nothing'} instead of ${line}`];
      });
      assert.deepEqual(wrong, []);
    });
}
