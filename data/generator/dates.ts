import { eraYearOf, type FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { Random } from './random.ts';

/** 令和6年度 */
export function fiscalYearText(fiscalYear: FiscalYear): string {
  return `令和${eraYearOf(fiscalYear).year}年度`;
}

/** `R6`, as files are named. */
export function fiscalYearTag(fiscalYear: FiscalYear): string {
  return `R${eraYearOf(fiscalYear).year}`;
}

const two = (value: number) => String(value).padStart(2, '0');

/** A day as 2024-06-11, of a month of a 年度: January to March are in the next calendar year. */
export function isoDay(fiscalYear: FiscalYear, month: number, day: number): string {
  return `${month >= 4 ? fiscalYear : fiscalYear + 1}-${two(month)}-${two(day)}`;
}

const MIDWEEK = new Set([2, 3, 4]);
/** 11 February and 11 August are holidays; no other falls on a midweek day of the 8th to the 20th. */
const HOLIDAY_DAY = 11;

/** Every Tuesday, Wednesday and Thursday on which a city would hold a course in that month. */
export function courseDays(fiscalYear: FiscalYear, month: number): string[] {
  const days: string[] = [];
  for (let day = 8; day <= 20; day++) {
    const iso = isoDay(fiscalYear, month, day);
    if (day !== HOLIDAY_DAY && MIDWEEK.has(new Date(`${iso}T00:00:00Z`).getUTCDay()))
      days.push(iso);
  }
  return days;
}

/** Some course days of that month, in order. */
export function someCourseDays(
  fiscalYear: FiscalYear,
  month: number,
  count: number,
  random: Random,
): string[] {
  return random.shuffle(courseDays(fiscalYear, month)).slice(0, count).sort();
}

type DateNotation = 'era' | 'era-short' | 'slash' | 'iso';

/** A day as different offices write it: 令和6年6月11日, R6.6.11, 2024/6/11, 2024-06-11. */
export function writeDay(iso: string, notation: DateNotation): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const reiwa = year - 2018;
  if (notation === 'era') return `令和${reiwa}年${month}月${day}日`;
  if (notation === 'era-short') return `R${reiwa}.${month}.${day}`;
  return notation === 'slash' ? `${year}/${month}/${day}` : iso;
}
