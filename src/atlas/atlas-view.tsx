import type { ComponentChildren } from 'preact';
import { episodeOn } from '../corpus/episodes.ts';
import type { Day } from '../corpus/model.ts';
import { REGION_IDS } from '../countries/regions.ts';
import { episodeLabel, regionLabel } from '../signs/labels.ts';
import { Persons } from '../ui/persons.tsx';
import { Picture } from '../ui/picture.tsx';
import { useWords } from '../ui/surroundings.ts';
import { EVENTS } from './events.ts';
import { paintOnPage, patterns } from './fills.ts';

export const FORMATS = ['SVG', 'PNG', 'CSV'] as const;
export type Format = (typeof FORMATS)[number];

/** How the reader's filter is told. */
export interface Filtered {
  readonly kept: number;
  readonly all: number;
  /** What it leaves out. */
  readonly leftOut: readonly string[];
  /** True where the address has a filter of its own, which is not the reader's. */
  readonly foreign: boolean;
}

interface Props {
  readonly date: Day;
  readonly asOf: Day;
  readonly asTable: boolean;
  readonly filtered: Filtered | null;
  /** True where settings could not be read. */
  readonly settingsFault: boolean;
  readonly fault: string | null;
  readonly search: ComponentChildren;
  readonly table: ComponentChildren;
  readonly map: ComponentChildren;
  readonly country: ComponentChildren;
  readonly time: ComponentChildren;
  readonly act: Actions;
}

export interface Actions {
  readonly table: (asTable: boolean) => void;
  readonly region: (id: string | null) => void;
  /** 1 comes closer, -1 goes away, 0 shows the whole world. */
  readonly zoom: (by: 1 | -1 | 0) => void;
  readonly save: (format: Format) => void;
  readonly ownFilter: () => void;
}

/** The atlas: the map as wide as the window, the date below, a country beside. The table comes first for screen readers. */
export function AtlasView(props: Props) {
  const { date, asOf, asTable, fault, act } = props;
  const words = useWords();
  const { t } = words;
  const phase = episodeOn(date);
  const event = EVENTS.find(({ day }) => day === date);
  return (
    <main class="atlas" data-view={asTable ? 'table' : 'map'}>
      <FlatPatterns />
      <header class="title">
        <div>
          <h1>{t('atlasQuestion')}</h1>
          <p class="date">{words.date(date)}</p>
        </div>
        <div class="phase">
          <p>{event ? t(event.label) : t(episodeLabel(phase))}</p>
          <Persons episode={phase} />
          {date > asOf && <p class="note">{t('searchedUntil', words.date(asOf))}</p>}
        </div>
        <FilterLine {...props} />
        {props.settingsFault && (
          <p class="filter-line">
            {t('settingsFault')} <ChangeLink />
          </p>
        )}
        {fault && (
          <p class="fault" role="alert">
            {fault}
          </p>
        )}
      </header>
      {props.table}
      <div class="tools">
        {props.search}
        <div class="buttons" role="group" aria-label={t('viewLabel')}>
          <Choice on={!asTable} label={t('asMap')} onClick={() => act.table(false)} />
          <Choice on={asTable} label={t('asTable')} onClick={() => act.table(true)} />
        </div>
        <div class="buttons" role="group" aria-label={t('save')}>
          {FORMATS.map((format) => (
            <button
              key={format}
              class="tool"
              title={t('saveAs', format)}
              aria-label={t('saveAs', format)}
              onClick={() => act.save(format)}
            >
              {format}
            </button>
          ))}
        </div>
      </div>
      {props.map}
      {props.country}
      <footer class="time">{props.time}</footer>
    </main>
  );
}

/** The patterns of the legend and the band, which keep their size. */
function FlatPatterns() {
  return (
    <svg class="unseen" aria-hidden="true">
      <defs>
        {patterns(paintOnPage).map((pattern) => (
          <Picture key={pattern.attributes.id} drawing={pattern} />
        ))}
      </defs>
    </svg>
  );
}

/** What part of the map is in view, by hand. */
export function Closeness({ act }: { readonly act: Pick<Actions, 'region' | 'zoom'> }) {
  const { t, compare } = useWords();
  const regions = REGION_IDS.map((id) => ({ id, name: t(regionLabel(id)) })).sort((a, b) =>
    compare(a.name, b.name),
  );
  return (
    <div class="closeness buttons" role="group" aria-label={t('partLabel')}>
      <select
        class="tool"
        aria-label={t('partLabel')}
        onChange={(event) => act.region(event.currentTarget.value || null)}
      >
        <option value="">{t('wholeWorld')}</option>
        {regions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button class="tool" aria-label={t('zoomIn')} title={t('zoomIn')} onClick={() => act.zoom(1)}>
        +
      </button>
      <button
        class="tool"
        aria-label={t('zoomOut')}
        title={t('zoomOut')}
        onClick={() => act.zoom(-1)}
      >
        −
      </button>
    </div>
  );
}

function FilterLine({ filtered, act }: Pick<Props, 'filtered' | 'act'>) {
  const { t, number, list } = useWords();
  if (!filtered) return null;
  const { kept, all, leftOut, foreign } = filtered;
  return (
    <p class="filter-line">
      {t(foreign ? 'filterOfAddress' : 'filterOn', number(kept), number(all))}{' '}
      <span class="note">{t('leftOutParts', list(leftOut))}</span>{' '}
      {foreign ? (
        <button class="as-link" onClick={act.ownFilter}>
          {t('filterOwn')}
        </button>
      ) : (
        <ChangeLink />
      )}
    </p>
  );
}

function ChangeLink() {
  return (
    <a href="options.html" target="_blank">
      {useWords().t('change')}
    </a>
  );
}

interface ChoiceProps {
  readonly on: boolean;
  readonly label: string;
  readonly onClick: () => void;
}

function Choice({ on, label, onClick }: ChoiceProps) {
  return (
    <button class="tool" aria-pressed={on} onClick={onClick}>
      {label}
    </button>
  );
}
