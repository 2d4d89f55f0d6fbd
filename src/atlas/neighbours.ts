import type { World } from './world.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How much farther a step aside counts than a step ahead. */
const ASIDE = 2;

/** The country that lies next in a direction as seen on the map; null at the edge of the world. */
export function neighbour(world: World, from: string, direction: Direction): string | null {
  const start = world.places[from]?.at;
  if (!start) return null;
  let best: { code: string; far: number } | null = null;
  for (const [code, { at }] of Object.entries(world.places)) {
    const [ahead, aside] = along(at[0] - start[0], at[1] - start[1], direction);
    if (code === from || ahead <= 0) continue;
    const far = ahead + ASIDE * Math.abs(aside);
    if (!best || far < best.far) best = { code, far };
  }
  return best?.code ?? null;
}

function along(dx: number, dy: number, direction: Direction): [ahead: number, aside: number] {
  if (direction === 'left') return [-dx, dy];
  if (direction === 'right') return [dx, dy];
  return direction === 'up' ? [-dy, dx] : [dy, dx];
}
