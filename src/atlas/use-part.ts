import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from '../ui/after-paint.ts';

/** A part of the page, loaded once the page has been seen; null until then. */
export function usePart<Part>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    void afterPaint()
      .then(load)
      .then((loaded) => setPart(() => loaded));
  }, []);
  return part;
}
