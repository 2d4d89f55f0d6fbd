/**
 * A picture as plain data: an SVG element's name, its attributes and its children. The card draws it with the DOM,
 * the extension's own pages with preact, so that a flag, a glyph or a timeline is described once and no markup is
 * ever parsed on a page.
 */
export interface Drawing {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Drawing[];
}
