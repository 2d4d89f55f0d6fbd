import { POSITIONS } from '../corpus/model.ts';
import { POSITION_LABELS } from '../signs/labels.ts';
import { highlightName, PLAIN } from '../signs/marks.ts';
import { signDrawing } from '../signs/glyphs.ts';
import { Picture } from './picture.tsx';
import { useWords } from './surroundings.ts';

interface Props {
  /** Shown at once, else on demand. */
  readonly open?: boolean;
}

/** What the four marks mean: each position's words, marked as a page would be. */
export function Legend({ open = false }: Props) {
  const { t } = useWords();
  return (
    <details class="legend" open={open}>
      <summary>{t('legend')}</summary>
      <ul>
        {POSITIONS.map((position) => (
          <li key={position}>
            <Picture drawing={signDrawing(position)} />
            <span data-mark={highlightName(position, PLAIN)}>{t(POSITION_LABELS[position])}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
