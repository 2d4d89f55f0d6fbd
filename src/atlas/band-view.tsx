import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day, Position } from '../corpus/model.ts';
import { useWords } from '../ui/surroundings.ts';
import { afterPaint } from '../ui/after-paint.ts';
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
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const sizes = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    void afterPaint().then(() => frame.current && sizes.observe(frame.current));
    return () => sizes.disconnect();
  }, []);
  const x = (day: Day) => tenths(Math.max(0, shareOf(span, day)) * width);
  // Nothing is drawn before its width is known.
  const shown = width ? counts.filter(({ day }) => day <= span.to) : [];
  const xs = [...shown.map(({ day }) => day), span.to].map(x);
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
        {LAYERS.map((layer) => (
          <path
            key={layer.look.id}
            d={areaPath(shown, layer, xs, (n) => tenths(HEIGHT - (n / most) * HEIGHT))}
            fill={fillOf(layer.look, paintOnPage)}
          />
        ))}
        {marksOf(changes).map(({ day, countries }) => (
          <path
            key={day}
            class="change-mark"
            d={`M${x(day)} ${HEIGHT + 1}v${Math.min(MARKS - 1, LEAST_MARK + countries / 4)}`}
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

const plainLook = (position: Position, carried: boolean): Look =>
  LOOKS.find((look) => look.position === position && look.carried === carried && !look.contested)!;

const LAYERS: readonly Layer[] = ORDER.flatMap((position, place) => {
  const below = (dated: DatedCounts) =>
    ORDER.slice(0, place).reduce(
      (sum, other) => sum + dated.counts[other].held + dated.counts[other].carried,
      0,
    );
  const held = (dated: DatedCounts) => below(dated) + dated.counts[position].held;
  const both = (dated: DatedCounts) => held(dated) + dated.counts[position].carried;
  return [
    { look: plainLook(position, false), from: below, to: held },
    { look: plainLook(position, true), from: held, to: both },
  ];
});

/** Steps along the upper edge, and back along the lower one. @param xs where each count begins, and where the last ends */
function areaPath(
  counts: readonly DatedCounts[],
  { from, to }: Layer,
  xs: readonly number[],
  y: (count: number) => number,
): string {
  const [start = 0] = xs;
  const there = counts.map((dated, i) => `V${y(to(dated))}H${xs[i + 1]}`);
  const back = counts.map((dated, i) => `V${y(from(dated))}H${xs[i]}`).reverse();
  return `M${start} ${HEIGHT}${there.join('')}${back.join('')}z`;
}

const tenths = (pixels: number) => Math.round(pixels * 10) / 10;

function marksOf(changes: readonly Change[]): { day: Day; countries: number }[] {
  const marks = new Map<Day, number>();
  for (const { day, countries } of changes)
    marks.set(day, (marks.get(day) ?? 0) + countries.length);
  return [...marks].map(([day, countries]) => ({ day, countries }));
}
