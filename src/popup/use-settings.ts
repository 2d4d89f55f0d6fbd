import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '../platform/settings.ts';
import { readSetAside, watchSettings } from '../platform/stored-settings.ts';

/** The reader's settings as they stand, and whether some could not be read. */
export function useSettings(atFirst: Settings): { settings: Settings; settingsFault: boolean } {
  const [settings, setSettings] = useState(atFirst);
  const [settingsFault, setFault] = useState(false);
  const { palette, strength } = settings.marks;
  // The legend shows marks as the reader has them drawn.
  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, { palette, strength });
  }, [palette, strength]);
  useEffect(() => {
    const stop = new AbortController();
    const lookAside = () => void readSetAside().then((faults) => setFault(faults.length > 0));
    lookAside();
    watchSettings((next) => {
      setSettings(next);
      lookAside();
    }, stop.signal);
    return () => stop.abort();
  }, []);
  return { settings, settingsFault };
}
