import { useState } from 'preact/hooks';
import { lastDay } from '../corpus/partial-date.ts';
import { episodeLabel, POSITION_LABELS } from '../signs/labels.ts';
import { drawLane, type Lane, type PlacedStretch } from '../signs/timeline.ts';
import type { Words } from '../signs/words.ts';
import { Picture } from './picture.tsx';
import { useWords } from './surroundings.ts';

interface Props {
  readonly lanes: readonly Lane[];
}

/**
 * Positions over time, a lane for each phase. Every stretch is a button that says the same in words; arrows lead from
 * one to the next, so that the whole is one stop of the Tab key.
 */
export function Timeline({ lanes }: Props) {
  const words = useWords();
  const { t, date } = words;
  const all = lanes.flatMap(({ stretches }) => stretches);
  const [chosen, setChosen] = useState(all.length - 1);
  const current = all[chosen];
  return (
    <div
      class="timeline"
      role="group"
      aria-label={t('timeline')}
      onKeyDown={(event) => moveByArrows(event, words)}
    >
      {lanes.map((lane) => (
        <div key={lane.episode.id} class="phase">
          <p class="note">
            <span class="phase-name">{t(episodeLabel(lane.episode))}</span>
            {` · ${date(lane.from.slice(0, 7))} – ${lane === lanes.at(-1) ? t('today') : date(lane.to.slice(0, 7))}`}
          </p>
          <div class="track">
            <Picture drawing={drawLane(lane)} />
            {lane.stretches.map((placed) => (
              <StretchButton
                key={placed.stretch.from}
                placed={placed}
                chosen={placed === current}
                onChoose={() => setChosen(all.indexOf(placed))}
              />
            ))}
          </div>
          <Years lane={lane} />
        </div>
      ))}
      {current && <p class="said note">{sentence(current, words)}</p>}
    </div>
  );
}

function Years({ lane }: { readonly lane: Lane }) {
  const { date } = useWords();
  const years = lane.years.filter(({ at }) => at < LAST_LABEL);
  if (!years.length) return null;
  return (
    <p class="years note" aria-hidden="true">
      {years.map(({ year, at }) => (
        <span key={year} style={{ insetInlineStart: share(at) }}>
          {date(year)}
        </span>
      ))}
    </p>
  );
}

/** A year written beyond this share of a lane would reach over its end. */
const LAST_LABEL = 0.92;

const share = (of: number) => `${of * 100}%`;

interface ButtonProps {
  readonly placed: PlacedStretch;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function StretchButton({ placed, chosen, onChoose }: ButtonProps) {
  const words = useWords();
  const { start, end } = placed;
  return (
    <button
      class="stretch-button"
      style={{ insetInlineStart: share(start), inlineSize: share(end - start) }}
      aria-label={sentence(placed, words)}
      aria-pressed={chosen}
      tabIndex={chosen ? 0 : -1}
      onClick={onChoose}
      onFocus={onChoose}
      onMouseEnter={onChoose}
    />
  );
}

/** A stretch in words: from when to when, the position, whether contested or carried, and by which sources. */
function sentence({ stretch }: PlacedStretch, { t, date, list }: Words): string {
  const { answer, from, to, statements, contestedBy } = stretch;
  const [first] = statements;
  // A month or a year is said as such; the day it stands for is only where it begins.
  const begins = first && !answer.carried && first.start === from ? first.stated : from;
  const exact = begins === from || lastDay(begins) >= from ? begins : from;
  const when = to === null ? t('since', date(exact)) : t('period', date(exact), date(to));
  const extra = [
    answer.carried && t('carried'),
    contestedBy.length > 0 &&
      t('contestedAs', list([...new Set(contestedBy.map((s) => t(POSITION_LABELS[s.position])))])),
  ].filter((part) => part !== false);
  const sources = list([...new Set(statements.map(({ source }) => source.outlet))]);
  return [`${when}: ${t(POSITION_LABELS[answer.position])}`, ...extra, sources].join(' · ');
}

function moveByArrows(event: KeyboardEvent, { direction }: Words): void {
  const onward = direction === 'rtl' ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    ArrowRight: onward,
    ArrowLeft: -onward,
  };
  const by = steps[event.key];
  if (!by) return;
  const buttons = [...(event.currentTarget as Element).querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  buttons[at + by]?.focus();
  event.preventDefault();
}
