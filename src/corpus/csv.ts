/** What stands in a cell. Null and undefined leave it empty. */
export type Cell = string | number | boolean | null | undefined;

/**
 * CSV (RFC 4180) with a line of column names. A text that a spreadsheet would take for a formula gets an apostrophe
 * before it, as OWASP advises: the texts of imported statements are anybody's.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

function written(cell: Cell): string {
  const text = String(cell ?? '');
  const safe = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
