import { dateOfSerial, parseCalendarDate, parseMonth } from '#lib/domain/calendar-date.ts';
import type { IssueCode } from '../issue-codes.ts';
import { saysNothing } from './missing-words.ts';

/** What a cell of a column of dates says, and what there is to say about it. */
export type DateReading = { readonly date: string | null; readonly code: IssueCode | null };

/** A day in any notation, or as the serial number that Excel keeps; nothing else is a day. */
export function readDate(cell: string): DateReading {
  if (cell.trim() === '' || saysNothing(cell)) return { date: null, code: null };
  const date = parseCalendarDate(cell);
  if (date !== null) return { date, code: null };
  const serial = dateOfSerial(cell);
  return { date: serial, code: serial === null ? 'date-invalid' : 'date-from-serial' };
}

/** The first day of a month in any notation, also where a day of it stands. */
export function readMonth(cell: string): DateReading {
  const month = parseMonth(cell);
  if (month !== null) return { date: month, code: null };
  const { date, code } = readDate(cell);
  return { date: date === null ? null : `${date.slice(0, 7)}-01`, code };
}
