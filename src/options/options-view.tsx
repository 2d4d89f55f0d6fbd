import type { ComponentChildren } from 'preact';
import type { Corpus } from '../corpus/corpus.ts';
import type { Filter } from '../corpus/filter.ts';
import type { Settings } from '../platform/settings.ts';
import type { SetAside } from '../platform/stored-settings.ts';
import { useWords } from '../ui/surroundings.ts';
import { FaultsView } from './faults-view.tsx';
import { FilterView } from './filter-view.tsx';
import { MarksView } from './marks-view.tsx';
import { SitesView, type Sites } from './sites-view.tsx';
import { SourcesView } from './sources-view.tsx';

interface Props {
  readonly corpus: Corpus;
  readonly settings: Settings;
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
  sites,
  aside,
  refused,
  act,
  keys,
  children,
}: Props) {
  const { t } = useWords();
  const { filter, marks } = settings;
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
          <FilterView filter={filter} corpus={corpus} onChange={act.filter} />
          <SourcesView filter={filter} corpus={corpus} onChange={act.filter} />
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
      </main>
    </div>
  );
}
