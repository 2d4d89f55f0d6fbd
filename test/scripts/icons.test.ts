import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import manifest from '../../manifest.json' with { type: 'json' };
import {
  drawingFile,
  fingerprint,
  ICON_SIZES,
  ICON_STATES,
  iconFile,
  madeFrom,
} from '../../scripts/icons.ts';
import { contrast } from '../signs/contrast.ts';

/** Toolbars of Chromium and Firefox, light and dark, as their default themes colour them. */
const TOOLBARS = ['#ffffff', '#f9f9fb', '#35363a', '#2b2a33'];

describe('the icons', () => {
  for (const state of ICON_STATES) {
    const drawing = readFileSync(drawingFile(state), 'utf8');

    for (const size of ICON_SIZES)
      it(`${state}-${size}.png is made from ${state}.svg as it stands (else run "npm run icons")`, () => {
        const png = readFileSync(iconFile(state, size));
        assert.equal(madeFrom(png), fingerprint(drawing));
        assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [size, size]);
      });

    it(`${state} stands out from every toolbar, light or dark`, () => {
      const colours = [...drawing.matchAll(/fill="(#[0-9A-F]{6})"/gi)].map(([, hex = '']) => hex);
      assert.ok(colours.length > 0);
      for (const colour of colours)
        for (const toolbar of TOOLBARS)
          assert.ok(
            contrast(colour, toolbar) >= 3,
            `${colour} on ${toolbar}: ${contrast(colour, toolbar).toFixed(2)}`,
          );
    });
  }

  it('are there under the names that the manifest gives', () => {
    const named = { ...manifest.icons, ...manifest.action.default_icon };
    for (const [size, file] of Object.entries(named))
      assert.equal(`icons/normal-${size}.png`, file);
  });

  it('a PNG made elsewhere is known as such', () => {
    const png = readFileSync(iconFile('normal', 16));
    assert.equal(madeFrom(png.subarray(0, 33)), null);
  });
});
