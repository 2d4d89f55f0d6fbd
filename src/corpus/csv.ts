/** What stands in a cell. Null and undefined leave it empty. */
export type Cell = string | number | boolean | null | undefined;

/**
 * CSV (RFC 4180) with a line of column names. A text that a spreadsheet would take for a formula gets an apostrophe
 * before it, as OWASP advises: the texts of imported statements are anybody's.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

/**
 * Where a formula may begin: at the start of a text, and behind a semicolon or a tab, which part cells in some
 * countries. Blanks and signs that are not seen may stand before it, and its first sign may be of another width.
 */
const FORMULA =
  /(?<=^|[;\t\r\n])(?=[\s\p{C}]*[=+\-@\u2212\u207a\u207b\u207c\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20])|^(?=[\t\r\n])/gu;

function written(cell: Cell): string {
  const text = String(cell ?? '');
  const safe = typeof cell === 'string' ? text.replace(FORMULA, "'") : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
