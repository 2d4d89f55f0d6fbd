import type { Day, PositionOrNone } from '../corpus/model.ts';
import { entryAt, type PositionTable } from '../corpus/table.ts';
import type { Mention } from '../detection/mention.ts';
import type { Settings } from '../platform/settings.ts';
import { highlightName, type MarkStyle } from '../signs/marks.ts';
import type { Look } from './sight.ts';

/** The subject itself is never marked. */
const SUBJECT = 'VE';

/** What decides how mentions are painted: the reader's choice, what is recorded, and the article's day. */
export interface Painting {
  readonly marks: Settings['marks'];
  readonly table: PositionTable;
  readonly day: Day;
}

/** True for mentions that count at all: of a country that is not the subject, by a kind of word the reader wants. */
export function counts(
  { marks }: Painting,
  { iso2, kind }: Pick<Mention, 'iso2' | 'kind'>,
): boolean {
  return iso2 !== SUBJECT && marks.kinds[kind];
}

/** A coloured text bears no tint; its line tells the position. Positions without a line need the tint. */
function styleOn(look: Look, position: PositionOrNone, style: MarkStyle): MarkStyle {
  return look.bearsTint || position === 'none' ? style : 'underline';
}

/** @returns the highlight that a mention belongs to; null where it is not to be marked. */
export function nameOf(
  painting: Painting,
  mention: Pick<Mention, 'iso2' | 'kind' | 'doubt'>,
  look: Look | null,
): string | null {
  if (!look || !counts(painting, mention)) return null;
  const entry = entryAt(painting.table, mention.iso2, painting.day);
  if (!entry && !painting.marks.none) return null;
  const position = entry?.position ?? 'none';
  return highlightName(position, {
    style: styleOn(look, position, painting.marks.style),
    ground: look.ground,
    carried: entry?.carried ?? false,
    contested: entry?.contested ?? false,
    doubtful: mention.doubt !== null,
  });
}
