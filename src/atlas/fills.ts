import { POSITIONS, type Position } from '../corpus/model.ts';
import type { Drawing } from '../countries/drawing.ts';
import { signDrawing } from '../signs/glyphs.ts';
import { LOOKS, type Look } from './looks.ts';

/** The colour of a token: a custom property on the page, a colour of its own in a picture that leaves it. */
export type Paint = (token: string) => string;

export const paintOnPage: Paint = (token) => `var(--${token})`;

/** Side of a tile, in pixels. It is laid aslant. */
const TILE = 8;

const shape = (tag: string, attributes: Record<string, string>): Drawing => ({
  tag,
  attributes,
  children: [],
});
const bar = (x: number, y: number, width: number, height: number, fill: string) =>
  shape('rect', { x: `${x}`, y: `${y}`, width: `${width}`, height: `${height}`, fill });
const dot = (x: number, y: number, fill: string) =>
  shape('circle', { cx: `${x}`, cy: `${y}`, r: '1.25', fill });

/** What makes positions tell apart without colour: plain, plain, lines, dots. */
function texture(position: Position, ink: string, land: string): Drawing[] {
  if (position === 'disputes')
    return [
      bar(0, 0, TILE, TILE, land),
      bar(0, 0, TILE, 2.2, ink),
      bar(0, TILE / 2, TILE, 2.2, ink),
    ];
  if (position === 'neutral')
    return [
      bar(0, 0, TILE, TILE, land),
      ...[2, 6].flatMap((x) => [2, 6].map((y) => dot(x, y, ink))),
    ];
  return [bar(0, 0, TILE, TILE, ink)];
}

const isPosition = (look: Look): look is Look & { position: Position } =>
  (POSITIONS as readonly string[]).includes(look.position);

const inkOf = ({ position, carried }: Look) => (carried ? `${position}-faded` : position);

const isPlain = ({ position, contested }: Look) =>
  !contested && (position === 'government' || position === 'opposition');

/**
 * The patterns that `fillOf` names. Contested positions are hatched across.
 * @param scale of the coordinates they are used in: patterns keep their size on the screen
 * @param prefix of their ids, so that a page can hold them at several scales
 */
export function patterns(paint: Paint, scale = 1, prefix = ''): Drawing[] {
  return LOOKS.filter(isPosition)
    .filter((look) => !isPlain(look))
    .map((look) => ({
      tag: 'pattern',
      attributes: {
        id: prefix + look.id,
        width: `${TILE}`,
        height: `${TILE}`,
        patternUnits: 'userSpaceOnUse',
        patternTransform: patternTransform(scale),
      },
      children: [
        ...texture(look.position, paint(inkOf(look)), paint('pressed')),
        ...(look.contested ? [bar(1, 0, 2.4, TILE, paint('ground'))] : []),
      ],
    }));
}

export const patternTransform = (scale: number): string => `rotate(-45) scale(${1 / scale})`;

/** What an area of a look is filled with. */
export function fillOf(look: Look, paint: Paint, prefix = ''): string {
  if (look.position === 'subject') return paint('text');
  if (look.position === 'none') return paint('pressed');
  return isPlain(look) ? paint(inkOf(look)) : `url(#${prefix}${look.id})`;
}

/** The point of a small state, around the origin, in pixels: the sign of its position on a disc that parts it from the land. */
export function pointDrawing(look: Look, paint: Paint): Drawing {
  const { position, carried, contested } = look;
  const ground = shape('circle', { r: '6', fill: paint('ground') });
  if (position === 'subject' || position === 'none')
    return group([
      shape('circle', { r: '3.5', fill: paint('ground') }),
      shape('circle', {
        r: position === 'none' ? '2' : '2.5',
        fill: paint(position === 'none' ? 'none' : 'text'),
      }),
    ]);
  const sign = signDrawing(position, { carried, contested });
  return {
    tag: 'g',
    attributes: { color: paint(position) },
    children: [
      ground,
      {
        tag: 'g',
        attributes: { transform: 'scale(.7) translate(-8 -8)' },
        children: sign.children,
      },
    ],
  };
}

const group = (children: Drawing[]): Drawing => ({ tag: 'g', attributes: {}, children });
