import type { Position, PositionOrNone } from './model.ts';

/** Whether a position is for the government in Caracas, against it, or neither. */
const SIDES: Readonly<Record<Position, 'for' | 'against' | null>> = {
  government: 'for',
  opposition: 'against',
  disputes: 'against',
  neutral: null,
};

/** Whether positions held one after another, in whatever order, were both for the government in Caracas and against it. */
export function changedSides(positions: Iterable<PositionOrNone>): boolean {
  const held = new Set([...positions].map((position) => position !== 'none' && SIDES[position]));
  return held.has('for') && held.has('against');
}
