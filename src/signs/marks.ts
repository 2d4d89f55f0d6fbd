import { POSITIONS, type PositionOrNone } from '../corpus/model.ts';
import { GROUNDS, type Ground } from './tokens.ts';

/** Every highlight of ours is named with this prefix; names of others are never touched. */
export const HIGHLIGHT_PREFIX = 'where-they-stand-';

/** How marks are drawn; the first is the default and has no word of its own in the name. */
export const MARK_STYLES = ['both', 'underline', 'tint'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

export interface MarkVariant {
  readonly style: MarkStyle;
  /** What the text stands on. */
  readonly ground: Ground;
  readonly carried: boolean;
  readonly contested: boolean;
  readonly doubtful: boolean;
}

/** A certain mark of today's position, drawn as it is unless the reader chooses otherwise. */
export const PLAIN: MarkVariant = {
  style: 'both',
  ground: 'light',
  carried: false,
  contested: false,
  doubtful: false,
};

/**
 * The name of the highlight that paints a mark: `where-they-stand-<position>`, then a word for each thing that
 * differs from a plain mark. Each variant is its own registry entry because an entry has one style.
 */
export function highlightName(position: PositionOrNone, variant: MarkVariant): string {
  const words = [
    variant.carried && 'carried',
    variant.contested && 'contested',
    variant.doubtful && 'doubtful',
    variant.ground === 'dark' && 'dark',
    variant.style !== 'both' && variant.style,
  ].filter(Boolean);
  return HIGHLIGHT_PREFIX + [position, ...words].join('-');
}

const EITHER = [false, true] as const;

/** Every position with every variant a mark of it can have. Only a position that exists is carried or contested. */
export function allMarks(): { position: PositionOrNone; variant: MarkVariant }[] {
  const looks = MARK_STYLES.flatMap((style) =>
    GROUNDS.flatMap((ground) => EITHER.map((doubtful) => ({ style, ground, doubtful }))),
  );
  const states = EITHER.flatMap((carried) => EITHER.map((contested) => ({ carried, contested })));
  return [
    ...POSITIONS.flatMap((position) =>
      states.flatMap((state) =>
        looks.map((look) => ({ position, variant: { ...look, ...state } })),
      ),
    ),
    ...looks.map((look) => ({
      position: 'none' as const,
      variant: { ...look, carried: false, contested: false },
    })),
  ];
}
