import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildLexicon } from '../../scripts/build/lexicons.ts';
import { LANGUAGES } from '../../src/countries/kinds.ts';
import { checkNames } from '../../src/countries/names.ts';
import { checkContext } from '../../src/detection/context.ts';
import { detect } from '../../src/detection/detect.ts';
import { readLexicon } from '../../src/detection/lexicon.ts';
import { packLexicon } from '../../src/detection/pack.ts';
import { findTerms } from '../../src/detection/scan.ts';

const TERMS = [
  'Mali',
  'Malta',
  'Guinea',
  'Guinea-Bissau',
  'Guinea-Bissau Bissau',
  'New Zealand',
  'Saint Lucia',
  'Oman',
  'Perú',
  'UN',
  'Новая Гвинея',
  'Гвинея',
];

describe('the matcher', () => {
  const kinds = ['name', 'demonym', 'abbreviation', 'capital', 'seat'];
  const names = checkNames(
    'a test',
    {
      language: 'en',
      case: Object.fromEntries(kinds.map((kind) => [kind, 'exact'])),
      countries: { ML: { name: TERMS.map((term) => `${term}{accents}`).join(', ') } },
    },
    [],
  );
  const context = checkContext('a test', { language: 'en' });
  const lexicon = readLexicon(packLexicon({ names, context, standard: {}, tongues: [] }));
  const longestFirst = [...TERMS].sort((a, b) => b.length - a.length);
  const oracle = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );

  it('finds what a plain RegExp of the terms finds', () => {
    const piece = fc.oneof(
      fc.constantFrom(...TERMS, ...TERMS.map((term) => term.slice(0, 4)), 'Mal', 'mali', 'MALI'),
      fc.constantFrom(' ', ', ', '. ', '"', '(', 'x', '7', '’s ', 'é', '—'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        assert.deepEqual(
          findTerms(lexicon, text).map(({ start, end }) => [start, text.slice(start, end)]),
          [...text.matchAll(oracle)].map((match) => [match.index, match[0]]),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('mentions in any text', () => {
  const lexicons = LANGUAGES.map((language) => readLexicon(buildLexicon(language)));
  const named = [
    'Iran',
    'Peru',
    'the US',
    'Росія',
    'Россия',
    'إيران',
    '中国',
    'Türkiye',
    'Côte d’Ivoire',
  ];
  const marks = [
    '\u0301',
    '\u200d',
    '\u200c',
    '\ufe0f',
    '\u00ad',
    '🏽',
    '\u0600',
    'ـ',
    '\u0e33',
    '\r\n',
  ];
  const texts = fc
    .array(
      fc.oneof(
        fc.constantFrom(...named, ...marks, ' ', '-', '.'),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      {
        maxLength: 12,
      },
    )
    .map((pieces) => pieces.join(''));

  it('cut whole grapheme clusters, in order and without overlaps', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(texts, fc.nat(lexicons.length - 1), (text, which) => {
        const edges = new Set([
          text.length,
          ...[...segmenter.segment(text)].map(({ index }) => index),
        ]);
        let last = 0;
        for (const { start, end } of detect(text, [lexicons[which]!])) {
          assert.ok(edges.has(start) && edges.has(end), JSON.stringify([text, start, end]));
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }),
      { numRuns: 4000 },
    );
  });

  it('are looked for in a megabyte of random code units without a fault', () => {
    for (const seed of [1, 2, 3]) {
      let state = seed;
      const random = (below: number) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state % below;
      };
      const units = Uint16Array.from({ length: 1 << 19 }, () =>
        random(seed === 1 ? 0x10000 : seed * 0x300),
      );
      const text = Buffer.from(units.buffer).toString('utf16le');
      for (const lexicon of lexicons) detect(text, [lexicon]);
    }
  });

  it('end with a text that does', () => {
    for (const text of ['U', 'U.', 'US', 'U.S', 'Per', 'Guinea-', 'Iran\ud83c', '中'])
      for (const lexicon of lexicons) detect(text, [lexicon]);
  });
});
