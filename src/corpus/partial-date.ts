import type { Day, PartialDate } from './model.ts';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MS_A_DAY = 86_400_000;

const two = (n: number) => String(n).padStart(2, '0');

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and names a year, month or day of the calendar. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (!year) return false;
  if (month && (+month < 1 || +month > 12)) return false;
  return !day || (+day >= 1 && +day <= daysIn(+year, Number(month)));
}

/** Whether `text` is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The first day of the interval that `date` names. */
export function firstDay(date: PartialDate): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day of the interval that `date` names. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${two(daysIn(+date.slice(0, 4), +date.slice(5)))}`;
  return date;
}

/** How many days `b` lies after `a`; negative where it lies before. */
export function daysFrom(a: Day, b: Day): number {
  return (Date.parse(b) - Date.parse(a)) / MS_A_DAY;
}

/** The day before `day`. */
export function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - MS_A_DAY).toISOString().slice(0, 10);
}
