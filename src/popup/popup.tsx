import { useLayoutEffect, useState } from 'preact/hooks';
import type { Corpus } from '../corpus/corpus.ts';
import { filteredBy } from '../corpus/filter.ts';
import { positionAt } from '../corpus/position.ts';
import { chosenDay } from '../platform/chosen-day.ts';
import { askPage, pausePage } from '../platform/messages.ts';
import { beginPause, endPause } from '../platform/pause.ts';
import { addSite, removeSite, turnOff, turnOn } from '../platform/sites.ts';
import { today } from '../platform/today.ts';
import type { Finder } from '../ui/find.ts';
import { useWords } from '../ui/surroundings.ts';
import { useFind } from '../ui/use-find.ts';
import { Directory } from './directory.tsx';
import { FilterChoice } from './filter-choice.tsx';
import { Lookup } from './lookup.tsx';
import { isOver, Over } from './over.tsx';
import type { PageState, Shown } from './page-view.tsx';
import { PopupView, type Actions } from './popup-view.tsx';
import { readRoute, routeTo } from './route.ts';
import { Says } from './says.tsx';
import { useFilter } from './use-filter.ts';
import { usePage, type Beside, type Tab } from './use-page.ts';
import { usePause } from './use-pause.ts';

interface Props {
  readonly corpus: Corpus;
  readonly tab: Tab | null;
  readonly finder: Finder;
}

/** Binds the popup's view to the corpus, the reader's filter, the page beside it and the address. */
export function Popup({ corpus, tab, finder }: Props) {
  const words = useWords();
  const { t, date } = words;
  const [shown, setShown] = useState<Shown | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const pause = usePause();
  const { page, site } = usePage(tab, `${round} ${pause?.until}`);
  const { filter, date: dating, settingsFault } = useFilter();
  const find = useFind(finder);
  const route = useRoute();

  const now = today();
  const asked = route.kind === 'start' ? null : route.date;
  const chosen = chosenDay(dating, now);
  const day = asked ?? (page.kind === 'read' ? page.summary.date : (chosen ?? now));
  const asOf = t('asOf', date(corpus.asOf.slice(0, 7)));
  const dated =
    day === now ? t('datedNow', asOf) : t(asked || chosen ? 'datedDay' : 'datedArticle', date(day));
  const answer = (subject: string) => positionAt(corpus, subject, day, filter);
  const lines = { filtered: filteredBy(corpus, filter), settingsFault };

  /** What the reader asked for may be refused by the browser: said in its words, then things stand as they do. */
  const attempt = (doing: Promise<unknown>) => {
    setFault(null);
    void doing
      .catch((error: Error) => setFault(t('refused', error.message)))
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
  const over = (
    <Over
      route={route}
      {...{ corpus, date: day, today: now, filter, dated, find, answer, lines }}
    />
  );
  return (
    <PopupView
      over={isOver(route, corpus) ? over : null}
      search={
        <Lookup
          query={route.kind === 'start' ? route.query : ''}
          find={find}
          answer={answer}
          dated={dated}
          onChoose={act.open}
        />
      }
      directory={<Directory corpus={corpus} date={day} filter={filter} dated={dated} />}
      page={pageState(page, dated, t('datedToday', asOf), answer)}
      shown={shown}
      date={day}
      lines={lines}
      site={site}
      pause={pause}
      fault={fault}
      says={
        page.kind === 'read' &&
        tab && (
          <Says
            corpus={corpus}
            tab={tab.id}
            mentions={page.summary.countries.reduce((sum, { mentions }) => sum + mentions, 0)}
            onFault={(reason) => setFault(t('refused', reason))}
          />
        )
      }
      choice={<FilterChoice onFault={(reason) => setFault(t('refused', reason))} />}
      act={act}
    />
  );
}

function pageState(
  page: Beside,
  dated: string,
  undated: string,
  answer: (code: string) => ReturnType<typeof positionAt>,
): PageState {
  if (page.kind !== 'read') return page;
  const { countries, dateFrom, unmarked } = page.summary;
  return {
    kind: 'read',
    countries: countries.map((country) => ({ ...country, answer: answer(country.code) })),
    dated: dateFrom === 'today' ? undated : dated,
    unmarked,
  };
}

function useRoute() {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useLayoutEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
