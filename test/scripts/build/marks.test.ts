import assert from 'node:assert/strict';
import { marksCss, shownMarksCss } from '../../../scripts/build/marks.ts';
import { POSITIONS, type PositionOrNone } from '../../../src/corpus/model.ts';
import { Namer } from '../../../src/page/painting.ts';
import { lookOf } from '../../../src/page/sight.ts';
import {
  allLooks,
  allMarks,
  highlightName,
  MARK_STYLES,
  type MarkLook,
} from '../../../src/signs/marks.ts';
import { UNDERLINES } from '../../../src/signs/tokens.ts';
import { blend, contrast, rgb } from '../../signs/contrast.ts';

/** What texts stand on: the papers and screens of news sites, and the boxes on them. */
const GROUNDS = {
  white: '#ffffff',
  sepia: '#f4ecd8',
  'light grey': '#eeeeee',
  'pale yellow': '#ffe9a8',
  'pale blue': '#cfe3ff',
  grey: '#808080',
  'light middle grey': '#b4b4b4',
  'dark middle grey': '#4d4d4d',
  red: '#bb1919',
  blue: '#1a6fb5',
  'dark blue': '#003366',
  'dark grey': '#1f2023',
  black: '#000000',
};
const TEXTS = [
  ...['#000000', '#333333', '#595959', '#767676', '#b3b3b3', '#e8e8e8', '#ffffff'],
  ...['#0645ad', '#b80000', '#8ab4f8', '#ffd700'],
];

const written = (hex: string) => `rgb(${rgb(hex).join(', ')})`;
const nameOfLook = ({ palette, strength }: MarkLook) => `${palette}, ${strength}`;
const sheets = allLooks().map((look) => ({ look, css: marksCss(look) }));
const ruleIn = (css: string, name: string) =>
  css.split(`::highlight(${name}){`)[1]?.split('}')[0] ?? '';

