import { useEffect, useState } from 'preact/hooks';
import { readPause, watchPause, type Pause } from '../platform/pause.ts';

/** The pause that lasts, followed while the popup is open; null where there is none. */
export function usePause(): Pause | null {
  const [pause, setPause] = useState<Pause | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void readPause().then(setPause);
    watchPause(setPause, stop.signal);
    return () => stop.abort();
  }, []);
  return pause;
}
