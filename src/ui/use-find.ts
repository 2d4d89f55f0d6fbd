import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchNames } from '../countries/search.ts';
import { afterPaint } from './after-paint.ts';
import { breath } from './breath.ts';
import type { Find, Finder } from './find.ts';

/**
 * What finds countries: anew once all names are read, so that what was typed meanwhile is looked up again. Null without
 * a finder.
 * @param readNames asked once the page has been seen
 */
export function useFind(finder: Finder | null, readNames: () => Promise<SearchNames>): Find | null {
  const [prepared, setPrepared] = useState<Finder | null>(null);
  useEffect(() => {
    if (!finder) return;
    void afterPaint()
      .then(readNames)
      .then((names) => finder.prepare(names, breath))
      .then(() => setPrepared(finder));
  }, [finder]);
  return useMemo(() => finder && ((query) => finder.find(query)), [finder, prepared]);
}
