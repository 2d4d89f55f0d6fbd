import type { Day } from '../corpus/model.ts';
import { useWords } from '../ui/surroundings.ts';

export interface LinesProps {
  /**
   * How many statements count and how many there are, while the reader's filter leaves some out; `counting` until that
   * is known.
   */
  readonly filtered: { readonly kept: number; readonly all: number } | 'counting' | null;
  /** True where settings could not be read. */
  readonly settingsFault: boolean;
}

/** What the reader should not forget while reading: a filter is on, settings could not be read. */
export function Lines({ filtered, settingsFault }: LinesProps) {
  const { t, number } = useWords();
  const change = (
    <a href="options.html" target="_blank">
      {t('change')}
    </a>
  );
  return (
    <>
      {filtered && (
        <p class="line">
          {filtered === 'counting'
            ? '\u00a0'
            : t('filterOn', number(filtered.kept), number(filtered.all))}{' '}
          {change}
        </p>
      )}
      {settingsFault && (
        <p class="line">
          {t('settingsFault')} {change}
        </p>
      )}
    </>
  );
}

/** The way to the map as of a day, with the page of a country if one is named. */
export function MapLink({ date, country }: { readonly date: Day; readonly country?: string }) {
  const { t } = useWords();
  const route = country ? `${date}/${country}` : date;
  return (
    <a href={`atlas.html#/${route}`} target="_blank">
      {t(country ? 'onMap' : 'atlasTitle')}
    </a>
  );
}
