/**
 * How numbers, days and 年度 are written, in one place. Every function takes the unrounded value
 * and rounds once, half-up; `null` gives the placeholder, by default nothing: a blank is no 0.
 */
import { eraYearOf, type FiscalYear } from '#lib/domain/fiscal-year.ts';
import { roundHalfUp } from '#lib/domain/rounding.ts';
import type { Locale } from './locale.ts';

const MINUS = '\u2212';
const PLUS_MINUS_ZERO = '±0';

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const places = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat(locale, { ...places, numberingSystem: 'latn' });
  numberFormats.set(key, made);
  return made;
}

/** A number with thousands commas, U+2212 as its minus, and exactly `decimals` places. */
export function decimal(
  value: number | null,
  decimals: number,
  locale: Locale,
  placeholder = '',
): string {
  if (value === null) return placeholder;
  const rounded = roundHalfUp(value, decimals);
  const digits = numberFormat(locale, decimals).format(Math.abs(rounded));
  return rounded < 0 ? `${MINUS}${digits}` : digits;
}

/** People, courses, rows: `2,041`. */
export const integer = (value: number | null, locale: Locale, placeholder = '') =>
  decimal(value, 0, locale, placeholder);

/** A mean on the answer scale: `3.25`. */
export const score = (value: number | null, locale: Locale, placeholder = '') =>
  decimal(value, 2, locale, placeholder);

/** A rate from a share (0–1), one place, without its sign: `31.2`, for a figure with a unit. */
export const percentNumber = (share: number | null, locale: Locale, placeholder = '') =>
  decimal(share === null ? null : share * 100, 1, locale, placeholder);

/** A rate from a share (0–1), one place: `31.2%`. */
export const percent = (share: number | null, locale: Locale, placeholder = '') =>
  share === null ? placeholder : `${percentNumber(share, locale)}%`;

/** A part of a whole from a share (0–1), no places: `54%`, for 帯グラフ and 5+4. */
export const sharePercent = (share: number | null, locale: Locale, placeholder = '') =>
  share === null ? placeholder : `${decimal(share * 100, 0, locale)}%`;

function signed(value: number | null, decimals: number, locale: Locale, placeholder: string) {
  const text = decimal(value, decimals, locale, placeholder);
  return value !== null && roundHalfUp(value, decimals) > 0 ? `+${text}` : text;
}

/** A difference of means: `+0.16`, `−0.12`, and `0.00` for what rounds to nothing. */
export const scoreDifference = (value: number | null, locale: Locale, placeholder = '') =>
  signed(value, 2, locale, placeholder);

/** A difference of whole numbers: `+298`, `−13`, `±0`. */
export function integerDifference(value: number | null, locale: Locale, placeholder = ''): string {
  const text = signed(value, 0, locale, placeholder);
  return text === '0' ? PLUS_MINUS_ZERO : text;
}

/** A difference of shares (0–1) in percentage points, one place: `+1.9`, `0.0`. */
export const pointDifference = (share: number | null, locale: Locale, placeholder = '') =>
  signed(share === null ? null : share * 100, 1, locale, placeholder);

/** The size of a file: `84 KB`, `1.4 MB`. */
export function fileSize(bytes: number, locale: Locale): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return `${integer(Math.max(1, kilobytes), locale)} KB`;
  return `${decimal(kilobytes / 1024, 1, locale)} MB`;
}

/** 1 is written 元. */
const eraDigits = (year: number) => (year === 1 ? '元' : String(year));

/** 年度 as written at first mention and in titles: 「令和6年度（2024年度）」. */
export function fiscalYear(year: FiscalYear | null, locale: Locale, placeholder = ''): string {
  if (year === null) return placeholder;
  return locale === 'ja' ? `${fiscalYearEra(year, locale)}（${year}年度）` : `FY${year}`;
}

/** 年度 by its era alone, once the western year has been said: 「令和6年度」. */
export function fiscalYearEra(year: FiscalYear | null, locale: Locale, placeholder = ''): string {
  if (year === null) return placeholder;
  if (locale === 'en') return `FY${year}`;
  const { era, year: eraYear } = eraYearOf(year);
  return `${era}${eraDigits(eraYear)}年度`;
}

/** 年度 on a tight axis: `R6`, `R元`. */
export function fiscalYearShort(year: FiscalYear | null, locale: Locale, placeholder = ''): string {
  if (year === null) return placeholder;
  if (locale === 'en') return `FY${String(year).slice(2)}`;
  const { letter, year: eraYear } = eraYearOf(year);
  return `${letter}${eraDigits(eraYear)}`;
}

