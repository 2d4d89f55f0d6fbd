import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day, Position } from '../corpus/model.ts';
import { useWords } from '../ui/surroundings.ts';
import type { Change } from './changes.ts';
import { sumOf, type DatedCounts } from './counts.ts';
import { addDays, lengthOf, shareOf, type Span } from './days.ts';
import { fillOf, paintOnPage } from './fills.ts';
import { LOOKS, type Look } from './looks.ts';

/** Bottom to top: what is apart in meaning lies apart. */
const ORDER: readonly Position[] = ['government', 'neutral', 'disputes', 'opposition'];
const HEIGHT = 64;
/** Room below for the marks of changes. */
const MARKS = 10;
/** A mark is at least this high, and higher by the number of countries. */
const LEAST_MARK = 3;

interface Props {
  readonly span: Span;
  /** The last day for which sources were searched. */
  readonly asOf: Day;
  readonly counts: readonly DatedCounts[];
  readonly changes: readonly Change[];
  readonly onDate: (date: Day) => void;
}

/** How many countries held which position over the whole time, stacked; below it a mark for every day of change. */
export function BandView({ span, asOf, counts, changes, onDate }: Props) {
  const { t } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(1000);
  useLayoutEffect(() => {
    if (!frame.current) return;
    setWidth(frame.current.clientWidth);
    const sizes = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    sizes.observe(frame.current);
    return () => sizes.disconnect();
  }, []);
  const x = (day: Day) => shareOf(span, day) * width;
  const most = Math.max(1, ...counts.map((dated) => sumOf(dated.counts)));
  const pick = (event: MouseEvent) => {
    const { left, width: wide } = frame.current!.getBoundingClientRect();
    const share = (event.clientX - left) / wide;
    const rtl = getComputedStyle(frame.current!).direction === 'rtl';
    onDate(addDays(span.from, Math.round((rtl ? 1 - share : share) * lengthOf(span))));
  };
  return (
    <div class="band" ref={frame} onClick={pick}>
      <svg role="img" aria-label={t('bandLabel')} width={width} height={HEIGHT + MARKS}>
        {layersOf(counts, span, most).map(({ look, from, to }) => (
          <path
            key={look.id}
            d={areaPath(counts, span, from, to, x, (n) => HEIGHT - (n / most) * HEIGHT)}
            fill={fillOf(look, paintOnPage)}
          />
        ))}
        {marksOf(changes).map(({ day, countries }) => (
          <path
            key={day}
            class="change-mark"
            d={`M${x(day).toFixed(1)} ${HEIGHT + 1}v${Math.min(MARKS - 1, LEAST_MARK + countries / 4)}`}
          />
        ))}
        {asOf < span.to && (
          <rect
            class="unsearched"
            x={x(asOf)}
            y={0}
            width={Math.max(0, width - x(asOf))}
            height={HEIGHT}
          />
        )}
      </svg>
    </div>
  );
}

interface Layer {
  readonly look: Look;
  /** The heights of the lower and the upper edge. */
  readonly from: (dated: DatedCounts) => number;
  readonly to: (dated: DatedCounts) => number;
}

function layersOf(counts: readonly DatedCounts[], span: Span, most: number): Layer[] {
  if (!counts.length || !most || span.to < span.from) return [];
  let below: Layer['from'] = () => 0;
  return ORDER.flatMap((position) =>
    (['held', 'carried'] as const).map((part) => {
      const from = below;
      const to = (dated: DatedCounts) => from(dated) + dated.counts[position][part];
      below = to;
      return { look: plainLook(position, part === 'carried'), from, to };
    }),
  );
}

const plainLook = (position: Position, carried: boolean): Look =>
  LOOKS.find((look) => look.position === position && look.carried === carried && !look.contested)!;

/** Steps along the upper edge, and back along the lower one. */
function areaPath(
  counts: readonly DatedCounts[],
  span: Span,
  from: Layer['from'],
  to: Layer['to'],
  x: (day: Day) => number,
  y: (count: number) => number,
): string {
  const steps = counts.filter(({ day }) => day <= span.to);
  const corners = steps.flatMap((dated, i) => {
    const [left, right] = [x(dated.day), x(steps[i + 1]?.day ?? span.to)];
    return [
      { x: Math.max(0, left), low: y(from(dated)), high: y(to(dated)) },
      { x: right, low: y(from(dated)), high: y(to(dated)) },
    ];
  });
  const point = (px: number, py: number) => `${px.toFixed(1)} ${py.toFixed(1)}`;
  const there = corners.map((corner) => point(corner.x, corner.high));
  const back = corners.toReversed().map((corner) => point(corner.x, corner.low));
  return `M${[...there, ...back].join('L')}z`;
}

function marksOf(changes: readonly Change[]): { day: Day; countries: number }[] {
  const marks = new Map<Day, number>();
  for (const { day, countries } of changes)
    marks.set(day, (marks.get(day) ?? 0) + countries.length);
  return [...marks].map(([day, countries]) => ({ day, countries }));
}
