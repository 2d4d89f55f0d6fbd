import type { ComponentChild } from 'preact';
import { KEEP_ALL, type Filter } from '../../src/corpus/filter.ts';
import { POSITIONS } from '../../src/corpus/model.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { regionOf } from '../../src/countries/regions.ts';
import type { Profiles } from '../../src/corpus/profiles.ts';
import { ArticleView } from '../../src/options/article-view.tsx';
import { DateView } from '../../src/options/date-view.tsx';
import { FilterView } from '../../src/options/filter-view.tsx';
import { FaultsView } from '../../src/options/faults-view.tsx';
import { MarksView } from '../../src/options/marks-view.tsx';
import { PreviewView } from '../../src/options/preview-view.tsx';
import { remains } from '../../src/options/preview.ts';
import { ProfilesView } from '../../src/options/profiles-view.tsx';
import { SitesView } from '../../src/options/sites-view.tsx';
import { SourcesView } from '../../src/options/sources-view.tsx';
import { CompareView } from '../../src/popup/compare-view.tsx';
import { compare } from '../../src/popup/comparison.ts';
import { DirectoryView } from '../../src/popup/directory-view.tsx';
import { ALL, entriesOn, type Choice } from '../../src/popup/entries.ts';
import { PageView, type PageState } from '../../src/popup/page-view.tsx';
import { PauseView } from '../../src/popup/pause-view.tsx';
import { SiteView } from '../../src/popup/site-view.tsx';
import type { Ground } from '../../src/signs/tokens.ts';
import type { Words } from '../../src/signs/words.ts';
import { CountryView } from '../../src/ui/country-view.tsx';
import { FilterSelect } from '../../src/ui/filter-select.tsx';
import { Legend } from '../../src/ui/legend.tsx';
import { PositionLine } from '../../src/ui/position-line.tsx';
import { SearchView } from '../../src/ui/search-view.tsx';
import { cards } from './card.tsx';
import { firstRun, marks } from './first-run.tsx';
import { ownStatements } from './records.tsx';
import {
  answerOf,
  contested,
  corpus,
  countryWhere,
  factsAbout,
  holding,
  NOW,
  THEN,
} from './examples.ts';

/** A component in one state: at what width it stands, and the style sheet of its room. */
export interface Specimen {
  readonly width: number;
  readonly sheet: 'popup' | 'options' | 'records' | 'welcome';
  readonly view: ComponentChild;
}

type Specimens = Readonly<Record<string, Specimen>>;

/** The narrowest window in which every text must find its place, in CSS pixels. */
const NARROW = 360;
const nothing = () => {};
const inPopup = (view: ComponentChild): Specimen => ({ width: NARROW, sheet: 'popup', view });
const inOptions = (view: ComponentChild): Specimen => ({
  width: NARROW,
  sheet: 'options',
  view: (
    <div class="sheet">
      <main>{view}</main>
    </div>
  ),
});

/** Every component in every state, in a language and a theme. */
export function specimens(words: Words, theme: Ground): Specimens {
  return {
    ...signs(),
    ...cards(words, theme),
    ...countries(),
    ...lists(words),
    ...everyCountry(words),
    ...options(words),
    ...ownStatements(),
    'first run': firstRun(),
  };
}

function signs(): Specimens {
  const states = [{}, { carried: true }, { contested: true }];
  return {
    legend: inPopup(<Legend open />),
    positions: inPopup(
      <ul class="legend">
        {[...POSITIONS, 'none' as const].flatMap((position) =>
          states.map((state, place) => (
            <li key={position + place}>
              <PositionLine position={position} {...state} />
            </li>
          )),
        )}
      </ul>,
    ),
  };
}

function countries(): Specimens {
  const page = (subject: string) =>
    inPopup(
      <CountryView facts={factsAbout(subject)} onBack={nothing} linkTo={(of) => `#/${of}`} />,
    );
  const [organisation] = corpus.organisations.keys();
  return {
    'country: then and now': page('SV'),
    'country: contested': page(countryWhere('contested', THEN, contested)),
    'country: nothing recorded': page(countryWhere('none', THEN, holding('none'))),
    'country: the subject of the question': page('VE'),
    ...(organisation && { organisation: page(organisation) }),
  };
}

function lists(words: Words): Specimens {
  const { t, count, date } = words;
  const list = (page: PageState) =>
    inPopup(
      <PageView page={page} shown={null} onShow={nothing} onOpen={nothing} onResume={nothing} />,
    );
  const codes = ['BR', 'RU', 'BO', 'CF', 'GB', 'UY', 'VC'];
  const found = codes.map((subject) => ({ subject, answer: answerOf(subject, THEN) }));
  const search = (query: string, results: typeof found) =>
    inPopup(
      <SearchView
        label={t('searchLabel')}
        query={query}
        found={results}
        dated={t('datedDay', date(THEN))}
        onQuery={nothing}
        onChoose={nothing}
      />,
    );
  return {
    'page: read': list({
      kind: 'read',
      countries: found.map(({ subject, answer }, place) => ({
        code: subject,
        mentions: place + 1,
        answer,
      })),
      dated: t('datedArticle', date(THEN)),
      unmarked: 1200,
    }),
    'page: no country': list({ kind: 'read', countries: [], dated: '', unmarked: 0 }),
    'page: paused': list({ kind: 'paused', here: true }),
    'page: all paused': list({ kind: 'paused', here: false }),
    'page: off': list({ kind: 'off', site: 'news.example' }),
    ...Object.fromEntries(
      (['browser', 'store', 'pdf', 'reader', 'file', 'private', 'refused'] as const).map((why) => [
        `page: unreadable, ${why}`,
        list({ kind: 'unreadable', why }),
      ]),
    ),
    'search: empty': search('', []),
    'search: found': search('a', found),
    'search: nothing found': search('xyzzy', []),
    'site: read from the start': site('always', false),
    'site: off': site('always', true),
    'site: may be added': site('click', false),
    'pause: none': pause(null),
    'pause: for an hour': pause({ until: Date.UTC(2026, 2, 12, 15, 30) }),
    'pause: until restart': pause({ until: 'restart' }),
    counts: inPopup(
      <ul class="legend">
        {[0, 1, 2, 5, 21, 100].map((number) => (
          <li key={number}>
            <span>{`${count('mentions', number)} · ${count('statements', number)}`}</span>
          </li>
        ))}
      </ul>,
    ),
  };
}

