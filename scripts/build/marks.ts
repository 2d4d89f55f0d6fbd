import type { PositionOrNone } from '../../src/corpus/model.ts';
import { allMarks, highlightName, type MarkVariant } from '../../src/signs/marks.ts';
import { POSITION_TONES, UNDERLINES } from '../../src/signs/tokens.ts';

/** Shares of a position's colour, in per cent, behind certain and behind other marks. */
const TINT = { full: 14, faint: 10 };

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

function rule(position: PositionOrNone, variant: MarkVariant): string {
  const decoration = line(position, variant);
  const declarations = [
    tint(position, variant),
    decoration && `${decoration} ${POSITION_TONES[position][variant.ground]}`,
    decoration && 'text-underline-offset:2px',
  ].filter(Boolean);
  return `::highlight(${highlightName(position, variant)}){${declarations.join(';')}}`;
}

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
    ...marks.map(({ position, variant }) => rule(position, variant)),
    '}',
    '@media screen and (forced-colors:active){',
    `${everyMark}{background-color:transparent;text-decoration-color:CanvasText}`,
    '}',
    '',
  ].join('\n');
}
