import type { Box, World } from './world.ts';

/** Where the map is on the screen: a point of the map lies at its coordinates times `k`, moved by `x` and `y`. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  /** Pixels to a unit of the map. */
  readonly k: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much closer than the whole world the map can be looked at. */
const CLOSEST = 40;
/** The share of the view that a country flown to fills, since what is around it counts, and the share of a region. */
export const COUNTRY_FILL = 0.5;
export const REGION_FILL = 0.92;
/** How close one flies at most. */
const CLOSEST_FLIGHT = 9;
/** Room kept free above the whole world, in pixels. */
const HEADROOM = 16;

const scaleFor = ([left, top, right, bottom]: Box, { width, height }: Size) =>
  Math.min(width / (right - left), height / (bottom - top));

const worldBox = ({ width, height }: World): Box => [0, 0, width, height];

const leastScale = (world: World, { width, height }: Size) =>
  scaleFor(worldBox(world), { width, height: Math.max(1, height - HEADROOM) });

const centred = (box: Box, size: Size, k: number): Camera => ({
  x: size.width / 2 - (k * (box[0] + box[2])) / 2,
  y: size.height / 2 - (k * (box[1] + box[3])) / 2,
  k,
});

/** The whole world in view. */
export function wholeWorld(world: World, size: Size): Camera {
  const { x, y, k } = centred(worldBox(world), size, leastScale(world, size));
  return { x, y: y + HEADROOM / 2, k };
}

/** A part of the map in view, with what lies around it. @param fill the share of the view that the part fills */
export function lookAt(world: World, size: Size, box: Box, fill: number): Camera {
  const k = Math.min(fill * scaleFor(box, size), CLOSEST_FLIGHT * leastScale(world, size));
  return settled(world, size, centred(box, size, k));
}

export const panned = (world: World, size: Size, camera: Camera, dx: number, dy: number): Camera =>
  settled(world, size, { ...camera, x: camera.x + dx, y: camera.y + dy });

/** Comes closer around a point of the screen. @param by above 1 comes closer, below goes away */
export function zoomed(
  world: World,
  size: Size,
  camera: Camera,
  by: number,
  [x, y]: readonly [number, number] = [size.width / 2, size.height / 2],
): Camera {
  const least = leastScale(world, size);
  const k = Math.min(CLOSEST * least, Math.max(least, camera.k * by));
  const real = k / camera.k;
  return settled(world, size, { k, x: x - real * (x - camera.x), y: y - real * (y - camera.y) });
}

/** Never farther than the whole world, and never beside it. */
function settled(world: World, size: Size, { x, y, k }: Camera): Camera {
  const least = leastScale(world, size);
  if (k <= least) return wholeWorld(world, size);
  return {
    k,
    x: held(x, size.width, world.width * k),
    y: held(y, size.height, world.height * k),
  };
}

/** Keeps an edge of the map from coming in, or where the map is smaller than the view, keeps it in the middle. */
function held(start: number, view: number, length: number): number {
  if (length <= view) return (view - length) / 2;
  return Math.min(0, Math.max(view - length, start));
}

/** Wider than this share of the map, a region lies on both its edges. */
const BOTH_EDGES = 0.75;

/** The box around the countries of a region; of one that the edges of the map cut in two, around the greater part. */
export function regionBox({ width }: World, boxes: readonly Box[]): Box {
  const whole = around(boxes);
  if (whole[2] - whole[0] < BOTH_EDGES * width) return whole;
  const [left, right] = [true, false].map((side) =>
    boxes.filter(([from, , to]) => from + to < width === side && to - from < width / 2),
  ) as [Box[], Box[]];
  return around(left.length > right.length ? left : right);
}

/** The box around boxes. */
const around = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map((box) => box[0])),
  Math.min(...boxes.map((box) => box[1])),
  Math.max(...boxes.map((box) => box[2])),
  Math.max(...boxes.map((box) => box[3])),
];
