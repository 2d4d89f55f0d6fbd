import { useEffect, useState } from 'preact/hooks';
import { KEEP_ALL, type Filter } from '../corpus/filter.ts';
import type { Settings } from '../platform/settings.ts';
import { readSetAside, readSettings, watchSettings } from '../platform/stored-settings.ts';

/** The reader's filter as it stands, and whether some settings could not be read. */
export function useFilter(): { filter: Filter; settingsFault: boolean } {
  const [filter, setFilter] = useState<Filter>(KEEP_ALL);
  const [settingsFault, setFault] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const follow = (settings: Settings) => {
      setFilter(settings.filter);
      void readSetAside().then((faults) => setFault(faults.length > 0));
    };
    void readSettings().then(({ settings }) => follow(settings));
    watchSettings(follow, stop.signal);
    return () => stop.abort();
  }, []);
  return { filter, settingsFault };
}
