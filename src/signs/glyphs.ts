import type { PositionOrNone } from '../corpus/model.ts';
import type { Drawing } from '../countries/drawing.ts';

/** What a sign says beside the position. */
export interface SignState {
  readonly carried?: boolean;
  readonly contested?: boolean;
}

/** Outlines in a box of 16 by 16, whole, in two halves for contested ones, and small for carried ones. */
const DISC = {
  whole: 'M3 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  split: 'M7 3a5.1 5.1 0 0 0 0 10zM9 3a5.1 5.1 0 0 1 0 10z',
  small: 'M5.5 8a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z',
  outline: 'M1.5 8a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z',
};
const DIAMOND = {
  whole: 'M8 2l6 6l-6 6l-6-6z',
  split: 'M7 2.5v11L1.5 8zM9 2.5v11L14.5 8z',
  small: 'M8 5l3 3l-3 3l-3-3z',
  outline: 'M8 .8L15.2 8L8 15.2L.8 8z',
};
const RING = { ...DISC, split: 'M7 3a5.1 5.1 0 0 0 0 10M9 3a5.1 5.1 0 0 1 0 10' };
const OPEN_DIAMOND = { ...DIAMOND, split: 'M7 3L2 8l5 5M9 3l5 5l-5 5' };
const DASH = { whole: 'M3 7h10v2H3z', split: '', small: '', outline: '' };

const SHAPES = {
  government: { shape: DISC, solid: true },
  opposition: { shape: DIAMOND, solid: true },
  disputes: { shape: OPEN_DIAMOND, solid: false },
  neutral: { shape: RING, solid: false },
  none: { shape: DASH, solid: true },
} as const satisfies Record<PositionOrNone, { shape: typeof DISC; solid: boolean }>;

const path = (d: string, solid: boolean, width = '2'): Drawing => ({
  tag: 'path',
  attributes: solid
    ? { d, fill: 'currentColor' }
    : { d, fill: 'none', stroke: 'currentColor', 'stroke-width': width },
  children: [],
});

/**
 * The sign of a position. Carried: the sign small inside a thin outline, so that its own shape stays. Contested: the
 * sign split in two. It is drawn in the current colour; `signRules` of `tokens.ts` colours it. It says nothing to
 * screen readers: the position always stands beside it in words.
 */
export function signDrawing(position: PositionOrNone, state: SignState = {}): Drawing {
  const { shape, solid } = SHAPES[position];
  return {
    tag: 'svg',
    attributes: {
      class: 'sign',
      'data-position': position,
      viewBox: '0 0 16 16',
      width: '16',
      height: '16',
      'aria-hidden': 'true',
    },
    children: pathsOf(shape, solid, position === 'none' ? {} : state),
  };
}

function pathsOf(shape: typeof DISC, solid: boolean, state: SignState): Drawing[] {
  if (state.carried)
    return [
      path(shape.outline, false, '1'),
      path(shape.small, solid, '1.5'),
      ...(state.contested ? [path('M8 0v5M8 11v5', false, '1.5')] : []),
    ];
  return [path(state.contested ? shape.split : shape.whole, solid)];
}
