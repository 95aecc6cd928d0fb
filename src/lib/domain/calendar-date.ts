import { calendarYearOfEra, ERA_YEAR_PATTERN } from './fiscal-year.ts';
import { normaliseText } from './normalise-text.ts';

const SEPARATED =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
const ERA_DATE = new RegExp(`^${ERA_YEAR_PATTERN}[年./-](\\d{1,2})[月./-](\\d{1,2})日?$`, 'u');
/** R060628, as mainframes write it. */
const ERA_COMPACT = /^([RHSrhs])(\d{2})(\d{2})(\d{2})$/u;
/** Excel's days since the end of 1899, with or without a time of day: 1954 to 2119. */
const SERIAL = /^([2-7]\d{4})(?:\.\d+)?$/u;
const DAY_NOUGHT_OF_EXCEL = Date.UTC(1899, 11, 30);
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Jun-24, as Excel writes a month into a CSV. */
const ENGLISH_MONTH = /^([a-z]{3})[a-z]*-(\d{2}|\d{4})$/iu;
const COMPACT_MONTH = /^(\d{4})(0[1-9]|1[0-2])$/u;
const YEAR_MONTH = /^(\d{4})[-/.年](\d{1,2})月?$/u;
const ERA_YEAR_MONTH = new RegExp(`^${ERA_YEAR_PATTERN}[年./-](\\d{1,2})月?$`, 'u');
const WEEKDAY = /\([月火水木金土日](?:曜日?)?\)$/u;

function isoDate(year: number | null, month: number, day: number): string | null {
  if (year === null || month < 1 || month > 12 || day < 1) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day of a moment on the clock of this computer, as ISO date. */
export const localDate = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

const eraYear = (era = '', year = '') => calendarYearOfEra(era, year === '元' ? 1 : Number(year));

/**
 * A day as a city writes it: 2024-06-28, 2024/6/28, 2024年6月28日, 令和6年6月28日, R6.6.28, 令6.6.28,
 * 20240628, R060628, with or without a weekday in brackets or a time of day.
 *
 * @returns the ISO date; `null` when the text is no day that exists
 */
export function parseCalendarDate(text: string): string | null {
  const normal = normaliseText(text)
    .replace(WEEKDAY, '')
    .replace(/\s*([年月/.-])\s*|\s+(?=日)/gu, '$1');
  const western = SEPARATED.exec(normal) ?? COMPACT.exec(normal);
  if (western) return isoDate(Number(western[1]), Number(western[2]), Number(western[3]));
  const era = ERA_DATE.exec(normal) ?? ERA_COMPACT.exec(normal);
  return era ? isoDate(eraYear(era[1], era[2]), Number(era[3]), Number(era[4])) : null;
}

/**
 * The day that a serial number of Excel stands for: 45471 is 2024-06-28. Whether a number is one,
 * only its column can tell.
 *
 * @returns the ISO date; `null` for anything but a number from 20000 to 79999 (1954 to 2119)
 */
export function dateOfSerial(text: string): string | null {
  const days = SERIAL.exec(normaliseText(text))?.[1];
  if (days === undefined) return null;
  return new Date(DAY_NOUGHT_OF_EXCEL + Number(days) * 86_400_000).toISOString().slice(0, 10);
}

/** A month (令和7年4月, 2025-04, 2025/4, 202504, R7.4, Apr-25) as the ISO date of its first day, or `null`. */
export function parseMonth(text: string): string | null {
  const normal = normaliseText(text).replace(/\s/gu, '');
  const western = YEAR_MONTH.exec(normal) ?? COMPACT_MONTH.exec(normal);
  if (western) return isoDate(Number(western[1]), Number(western[2]), 1);
  const english = ENGLISH_MONTH.exec(normal);
  if (english) {
    const year = Number(english[2]);
    const month = MONTHS.indexOf((english[1] ?? '').toLowerCase()) + 1;
    return isoDate(year < 100 ? 2000 + year : year, month, 1);
  }
  const era = ERA_YEAR_MONTH.exec(normal);
  return era ? isoDate(eraYear(era[1], era[2]), Number(era[3]), 1) : null;
}
