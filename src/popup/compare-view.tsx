import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Day } from '../corpus/model.ts';
import { SHORT_LABELS } from '../signs/labels.ts';
import { signDrawing } from '../signs/glyphs.ts';
import { Flag } from '../ui/flag.tsx';
import { Picture } from '../ui/picture.tsx';
import { PositionLine } from '../ui/position-line.tsx';
import { useSurroundings, useWords } from '../ui/surroundings.ts';
import { Timeline } from '../ui/timeline.tsx';
import { turnsOf } from '../ui/turns.ts';
import { useHandover } from '../ui/use-handover.ts';
import { stretchOn, type Column, type Comparison } from './comparison.ts';
import { LEAST_COMPARED } from './route.ts';

interface Props {
  readonly comparison: Comparison;
  /** Of when the positions are, in words. */
  readonly dated: string;
  readonly linkTo: (subject: string) => string;
  readonly onBack: () => void;
  readonly onRemove: (subject: string) => void;
  /** Lines that stand below the title. */
  readonly lines?: ComponentChildren;
  /** Where more can be looked up. */
  readonly children?: ComponentChildren;
}

/** Up to four countries or organisations side by side: on a day, over time on one axis, change by change, as a table. */
export function CompareView(props: Props) {
  const { words, nameOf } = useSurroundings();
  const { t, date } = words;
  const { columns, phases, days } = props.comparison;
  const title = useRef<HTMLHeadingElement>(null);
  const place = useHandover('.remove');
  useLayoutEffect(() => title.current?.focus(), []);
  const enough = columns.length >= LEAST_COMPARED;
  return (
    <article class="country compare" aria-labelledby="compare-title">
      <header>
        <button class="back" onClick={props.onBack}>
          <span class="chevron" aria-hidden="true" />
          {t('back')}
        </button>
        <h2 id="compare-title" tabIndex={-1} ref={title}>
          {t('compareTitle')}
        </h2>
      </header>
      {props.lines}
      {props.children}
      <section aria-labelledby="compare-now" ref={place}>
        <h3 id="compare-now" class="note">
          {props.dated}
        </h3>
        {!enough && <p>{t('pickSome')}</p>}
        <ul class="compared">
          {columns.map((column) => (
            <Compared key={column.subject} column={column} {...props} />
          ))}
        </ul>
      </section>
      {enough && phases.length > 0 && (
        <>
          <section>
            <h3>{t('timeline')}</h3>
            <Timeline
              key={columns.map(({ subject }) => subject).join()}
              phases={phases}
              names={columns.map(({ subject }) => nameOf(subject))}
            />
          </section>
          <section>
            <h3>{t('changesTitle')}</h3>
            <Turns columns={columns} />
          </section>
          <section>
            <details class="as-table">
              <summary>{t('asTable')}</summary>
              <Table columns={columns} days={days} date={date} />
            </details>
          </section>
        </>
      )}
    </article>
  );
}

interface ComparedProps extends Pick<Props, 'linkTo' | 'onRemove'> {
  readonly column: Column;
}

function Compared({ column: { subject, report }, linkTo, onRemove }: ComparedProps) {
  const { words, nameOf } = useSurroundings();
  const { t, date } = words;
  const { position, statement, carried, contestedBy } = report.at;
  return (
    <li>
      <p class="spread">
        <span class="named">
          <Flag of={subject} />
          <a href={linkTo(subject)}>{nameOf(subject)}</a>
        </span>
        <button
          class="remove"
          aria-label={t('removeFrom', nameOf(subject))}
          title={t('remove')}
          onClick={() => onRemove(subject)}
        >
          ×
        </button>
      </p>
      <PositionLine
        position={position}
        carried={carried}
        contested={contestedBy.length > 0}
        own={statement?.source.own}
      />
      {report.since && <p class="note">{t('since', date(report.since))}</p>}
    </li>
  );
}

/** What changed for any of them, newest first. */
function Turns({ columns }: Pick<Comparison, 'columns'>) {
  const { words, nameOf } = useSurroundings();
  const turns = columns
    .flatMap(({ subject, stretches }) =>
      turnsOf(stretches, words).map((turn) => ({ subject, ...turn })),
    )
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return (
    <ol class="turns">
      {turns.map(({ subject, day, date, sentence }) => (
        <li key={`${subject} ${day}`}>
          <p>
            <span class="dated">{words.date(date)}</span>{' '}
            <span class="whose">{nameOf(subject)}</span>
          </p>
          <p>{sentence}</p>
        </li>
      ))}
    </ol>
  );
}

interface TableProps extends Pick<Comparison, 'columns' | 'days'> {
  readonly date: (day: Day) => string;
}

function Table({ columns, days, date }: TableProps) {
  const { words, nameOf } = useSurroundings();
  return (
    <table>
      <caption class="unseen">{words.t('timeline')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t('dateColumn')}</th>
          {columns.map(({ subject }) => (
            <th key={subject} scope="col">
              {nameOf(subject)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day}>
            <th scope="row">{date(day)}</th>
            {columns.map((column) => (
              <Cell key={column.subject} column={column} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was recorded from a day on; faint where it was so before. */
function Cell({ column, day }: { readonly column: Column; readonly day: Day }) {
  const { t } = useWords();
  const stretch = stretchOn(column, day);
  const { position = 'none', carried = false, contestedBy = [] } = stretch?.answer ?? {};
  const contested = contestedBy.length > 0;
  return (
    <td data-new={stretch?.from === day}>
      <span class="position">
        <Picture drawing={signDrawing(position, { carried, contested })} />
        <span>
          {t(SHORT_LABELS[position])}
          {contested && <span class="aside"> · {t('contested')}</span>}
          {carried && <span class="unseen"> · {t('carried')}</span>}
        </span>
      </span>
    </td>
  );
}
