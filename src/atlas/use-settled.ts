import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from '../ui/after-paint.ts';

const REST_MS = 160;

/** The value once it has rested, so that what is costly to show need not follow a slider. Null before the first paint. */
export function useSettled<T>(value: T): T | null {
  const [settled, setSettled] = useState<T | null>(null);
  useEffect(() => {
    let stopped = false;
    const settle = () => !stopped && setSettled(() => value);
    if (settled === null) void afterPaint().then(settle);
    else setTimeout(settle, REST_MS);
    return () => {
      stopped = true;
    };
  }, [value]);
  return settled;
}