/** The countries of two regions stand for all. */
const SOME = COUNTRY_CODES.filter((code) => ['005', '013'].includes(regionOf(code) ?? ''));

function everyCountry({ t, date, compare: before, country }: Words): Specimens {
  const dated = t('datedDay', date(THEN));
  const byName = SOME.toSorted((a, b) => before(country(a), country(b)));
  const entries = entriesOn(corpus, byName, THEN, KEEP_ALL);
  const linkTo = (subject: string) => `#/${subject}`;
  const directory = (change: Partial<Choice>, picked: readonly string[] | null = null) =>
    inPopup(
      <DirectoryView
        {...{ entries, dated, picked, linkTo }}
        choice={{ ...ALL, ...change }}
        onChoice={nothing}
        onPick={nothing}
        onPicking={nothing}
      />,
    );
  const comparison = (subjects: readonly string[]) =>
    inPopup(
      <CompareView
        {...{ dated, linkTo }}
        comparison={compare(corpus, subjects, { date: THEN, today: NOW, filter: KEEP_ALL })}
        onBack={nothing}
        onRemove={nothing}
      />,
    );
  return {
    'list: by position': directory({}),
    'list: by name, narrowed': directory({ sort: 'name', contested: true, certainty: 'clear' }),
    'list: nothing left': directory({ positions: ['none'], contested: true }),
    'list: two picked': directory({ changed: true }, ['SV', 'BR']),
    'comparison: nothing yet': comparison([]),
    'comparison: two': comparison(['SV', 'BR']),
    'comparison: four': comparison(['SV', 'DE', 'EU', 'TT']),
  };
}

function site(read: 'always' | 'click', off: boolean): Specimen {
  return inPopup(
    <SiteView
      site={{ site: 'www.news-of-the-world.example', read, off }}
      onOff={nothing}
      onAlways={nothing}
    />,
  );
}

const pause = (lasting: Parameters<typeof PauseView>[0]['pause']): Specimen =>
  inPopup(
    <footer class="site">
      <PauseView pause={lasting} onPause={nothing} />
    </footer>,
  );

const PROFILES: Profiles = {
  own: { k1: { name: 'النشرة / Night desk', filter: { ...KEEP_ALL, from: '2019' } } },
  unsaved: null,
};

function options({ t, date }: Words): Specimens {
  const without = { ...KEEP_ALL.without, positions: ['neutral' as const] };
  const filter = { ...KEEP_ALL, without };
  const preview = (saving: Parameters<typeof PreviewView>[0]['saving'], of: Filter) => (
    <PreviewView
      remains={remains(corpus, of, NOW)}
      dated={t('asOf', date(corpus.asOf.slice(0, 7)))}
      saving={saving}
      canUndo={saving.kind !== 'idle'}
      onUndo={nothing}
      onRetry={nothing}
    >
      <ArticleView
        marks={marks}
        answer={(code) => ({ ...answerOf(code, THEN), contested: contested(answerOf(code, THEN)) })}
        published={date(THEN)}
        dated={of === KEEP_ALL ? null : date(NOW)}
      />
    </PreviewView>
  );
  const sites = (off: string[], added: string[]) => (
    <SitesView
      sites={{ off, added, listed: ['*://*.news.example/*'], privateAllowed: false }}
      onTurnOn={nothing}
      onRemove={nothing}
    />
  );
  return {
    'options: filter': inOptions(<FilterView filter={filter} corpus={corpus} onChange={nothing} />),
    'options: sources': inOptions(
      <SourcesView filter={filter} corpus={corpus} onChange={nothing} />,
    ),
    'options: saved filters': inOptions(
      <ProfilesView choosing={{ filter, profiles: PROFILES }} onChange={nothing} />,
    ),
    'options: date': inOptions(
      <DateView date={{ use: 'fixed', fixed: THEN }} today={NOW} onChange={nothing} />,
    ),
    'popup: choice of a filter': inPopup(
      <p class="line">
        <FilterSelect choosing={{ filter, profiles: PROFILES }} onChoose={nothing} />
      </p>,
    ),
    'options: marks': inOptions(<MarksView marks={marks} onChange={nothing} />),
    'options: sites': inOptions(sites(['news.example'], ['*://*.gazette.example/*'])),
    'options: no sites': inOptions(sites([], [])),
    'options: preview, nothing left out': inOptions(preview({ kind: 'idle' }, KEEP_ALL)),
    'options: preview, saved': inOptions(preview({ kind: 'saved' }, filter)),
    'options: preview, saved here': inOptions(preview({ kind: 'here' }, filter)),
    'options: preview, not saved': inOptions(preview({ kind: 'refused', reason: 'QUOTA' }, filter)),
    'options: faults': inOptions(
      <FaultsView
        aside={(['unreadable', 'newer', 'readable'] as const).map((state) => ({
          section: 'marks',
          value: { style: state },
          fault:
            state === 'readable'
              ? null
              : { section: 'marks', value: {}, reason: 'No such style.', newer: state === 'newer' },
        }))}
        onDrop={nothing}
        onTakeBack={nothing}
      />,
    ),
  };
}
