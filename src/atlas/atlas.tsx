import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Corpus } from '../corpus/corpus.ts';
import { filteredBy } from '../corpus/filter.ts';
import type { Day } from '../corpus/model.ts';
import { positionTable } from '../corpus/position-table.ts';
import { positionAt } from '../corpus/position.ts';
import { regionOf } from '../countries/regions.ts';
import type { StoredSettings } from '../platform/stored-settings.ts';
import { today } from '../platform/today.ts';
import { useSurroundings } from '../ui/surroundings.ts';
import { AtlasView, Closeness, type Actions } from './atlas-view.tsx';
import { BandView } from './band-view.tsx';
import { REGION_FILL, regionBox } from './camera.ts';
import { changesIn, nextChange } from './changes.ts';
import { ChangesView } from './changes-view.tsx';
import { countsOn, countsOver, withoutPosition } from './counts.ts';
import { DateView, percent } from './date-view.tsx';
import { shareOf, within, type Span } from './days.ts';
import { filterWords } from './labels.ts';
import { LegendView } from './legend-view.tsx';
import { lookOf } from './looks.ts';
import { CLOSER, MapPane } from './map-pane.tsx';
import { loadCountryPage, loadPicture, loadSearch, loadTable } from './parts.ts';
import { rowsOn } from './rows.ts';
import type { Stage } from './stage.ts';
import { useAddress } from './use-address.ts';
import { useOpener } from './use-opener.ts';
import { usePlay } from './use-play.ts';
import { usePart } from './use-part.ts';
import { useSettled } from './use-settled.ts';
import type { World } from './world.ts';

interface Props {
  readonly corpus: Corpus;
  readonly world: World;
  /** As they were when the page was opened. */
  readonly settings: StoredSettings;
}

/** Nothing is asked of the time before this day. */
const BEGINNING: Day = '2019-01-01';

/** Binds the views of the atlas to the corpus, the reader's filter and the address. */
export function Atlas({ corpus, world, settings }: Props) {
  const { words } = useSurroundings();
  const { t } = words;
  const now = today();
  const span: Span = useMemo(
    () => ({ from: BEGINNING, to: now > corpus.asOf ? now : corpus.asOf }),
    [now],
  );
  const address = useAddress({ span, world, settings });
  const { date, country, filter, setDate, setCountry } = address;
  const [asTable, setAsTable] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  // Not a state: nothing that is drawn depends on it.
  const stage = useRef<Stage | null>(null);

  const CountryPage = usePart(loadCountryPage)?.CountryPage;
  const CountrySearch = usePart(loadSearch)?.CountrySearch;
  const TableView = usePart(loadTable)?.TableView;

  const table = useMemo(() => positionTable(corpus, filter), [corpus, filter]);
  const changes = useMemo(() => changesIn(table, span.to), [table, span]);
  const counts = useMemo(() => countsOver(table), [table]);
  const lookAtDate = useCallback((code: string) => lookOf(table, code, date), [table, date]);
  const next = useCallback((from: Day) => nextChange(changes, from, 1), [changes]);
  const { playing, setPlaying } = usePlay(span, date, setDate, next);
  const settled = useSettled(date);

  const goTo = (day: Day) => {
    setPlaying(false);
    setDate(within(span, day));
  };
  const fly = (code: string) => {
    const place = world.places[code];
    if (place) stage.current?.fly(place.box);
  };
  const remember = useOpener(country, stage);
  const choose = (code: string) => {
    remember();
    setCountry(code);
  };
  const find = (code: string) => {
    fly(code);
    choose(code);
  };
  useEffect(() => {
    document.title = `${words.date(settled ?? date)} · ${t('atlasTitle')}`;
  }, [settled]);

  const held = countsOn(counts, date);
  const filtered = useMemo(() => {
    const by = filteredBy(corpus, filter);
    return by && { ...by, leftOut: filterWords(filter, words), foreign: address.foreign };
  }, [corpus, filter, address.foreign]);

  const act: Actions = {
    table: setAsTable,
    region: (id) => {
      const of = Object.entries(world.places).filter(([code]) => regionOf(code) === id);
      const boxes = of.map(([, place]) => place.box);
      stage.current?.fly(id === null ? null : regionBox(world, boxes), REGION_FILL);
    },
    zoom: (by) =>
      by === 0 ? stage.current?.fly(null) : stage.current?.zoom(by > 0 ? CLOSER : 1 / CLOSER),
    save: (format) => {
      setFault(null);
      const shown = {
        corpus,
        world,
        stage: stage.current,
        words,
        date,
        filter,
        filtered,
        counts: held,
      };
      loadPicture()
        .then(({ saveMap }) => saveMap(format, { ...shown, lookOf: lookAtDate }))
        .catch((error: Error) => setFault(t('refused', error.message)));
    },
    ownFilter: address.ownFilter,
  };

  // What need not follow the slider is drawn when it rests.
  const rest = settled ?? date;
  const rows = useMemo(
    () => settled && rowsOn(corpus, world, { date: rest, filter }, words),
    [corpus, settled, filter],
  );
  const tableView = useMemo(
    () =>
      rows &&
      TableView && (
        <TableView
          caption={t('datedDay', words.date(rest))}
          rows={rows}
          seen={asTable}
          onChoose={choose}
        />
      ),
    [TableView, rows, asTable],
  );
  const page = useMemo(
    () =>
      country &&
      CountryPage && (
        <aside class="beside" onKeyDown={({ key }) => key === 'Escape' && setCountry(null)}>
          <CountryPage
            corpus={corpus}
            country={country}
            date={rest}
            today={now}
            filter={filter}
            onClose={() => setCountry(null)}
          />
        </aside>
      ),
    [CountryPage, country, rest, filter],
  );
  const band = useMemo(
    () => (
      <BandView span={span} asOf={corpus.asOf} counts={counts} changes={changes} onDate={goTo} />
    ),
    [span, counts, changes],
  );
  const list = useMemo(
    () =>
      settled && (
        <ChangesView
          changes={changes}
          date={rest}
          onChoose={(change) => {
            goTo(change.day);
            const [only] = change.countries;
            if (only && change.countries.length === 1) find(only);
          }}
        />
      ),
    [changes, settled],
  );
  return (
    <AtlasView
      date={date}
      asOf={corpus.asOf}
      asTable={asTable}
      filtered={filtered}
      settingsFault={address.settingsFault}
      fault={fault}
      search={
        CountrySearch && (
          <CountrySearch
            corpus={corpus}
            world={world}
            date={date}
            filter={filter}
            onChoose={find}
          />
        )
      }
      table={tableView}
      map={
        <MapPane
          world={world}
          lookOf={lookAtDate}
          answerOf={(code) => positionAt(corpus, code, date, filter)}
          chosen={country}
          onChoose={choose}
          onStage={(made) => {
            stage.current = made;
            // A country named by the address is shown where it lies.
            if (country) fly(country);
          }}
        >
          <Closeness act={act} />
          <LegendView counts={held} none={withoutPosition(world, held)} />
          <p class="map-note note">
            {t('bordersNote')} {t('mapSource')}
          </p>
        </MapPane>
      }
      country={page}
      time={
        <>
          <div class="course">
            <DateView
              span={span}
              date={date}
              playing={playing}
              onDate={goTo}
              onPlay={setPlaying}
              onChange={(by) => {
                const day = nextChange(changes, date, by);
                if (day) goTo(day);
              }}
            />
            <div class="band-frame">
              {band}
              <div class="cursor" style={{ insetInlineStart: percent(shareOf(span, date)) }} />
            </div>
          </div>
          {list}
        </>
      }
      act={act}
    />
  );
}
