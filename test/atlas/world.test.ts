import assert from 'node:assert/strict';
import { searchNames } from '../../scripts/build/lexicons.ts';
import { finder } from '../../src/ui/find.ts';
import {
  COUNTRY_FILL,
  lookAt,
  panned,
  REGION_FILL,
  regionBox,
  wholeWorld,
  zoomed,
} from '../../src/atlas/camera.ts';
import { neighbour, type Direction } from '../../src/atlas/neighbours.ts';
import { REGION_IDS, regionOf } from '../../src/countries/regions.ts';
import { englishWords } from '../support/words.ts';
import { unMembers, world } from '../support/world.ts';

const map = world();
const size = { width: 1200, height: 600 };
const DIRECTIONS: Direction[] = ['left', 'right', 'up', 'down'];

describe('every member of the United Nations', () => {
  it('is on the map', () => {
    assert.equal(unMembers().length, 193);
    assert.deepEqual(
      unMembers().filter((code) => !map.places[code]),
      [],
    );
  });

  it('is found by its name', async () => {
    const { find, prepare } = finder([], englishWords.country);
    await prepare(searchNames(), () => Promise.resolve());
    for (const code of unMembers())
      assert.ok(find(englishWords.country(code)).includes(code), englishWords.country(code));
  });

  it('is reached by arrow keys', () => {
    const reached = new Set(['VE']);
    for (const code of reached)
      for (const direction of DIRECTIONS) {
        const next = neighbour(map, code, direction);
        if (next) reached.add(next);
      }
    assert.deepEqual(
      unMembers().filter((code) => !reached.has(code)),
      [],
    );
  });

  it('can be flown to and is in view then', () => {
    for (const code of unMembers()) {
      const { box } = map.places[code]!;
      const { x, y, k } = lookAt(map, size, box, COUNTRY_FILL);
      const [left, top, right, bottom] = [
        box[0] * k + x,
        box[1] * k + y,
        box[2] * k + x,
        box[3] * k + y,
      ];
      assert.ok(left >= -1 && right <= size.width + 1 && top >= -1, code);
      assert.ok(bottom <= size.height + 1, code);
    }
  });
});

describe('arrow keys on the map', () => {
  it('go to what lies there', () => {
    assert.equal(neighbour(map, 'PT', 'right'), 'ES');
    assert.equal(neighbour(map, 'US', 'up'), 'CA');
    assert.equal(neighbour(map, 'AR', 'left'), 'CL');
  });

  it('stay at the edge of the world', () => assert.equal(neighbour(map, 'SJ', 'up'), null));
});

describe('the view of the map', () => {
  const whole = wholeWorld(map, size);

  it('shows the whole world and never less close', () => {
    assert.ok(map.width * whole.k <= size.width && map.height * whole.k <= size.height);
    assert.deepEqual(zoomed(map, size, whole, 0.5), whole);
    assert.deepEqual(panned(map, size, whole, 500, 0), whole);
  });

  it('comes closer around a point, which stays where it is', () => {
    const at = [600, 300] as const;
    const closer = zoomed(map, size, whole, 4, at);
    const before = [(at[0] - whole.x) / whole.k, (at[1] - whole.y) / whole.k];
    const after = [(at[0] - closer.x) / closer.k, (at[1] - closer.y) / closer.k];
    assert.ok(Math.abs(before[0]! - after[0]!) < 1e-6 && Math.abs(before[1]! - after[1]!) < 1e-6);
  });

  it('ends at the edges of the map', () => {
    const closer = panned(map, size, zoomed(map, size, whole, 4), 1e6, 1e6);
    assert.ok(closer.x <= 0 && closer.y <= 0);
    const other = panned(map, size, closer, -1e6, -1e6);
    assert.ok(other.x + map.width * other.k >= size.width - 1e-6);
    assert.ok(other.y + map.height * other.k >= size.height - 1e-6);
  });

  it('comes only so close', () => {
    const closest = zoomed(map, size, whole, 1e9);
    assert.deepEqual(zoomed(map, size, closest, 2).k, closest.k);
  });

  it('shows every region closer than the whole world, and most of its countries', () => {
    for (const id of REGION_IDS) {
      const of = Object.entries(map.places).filter(([code]) => regionOf(code) === id);
      const boxes = of.map(([, place]) => place.box);
      const { x, y, k } = lookAt(map, size, regionBox(map, boxes), REGION_FILL);
      assert.ok(k > whole.k * 1.05, id);
      const inView = of.filter(
        ([, { at }]) =>
          at[0] * k + x >= 0 &&
          at[0] * k + x <= size.width &&
          at[1] * k + y >= 0 &&
          at[1] * k + y <= size.height,
      );
      assert.ok(inView.length >= of.length * 0.6, `${id}: ${inView.length} of ${of.length}`);
    }
  });
});
