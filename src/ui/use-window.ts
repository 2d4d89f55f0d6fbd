import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows from `from` until before `to`. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** So many rows beyond the edge of the window are there already, for what moves before it is drawn anew. */
const BEYOND = 10;
/** So many are there before anything is known of the window. */
const AT_FIRST = 16;

/** The rows of a list that a window shows, and some beyond its edges. `top` is the list's, below the window's; all in CSS pixels. */
export function sliceOf(count: number, row: number, top: number, height: number): Slice {
  const clamp = (n: number) => Math.min(count, Math.max(0, n));
  return {
    from: clamp(Math.floor(-top / row) - BEYOND),
    to: clamp(Math.ceil((height - top) / row) + BEYOND),
  };
}

/**
 * Which of many equally high rows must be there. It follows every scrolling and resizing, and whatever else makes the
 * component render.
 * @param row the height of a row in CSS pixels
 */
export function useWindow(list: RefObject<HTMLElement | null>, count: number, row: number): Slice {
  const [slice, setSlice] = useState<Slice>({ from: 0, to: Math.min(count, AT_FIRST) });
  const look = () => {
    const view = list.current?.ownerDocument.defaultView;
    if (!list.current || !view) return;
    const { top } = list.current.getBoundingClientRect();
    const next = sliceOf(count, row, top, view.innerHeight);
    setSlice((last) => (last.from === next.from && last.to === next.to ? last : next));
  };
  useLayoutEffect(look);
  useLayoutEffect(() => {
    const view = list.current?.ownerDocument.defaultView;
    if (!view) return;
    const passing = { capture: true, passive: true };
    view.addEventListener('scroll', look, passing);
    view.addEventListener('resize', look);
    return () => {
      view.removeEventListener('scroll', look, passing);
      view.removeEventListener('resize', look);
    };
  }, [count, row]);
  // Until the next look, a list that became shorter still has the slice of before.
  return { from: Math.min(slice.from, count), to: Math.min(slice.to, count) };
}
