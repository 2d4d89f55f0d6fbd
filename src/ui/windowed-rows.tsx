import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useWindow } from './use-window.ts';

interface Props {
  readonly count: number;
  /** In CSS pixels; the style sheet must agree. */
  readonly rowHeight: number;
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
  /** A row that must be there wherever the window is, because the keyboard is or begins on it. */
  readonly kept: number;
  readonly keyOf: (place: number) => string;
  readonly row: (place: number) => ComponentChildren;
}

/** A long list of equally high rows, of which only those near the window are in the document. */
export function WindowedRows({ count, rowHeight, labelledBy, kept, keyOf, row }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const { from, to } = useWindow(list, count, rowHeight);
  const places = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  if (kept < from) places.unshift(kept);
  else if (kept >= to && kept < count) places.push(kept);
  return (
    <ul
      ref={list}
      class="windowed"
      aria-labelledby={labelledBy}
      style={{ blockSize: `${count * rowHeight}px` }}
    >
      {places.map((place) => (
        <li
          key={keyOf(place)}
          aria-setsize={count}
          aria-posinset={place + 1}
          style={{ insetBlockStart: `${place * rowHeight}px` }}
        >
          {row(place)}
        </li>
      ))}
    </ul>
  );
}
