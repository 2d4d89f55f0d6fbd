import { useEffect, useState } from 'preact/hooks';
import { breath } from './breath.ts';
import type { Find, Finder } from './find.ts';

/** What finds countries: anew once all names are read, so that what was typed meanwhile is looked up again. */
export function useFind({ find, prepare }: Finder): Find {
  const [current, setCurrent] = useState<Find>(() => find);
  useEffect(() => {
    void prepare(breath).then(() => setCurrent(() => (query: string) => find(query)));
  }, [find, prepare]);
  return current;
}
