import type { ComponentChildren } from 'preact';
import type { Day } from '../corpus/model.ts';
import { isCountryCode } from '../countries/codes.ts';
import type { Pause, Spell } from '../platform/pause.ts';
import type { SiteState } from '../platform/sites.ts';
import { CountryView } from '../ui/country-view.tsx';
import type { Facts } from '../ui/facts.ts';
import { Legend } from '../ui/legend.tsx';
import { SearchView, type Found } from '../ui/search-view.tsx';
import { useWords } from '../ui/surroundings.ts';
import { useReturn } from '../ui/use-return.ts';
import { PauseView } from './pause-view.tsx';
import { PageView, type PageState, type Shown } from './page-view.tsx';
import { routeTo } from './route.ts';
import { SiteView } from './site-view.tsx';

interface Props {
  /** The country or organisation whose page is open; null at the start. */
  readonly facts: Facts | null;
  readonly page: PageState;
  readonly shown: Shown | null;
  readonly query: string;
  readonly found: readonly Found[];
  /** Of when the positions beside search results are, in words. */
  readonly dated: string;
  /** That day itself. */
  readonly date: Day;
  readonly site: SiteState | null;
  /** The pause that lasts, or null. */
  readonly pause: Pause | null;
  /** How many statements count and how many there are, while the reader's filter leaves some out. */
  readonly filtered: { readonly kept: number; readonly all: number } | null;
  /** A sentence saying what went wrong, or null. */
  readonly fault: string | null;
  /** True where settings could not be read. */
  readonly settingsFault: boolean;
  /** What the article states. */
  readonly says: ComponentChildren;
  /** The choice of a filter. */
  readonly choice: ComponentChildren;
  readonly act: Actions;
}

export interface Actions {
  readonly query: (text: string) => void;
  readonly open: (subject: string) => void;
  readonly back: () => void;
  readonly show: (code: string) => void;
  readonly off: (off: boolean) => void;
  readonly always: (always: boolean) => void;
  readonly pause: (spell: Spell | null) => void;
  readonly resumePage: () => void;
}

/** The popup: search above, the page's countries below, a country over both. */
export function PopupView(props: Props) {
  const { t } = useWords();
  const { facts, act } = props;
  useReturn(facts !== null);
  return (
    <>
      {props.fault && (
        <p class="fault" role="alert">
          {props.fault}
        </p>
      )}
      <main>
        <h1 class="unseen">{t('extensionName')}</h1>
        {/* The start stays as it was beneath a country: its scroll, its results, the control one came from. */}
        <div class="start" hidden={facts !== null}>
          <SearchView
            label={t('searchLabel')}
            autofocus
            query={props.query}
            found={props.found}
            dated={props.dated}
            onQuery={act.query}
            onChoose={act.open}
          />
          <Lines {...props} />
          {props.choice}
          <p class="line">
            <MapLink date={props.date} />
          </p>
          <PageView
            page={props.page}
            shown={props.shown}
            onShow={act.show}
            onOpen={act.open}
            onResume={act.resumePage}
          />
          {props.says}
          <p class="line">
            <a href="records.html" target="_blank">
              {t('recordsTitle')}
            </a>
          </p>
          <Legend />
        </div>
        {facts && (
          <CountryView
            key={facts.subject}
            facts={facts}
            linkTo={(subject) => `popup.html${routeTo(subject)}`}
            onBack={act.back}
          >
            <Lines {...props} />
            {isCountryCode(facts.subject) && (
              <p>
                <MapLink date={facts.then.date} country={facts.subject} />
              </p>
            )}
          </CountryView>
        )}
      </main>
      <SiteView site={props.site} onOff={act.off} onAlways={act.always}>
        <PauseView pause={props.pause} onPause={act.pause} />
      </SiteView>
    </>
  );
}

/** The way to the map as of a day, with the page of a country if one is named. */
function MapLink({ date, country }: { readonly date: Day; readonly country?: string }) {
  const { t } = useWords();
  const route = country ? `${date}/${country}` : date;
  return (
    <a href={`atlas.html#/${route}`} target="_blank">
      {t(country ? 'onMap' : 'atlasTitle')}
    </a>
  );
}

/** What the reader should not forget while reading: a filter is on, settings could not be read. */
function Lines({ filtered, settingsFault }: Pick<Props, 'filtered' | 'settingsFault'>) {
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
          {t('filterOn', number(filtered.kept), number(filtered.all))} {change}
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
