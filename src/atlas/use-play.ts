import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../corpus/model.ts';
import { addDays, within, type Span } from './days.ts';

/** A week at a time, so that eight years pass in about twenty seconds. */
const DAYS = 7;
const PACE_MS = 50;
/** Who asked for less motion sees one change at a time. */
const CALM_PACE_MS = 1500;

interface Playing {
  readonly playing: boolean;
  readonly setPlaying: (playing: boolean) => void;
}

/** Lets time run from the date to the end of the span. Played at the end, it starts over. */
export function usePlay(
  span: Span,
  date: Day,
  setDate: (date: Day) => void,
  nextChange: (date: Day) => Day | null,
): Playing {
  const [playing, setPlaying] = useState(false);
  const now = useRef(date);
  now.current = date;
  useEffect(() => {
    if (!playing) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (now.current >= span.to) setDate(span.from);
    const timer = setInterval(
      () => {
        const next = calm
          ? (nextChange(now.current) ?? span.to)
          : within(span, addDays(now.current, DAYS));
        setDate(next);
        if (next >= span.to) setPlaying(false);
      },
      calm ? CALM_PACE_MS : PACE_MS,
    );
    return () => clearInterval(timer);
  }, [playing, span, nextChange]);
  return { playing, setPlaying };
}
