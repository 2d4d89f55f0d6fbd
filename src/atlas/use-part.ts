import { useEffect, useState } from 'preact/hooks';

/** A part of the page, loaded once the page has been seen; null until then. */
export function usePart<Part>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    void load().then((loaded) => setPart(() => loaded));
  }, []);
  return part;
}
