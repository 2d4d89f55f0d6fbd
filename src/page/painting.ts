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

type Named = Pick<Mention, 'iso2' | 'kind' | 'doubt'>;

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

/** Tells which highlight a mention belongs to by one painting. What was told once is remembered. */
export class Namer {
  readonly #painting: Painting;
  /** By country, then by doubt and look. */
  readonly #names = new Map<string, (string | null | undefined)[]>();

  constructor(painting: Painting) {
    this.#painting = painting;
  }

  /** @returns the name of the highlight; null where the mention is not to be marked. */
  nameOf(mention: Named, look: Look | null): string | null {
    if (!look || !counts(this.#painting, mention)) return null;
    const isDoubtful = mention.doubt !== null;
    const slot =
      (isDoubtful ? 1 : 0) +
      (look.ground === 'dark' ? 2 : 0) +
      (look.bearsTint ? 4 : 0) +
      (look.bearsColour ? 8 : 0) +
      (look.bearsGrey ? 16 : 0);
    let names = this.#names.get(mention.iso2);
    if (!names) this.#names.set(mention.iso2, (names = []));
    return (names[slot] ??= this.#find(mention.iso2, isDoubtful, look));
  }

  #find(iso2: string, doubtful: boolean, look: Look): string | null {
    const { table, marks, day } = this.#painting;
    const entry = entryAt(table, iso2, day);
    if (!entry && !marks.none) return null;
    const position = entry?.position ?? 'none';
    // It has no line that could bear the colour of the text, only a tint, which is grey.
    if (position === 'none' && !look.bearsGrey) return null;
    return highlightName(position, {
      style: styleOn(look, position, marks.style),
      ground: look.ground,
      carried: entry?.carried ?? false,
      contested: entry?.contested ?? false,
      doubtful,
      plain: !look.bearsColour,
    });
  }
}
