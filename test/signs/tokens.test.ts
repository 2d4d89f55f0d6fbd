import assert from 'node:assert/strict';
import {
  FADED_TONES,
  GROUNDS,
  POSITION_TONES,
  SURFACE_TONES,
  tokenSheet,
} from '../../src/signs/tokens.ts';
import { contrast } from './contrast.ts';

describe('colours', () => {
  for (const ground of GROUNDS) {
    for (const surface of ['ground', 'raised', 'pressed'] as const) {
      const behind = SURFACE_TONES[surface][ground];
      for (const word of ['text', 'note', 'link', 'fault'] as const)
        it(`let ${word} be read on ${surface}, ${ground}`, () =>
          assert.ok(contrast(SURFACE_TONES[word][ground], behind) >= 4.5));
    }
    for (const [position, tone] of Object.entries(POSITION_TONES))
      it(`let the sign of ${position} be seen, ${ground}`, () =>
        assert.ok(contrast(tone[ground], SURFACE_TONES.ground[ground]) >= 3));
    for (const [position, tone] of Object.entries(FADED_TONES))
      it(`fade ${position} no further than can be seen, ${ground}`, () => {
        const behind = SURFACE_TONES.ground[ground];
        assert.ok(contrast(tone[ground], behind) >= 3);
        const full = POSITION_TONES[position as keyof typeof FADED_TONES][ground];
        assert.ok(contrast(full, behind) / contrast(tone[ground], behind) > 1.4);
      });
  }
});

describe('the sheet of tokens', () => {
  it('is the same on every page, light first, then dark', () => {
    const sheet = tokenSheet();
    assert.ok(sheet.indexOf('--text:#1d1e20') < sheet.indexOf('prefers-color-scheme:dark'));
    assert.ok(sheet.includes('.stretch[data-position="disputes"]{color:var(--disputes)}'));
    assert.ok(!sheet.includes('undefined'));
  });
});
