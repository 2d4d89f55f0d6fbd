import type { PositionOrNone } from '../corpus/model.ts';
import { signDrawing, type SignState } from '../signs/glyphs.ts';
import { POSITION_LABELS } from '../signs/labels.ts';
import { Picture } from './picture.tsx';
import { useWords } from './surroundings.ts';

interface Props extends SignState {
  readonly position: PositionOrNone;
  /** True where a statement of the reader's own decided. */
  readonly own?: boolean | undefined;
}

/** A position: its sign and its words. Carried and contested are said in words too. */
export function PositionLine({ position, own, ...state }: Props) {
  const { t } = useWords();
  return (
    <span class="position" data-position={position}>
      <Picture drawing={signDrawing(position, state)} />
      <span>
        {t(POSITION_LABELS[position])}
        {state.contested && <span class="aside"> · {t('contested')}</span>}
        {state.carried && <span class="aside"> · {t('carried')}</span>}
        {own && <span class="aside"> · {t('byOwn')}</span>}
      </span>
    </span>
  );
}
