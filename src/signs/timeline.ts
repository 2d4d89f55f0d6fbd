import { EPISODES } from '../corpus/episodes.ts';
import type { Answer, Day, Episode, Position, Statement } from '../corpus/model.ts';
import { dayBefore, daysFrom } from '../corpus/partial-date.ts';
import type { Stretch } from '../corpus/timeline.ts';
import type { Drawing } from '../countries/drawing.ts';
import { signDrawing } from './glyphs.ts';

/** A part of a lane: where it begins and ends, as shares of the lane's length from 0 to 1. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface PlacedStretch extends Span {
  readonly stretch: Stretch;
}

/** One phase of the question as a lane of its own, so that short phases are as legible as long ones. */
export interface Lane {
  readonly episode: Episode;
  readonly from: Day;
  readonly to: Day;
  readonly stretches: readonly PlacedStretch[];
  /** The intervals of days that the dates of its statements name. */
  readonly dates: readonly Span[];
  /** The first days of years. */
  readonly years: readonly { readonly year: string; readonly at: number }[];
}

/** What a lane is laid out from. */
export interface Course {
  readonly stretches: readonly Stretch[];
  readonly statements: readonly Statement[];
}

/** One phase with a lane for each of several courses, in their order, all over the same days. */
export interface Phase extends Pick<Lane, 'episode' | 'from' | 'to' | 'years'> {
  readonly lanes: readonly Lane[];
}

/** Lays out a timeline: a lane for every phase from the first recorded position to today, oldest first. */
export const lanesOf = (
  stretches: readonly Stretch[],
  statements: readonly Statement[],
  today: Day,
): Lane[] => phasesOf([{ stretches, statements }], today).flatMap(({ lanes }) => lanes);

/**
 * Lays out several timelines on one axis: every phase from the first position recorded in any of them to today, oldest
 * first. A lane is bare where nothing is recorded yet.
 */
export function phasesOf(courses: readonly Course[], today: Day): Phase[] {
  const past = courses.map(({ stretches }) => stretches.filter(({ from }) => from <= today));
  const begin = past.flatMap(([first]) => (first ? [first.from] : [])).sort()[0];
  if (begin === undefined) return [];
  return EPISODES.flatMap((episode, i) => {
    const next = EPISODES[i + 1];
    const last = next && next.from <= today ? dayBefore(next.from) : today;
    if (last < begin || episode.from > today) return [];
    const from = i === 0 ? begin : episode.from;
    const days = { episode, from, to: last, years: yearsOf(from, last) };
    const lanes = courses.map(({ statements }, course) =>
      laneOf(days, past[course] ?? [], statements, today),
    );
    return [{ ...days, lanes }];
  });
}

function laneOf(
  days: Omit<Phase, 'lanes'>,
  stretches: readonly Stretch[],
  statements: readonly Statement[],
  today: Day,
): Lane {
  const { episode, from, to } = days;
  const at = place(from, to);
  return {
    ...days,
    stretches: stretches
      .filter((stretch) => stretch.episode === episode)
      .map((s) => (s.to !== null && s.to >= today ? { ...s, to: null } : s))
      .map((stretch) => ({
        stretch,
        start: at(stretch.from),
        end: stretch.to === null ? 1 : at(stretch.to, 1),
      })),
    dates: statements
      .filter((s) => s.episode === episode.id && s.start <= to)
      .map((s) => ({ start: at(s.start), end: at(s.end, 1) })),
  };
}

function yearsOf(from: Day, to: Day): Lane['years'] {
  const at = place(from, to);
  return yearsIn(from, to).map((year) => ({ year, at: at(`${year}-01-01`) }));
}

/** Gives the share of a lane's length at which a day begins; with 1 added, at which it ends. */
function place(from: Day, to: Day): (day: Day, added?: 0 | 1) => number {
  const length = daysFrom(from, to) + 1;
  return (day, added = 0) => Math.min(1, Math.max(0, (daysFrom(from, day) + added) / length));
}

function yearsIn(from: Day, to: Day): string[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)));
  const years: string[] = [];
  for (let year = (first ?? 0) + 1; year <= (last ?? 0); year++) years.push(String(year));
  return years;
}

/** Sizes in units of the drawing. */
const SIZE = { width: 348, band: 20, gap: 3, dates: 3, sign: 16, shortest: 2, room: 24 };
const HEIGHT = SIZE.band + SIZE.gap + SIZE.dates;

/** A box in the units of a drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a lane: above, its stretches in the colour and pattern of their positions (carried ones in outline, contested
 * ones hatched); below, the dates of the statements as intervals. The classes are coloured by `signRules` of
 * `tokens.ts`; `.dates` by the surface.
 */
