import { POSITIONS, type PositionOrNone } from '../corpus/model.ts';
import type { Drawing } from '../countries/drawing.ts';
import { POSITION_LABELS } from '../signs/labels.ts';
import { FADED_TONES, POSITION_TONES, SURFACE_TONES, type Ground } from '../signs/tokens.ts';
import type { Words } from '../signs/words.ts';
import type { Camera, Size } from './camera.ts';
import { withoutPosition, type Counts } from './counts.ts';
import { fillOf, patterns, pointDrawing, type Paint } from './fills.ts';
import { LOOKS, type Look } from './looks.ts';
import type { World } from './world.ts';

/** What a picture shows. Its words stand in it, so that it can be passed on by itself. */
export interface Shot {
  readonly world: World;
  readonly camera: Camera;
  readonly size: Size;
  readonly ground: Ground;
  readonly words: Words;
  readonly lookOf: (code: string) => Look;
  readonly counts: Counts;
  /** Lines below the title: the date first. */
  readonly heading: readonly string[];
  /** Lines at the foot: filter, source, licence of the map. */
  readonly foot: readonly string[];
}

/** In pixels. */
const MARGIN = 16;
const LINE = 18;
const SWATCH = 24;
const LETTER = 6.4;
const FONT = 'system-ui, sans-serif';

/** A colour by the name of its token. */
function paintFor(ground: Ground): Paint {
  const faded = Object.entries(FADED_TONES).map(([name, tone]) => [`${name}-faded`, tone] as const);
  const tones = new Map(
    Object.entries({ ...SURFACE_TONES, ...POSITION_TONES, ...Object.fromEntries(faded) }),
  );
  return (token) => tones.get(token)?.[ground] ?? 'none';
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

type Attributes = Readonly<Record<string, string | number>>;

function element(tag: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  return children.length
    ? `<${tag}${written}>${children.join('')}</${tag}>`
    : `<${tag}${written}/>`;
}

const written = ({ tag, attributes, children }: Drawing): string =>
  element(tag, attributes, ...children.map(written));

/** The map as an SVG file of its own, with title, date, legend, source and licence. */
export function pictureOf(shot: Shot): string {
  const { size, ground, words, heading, foot, camera } = shot;
  const paint = paintFor(ground);
  const width = Math.max(size.width, 640);
  const letters = Math.floor((width - 2 * MARGIN) / LETTER);
  const lines = foot.flatMap((line) => wrapped(line, letters));
  const top = MARGIN + 28 + heading.length * LINE + MARGIN / 2;
  const legendAt = top + size.height + MARGIN;
  const legend = legendRows(shot);
  const footAt = legendAt + legend.length * LINE + MARGIN;
  const height = footAt + lines.length * LINE;
  const text = writerFor(words, width, paint);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': FONT,
    },
    element('title', {}, escaped(`${words.t('atlasQuestion')} ${heading[0] ?? ''}`)),
    element(
      'defs',
      {},
      ...patterns(paint, camera.k, 'map-').map(written),
      ...patterns(paint).map(written),
      element(
        'clipPath',
        { id: 'view' },
        element('rect', { width: size.width, height: size.height }),
      ),
    ),
    element('rect', { width, height, fill: paint('ground') }),
    text(words.t('atlasQuestion'), MARGIN + 20, { size: 18, weight: 600 }),
    ...heading.map((line, i) => text(line, MARGIN + 24 + (i + 1) * LINE, i ? {} : { weight: 600 })),
    element('g', { transform: `translate(0 ${top})` }, mapOf(shot, paint)),
    ...legend.flatMap(legendWriter(words, paint, text, legendAt, width)),
    ...lines.map((line, i) => text(line, footAt + i * LINE, { size: 11, colour: 'note' })),
  );
}

interface Type {
  readonly size?: number;
  readonly weight?: number;
  readonly colour?: string;
  /** Room left before the words. */
  readonly indent?: number;
}

/** Writes a line at a height, from the side on which the language begins. */
function writerFor({ direction }: Words, width: number, paint: Paint) {
  return (
    line: string,
    y: number,
    { size = 13, weight = 400, colour = 'text', indent = 0 }: Type,
  ) =>
    element(
      'text',
      {
        x: direction === 'rtl' ? width - MARGIN - indent : MARGIN + indent,
        y,
        direction,
        'font-size': size,
        'font-weight': weight,
        fill: paint(colour),
      },
      escaped(line),
    );
}

function mapOf({ world, camera, size, lookOf, words }: Shot, paint: Paint): string {
  const { x, y, k } = camera;
  const places = Object.entries(world.places);
  const areas = places.flatMap(([code, { d }]) =>
    d === undefined ? [] : element('path', { d, fill: fillOf(lookOf(code), paint, 'map-') }),
  );
  const points = places
    .filter(([, { small }]) => small)
    .map(([code, { at }]) =>
      element(
        'g',
        { transform: `translate(${at[0] * k + x} ${at[1] * k + y})` },
        written(pointDrawing(lookOf(code), paint)),
      ),
    );
  const outlines = element(
    'g',
    {
      transform: `translate(${x} ${y}) scale(${k})`,
      stroke: paint('ground'),
      'stroke-width': 0.75 / k,
      'stroke-linejoin': 'round',
    },
    element('path', { d: world.rest, fill: paint('pressed') }),
    ...areas,
  );
  const [left = 0, high = 0] = world.places['VE']?.at ?? [];
  const name = element(
    'text',
    {
      x: left * k + x + 6,
      y: high * k + y - 14,
      'font-size': 12,
      'font-weight': 600,
      fill: paint('text'),
      stroke: paint('ground'),
      'stroke-width': 3,
      'paint-order': 'stroke',
    },
    escaped(words.country('VE')),
  );
  return (
    element('g', { 'clip-path': 'url(#view)' }, outlines, ...points, name) + frame(size, paint)
  );
}

const frame = ({ width, height }: Size, paint: Paint) =>
  element('path', { d: `M0 ${height}h${width}`, stroke: paint('line') });

interface LegendRow {
  /** Ids of the looks that it explains. */
  readonly looks: readonly string[];
  readonly label: string;
}

function legendRows({ counts, world, words }: Shot): LegendRow[] {
  const { t, number } = words;
  const counted = (id: PositionOrNone, count: number): LegendRow => ({
    looks: [id],
    label: `${t(POSITION_LABELS[id])}: ${number(count)}`,
  });
  return [
    ...POSITIONS.map((id) => counted(id, counts[id].held + counts[id].carried)),
    counted('none', withoutPosition(world, counts)),
    { looks: ['government-carried', 'opposition-carried'], label: t('legendCarried') },
    { looks: ['government-contested', 'opposition-contested'], label: t('legendContested') },
  ];
}

function legendWriter(
  { direction }: Words,
  paint: Paint,
  text: ReturnType<typeof writerFor>,
  top: number,
  width: number,
) {
  return ({ looks, label }: LegendRow, i: number): string[] => [
    ...looks.map((id, place) => {
      const x = MARGIN + place * (SWATCH + 4);
      return element('rect', {
        x: direction === 'rtl' ? width - x - SWATCH : x,
        y: top + i * LINE,
        width: SWATCH,
        height: 12,
        fill: fillOf(
          LOOKS.find((look) => look.id === id)!,
          paint,
        ),
      });
    }),
    text(label, top + i * LINE + 10, { indent: looks.length * (SWATCH + 4) + 4 }),
  ];
}

/** Breaks a line at blanks. @param letters about how many fit */
function wrapped(line: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
