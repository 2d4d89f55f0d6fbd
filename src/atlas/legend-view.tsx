import { POSITIONS } from '../corpus/model.ts';
import { POSITION_LABELS } from '../signs/labels.ts';
import { signDrawing } from '../signs/glyphs.ts';
import { Picture } from '../ui/picture.tsx';
import { useWords } from '../ui/surroundings.ts';
import type { Counts } from './counts.ts';
import { fillOf, paintOnPage } from './fills.ts';
import { LOOKS, NONE, type Look } from './looks.ts';

interface Props {
  readonly counts: Counts;
  /** How many countries have no recorded position. */
  readonly none: number;
}

/** What the fills mean, and how many countries have each. */
export function LegendView({ counts, none }: Props) {
  const { t, number } = useWords();
  return (
    <section class="map-legend" aria-label={t('legendTitle')}>
      <ul>
        {POSITIONS.map((position) => (
          <li key={position}>
            <Swatch look={lookById(position)} />
            <Picture drawing={signDrawing(position)} />
            <span>{t(POSITION_LABELS[position])}</span>
            <span class="number">{number(counts[position].held + counts[position].carried)}</span>
          </li>
        ))}
        <li>
          <Swatch look={NONE} />
          <Picture drawing={signDrawing('none')} />
          <span>{t('position_none')}</span>
          <span class="number">{number(none)}</span>
        </li>
      </ul>
      <ul class="aside">
        <li>
          <Swatch look={lookById('government-carried')} />
          <Swatch look={lookById('opposition-carried')} />
          <span>{t('legendCarried')}</span>
        </li>
        <li>
          <Swatch look={lookById('government-contested')} />
          <Swatch look={lookById('opposition-contested')} />
          <span>{t('legendContested')}</span>
        </li>
      </ul>
    </section>
  );
}

const lookById = (id: string): Look => LOOKS.find((look) => look.id === id) ?? NONE;

function Swatch({ look }: { readonly look: Look }) {
  return (
    <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
      <rect width="24" height="16" fill={fillOf(look, paintOnPage)} />
    </svg>
  );
}
