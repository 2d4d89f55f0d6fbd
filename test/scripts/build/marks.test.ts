import assert from 'node:assert/strict';
import { marksCss } from '../../../scripts/build/marks.ts';
import { allMarks, highlightName } from '../../../src/signs/marks.ts';
import { POSITION_TONES } from '../../../src/signs/tokens.ts';
import { blend, contrast } from '../../signs/contrast.ts';

const css = marksCss();

/** The darkest text that is tinted on white, and the lightest on black: see `toneOf` of the page. */
const TEXT = { light: '#5c5c5c', dark: '#b8b8b8' } as const;
const PAGE = { light: '#ffffff', dark: '#000000' } as const;

describe('the style sheet of the marks', () => {
  it('has something to see for every name a mark can have', () => {
    for (const { position, variant } of allMarks()) {
      const name = highlightName(position, variant);
      const rule = css.split(`::highlight(${name}){`)[1]?.split('}')[0] ?? '';
      assert.match(rule, /background-color|text-decoration/, name);
    }
  });

  it('keeps text readable on every tint', () => {
    for (const [, hex, share] of css.matchAll(/color-mix\(in srgb,(#\w{6}) (\d+)%/g)) {
      const opacity = Number(share) / 100;
      assert.ok(opacity >= 0.1 && opacity <= 0.14);
      const ground = Object.values(POSITION_TONES).some(({ light }) => light === hex)
        ? 'light'
        : 'dark';
      assert.ok(contrast(TEXT[ground], blend(hex ?? '', PAGE[ground], opacity)) >= 4.5, hex);
    }
  });

  it('marks screens only', () => assert.ok(css.startsWith('@media screen{')));
});
