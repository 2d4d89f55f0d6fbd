import { UsageError } from '../cli.ts';
import { isCountryCode } from '../../src/countries/codes.ts';
import { isDay } from '../../src/corpus/partial-date.ts';

/** One line of a command's output: plain values by column name. */
export type Row = Readonly<Record<string, string | boolean | null>>;

export const FORMATS = ['table', 'csv', 'json'] as const;

/**
 * Writes rows as text.
 * @param format one of FORMATS; `table` where undefined
 * @param columns the names to write, in this order
 */
export function writeRows(
  format: string | undefined,
  columns: readonly string[],
  rows: readonly Row[],
): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const cells = [columns, ...rows.map((row) => columns.map((name) => String(row[name] ?? '')))];
  return format === 'csv' ? csv(cells) : table(cells);
}

function csv(cells: readonly (readonly string[])[]): string {
  const quoted = (cell: string) =>
    /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return cells.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

function table(cells: readonly (readonly string[])[]): string {
  const widths = (cells[0] ?? []).map((_, i) =>
    Math.max(...cells.map((row) => row[i]?.length ?? 0)),
  );
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** @throws UsageError where `text` is no day of the calendar */
export function readDay(flag: string, text: string): string {
  if (!isDay(text))
    throw new UsageError(`${flag} is "${text}"; allowed is a day such as 2019-09-04.`);
  return text;
}

/** The English name of a country. */
export function countryName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) ?? code;
}

/**
 * Reads country codes separated by commas.
 * @throws UsageError naming the first that no country has
 */
export function readCountries(flag: string, text: string): string[] {
  const codes = text.split(',').map((code) => code.trim().toUpperCase());
  const unknown = codes.find((code) => !isCountryCode(code));
  if (unknown !== undefined)
    throw new UsageError(
      `${flag} names "${unknown}"; allowed are ISO 3166-1 codes of two letters, such as RU, separated by commas.`,
    );
  return [...new Set(codes)];
}
