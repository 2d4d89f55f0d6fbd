import { useState } from 'preact/hooks';
import { episodeLabel, POSITION_LABELS } from '../signs/labels.ts';
import { drawLane, type Phase, type PlacedStretch } from '../signs/timeline.ts';
import type { Words } from '../signs/words.ts';
import { Picture } from './picture.tsx';
import { useWords } from './surroundings.ts';
import { beginOf } from './turns.ts';

interface Props {
  readonly phases: readonly Phase[];
  /** Whose lanes they are, where each phase has several; in the order of the lanes. */
  readonly names?: readonly string[];
}

/**
 * Positions over time: for each phase a lane, or several on one axis. Every stretch is a button that says the same in
 * words; arrows lead from one to the next, so that the whole is one stop of the Tab key.
 */
export function Timeline({ phases, names }: Props) {
  const words = useWords();
  const { t, date } = words;
  const all = phases.flatMap(({ lanes }) =>
    lanes.flatMap(({ stretches }, place) =>
      stretches.map((placed) => ({ placed, name: names?.[place] })),
    ),
  );
  const [chosen, setChosen] = useState(all.length - 1);
  const current = all[chosen];
  const says = ({ placed, name }: (typeof all)[number]) =>
    [...(name ? [name] : []), sentence(placed, words)].join(' · ');
  return (
    <div
      class="timeline"
      role="group"
      aria-label={t('timeline')}
      onKeyDown={(event) => moveByArrows(event, words)}
    >
      {phases.map((phase) => (
        <div key={phase.episode.id} class="phase">
          <p class="note">
            <span class="phase-name">{t(episodeLabel(phase.episode))}</span>
            {` · ${date(phase.from.slice(0, 7))} – ${phase === phases.at(-1) ? t('today') : date(phase.to.slice(0, 7))}`}
          </p>
          {phase.lanes.map((lane, place) => (
            <div key={place}>
              {names && <p class="lane-name">{names[place]}</p>}
              <div class="track">
                <Picture drawing={drawLane(lane)} />
                {all.map(
                  (one, at) =>
                    lane.stretches.includes(one.placed) && (
                      <StretchButton
                        key={at}
                        placed={one.placed}
                        says={says(one)}
                        chosen={one === current}
                        onChoose={() => setChosen(at)}
                      />
                    ),
                )}
              </div>
            </div>
          ))}
          <Years years={phase.years} />
        </div>
      ))}
      {current && <p class="said note">{says(current)}</p>}
    </div>
  );
}

function Years({ years: all }: Pick<Phase, 'years'>) {
  const { date } = useWords();
  const years = all.filter(({ at }) => at < LAST_LABEL);
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
  readonly says: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function StretchButton({ placed: { start, end }, says, chosen, onChoose }: ButtonProps) {
  return (
    <button
      class="stretch-button"
      style={{ insetInlineStart: share(start), inlineSize: share(end - start) }}
      aria-label={says}
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
  const { answer, to, statements, contestedBy } = stretch;
  const begin = date(beginOf(stretch));
  const when = to === null ? t('since', begin) : t('period', begin, date(to));
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
