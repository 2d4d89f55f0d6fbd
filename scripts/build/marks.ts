import {
  allMarks,
  DEFAULT_LOOK,
  highlightName,
  type MarkLook,
  PALETTES,
  type Strength,
  STRENGTHS,
} from '../../src/signs/marks.ts';
import { POSITION_TONES, UNDERLINES } from '../../src/signs/tokens.ts';

/** Shares of the colour, in per cent, and widths of lines, of certain and of other marks. */
const STRENGTH = {
  faint: { full: '7%', slight: '5%', thick: '1px', thin: '1px' },
  normal: { full: '14%', slight: '10%', thick: '2px', thin: '1px' },
  strong: { full: '18%', slight: '14%', thick: '3px', thin: '2px' },
} as const satisfies Record<Strength, object>;

type Mark = ReturnType<typeof allMarks>[number];

/** What marks are drawn with. */
interface Ink extends Readonly<Record<keyof (typeof STRENGTH)['normal'], string>> {
  readonly colour: (mark: Mark) => string;
}

/** Marks without a line of their own keep a tint whatever the style, or nothing would show. */
function tint({ position, variant }: Mark, ink: Ink, colour: string): string | null {
  const { style, carried, doubtful } = variant;
  const hasLine = UNDERLINES[position] !== 'none';
  if (hasLine && (style === 'underline' || (style === 'both' && doubtful))) return null;
  const share = carried || doubtful ? ink.slight : ink.full;
  return `background-color:color-mix(in srgb,${colour} ${share},transparent)`;
}

/** A contested mark has its line above as well as below: both sides. */
function line({ position, variant }: Mark, ink: Ink): string | null {
  const { style, carried, contested, doubtful } = variant;
  const lines = style === 'tint' ? [] : ['underline'];
  if (contested) lines.push('overline');
  if (!lines.length || UNDERLINES[position] === 'none') return null;
  const width = carried || doubtful ? ink.thin : ink.thick;
  return `text-decoration:${lines.join(' ')} ${UNDERLINES[position]} ${width}`;
}

function rule(selector: string, mark: Mark, ink: Ink): string {
  const colour = ink.colour(mark);
  const decoration = line(mark, ink);
  const declarations = [
    tint(mark, ink, colour),
    decoration && `${decoration} ${colour}`,
    decoration && 'text-underline-offset:2px',
  ].filter(Boolean);
  return `${selector}{${declarations.join(';')}}`;
}

const inkOf = ({ palette, strength }: MarkLook): Ink => ({
  ...STRENGTH[strength],
  colour: ({ position, variant: { plain, ground } }) =>
    plain || palette === 'monochrome' ? 'currentcolor' : POSITION_TONES[position][ground],
});

/**
 * The style sheet of the marks in a look: one rule for every name a mark can have (`allMarks`). Marks are for screens:
 * they do not print. With forced colours the lines keep their shapes in the reader's colour and tints go.
 */
export function marksCss(look: MarkLook = DEFAULT_LOOK): string {
  const marks = allMarks();
  const ink = inkOf(look);
  const selectors = marks.map(
    (mark) => `::highlight(${highlightName(mark.position, mark.variant)})`,
  );
  return [
    '@media screen{',
    ...marks.map((mark, place) => rule(selectors[place] ?? '', mark, ink)),
    '}',
    '@media screen and (forced-colors:active){',
    `${selectors.join(',')}{background-color:transparent;text-decoration-color:CanvasText}`,
    '}',
    '',
  ].join('\n');
}

/** Shown marks take theirs from custom properties, which attributes around them set. */
const SHOWN_INK: Ink = {
  full: 'var(--mark-full)',
  slight: 'var(--mark-slight)',
  thick: 'var(--mark-thick)',
  thin: 'var(--mark-thin)',
  colour: ({ position }) => `var(--mark-${position})`,
};

/**
 * The style sheet of marks shown on the extension's own pages, in legends and samples, where they are elements with
 * the highlight's name in `data-mark`: as on a page of the same theme. `data-palette` and `data-strength` around them
 * give the look.
 */
export function shownMarksCss(): string {
  const shown = allMarks().filter(
    ({ variant: { doubtful, ground, plain } }) => !doubtful && !plain && ground === 'light',
  );
  const set = (names: readonly (readonly [string, string])[]) =>
    names.map(([name, value]) => `--mark-${name}:${value};`).join('');
  return [
    ...PALETTES.map((palette) => {
      const colours = Object.keys(POSITION_TONES).map(
        (of) => [of, palette === 'monochrome' ? 'currentcolor' : `var(--${of})`] as const,
      );
      return `${places('palette', palette)}{${set(colours)}}`;
    }),
    ...STRENGTHS.map(
      (strength) => `${places('strength', strength)}{${set(Object.entries(STRENGTH[strength]))}}`,
    ),
    ...shown.map((mark) =>
      rule(`[data-mark="${highlightName(mark.position, mark.variant)}"]`, mark, SHOWN_INK),
    ),
    '',
  ].join('\n');
}

/** Where a part of a look holds; the default everywhere else. */
function places(part: keyof MarkLook, value: string): string {
  const chosen = `[data-${part}="${value}"]`;
  return value === DEFAULT_LOOK[part] ? `:root,${chosen}` : chosen;
}
