import { useEffect, useState } from 'preact/hooks';

const REST_MS = 160;

/** The value once it has rested, so that what is costly to show need not follow a slider. Null before the first paint. */
export function useSettled<T>(value: T): T | null {
  const [settled, setSettled] = useState<T | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settled === null ? 0 : REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
