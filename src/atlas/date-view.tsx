import { EPISODES, episodeOn } from '../corpus/episodes.ts';
import { daysFrom } from '../corpus/partial-date.ts';
import type { Day } from '../corpus/model.ts';
import { episodeLabel } from '../signs/labels.ts';
import { useWords } from '../ui/surroundings.ts';
import { addDays, addMonths, lengthOf, shareOf, within, type Span } from './days.ts';
import { EVENTS } from './events.ts';

interface Props {
  readonly span: Span;
  readonly date: Day;
  readonly playing: boolean;
  readonly onDate: (date: Day) => void;
  readonly onPlay: (playing: boolean) => void;
  /** Goes to the next (1) or the last (-1) day on which a position changes anywhere. */
  readonly onChange: (by: 1 | -1) => void;
}

/** The date by hand: a slider by day, buttons for the changes, play. Phases stand above it, events are marked on it. */
export function DateView({ span, date, playing, onDate, onPlay, onChange }: Props) {
  const words = useWords();
  const { t } = words;
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = words.direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
    const backward = words.direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
    const acts: Readonly<Record<string, () => void>> = event.shiftKey
      ? { [forward]: () => onChange(1), [backward]: () => onChange(-1) }
      : {
          PageUp: () => onDate(within(span, addMonths(date, 1))),
          PageDown: () => onDate(within(span, addMonths(date, -1))),
        };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div class="date-control">
      <div class="buttons">
        <button
          class="step"
          aria-label={t('previousChange')}
          title={t('previousChange')}
          onClick={() => onChange(-1)}
        >
          <Icon of="previous" />
        </button>
        <button
          class="step play"
          aria-label={t(playing ? 'pause' : 'play')}
          title={t(playing ? 'pause' : 'play')}
          onClick={() => onPlay(!playing)}
        >
          <Icon of={playing ? 'pause' : 'play'} />
        </button>
        <button
          class="step"
          aria-label={t('nextChange')}
          title={t('nextChange')}
          onClick={() => onChange(1)}
        >
          <Icon of="next" />
        </button>
      </div>
      <div class="axis">
        <Phases span={span} date={date} onDate={onDate} />
        <input
          type="range"
          min={0}
          max={lengthOf(span)}
          value={daysFrom(span.from, date)}
          aria-label={t('dateSlider')}
          aria-valuetext={`${words.date(date)}, ${t(episodeLabel(episodeOn(date)))}`}
          aria-describedby="date-keys"
          onInput={(event) => onDate(addDays(span.from, Number(event.currentTarget.value)))}
          onKeyDown={onKeyDown}
        />
        <p class="unseen" id="date-keys">
          {t('dateKeys')}
        </p>
      </div>
    </div>
  );
}

/** The phases as they follow one another, each leading to its first day, and the events that turned them. */
function Phases({ span, date, onDate }: Pick<Props, 'span' | 'date' | 'onDate'>) {
  const words = useWords();
  const { t } = words;
  const shown = EPISODES.filter(({ from }, i) => {
    const next = EPISODES[i + 1];
    return from <= span.to && (!next || next.from > span.from) && from >= span.from;
  });
  return (
    <>
      <ol class="phases">
        {shown.map((episode, i) => (
          <li
            key={episode.id}
            style={{
              insetInlineStart: percent(shareOf(span, episode.from)),
              inlineSize: percent(
                (shown[i + 1] ? shareOf(span, shown[i + 1]!.from) : 1) -
                  shareOf(span, episode.from),
              ),
            }}
          >
            <button
              aria-current={episodeOn(date) === episode ? 'date' : undefined}
              title={`${words.date(episode.from)}: ${t(episodeLabel(episode))}`}
              onClick={() => onDate(episode.from)}
            >
              {t(episodeLabel(episode))}
            </button>
          </li>
        ))}
      </ol>
      <ol class="events">
        {EVENTS.filter(({ day }) => day >= span.from && day <= span.to).map(({ day, label }) => (
          <li
            key={day}
            style={{ insetInlineStart: percent(shareOf(span, day)) }}
            title={`${words.date(day)}: ${t(label)}`}
          >
            <span class="unseen">{`${words.date(day)}: ${t(label)}`}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

export const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

const ICONS = {
  play: 'M4 2.5v11L13.5 8z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  next: 'M3 3v10l7-5zM11 3h2v10h-2z',
  previous: 'M13 3v10L6 8zM3 3h2v10H3z',
} as const;

function Icon({ of }: { readonly of: keyof typeof ICONS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[of]} />
    </svg>
  );
}
