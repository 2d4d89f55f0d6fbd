import type { CorpusParts } from './corpus.ts';

/** The packed corpus, as it stands in `corpus.json`. */
export type Packed = CorpusParts;

export function pack(parts: CorpusParts): Packed {
  return parts;
}

export function unpack(packed: Packed): CorpusParts {
  return packed;
}
