import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SHORT_LABELS } from '../signs/labels.ts';
import { signDrawing } from '../signs/glyphs.ts';
import { Flag } from '../ui/flag.tsx';
import { Picture } from '../ui/picture.tsx';
import { PositionLine } from '../ui/position-line.tsx';
import { useSurroundings, useWords } from '../ui/surroundings.ts';
import { WindowedRows } from '../ui/windowed-rows.tsx';
import { ChipsView } from './chips-view.tsx';
import { ALL, chosen, grouped, SORTS, type Choice, type Entry, type Group } from './entries.ts';
import { LEAST_COMPARED, MOST_COMPARED, routeToCompare } from './route.ts';
import { SORT_LABELS } from './sort-labels.ts';

interface Props {
  /** By name. */
  readonly entries: readonly Entry[];
  readonly choice: Choice;
  /** Of when the positions are, in words. */
  readonly dated: string;
  /** The countries picked to be compared; null while none are being picked. */
  readonly picked: readonly string[] | null;
  readonly linkTo: (subject: string) => string;
  readonly onChoice: (choice: Choice) => void;
  readonly onPick: (code: string) => void;
  /** Begins or ends picking. */
  readonly onPicking: (on: boolean) => void;
}

/** How high a row is, in CSS pixels; the style sheet says the same. */
const ROW_HEIGHT = 52;
/** Rows that Page Up and Page Down go by. */
const LEAP = 10;

/** All countries with their positions, narrowed by chips, in groups or in order. */
export function DirectoryView(props: Props) {
  const { t, count } = useWords();
  const { entries, choice, onChoice, picked } = props;
  const id = useId();
  const left = chosen(entries, choice);
  const groups = grouped(left, choice.sort);
  return (
    <section class="directory" aria-labelledby={id}>
      <div class="spread">
        <h2 id={id}>{t('allCountries')}</h2>
        <label class="sorting note">
          {t('sortBy')}{' '}
          <select
            value={choice.sort}
            onChange={(event) => {
              const sort = SORTS.find((one) => one === event.currentTarget.value);
              if (sort) onChoice({ ...choice, sort });
            }}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {t(SORT_LABELS[sort])}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="note">{props.dated}</p>
      <ChipsView entries={entries} choice={choice} onChoice={onChoice} />
      <div class="spread">
        <p class="note" role="status">
          {left.length > 0 ? count('countries', left.length) : t('countriesNone')}
        </p>
        {left.length < entries.length && (
          <button class="plain" onClick={() => onChoice({ ...ALL, sort: choice.sort })}>
            {t('showAll')}
          </button>
        )}
        <button
          class="switch"
          aria-pressed={picked !== null}
          onClick={() => props.onPicking(picked === null)}
        >
          {t('pickToCompare')}
        </button>
      </div>
      <Groups groups={groups} titleId={id} {...props} />
      {picked && <Picked picked={picked} />}
    </section>
  );
}

/** What is picked so far, and the way on once it is enough. */
function Picked({ picked }: { readonly picked: readonly string[] }) {
  const { words, nameOf } = useSurroundings();
  const { t, list } = words;
  return (
    <div class="picked spread">
      <p role="status">
        {picked.length > 0 ? list(picked.map(nameOf)) : <span class="note">{t('pickSome')}</span>}
      </p>
      {picked.length >= LEAST_COMPARED && (
        <a class="switch" href={routeToCompare(picked)}>
          {t('compare')}
        </a>
      )}
    </div>
  );
}

interface GroupsProps extends Pick<Props, 'picked' | 'linkTo' | 'onPick'> {
  readonly groups: readonly Group[];
  readonly titleId: string;
}

/** Groups of rows. Each is one stop of the Tab key; arrows lead from row to row, also from one group into the next. */
function Groups({ groups, titleId, ...rowProps }: GroupsProps) {
  const { words } = useSurroundings();
  const all = groups.flatMap(({ entries }) => entries);
  const [current, setCurrent] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    frame.current?.querySelector<HTMLElement>(`[data-code="${current}"]`)?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).dataset.code;
    const at = all.findIndex(({ code }) => code === from);
    const to = at < 0 ? undefined : placeAfter(event.key, at, all.length);
    const next = to === undefined ? undefined : all[to];
    if (!next) return;
    event.preventDefault();
    moved.current = true;
    setCurrent(next.code);
  };
  return (
    <div class="groups" ref={frame} onKeyDown={onKeyDown}>
      {groups.map(({ position, entries }) => {
        const heading = position ? `${titleId}-${position}` : titleId;
        const kept = Math.max(
          0,
          entries.findIndex(({ code }) => code === current),
        );
        return (
          <section key={position ?? 'all'} class="group" aria-labelledby={heading}>
            {position && (
              <h3 id={heading}>
                <PositionLine position={position} />
                <span class="note amount">{words.number(entries.length)}</span>
              </h3>
            )}
            <WindowedRows
              count={entries.length}
              rowHeight={ROW_HEIGHT}
              labelledBy={heading}
              kept={kept}
              keyOf={(place) => entries[place]?.code ?? ''}
              row={(place) => (
                <EntryRow
                  entry={entries[place]!}
                  stop={place === kept}
                  withPosition={position === null}
                  onFocus={setCurrent}
                  {...rowProps}
                />
              )}
            />
          </section>
        );
      })}
    </div>
  );
}

function placeAfter(key: string, at: number, count: number): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + LEAP,
    PageUp: at - LEAP,
    Home: 0,
    End: count - 1,
  };
  const to = places[key];
  return to === undefined ? undefined : Math.min(count - 1, Math.max(0, to));
}

interface RowProps extends Pick<Props, 'picked' | 'linkTo' | 'onPick'> {
  readonly entry: Entry;
  /** Where the Tab key stops in its group. */
  readonly stop: boolean;
  /** Says the position too, where no heading does. */
  readonly withPosition: boolean;
  readonly onFocus: (code: string) => void;
}

function EntryRow({ entry, stop, withPosition, picked, linkTo, onPick, onFocus }: RowProps) {
  const { words, nameOf } = useSurroundings();
  const { t } = words;
  const { code, answer, newest } = entry;
  const contested = answer.contestedBy.length > 0;
  // By newest statement the date is that one's; else of the statement that decides.
  const dated = withPosition ? newest : answer.statement;
  const says = [
    withPosition && t(SHORT_LABELS[answer.position]),
    dated && words.date(dated.stated),
    contested && t('contested'),
    answer.statement?.source.own && t('byOwn'),
  ].filter((part) => typeof part === 'string');
  const inside = (
    <>
      <Flag of={code} />
      <span class="name">{nameOf(code)}</span>
      <span class="position note">
        <Picture drawing={signDrawing(answer.position, { carried: answer.carried, contested })} />
        <span>
          {says.join(' · ')}
          {answer.carried && <span class="unseen">{` · ${t('carried')}`}</span>}
        </span>
      </span>
    </>
  );
  const shared = {
    class: 'row',
    'data-code': code,
    tabIndex: stop ? 0 : -1,
    onFocus: () => onFocus(code),
  };
  if (!picked)
    return (
      <a {...shared} href={linkTo(code)}>
        {inside}
      </a>
    );
  return (
    <button
      {...shared}
      aria-pressed={picked.includes(code)}
      aria-disabled={picked.length >= MOST_COMPARED && !picked.includes(code)}
      onClick={() => onPick(code)}
    >
      {inside}
    </button>
  );
}
