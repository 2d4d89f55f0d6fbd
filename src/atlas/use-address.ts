import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Filter } from '../corpus/filter.ts';
import type { CountryCode, Day } from '../corpus/model.ts';
import { DEFAULTS, parseSettings, storedForm } from '../platform/settings.ts';
import { watchSettings, type StoredSettings } from '../platform/stored-settings.ts';
import { addressOf, readAddress } from './address.ts';
import { within, type Span } from './days.ts';
import { useSettled } from './use-settled.ts';
import type { World } from './world.ts';

interface Given {
  readonly span: Span;
  readonly world: World;
  /** As they are at the start. */
  readonly settings: StoredSettings;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What the address says, as far as the atlas can show it. A filter that is not understood is as if it were not there. */
function read({ span, world }: Given, hash: string) {
  const { date, country, filter } = readAddress(hash);
  const checked = parseSettings({ filter });
  return {
    date: date ? within(span, date) : span.to,
    country: country && world.places[country] ? country : null,
    filter: filter !== null && !checked.faults.length ? checked.settings.filter : null,
  };
}

const stored = (filter: Filter): unknown =>
  storedForm({ ...DEFAULTS, filter: filter as typeof DEFAULTS.filter })['filter'] ?? null;

/** Keeps date, country and filter in the address. A filter named there counts instead of the reader's own. */
export function useAddress(given: Given) {
  const [settings, setSettings] = useState(given.settings);
  const own = settings.settings.filter;
  const [{ date, country, filter: named }, setState] = useState(() => read(given, location.hash));
  const filter = named ?? own;
  const change = (part: { date?: Day; country?: CountryCode | null; filter?: null }) =>
    setState((state) => ({ ...state, ...part }));

  // Before the first sight, and by the address of the event: the present one may have been written over meanwhile.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    watchSettings((_, next) => setSettings(next), signal);
    const follow = ({ newURL }: HashChangeEvent) => setState(read(given, new URL(newURL).hash));
    addEventListener('hashchange', follow, { signal });
    return () => stop.abort();
  }, []);
  const settled = useSettled(date);
  useEffect(() => {
    if (settled === null) return;
    const address = addressOf({ date: settled, country, filter: stored(filter) });
    if (address !== location.hash) history.replaceState(null, '', address);
  }, [settled, country, filter]);

  return {
    date,
    country,
    filter,
    /** True where the address has a filter that is not the reader's. */
    foreign: named !== null && !same(named, own),
    settingsFault: settings.faults.length > 0,
    setDate: (next: Day) => change({ date: next }),
    setCountry: (next: CountryCode | null) => change({ country: next }),
    ownFilter: () => change({ filter: null }),
  };
}
