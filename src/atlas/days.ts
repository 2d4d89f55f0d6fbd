import type { Day } from '../corpus/model.ts';
import { daysFrom } from '../corpus/partial-date.ts';

/** The days the atlas can show, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const MS_A_DAY = 86_400_000;
const text = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => text(Date.parse(day) + days * MS_A_DAY);

/** The same day of another month, or its last day where the month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return text(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** The nearest day of the span. */
export const within = ({ from, to }: Span, day: Day): Day =>
  day < from ? from : day > to ? to : day;

export const lengthOf = ({ from, to }: Span): number => daysFrom(from, to);

/** Where a day lies in the span, from 0 to 1. */
export const shareOf = (span: Span, day: Day): number => daysFrom(span.from, day) / lengthOf(span);
