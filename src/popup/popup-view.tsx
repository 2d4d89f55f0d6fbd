import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../corpus/model.ts';
import type { Pause, Spell } from '../platform/pause.ts';
import type { SiteState } from '../platform/sites.ts';
import { Legend } from '../ui/legend.tsx';
import { useWords } from '../ui/surroundings.ts';
import { useReturn } from '../ui/use-return.ts';
import { Lines, MapLink, type LinesProps } from './lines.tsx';
import { PageView, type PageState, type Shown } from './page-view.tsx';
import { PauseView } from './pause-view.tsx';
import { SiteView } from './site-view.tsx';

interface Props {
  /** Whether something lies over the start: the page of a country, several side by side. */
  readonly away: boolean;
  /** What lies there; empty as long as nothing is known of it. */
  readonly over: ComponentChildren;
  readonly search: ComponentChildren;
  /** The list of all countries. */
  readonly directory: ComponentChildren;
  readonly page: PageState;
  readonly shown: Shown | null;
  /** The day of the positions at the start. */
  readonly date: Day;
  readonly lines: LinesProps;
  readonly site: SiteState | null;
  /** The pause that lasts, or null. */
  readonly pause: Pause | null;
  /** A sentence saying what went wrong, or null. */
  readonly fault: string | null;
  /** What the article states. */
  readonly says: ComponentChildren;
  /** The choice of a filter. */
  readonly choice: ComponentChildren;
  readonly act: Actions;
}

export interface Actions {
  readonly open: (subject: string) => void;
  readonly show: (code: string) => void;
  readonly off: (off: boolean) => void;
  readonly always: (always: boolean) => void;
  readonly pause: (spell: Spell | null) => void;
  readonly resumePage: () => void;
}

/** So long the rest of the popup waits for a page to answer. Milliseconds. */
const LONGEST_WAIT = 300;

/** The popup: search above, the page's countries below, then all countries; a country over these. */
export function PopupView(props: Props) {
  const { t } = useWords();
  const { away, over, act } = props;
  useReturn(away);
  const waited = useWaited(LONGEST_WAIT);
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
        <div class="start" hidden={away}>
          {props.search}
          <Lines {...props.lines} />
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
          {/* What stands below the page's countries would be pushed down by them, so they come first if they can. */}
          {(waited || props.page.kind !== 'asking') && (
            <>
              {props.says}
              <p class="line">
                <a href="records.html" target="_blank">
                  {t('recordsTitle')}
                </a>
              </p>
              <Legend />
              {props.directory}
            </>
          )}
        </div>
        {away && over}
      </main>
      <SiteView site={props.site} onOff={act.off} onAlways={act.always}>
        <PauseView pause={props.pause} onPause={act.pause} />
      </SiteView>
    </>
  );
}

/** Whether so many milliseconds have passed. */
function useWaited(ms: number): boolean {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return waited;
}
