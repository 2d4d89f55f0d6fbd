import { useLayoutEffect, useState } from 'preact/hooks';
import type { Corpus } from '../corpus/corpus.ts';
import { filteredBy, KEEP_ALL, sameFilter, type Filter } from '../corpus/filter.ts';
import type { Answer } from '../corpus/model.ts';
import { positionAt } from '../corpus/position.ts';
import { isOff, siteOf } from '../platform/addresses.ts';
import { chosenDay } from '../platform/chosen-day.ts';
import { askPage, pausePage } from '../platform/messages.ts';
import { loadNames } from '../platform/packaged.ts';
import { beginPause, endPause } from '../platform/pause.ts';
import type { Settings } from '../platform/settings.ts';
import { addSite, removeSite, turnOff, turnOn, type SiteState } from '../platform/sites.ts';
import { today } from '../platform/today.ts';
import type { Finder } from '../ui/find.ts';
import { useWords } from '../ui/surroundings.ts';
import { useFind } from '../ui/use-find.ts';
import { Directory } from './directory.tsx';
import { FilterChoice } from './filter-choice.tsx';
import { Lookup } from './lookup.tsx';
import { Over } from './over.tsx';
import type { PageState, Shown } from './page-view.tsx';
import { PopupView, type Actions } from './popup-view.tsx';
import { isOver, readRoute, routeTo, type Route } from './route.ts';
import { Says } from './says.tsx';
import { usePage, type Beside, type Tab } from './use-page.ts';
import { usePause } from './use-pause.ts';
import { useSettings } from './use-settings.ts';

/** What the package knows of countries. */
export interface Known {
  readonly corpus: Corpus;
  readonly finder: Finder;
}

interface Props {
  readonly tab: Tab | null;
  readonly settingsAtFirst: Settings;
  /** Null until it is read: then there is the frame of the popup alone. */
  readonly known: Known | null;
}

/** Binds the popup's view to the corpus, the reader's filter, the page beside it and the address. */
export function Popup({ tab, settingsAtFirst, known }: Props) {
  const words = useWords();
  const { t, date } = words;
  const [shown, setShown] = useState<Shown | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const pause = usePause();
  const siteAtFirst = tab && siteOnSight(tab, settingsAtFirst);
  const { page, site } = usePage(tab, siteAtFirst, `${round} ${pause?.until}`);
  const { settings, settingsFault } = useSettings(settingsAtFirst);
  const { filter } = settings;
  const find = useFind(known?.finder ?? null, loadNames);
  const { route, cameFrom } = useRoute();

  const now = today();
  const asked = route.kind === 'start' ? null : route.date;
  const chosen = chosenDay(settings.date, now);
  const day = asked ?? (page.kind === 'read' ? page.summary.date : (chosen ?? now));
  const corpus = known?.corpus;
  const answer = corpus && ((subject: string) => positionAt(corpus, subject, day, filter));
  const asOf = corpus ? t('asOf', date(corpus.asOf.slice(0, 7))) : '';
  const datedThen = t(asked || chosen ? 'datedDay' : 'datedArticle', date(day));
  // What came after the last statement gathered is not known, and is not to seem so.
  const isLater = corpus !== undefined && day > corpus.asOf;
  const dated = day === now ? t('datedNow', asOf) : isLater ? `${datedThen} · ${asOf}` : datedThen;
  const lines = { filtered: corpus ? filteredBy(corpus, filter) : counting(filter), settingsFault };
  const tellFault = (reason: string) => setFault(t('refused', reason));

  /** What the reader asked for may be refused by the browser: said in its words, then things stand as they do. */
  const attempt = (doing: Promise<unknown>) => {
    setFault(null);
    void doing
      .catch((error: Error) => tellFault(error.message))
      .finally(() => setRound((count) => count + 1));
  };
  const url = tab?.url ?? '';
  const act: Actions = {
    open: (subject) => (location.hash = routeTo(subject)),
    show: (code) => {
      if (!tab) return;
      void askPage(tab.id, 'show', { code }).then((at) => setShown(at && { code, ...at }));
    },
    off: (off) => attempt(off ? turnOff(url) : turnOn(url)),
    pause: (spell) => attempt(spell ? beginPause(spell) : endPause()),
    resumePage: () => tab && attempt(pausePage(tab.id, false)),
    always: (always) => attempt(always ? addSite(url) : removeSite(url)),
  };
  return (
    <PopupView
      away={isOver(route, corpus)}
      over={
        corpus &&
        find &&
        answer && (
          <Over
            {...{
              route,
              cameFrom,
              corpus,
              date: day,
              today: now,
              filter,
              dated,
              find,
              answer,
              lines,
            }}
          />
        )
      }
      search={
        <Lookup
          query={route.kind === 'start' ? route.query : ''}
          find={find}
          answer={answer}
          dated={dated}
          onChoose={act.open}
        />
      }
      directory={corpus && <Directory corpus={corpus} date={day} filter={filter} dated={dated} />}
      page={pageState(page, answer, { dated, undated: t('datedToday', asOf) })}
      shown={shown}
      date={day}
      lines={lines}
      site={site}
      pause={pause}
      fault={fault}
      says={
        page.kind === 'read' &&
        tab &&
        corpus && (
          <Says
            corpus={corpus}
            tab={tab.id}
            mentions={page.summary.countries.reduce((sum, { mentions }) => sum + mentions, 0)}
            onFault={tellFault}
          />
        )
      }
      choice={<FilterChoice choosing={settings} onFault={tellFault} />}
      act={act}
    />
  );
}

/** What the address and the settings alone say of a site, so that its line is there from the start. */
function siteOnSight({ url = '' }: Tab, { sites }: Settings): SiteState | null {
  const site = siteOf(url);
  return site ? { site, read: 'always', off: isOff(new URL(url).hostname, sites.off) } : null;
}

const counting = (filter: Filter) => (sameFilter(filter, KEEP_ALL) ? null : ('counting' as const));

/** The countries of the page are told once their positions are known. */
function pageState(
  page: Beside,
  answer: ((code: string) => Answer) | undefined,
  { dated, undated }: { readonly dated: string; readonly undated: string },
): PageState {
  if (page.kind !== 'read') return page;
  if (!answer) return { kind: 'asking' };
  const { countries, dateFrom, unmarked } = page.summary;
  return {
    kind: 'read',
    countries: countries.map((country) => ({ ...country, answer: answer(country.code) })),
    dated: dateFrom === 'today' ? undated : dated,
    unmarked,
  };
}

/** What the address leads to, and the part of the address after `#` from which one came there. */
function useRoute(): { readonly route: Route; readonly cameFrom: string } {
  const [at, setAt] = useState({ route: readRoute(location.hash), cameFrom: '' });
  useLayoutEffect(() => {
    const follow = ({ oldURL }: HashChangeEvent) =>
      setAt((last) => {
        const route = readRoute(location.hash);
        // A comparison to which one adds is the same still.
        const stays = route.kind === 'compare' && last.route.kind === 'compare';
        return { route, cameFrom: stays ? last.cameFrom : new URL(oldURL).hash };
      });
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return at;
}
