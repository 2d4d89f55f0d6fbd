import { POSITIONS, type PositionOrNone } from '../corpus/model.ts';
import { GROUNDS, type Ground } from './tokens.ts';

/** Every highlight of ours is named with this prefix; names of others are never touched. */
export const HIGHLIGHT_PREFIX = 'where-they-stand-';

/** How marks are drawn; the first is the default and has no word of its own in the name. */
export const MARK_STYLES = ['both', 'underline', 'tint'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** In which colours marks are drawn: those of the positions, or that of the text. The first is the default. */
export const PALETTES = ['colours', 'monochrome'] as const;
export type Palette = (typeof PALETTES)[number];

/** How much marks stand out; the first is the default. */
export const STRENGTHS = ['normal', 'faint', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** How all marks are drawn. Each look has a style sheet of its own, with the same names. */
export interface MarkLook {
  readonly palette: Palette;
  readonly strength: Strength;
}

export const DEFAULT_LOOK: MarkLook = { palette: 'colours', strength: 'normal' };

export const allLooks = (): MarkLook[] =>
  PALETTES.flatMap((palette) => STRENGTHS.map((strength) => ({ palette, strength })));

/** The file in the package that draws marks in a look; null for the default, whose file the manifest names. */
export function ownSheetOf({ palette, strength }: MarkLook): string | null {
  const isDefault = palette === DEFAULT_LOOK.palette && strength === DEFAULT_LOOK.strength;
  return isDefault ? null : `marks-${palette}-${strength}.css`;
}

export interface MarkVariant {
  readonly style: MarkStyle;
  /** What the text stands on. */
  readonly ground: Ground;
  readonly carried: boolean;
  readonly contested: boolean;
  readonly doubtful: boolean;
  /**
   * Drawn in the colour of the text, whatever the palette: on grounds where no colour of ours is seen well. Such a mark
   * is underlined only, and is the same on light and on dark ground.
   */
  readonly plain: boolean;
}

/** A certain mark of today's position, drawn as it is unless the reader chooses otherwise. */
export const PLAIN: MarkVariant = {
  style: 'both',
  ground: 'light',
  carried: false,
  contested: false,
  doubtful: false,
  plain: false,
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
    ...(variant.plain
      ? ['plain']
      : [variant.ground === 'dark' && 'dark', variant.style !== 'both' && variant.style]),
  ].filter(Boolean);
  return HIGHLIGHT_PREFIX + [position, ...words].join('-');
}

const EITHER = [false, true] as const;

/** Every position with every variant a mark of it can have. Only a position that exists is carried, contested or plain. */
export function allMarks(): { position: PositionOrNone; variant: MarkVariant }[] {
  const looks = EITHER.flatMap((doubtful) => [
    ...MARK_STYLES.flatMap((style) =>
      GROUNDS.map((ground) => ({ style, ground, doubtful, plain: false })),
    ),
    { style: 'underline' as const, ground: 'light' as const, doubtful, plain: true },
  ]);
  const states = EITHER.flatMap((carried) => EITHER.map((contested) => ({ carried, contested })));
  return [
    ...POSITIONS.flatMap((position) =>
      states.flatMap((state) =>
        looks.map((look) => ({ position, variant: { ...look, ...state } })),
      ),
    ),
    ...looks
      .filter(({ plain }) => !plain)
      .map((look) => ({
        position: 'none' as const,
        variant: { ...look, carried: false, contested: false },
      })),
  ];
}