/** What a mark is made of, as it is seen: its line and the ground of the text. */
function seen(rule: string, text: string, ground: string) {
  const own = (colour: string | undefined) => (colour === 'currentcolor' ? text : colour);
  const [, tint, share] = /color-mix\(in srgb,(\S+) (\d+)%/.exec(rule) ?? [];
  const [, line] = /text-decoration:.* (#\w{6}|currentcolor)/.exec(rule) ?? [];
  const behind = blend(own(tint) ?? ground, ground, Number(share ?? 0) / 100);
  return { line: own(line) ?? null, behind, tinted: tint !== undefined };
}

/** The name under which a country of a position is painted. */
function painted(
  position: PositionOrNone,
  style: (typeof MARK_STYLES)[number],
  text: string,
  ground: string,
) {
  const kinds = { name: true, demonym: true, abbreviation: true, metonym: true };
  const marks = { palette: 'colours', strength: 'normal', style, kinds, none: true } as const;
  const entry = { day: '2019-01-10', position, carried: false, contested: false };
  const table = position === 'none' ? {} : { PE: [{ ...entry, position }] };
  const mention = { iso2: 'PE', kind: 'name', doubt: null } as const;
  const look = lookOf(written(text), written(ground));
  return { name: new Namer({ marks, table, day: '2019-09-04' }).nameOf(mention, look), look };
}

describe('marks on every ground', () => {
  for (const { look, css } of sheets)
    for (const [ground, behind] of Object.entries(GROUNDS))
      it(`are seen and leave text readable: ${nameOfLook(look)}, on ${ground}`, () => {
        // A text that cannot be read without a mark proves nothing.
        const texts = TEXTS.filter((text) => contrast(text, behind) >= 4.5);
        assert.ok(texts.length);
        for (const text of texts)
          for (const position of POSITIONS)
            for (const style of MARK_STYLES) {
              const { name } = painted(position, style, text, behind);
              assert.ok(name);
              const mark = seen(ruleIn(css, name), text, behind);
              const what = `${name}: ${text} on ${behind}`;
              assert.ok(mark.line ?? mark.tinted, what);
              if (mark.line) assert.ok(contrast(mark.line, mark.behind) >= 3, `line of ${what}`);
              assert.ok(contrast(text, mark.behind) >= 4.5, `text of ${what}`);
            }
      });

  for (const { look, css } of sheets)
    it(`leave text readable that names a country without a position: ${nameOfLook(look)}`, () => {
      let shown = 0;
      for (const behind of Object.values(GROUNDS))
        for (const text of TEXTS.filter((one) => contrast(one, behind) >= 4.5))
          for (const style of MARK_STYLES) {
            const { name } = painted('none', style, text, behind);
            // It is a tint alone, and where no tint is seen it is left out.
            if (!name) continue;
            shown++;
            const mark = seen(ruleIn(css, name), text, behind);
            const what = `${name}: ${text} on ${behind}`;
            assert.ok(mark.tinted && !mark.line, what);
            assert.notDeepEqual(mark.behind, rgb(behind), `tint of ${what}`);
            assert.ok(contrast(text, mark.behind) >= 4.5, `text of ${what}`);
          }
      assert.ok(shown > 0);
    });

  it('have the colour of their position on paper and on dark screens, and that of the text on others', () => {
    const colourOn = (ground: string, text: string) =>
      ruleIn(marksCss(), painted('government', 'both', text, ground).name ?? '').match(
        /#\w{6}|currentcolor/,
      )?.[0];
    assert.equal(colourOn('#ffffff', '#000000'), '#b35806');
    assert.equal(colourOn('#f4ecd8', '#333333'), '#b35806');
    assert.equal(colourOn('#1f2023', '#ffffff'), '#fdb863');
    assert.equal(colourOn('#808080', '#000000'), 'currentcolor');
    assert.equal(colourOn('#1a6fb5', '#ffffff'), 'currentcolor');
  });

  it('are plain where what a text stands on is a picture or cannot be what it seems', () => {
    assert.equal(lookOf('rgb(0, 0, 0)', null).bearsColour, false);
    assert.equal(lookOf('rgb(255, 255, 255)', 'rgb(255, 255, 255)').bearsColour, false);
    assert.equal(lookOf('rgb(255, 255, 255)', null).ground, 'dark');
  });

  it('tint nothing that has no position where no colour is seen', () =>
    assert.equal(painted('none', 'both', '#000000', '#808080').name, null));
});

describe('the style sheets of the marks', () => {
  for (const { look, css } of sheets)
    it(`have something to see for every name a mark can have: ${nameOfLook(look)}`, () => {
      for (const { position, variant } of allMarks()) {
        const name = highlightName(position, variant);
        assert.match(ruleIn(css, name), /background-color|text-decoration/, name);
      }
    });

  it('set the same things for a name, so that one laid over another leaves nothing of it', () => {
    const set = (css: string, name: string) =>
      ruleIn(css, name)
        .split(';')
        .map((declaration) => declaration.split(':')[0])
        .join();
    for (const { position, variant } of allMarks()) {
      const name = highlightName(position, variant);
      assert.equal(new Set(sheets.map(({ css }) => set(css, name))).size, 1, name);
    }
  });

  it('tell positions apart without colour', () => {
    const shapes = POSITIONS.map((position) => UNDERLINES[position]);
    assert.equal(new Set(shapes).size, POSITIONS.length);
    for (const { css } of sheets)
      for (const position of POSITIONS)
        assert.match(ruleIn(css, `where-they-stand-${position}`), new RegExp(UNDERLINES[position]));
  });

  it('mark screens only', () => {
    for (const { css } of sheets) assert.ok(css.startsWith('@media screen{'));
  });

  it('of our own pages know every look', () => {
    const css = shownMarksCss();
    for (const { palette, strength } of allLooks()) {
      assert.ok(css.includes(`[data-palette="${palette}"]{`));
      assert.ok(css.includes(`[data-strength="${strength}"]{`));
    }
  });
});
