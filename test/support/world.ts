import { createRequire } from 'node:module';
import { buildMap } from '../../scripts/build/map.ts';
import type { World } from '../../src/atlas/world.ts';

interface Containment {
  readonly supplemental: {
    readonly territoryContainment: Readonly<Record<string, { readonly _contains: string[] }>>;
  };
}

/** Country codes of the members of the United Nations, from CLDR. */
export function unMembers(): readonly string[] {
  const file = 'cldr-core/supplemental/territoryContainment.json';
  const { territoryContainment } = (createRequire(import.meta.url)(file) as Containment)
    .supplemental;
  return territoryContainment['UN']?._contains ?? [];
}

export const world = (): World => buildMap();
