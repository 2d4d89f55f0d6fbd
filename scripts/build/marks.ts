import type { PositionOrNone } from '../../src/corpus/model.ts';
import { allMarks, highlightName, type MarkVariant } from '../../src/signs/marks.ts';
import { POSITION_TONES, UNDERLINES } from '../../src/signs/tokens.ts';

/** Shares of a position's colour, in per cent, behind certain and behind other marks. */
const TINT = { full: 14, faint: 10 };

type Mark = ReturnType<typeof allMarks>[number];

/** Marks without a line of their own keep a tint whatever the style, or nothing would show. */
function tint(position: PositionOrNone, { style, carried, doubtful, ground }: MarkVariant) {
  const hasLine = UNDERLINES[position] !== 'none';
  if (hasLine && (style === 'underline' || (style === 'both' && doubtful))) return null;
  const share = carried || doubtful ? TINT.faint : TINT.full;
  return `background-color:color-mix(in srgb,${POSITION_TONES[position][ground]} ${share}%,transparent)`;
}

/** A contested mark has its line above as well as below: both sides. */
function line(position: PositionOrNone, { style, carried, contested, doubtful }: MarkVariant) {
  const lines = style === 'tint' ? [] : ['underline'];
  if (contested) lines.push('overline');
  if (!lines.length || UNDERLINES[position] === 'none') return null;
  const width = carried || doubtful ? '1px' : '2px';
  return `text-decoration:${lines.join(' ')} ${UNDERLINES[position]} ${width}`;
}

function rule(selector: string, { position, variant }: Mark): string {
  const decoration = line(position, variant);
  const declarations = [
    tint(position, variant),
    decoration && `${decoration} ${POSITION_TONES[position][variant.ground]}`,
    decoration && 'text-underline-offset:2px',
  ].filter(Boolean);
  return `${selector}{${declarations.join(';')}}`;
}

const painted = (mark: Mark) =>
  rule(`::highlight(${highlightName(mark.position, mark.variant)})`, mark);

/**
 * The style sheet of the marks: one rule for every name a mark can have (`allMarks`). Marks are for screens: they do
 * not print. With forced colours the lines keep their shapes in the reader's colour and tints go.
 */
export function marksCss(): string {
  const marks = allMarks();
  const names = marks.map(({ position, variant }) => highlightName(position, variant));
  const everyMark = names.map((name) => `::highlight(${name})`).join(',');
  return [
    '@media screen{',
    ...marks.map(painted),
    '}',
    '@media screen and (forced-colors:active){',
    `${everyMark}{background-color:transparent;text-decoration-color:CanvasText}`,
    '}',
    '',
  ].join('\n');
}

/**
 * The style sheet of marks shown on the extension's own pages, in legends and samples, where they are elements with
 * the highlight's name in `data-mark`: as on a page of the same theme.
 */
export function shownMarksCss(): string {
  const certain = allMarks().filter(({ variant }) => !variant.doubtful);
  const rules = (ground: MarkVariant['ground']) =>
    certain
      .filter(({ variant }) => variant.ground === ground)
      .map((mark) => {
        const name = highlightName(mark.position, { ...mark.variant, ground: 'light' });
        return rule(`[data-mark="${name}"]`, mark);
      });
  return [...rules('light'), '@media (prefers-color-scheme:dark){', ...rules('dark'), '}', ''].join(
    '\n',
  );
}
