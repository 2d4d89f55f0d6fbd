import { useEffect, useState } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../platform/settings.ts';
import { readSetAside, readSettings, watchSettings } from '../platform/stored-settings.ts';

/** What the reader lets count and at which date, as it stands, and whether some settings could not be read. */
export function useFilter(): Pick<Settings, 'filter' | 'profiles' | 'date'> & {
  settingsFault: boolean;
} {
  const [{ filter, profiles, date }, setSettings] = useState(DEFAULTS);
  const [settingsFault, setFault] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const follow = (settings: Settings) => {
      setSettings(settings);
      // The legend shows marks as the reader has them drawn.
      const { palette, strength } = settings.marks;
      Object.assign(document.documentElement.dataset, { palette, strength });
      void readSetAside().then((faults) => setFault(faults.length > 0));
    };
    void readSettings().then(({ settings }) => follow(settings));
    watchSettings(follow, stop.signal);
    return () => stop.abort();
  }, []);
  return { filter, profiles, date, settingsFault };
}
