import { useLayoutEffect, useState } from 'preact/hooks';
import type { Corpus } from '../corpus/corpus.ts';
import { filteredBy } from '../corpus/filter.ts';
import { positionAt } from '../corpus/position.ts';
import { chosenDay } from '../platform/chosen-day.ts';
import { askPage, pausePage } from '../platform/messages.ts';
import { beginPause, endPause } from '../platform/pause.ts';
import { addSite, removeSite, turnOff, turnOn } from '../platform/sites.ts';
import { today } from '../platform/today.ts';
import { factsOf } from '../ui/facts.ts';
import type { Find } from '../ui/find.ts';
import { useWords } from '../ui/surroundings.ts';
import { FilterChoice } from './filter-choice.tsx';
import type { PageState, Shown } from './page-view.tsx';
import { PopupView, type Actions } from './popup-view.tsx';
import { readRoute, routeTo } from './route.ts';
import { Says } from './says.tsx';
import { usePage, type Beside, type Tab } from './use-page.ts';
import { useFilter } from './use-filter.ts';
import { usePause } from './use-pause.ts';

interface Props {
  readonly corpus: Corpus;
  readonly tab: Tab | null;
  readonly search: Find;
}

/** Binds the popup's view to the corpus, the reader's filter, the page beside it and the address. */
export function Popup({ corpus, tab, search }: Props) {
  const words = useWords();
  const { t, date } = words;
  const [query, setQuery] = useState(() => readRoute(location.hash).query);
  const [shown, setShown] = useState<Shown | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const pause = usePause();
  const { page, site } = usePage(tab, `${round} ${pause?.until}`);
  const { filter, date: dating, settingsFault } = useFilter();
  const route = useRoute();

  const now = today();
  const chosen = chosenDay(dating, now);
  const day = route.date ?? (page.kind === 'read' ? page.summary.date : (chosen ?? now));
  const asOf = t('asOf', date(corpus.asOf.slice(0, 7)));
  const dated =
    day === now
      ? t('datedNow', asOf)
      : t(route.date || chosen ? 'datedDay' : 'datedArticle', date(day));
  const answer = (subject: string) => positionAt(corpus, subject, day, filter);

  /** What the reader asked for may be refused by the browser: said in its words, then things stand as they do. */
  const attempt = (doing: Promise<unknown>) => {
    setFault(null);
    void doing
      .catch((error: Error) => setFault(t('refused', error.message)))
      .finally(() => setRound((count) => count + 1));
  };
  const url = tab?.url ?? '';
  const act: Actions = {
    query: setQuery,
    open: (subject) => (location.hash = routeTo(subject)),
    back: () => (location.hash = ''),
    show: (code) => {
      if (!tab) return;
      void askPage(tab.id, 'show', { code }).then((at) => setShown(at && { code, ...at }));
    },
    off: (off) => attempt(off ? turnOff(url) : turnOn(url)),
    pause: (spell) => attempt(spell ? beginPause(spell) : endPause()),
    resumePage: () => tab && attempt(pausePage(tab.id, false)),
    always: (always) => attempt(always ? addSite(url) : removeSite(url)),
  };
  const known = (subject: string) =>
    corpus.organisations.has(subject) || corpus.regionOf(subject) !== null;
  return (
    <PopupView
      facts={
        route.subject && known(route.subject)
          ? factsOf(corpus, route.subject, { date: day, today: now, filter })
          : null
      }
      page={pageState(page, dated, t('datedToday', asOf), answer)}
      shown={shown}
      query={query}
      found={search(query).map((subject) => ({ subject, answer: answer(subject) }))}
      dated={dated}
      date={day}
      site={site}
      pause={pause}
      filtered={filteredBy(corpus, filter)}
      fault={fault}
      settingsFault={settingsFault}
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
