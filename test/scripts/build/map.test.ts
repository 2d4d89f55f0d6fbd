import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { buildMap } from '../../../scripts/build/map.ts';
import { COUNTRY_CODES } from '../../../src/countries/codes.ts';

describe('the map', () => {
  const map = buildMap();
  const place = (code: string) => {
    const found = map.places[code];
    assert.ok(found, code);
    return found;
  };

  it('has a place for every country and territory but Antarctica, and for nothing else', () =>
    assert.deepEqual(
      Object.keys(map.places),
      COUNTRY_CODES.filter((code) => code !== 'AQ'),
    ));

  it('has every place within its frame', () => {
    for (const [code, { at, box }] of Object.entries(map.places)) {
      const [left, top, right, bottom] = box;
      assert.ok(left < right && top < bottom, code);
      assert.ok(at[0] >= 0 && at[0] <= map.width && at[1] >= 0 && at[1] <= map.height, code);
    }
  });

  it('draws an outline wherever a point alone does not do', () => {
    for (const [code, { d, small }] of Object.entries(map.places)) {
      assert.ok(small || d, code);
      if (d) assert.match(d, /^(M\d+ \d+l-?\d+[- ]-?\d+([- ]\d+|-\d+)*z)+$/, code);
    }
  });

  it('gives small states a point, and large ones none', () => {
    for (const code of ['VA', 'MT', 'SG', 'LC', 'KI', 'LB']) assert.ok(place(code).small, code);
    for (const code of ['VE', 'SV', 'BE', 'IL']) assert.ok(!place(code).small, code);
  });

  it('keeps territories with a code of their own apart from the country they belong to', () => {
    const [, , right] = place('GF').box;
    assert.ok(right < place('FR').box[0]);
    assert.ok(place('SJ').box[3] < place('NO').box[1] + 60);
  });

  it('frames the main part of a country: Russia reaches from the Baltic to the Bering Strait', () => {
    const [left, , right] = place('RU').box;
    assert.ok(right - left > map.width / 4 && right - left < map.width / 2);
  });

  it('takes at most 70 kB, packed', () =>
    assert.ok(gzipSync(JSON.stringify(map), { level: 9 }).length <= 70_000));
});
