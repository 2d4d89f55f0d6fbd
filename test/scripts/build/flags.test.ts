import assert from 'node:assert/strict';
import countries from 'countries-list/minimal/countries.2to3.min.json' with { type: 'json' };
import type { Drawing } from '../../../src/countries/drawing.ts';
import { readDrawing, countryFlags } from '../../../scripts/build/flags.ts';

const shapes = (drawing: Drawing): number =>
  drawing.children.length + drawing.children.reduce((sum, child) => sum + shapes(child), 0);

describe('the flags', () => {
  const flags = countryFlags();

  it('stand for every country, Kosovo and the European Union included', () => {
    const missing = [...Object.keys(countries), 'XK', 'EU', 'VE'].filter((code) => !flags[code]);
    assert.deepEqual(missing, []);
  });

  it('are drawn in the shape of 3 to 2, each with something in it', () => {
    for (const [code, flag] of Object.entries(flags)) {
      const [, , width = 0, height = 1] = (flag.attributes.viewBox ?? '').split(' ').map(Number);
      assert.equal(flag.tag, 'svg', code);
      assert.ok(Math.abs(width / height - 1.5) < 0.01, `${code}: ${width} by ${height}`);
      assert.ok(shapes(flag) > 0, code);
    }
  });

  it('keep groups, shapes and their order', () =>
    assert.deepEqual(
      readDrawing(
        'a flag',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path fill="#FFF" d="M0 0h3v2H0z"/><g fill="#000"><circle cx="1" cy="1" r="1"/></g></svg>',
      ),
      {
        tag: 'svg',
        attributes: { viewBox: '0 0 3 2' },
        children: [
          { tag: 'path', attributes: { fill: '#FFF', d: 'M0 0h3v2H0z' }, children: [] },
          {
            tag: 'g',
            attributes: { fill: '#000' },
            children: [{ tag: 'circle', attributes: { cx: '1', cy: '1', r: '1' }, children: [] }],
          },
        ],
      },
    ));

  const refused: [string, RegExp][] = [
    ['<svg viewBox="0 0 3 2"><script/></svg>', /<script> is no shape/],
    ['<svg viewBox="0 0 3 2" onload="go"></svg>', /<svg onload="go"> is nothing/],
    ['<svg viewBox="0 0 3 2"><path fill="url(#a)"/></svg>', /url\(#a\)/],
    ['<svg viewBox="0 0 3 2"><g></svg>', /<\/svg> closes nothing/],
    ['<svg viewBox="0 0 3 2">', /cut short/],
    ['<svg viewBox="0 0 3 2"></svg><svg></svg>', /not understood at character/],
    ['<svg viewBox="0 0 3 2">words</svg>', /not understood at character 23: words/],
    ['', /cut short/],
  ];
  for (const [svg, message] of refused)
    it(`refuse ${svg || 'an empty file'}`, () =>
      assert.throws(
        () => readDrawing('a flag', svg),
        (error) =>
          error instanceof Error && /^a flag: /.test(error.message) && message.test(error.message),
      ));
});