/** Several 年度 by era: 「令和3〜6年度」, across eras 「平成30〜令和2年度」. */
export function fiscalYearRangeEra(from: FiscalYear, to: FiscalYear, locale: Locale): string {
  if (from === to) return fiscalYearEra(from, locale);
  if (locale === 'en') return `FY${from}–${to}`;
  const [first, last] = [eraYearOf(from), eraYearOf(to)];
  const end = first.era === last.era ? eraDigits(last.year) : `${last.era}${eraDigits(last.year)}`;
  return `${first.era}${eraDigits(first.year)}〜${end}年度`;
}

/** Several 年度 in both notations: 「令和3〜6年度（2021〜2024年度）」. */
export function fiscalYearRange(from: FiscalYear, to: FiscalYear, locale: Locale): string {
  if (from === to) return fiscalYear(from, locale);
  const era = fiscalYearRangeEra(from, to, locale);
  return locale === 'ja' ? `${era}（${from}〜${to}年度）` : era;
}

type Day = {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly western: string;
};

const CALENDAR = {
  ja: new Intl.DateTimeFormat('ja-JP-u-ca-japanese-nu-latn', {
    era: 'long',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }),
};

/** The words of an ISO day; the era is the calendar's, so 平成31 ends on 30 April 2019. */
function dayOf(isoDate: string, locale: Locale): Day {
  const parts = CALENDAR[locale].formatToParts(new Date(`${isoDate}T00:00:00Z`));
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  const digits = (text: string) => text.replace(/\D/gu, '') || text;
  const eraYear = digits(part('year'));
  return {
    year: locale === 'ja' ? `${part('era')}${eraYear === '1' ? '元' : eraYear}年` : part('year'),
    month: locale === 'ja' ? `${digits(part('month'))}月` : part('month'),
    day: locale === 'ja' ? `${digits(part('day'))}日` : part('day'),
    western: isoDate.slice(0, 4),
  };
}

/** A day from its ISO date: 「令和6年6月28日」, `28 June 2024`. */
export function date(isoDate: string | null, locale: Locale, placeholder = ''): string {
  if (isoDate === null) return placeholder;
  const { year, month, day } = dayOf(isoDate, locale);
  return locale === 'ja' ? `${year}${month}${day}` : `${day} ${month} ${year}`;
}

/** A day in both notations: 「令和8年9月30日（2026年）」. */
export function dateWithYear(isoDate: string | null, locale: Locale, placeholder = ''): string {
  if (isoDate === null || locale === 'en') return date(isoDate, locale, placeholder);
  return `${date(isoDate, locale)}（${isoDate.slice(0, 4)}年）`;
}

/**
 * A period: 「令和6年5月24日〜6月28日」, in one month 「令和6年6月3日〜28日」. With one end missing,
 * the other day; with both, the placeholder.
 */
export function dateRange(
  start: string | null,
  end: string | null,
  locale: Locale,
  placeholder = '',
): string {
  if (start === null || end === null || start === end) {
    return date(start ?? end, locale, placeholder);
  }
  const [first, last] = [dayOf(start, locale), dayOf(end, locale)];
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month;
  if (locale === 'ja') {
    const until = `${sameYear ? '' : last.year}${sameMonth ? '' : last.month}${last.day}`;
    return `${date(start, locale)}〜${until}`;
  }
  const since = `${first.day}${sameMonth ? '' : ` ${first.month}`}${sameYear ? '' : ` ${first.year}`}`;
  return sameMonth ? `${since}–${date(end, locale)}` : `${since} – ${date(end, locale)}`;
}

/** A period in both notations: 「令和6年5月24日〜6月28日（2024年）」. */
export function dateRangeWithYear(
  start: string | null,
  end: string | null,
  locale: Locale,
  placeholder = '',
): string {
  const text = dateRange(start, end, locale, placeholder);
  if (locale === 'en' || (start === null && end === null)) return text;
  const years = [...new Set([start, end].filter((d) => d !== null).map((d) => d.slice(0, 4)))];
  return `${text}（${years.join('〜')}年）`;
}

/** A moment of this year in local time, as the rail says when it last saved: 「10月2日 9:14」. */
export function moment(at: Date | null, locale: Locale, placeholder = ''): string {
  if (at === null) return placeholder;
  const clock = `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
  if (locale === 'ja') return `${at.getMonth() + 1}月${at.getDate()}日 ${clock}`;
  return `${at.getDate()} ${at.toLocaleString('en-GB', { month: 'long' })}, ${clock}`;
}
