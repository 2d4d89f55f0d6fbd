import type { ComponentChildren } from 'preact';
import type { Corpus } from '../corpus/corpus.ts';
import type { Filter } from '../corpus/filter.ts';
import type { Day } from '../corpus/model.ts';
import type { Choosing } from '../corpus/profiles.ts';
import type { Settings } from '../platform/settings.ts';
import type { SetAside } from '../platform/stored-settings.ts';
import { useWords } from '../ui/surroundings.ts';
import { DateView } from './date-view.tsx';
import { FaultsView } from './faults-view.tsx';
import { FilterView } from './filter-view.tsx';
import { MarksView } from './marks-view.tsx';
import { ProfilesView } from './profiles-view.tsx';
import { SitesView, type Sites } from './sites-view.tsx';
import { SourcesView } from './sources-view.tsx';

interface Props {
  readonly corpus: Corpus;
  readonly settings: Settings;
  readonly today: Day;
  readonly sites: Sites;
  /** Settings that could not be read. */
  readonly aside: readonly SetAside[];
  /** A sentence saying what the browser refused, or null. */
  readonly refused: string | null;
  readonly act: Actions;
  /** The section on keys. */
  readonly keys: ComponentChildren;
  /** The preview, beside or above the sections. */
  readonly children: ComponentChildren;
}

export interface Actions {
  readonly filter: (filter: Filter) => void;
  readonly choosing: (choosing: Choosing) => void;
  readonly date: (date: Settings['date']) => void;
  readonly marks: (marks: Settings['marks']) => void;
  readonly turnOn: (site: string) => void;
  readonly removePattern: (pattern: string) => void;
  readonly drop: (one: SetAside) => void;
  readonly takeBack: (one: SetAside) => void;
  readonly reset: () => void;
}

/** The options: one column of sections, the preview beside it. */
export function OptionsView({
  corpus,
  settings,
  today,
  sites,
  aside,
  refused,
  act,
  keys,
  children,
}: Props) {
  const { t } = useWords();
  const { filter, profiles, marks } = settings;
  return (
    <div class="sheet">
      <header>
        <h1>{t('optionsTitle')}</h1>
      </header>
      {children}
      <main>
        <FaultsView aside={aside} onDrop={act.drop} onTakeBack={act.takeBack} />
        <section id="filter">
          <h2>{t('filterTitle')}</h2>
          <p class="note">{t('filterMeaning')}</p>
          <ProfilesView choosing={{ filter, profiles }} onChange={act.choosing} />
          <FilterView filter={filter} corpus={corpus} onChange={act.filter} />
          <SourcesView filter={filter} corpus={corpus} onChange={act.filter} />
        </section>
        <section id="date">
          <h2>{t('dateTitle')}</h2>
          <p class="note">{t('dateMeaning')}</p>
          <DateView date={settings.date} today={today} onChange={act.date} />
        </section>
        <section id="marks">
          <h2>{t('marksTitle')}</h2>
          <MarksView marks={marks} onChange={act.marks} />
        </section>
        <section id="sites">
          <h2>{t('sitesTitle')}</h2>
          {refused && (
            <p class="fault" role="alert">
              {refused}
            </p>
          )}
          <SitesView sites={sites} onTurnOn={act.turnOn} onRemove={act.removePattern} />
        </section>
        {keys}
        <section id="own">
          <h2>{t('ownTitle')}</h2>
          <p class="note">{t('recordsMeaning')}</p>
          <p>
            <a href="records.html">{t('recordsTitle')}</a>
          </p>
        </section>
        <section id="reset">
          <h2>{t('resetTitle')}</h2>
          <p class="note">{t('resetMeaning')}</p>
          <button class="button" onClick={act.reset}>
            {t('reset')}
          </button>
        </section>
        <p>
          <a href="diagnostics.html">{t('diagnosticsTitle')}</a>
        </p>
      </main>
    </div>
  );
}
