import type { PositionOrNone } from '../corpus/model.ts';
import type { MentionKind } from '../detection/mention.ts';
import {
  highlightName,
  PLAIN,
  type MarkStyle,
  type Palette,
  type Strength,
} from '../signs/marks.ts';
import { readSample } from './sample.ts';
import { useWords } from './surroundings.ts';

/** How a country stands in the sample. */
export interface SampleAnswer {
  readonly position: PositionOrNone;
  readonly carried: boolean;
  readonly contested: boolean;
}

interface Props {
  readonly marks: {
    readonly style: MarkStyle;
    readonly palette: Palette;
    readonly strength: Strength;
    readonly kinds: Readonly<Record<MentionKind, boolean>>;
    readonly none: boolean;
  };
  readonly answer: (code: string) => SampleAnswer;
  /** A message written as `readSample` reads it. */
  readonly text?: 'sample' | 'sampleMore';
}

/** A sentence marked as a page would be. */
export function Sample({ marks, answer, text: message = 'sample' }: Props) {
  const { t } = useWords();
  return (
    <p class="sample" data-palette={marks.palette} data-strength={marks.strength}>
      {readSample(t(message)).map(({ text, mention }, place) => {
        if (!mention || !marks.kinds[mention.kind]) return text;
        const { position, ...state } = answer(mention.code);
        if (position === 'none' && !marks.none) return text;
        const variant = { ...PLAIN, ...(position === 'none' ? {} : state), style: marks.style };
        return (
          <span key={place} data-mark={highlightName(position, variant)}>
            {text}
          </span>
        );
      })}
    </p>
  );
}
