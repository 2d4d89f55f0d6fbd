import type { Day } from '../corpus/model.ts';
import { daysFrom } from '../corpus/partial-date.ts';
import type { Stretch } from '../corpus/timeline.ts';
import type { Drawing } from '../countries/drawing.ts';
import { drawStretch, rect } from './timeline.ts';

/** The year in which the question arose, with which every strip begins, so that strips can be compared. */
export const STRIP_BEGINS = '2019';

/** In units of the drawing; a band between the ends of the needle. */
const SIZE = { width: 286, height: 16, band: { y: 4, height: 8 }, shortest: 2 };

/**
 * Draws all positions from the beginning of 2019 to today as one thin strip, with a needle at a day. Where nothing is
 * recorded a line goes on. The classes are coloured by `signRules` of `tokens.ts`; `.rest` and `.needle` by the surface.
 */
export function drawStrip(stretches: readonly Stretch[], day: Day, today: Day): Drawing {
  const from = `${STRIP_BEGINS}-01-01`;
  const length = daysFrom(from, today) + 1;
  const at = (when: Day, added: 0 | 1 = 0) =>
    Math.min(1, Math.max(0, (daysFrom(from, when) + added) / length)) * SIZE.width;
  return {
    tag: 'svg',
    attributes: {
      class: 'strip',
      viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
      'aria-hidden': 'true',
    },
    children: [
      rect({ x: 0, y: 7.5, width: SIZE.width, height: 1 }, 'rest'),
      ...stretches
        .filter((stretch) => stretch.from <= today)
        .map(({ answer, from: first, to }) => {
          const [x, end] = [at(first), to === null ? SIZE.width : at(to, 1)];
          return drawStretch(answer, { ...SIZE.band, x, width: Math.max(SIZE.shortest, end - x) });
        }),
      rect({ x: Math.min(at(day), SIZE.width - 2), y: 0, width: 2, height: SIZE.height }, 'needle'),
    ],
  };
}