export function drawLane({ stretches, dates }: Lane): Drawing {
  const box = ({ start, end }: Span, place: Pick<Box, 'y' | 'height'>): Box => ({
    x: start * SIZE.width,
    width: Math.max(SIZE.shortest, (end - start) * SIZE.width),
    ...place,
  });
  return {
    tag: 'svg',
    attributes: {
      class: 'lane',
      viewBox: `0 0 ${SIZE.width} ${HEIGHT}`,
      'aria-hidden': 'true',
    },
    children: [
      ...stretches.map((placed) =>
        drawStretch(placed.stretch.answer, box(placed, { y: 0, height: SIZE.band })),
      ),
      ...dates.map((span) =>
        rect(box(span, { y: HEIGHT - SIZE.dates, height: SIZE.dates }), 'dates'),
      ),
    ],
  };
}

/**
 * A group `.stretch` that fills a box with the colour and pattern of an answer, and shows its sign where there is room.
 * @throws RangeError for an answer without a position
 */
export function drawStretch({ position, carried, contestedBy }: Answer, box: Box): Drawing {
  if (position === 'none') throw new RangeError('A stretch without a position has no picture.');
  const contested = contestedBy.length > 0;
  const solid = !carried && (position === 'government' || position === 'opposition');
  const hasRoom = box.width >= SIZE.room && box.height >= SIZE.sign;
  return {
    tag: 'g',
    attributes: { class: 'stretch', 'data-position': position },
    children: [
      carried ? outline(box) : rect(box, solid ? 'solid' : 'pale'),
      ...pattern(position, box),
      ...(contested ? [lines(box, 6, -1, solid ? 'cut' : 'hatch')] : []),
      ...(hasRoom ? drawSign(position, { carried, contested }, box) : []),
    ],
  };
}

/** Half a line inside the box, so that none of it lies outside. */
const outline = ({ x, y, width, height }: Box) =>
  rect({ x: x + 0.5, y: y + 0.5, width: Math.max(1, width - 1), height: height - 1 }, 'carried');

function drawSign(
  position: Position,
  state: { carried: boolean; contested: boolean },
  { x, y, height }: Box,
) {
  const sign = signDrawing(position, state);
  const [left, top] = [x + SIZE.gap, y + (height - SIZE.sign) / 2].map(String);
  const spot: Drawing = {
    tag: 'rect',
    attributes: {
      class: 'spot',
      x: left!,
      y: top!,
      width: String(SIZE.sign),
      height: String(SIZE.sign),
      rx: '3',
    },
    children: [],
  };
  return [spot, { ...sign, attributes: { ...sign.attributes, x: left!, y: top! } }];
}

/** A rectangle that fills a box. */
export function rect({ x, y, width, height }: Box, className: string): Drawing {
  return {
    tag: 'rect',
    attributes: {
      class: className,
      x: round(x),
      y: round(y),
      width: round(width),
      height: round(height),
    },
    children: [],
  };
}

/** As on the map: disputes has diagonal lines, neutral has dots, the two sides are plain. */
function pattern(position: Position, box: Box): Drawing[] {
  if (position === 'disputes') return [lines(box, 5, 1, 'hatch')];
  return position === 'neutral' ? [dots(box, 5)] : [];
}

/** Diagonal lines that fill a box, `step` apart, rising (1) or falling (-1). */
function lines({ x, y: top, width, height }: Box, step: number, slope: 1 | -1, className: string) {
  const parts: string[] = [];
  // A rising line that meets the lower edge at `c` from the left is, in the box, where 0 <= c + t <= width.
  for (let c = step - height; c < width; c += step) {
    const [first, last] = [Math.max(0, -c), Math.min(height, width - c)];
    if (first >= last) continue;
    const y = (t: number) => top + (slope === 1 ? height - t : t);
    parts.push(
      `M${round(x + c + first)} ${round(y(first))}L${round(x + c + last)} ${round(y(last))}`,
    );
  }
  return { tag: 'path', attributes: { class: className, d: parts.join('') }, children: [] };
}

/** Rows of dots, set off against each other. */
function dots({ x, y: top, width, height }: Box, step: number): Drawing {
  const parts: string[] = [];
  for (let row = 0, y = step / 2; y < height; row++, y += step)
    for (let left = row % 2 ? step : step / 2; left < width; left += step)
      parts.push(`M${round(x + left)} ${round(top + y)}h0`);
  return { tag: 'path', attributes: { class: 'points', d: parts.join('') }, children: [] };
}

const round = (n: number) => String(Math.round(n * 10) / 10);
