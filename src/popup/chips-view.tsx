import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CERTAINTIES } from '../corpus/model.ts';
import { REGION_IDS } from '../countries/regions.ts';
import { CERTAINTY_LABELS, POSITION_LABELS, regionLabel } from '../signs/labels.ts';
import { signDrawing } from '../signs/glyphs.ts';
import type { Words } from '../signs/words.ts';
import { Picture } from '../ui/picture.tsx';
import { useWords } from '../ui/surroundings.ts';
import { countWith, GROUPS, type Choice, type Entry } from './entries.ts';

interface Props {
  readonly entries: readonly Entry[];
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/**
 * Narrows the list of countries. Each chip says how many it would leave. Arrows lead from chip to chip, so that all are
 * one stop of the Tab key.
 */
export function ChipsView({ entries, choice, onChoice }: Props) {
  const words = useWords();
  const { t, number } = words;
  const set = (change: Partial<Choice>) => onChoice({ ...choice, ...change });
  const left = (change: Partial<Choice>) => number(countWith(entries, choice, change));
  const { positions, region, certainty, changed, contested } = choice;
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  useLayoutEffect(() =>
    chipsOf(bar.current).forEach((chip, place) => (chip.tabIndex = place === stop ? 0 : -1)),
  );
  return (
    <div
      ref={bar}
      class="chips"
      role="toolbar"
      aria-label={t('narrowList')}
      onFocusIn={(event) =>
        setStop(Math.max(0, chipsOf(bar.current).indexOf(event.target as HTMLElement)))
      }
      onKeyDown={(event) => moveByArrows(event, words)}
    >
      {GROUPS.map((position) => {
        const on = positions.includes(position);
        const next = on ? positions.filter((one) => one !== position) : [...positions, position];
        return (
          <button
            key={position}
            class="switch sign-chip"
            aria-pressed={on}
            aria-label={`${t(POSITION_LABELS[position])}: ${left({ positions: [position] })}`}
            title={t(POSITION_LABELS[position])}
            onClick={() => set({ positions: next })}
          >
            <Picture drawing={signDrawing(position)} />
            {left({ positions: [position] })}
          </button>
        );
      })}
      <Region
        region={region}
        amount={(id) => left({ region: id })}
        onRegion={(id) => set({ region: id })}
      />
      <Chip
        label={t('changedSides')}
        amount={left({ changed: true })}
        on={changed}
        onPress={() => set({ changed: !changed })}
      />
      <Chip
        label={t('contested')}
        amount={left({ contested: true })}
        on={contested}
        onPress={() => set({ contested: !contested })}
      />
      {CERTAINTIES.map((one) => (
        <Chip
          key={one}
          label={t(CERTAINTY_LABELS[one])}
          amount={left({ certainty: one })}
          on={certainty === one}
          onPress={() => set({ certainty: certainty === one ? null : one })}
        />
      ))}
    </div>
  );
}

interface ChipProps {
  readonly label: string;
  readonly amount: string;
  readonly on: boolean;
  readonly onPress: () => void;
}

function Chip({ label, amount, on, onPress }: ChipProps) {
  return (
    <button class="switch" aria-pressed={on} onClick={onPress}>
      <span class="label">{label}</span> <span class="amount">{amount}</span>
    </button>
  );
}

interface RegionProps {
  readonly region: string | null;
  readonly amount: (region: string) => string;
  readonly onRegion: (region: string | null) => void;
}

function Region({ region, amount, onRegion }: RegionProps) {
  const { t, compare } = useWords();
  const regions = REGION_IDS.map((id) => ({ id, label: t(regionLabel(id)) })).sort((a, b) =>
    compare(a.label, b.label),
  );
  return (
    <select
      class="switch"
      aria-label={t('region')}
      data-on={region !== null}
      value={region ?? ''}
      onChange={(event) => onRegion(event.currentTarget.value || null)}
    >
      <option value="">{t('allRegions')}</option>
      {regions.map(({ id, label }) => (
        <option key={id} value={id}>
          {label} ({amount(id)})
        </option>
      ))}
    </select>
  );
}

const chipsOf = (bar: HTMLElement | null): HTMLElement[] => [
  ...(bar?.querySelectorAll<HTMLElement>('.switch') ?? []),
];

/** Up and down stay with the list of regions. */
function moveByArrows(event: KeyboardEvent, { direction }: Words): void {
  const onward = direction === 'rtl' ? -1 : 1;
  const by = { ArrowRight: onward, ArrowLeft: -onward }[event.key];
  if (!by) return;
  const chips = chipsOf(event.currentTarget as HTMLElement);
  chips[chips.indexOf(event.target as HTMLElement) + by]?.focus();
  event.preventDefault();
}
