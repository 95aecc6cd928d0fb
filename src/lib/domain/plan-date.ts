import { parseCalendarDate } from './calendar-date.ts';
import { fiscalYearOfDate, fiscalYearSpan, type FiscalYear } from './fiscal-year.ts';
import { normaliseText } from './normalise-text.ts';
import { z } from './zod.ts';

/**
 * What kind of time a plan gives: days or months of a calendar, 随時, 通年, 未定, as a part of another
 * course, or words that say none of these.
 */
export const ScheduleKindSchema = z.enum([
  'dated',
  'any_time',
  'whole_year',
  'undecided',
  'within_another',
  'unreadable',
]);
export type ScheduleKind = z.infer<typeof ScheduleKindSchema>;

/** When a course is planned: from its first to its last possible day, where the plan says so. */
export type PlanDate = {
  readonly kind: ScheduleKind;
  /** ISO dates, both or neither: only `dated` and `whole_year` have them. */
  readonly from: string | null;
  readonly to: string | null;
};

type Span = { readonly from: string; readonly to: string };

const NAMED: readonly (readonly [ScheduleKind, RegExp])[] = [
  ['undecided', /^(?:日程|時期)?(?:未定|調整中|検討中|別途(?:通知|連絡|案内)?)$/u],
  ['any_time', /^(?:随時|適宜|都度|必要に応じて)$/u],
  ['within_another', /の一部として/u],
];
const WHOLE_YEAR = /^(?:通年|年間|年度内|年間を通じて|年間随時)$/u;

/** Remarks that say nothing about when: weekdays, 【6日間】, 予定, のうちいずれか1日. */
const REMARKS =
  /[([【〔][^)\]】〕]*[)\]】〕]|のうち(?:の)?(?:いずれか)?.{0,4}$|の?(?:いずれか)(?:.{0,2}日)?$|(?:予定|実施|開催|頃|ごろ)/gu;
/** 前期4月: the word before a date of its own. */
const HALF_BEFORE_DATE =
  /^(?:前期|後期|上期|下期|前半|後半|第\d+回|\d+回目)[:：]?(?=[\d\p{Lu}令平])/u;
const SEPARATOR =
  /[|、,;及又並]+(?:び|は)?|および|または|・(?=\d{1,2}\/|\d{1,2}月|前期|後期|[RH令])/u;
const RANGE = /[~〜～]|から|(?<=[\d日月旬)])[-‐–—―](?=[\d令RH])/u;

const DURATION = /^(.+?)から(\d{1,2})(年|か月|ヶ月|カ月|ヵ月|箇月|日)間?$/u;
const DAY = /^(?:(翌年))?(\d{1,2})(?:\/|月)(\d{1,2})日?$/u;
const MONTH = /^(?:(翌年))?(\d{1,2})月(上旬|初旬|初め|中旬|下旬|末)?$/u;
const BARE_DAY = /^(\d{1,2})日?$/u;
const HALVES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ...['前期', '上期', '上半期'].map((half) => [half, [4, 9]] as const),
  ...['後期', '下期', '下半期'].map((half) => [half, [10, 3]] as const),
  ...([4, 7, 10, 1] as const).map(
    (month, index) => [`第${index + 1}四半期`, [month, month + 2]] as const,
  ),
]);

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

const lastOf = (year: number, month: number): string => iso(year, month + 1, 0);

const yearOfMonth = (fiscalYear: FiscalYear, month: number): number =>
  month >= 4 ? fiscalYear : fiscalYear + 1;

/** A day, a month or a third of one, in the 年度 or in the year that it names. */
function parseMoment(text: string, fiscalYear: FiscalYear): Span | null {
  const day = parseCalendarDate(text);
  if (day !== null) return { from: day, to: day };
  const half = HALVES.get(text);
  if (half) {
    const [first, last] = half;
    const year = yearOfMonth(fiscalYear, first);
    return { from: iso(year, first, 1), to: lastOf(yearOfMonth(fiscalYear, last), last) };
  }
  const dated = DAY.exec(text);
  if (dated) {
    const month = Number(dated[2]);
    const found = parseCalendarDate(`${yearOfMonth(fiscalYear, month)}-${month}-${dated[3]}`);
    return found === null ? null : { from: found, to: found };
  }
  return parseMonthPart(text, fiscalYear);
}

function parseMonthPart(text: string, fiscalYear: FiscalYear): Span | null {
  const found = MONTH.exec(text);
  const month = Number(found?.[2] ?? 0);
  if (!found || month < 1 || month > 12) return null;
  const year = yearOfMonth(fiscalYear, month);
  const part = found[3];
  if (part === '上旬' || part === '初旬' || part === '初め') {
    return { from: iso(year, month, 1), to: iso(year, month, 10) };
  }
  if (part === '中旬') return { from: iso(year, month, 11), to: iso(year, month, 20) };
  if (part === '下旬' || part === '末') {
    return { from: iso(year, month, 21), to: lastOf(year, month) };
  }
  return { from: iso(year, month, 1), to: lastOf(year, month) };
}

/** "R7.4.1から2年間": so long from its first day on. */
function parseDuration(text: string): Span | null {
  const [, start = '', length = '', unit = ''] = DURATION.exec(text) ?? [];
  const from = parseCalendarDate(start);
  if (from === null) return null;
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const count = Number(length);
  if (unit === '年') return { from, to: iso(year + count, month, day - 1) };
  if (unit === '日') return { from, to: iso(year, month, day + count - 1) };
  return { from, to: iso(year, month + count, day - 1) };
}

/** "4/14・15・16": further days of the month named first. */
function parseDays(text: string, fiscalYear: FiscalYear): Span | null {
  const [first = '', ...more] = text.split('・');
  const start = parseMoment(first, fiscalYear);
  if (start === null || more.length === 0) return start;
  if (start.from !== start.to) return null;
  let to = start.to;
  for (const next of more) {
    const day = BARE_DAY.exec(next);
    const found = day ? parseCalendarDate(`${to.slice(0, 8)}${day[1]?.padStart(2, '0')}`) : null;
    if (found === null || found <= to) return null;
    to = found;
  }
  return { from: start.from, to };
}

function parsePart(part: string, fiscalYear: FiscalYear): Span | null {
  const text = part.replace(HALF_BEFORE_DATE, '');
  const duration = parseDuration(text);
  if (duration) return duration;
  const [first = '', last, ...more] = text.split(RANGE);
  const start = parseDays(first, fiscalYear);
  if (start === null || more.length > 0) return null;
  if (last === undefined || last === '') return start;
  const within = fiscalYearOfDate(start.from);
  const bare = BARE_DAY.exec(last);
  const end = bare
    ? parseDays(`${Number(start.from.slice(5, 7))}/${bare[1]}`, within)
    : parseDays(last, within);
  if (end === null || end.from < start.from) return null;
  return { from: start.from, to: end.to };
}

/**
 * When a plan says that a course takes place, from texts such as 6/18(木)・19(金), 4月下旬, ９月～３月,
 * 前期4月、後期10月, 令和8年5月14日, 随時 and 未定. Several times are one span from the first to the
 * last. A text of which any part is not understood is `unreadable`: no date is made up.
 *
 * @param fiscalYear the plan's 年度, which gives months their year
 * @returns `null` for an empty text
 */
export function parsePlanDate(text: string, fiscalYear: FiscalYear): PlanDate | null {
  const normal = normaliseText(text).replace(/\s/gu, '');
  if (normal === '') return null;
  const named = NAMED.find(([, pattern]) => pattern.test(normal));
  if (named) return { kind: named[0], from: null, to: null };
  const plain = normal.replace(REMARKS, '');
  if (WHOLE_YEAR.test(plain)) {
    const { start, end } = fiscalYearSpan(fiscalYear);
    return { kind: 'whole_year', from: start, to: end };
  }
  if (plain === '' || NAMED.some(([, pattern]) => pattern.test(plain))) {
    const again = NAMED.find(([, pattern]) => pattern.test(plain));
    return { kind: again?.[0] ?? 'unreadable', from: null, to: null };
  }
  const spans = spansIn(plain, fiscalYear);
  if (spans === null) return { kind: 'unreadable', from: null, to: null };
  const to = spans.map((span) => span.to).sort();
  return { kind: 'dated', from: spans[0]?.from ?? null, to: to.at(-1) ?? null };
}

/** The times named in a text without remarks, the earliest first; `null` where one is not understood. */
function spansIn(plain: string, fiscalYear: FiscalYear): Span[] | null {
  const spans = plain.split(SEPARATOR).map((part) => parsePart(part, fiscalYear));
  const known = spans.filter((span) => span !== null);
  if (known.length < spans.length) return null;
  return known.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * The single times of what `parsePlanDate` takes as one span: 前期4月、後期10月 are two. Empty where the
 * text names no days.
 */
export function parsePlanSpans(text: string, fiscalYear: FiscalYear): readonly Span[] {
  const { kind, from, to } = parsePlanDate(text, fiscalYear) ?? {
    kind: null,
    from: null,
    to: null,
  };
  if (from === null || to === null) return [];
  if (kind !== 'dated') return [{ from, to }];
  const plain = normaliseText(text).replace(/\s/gu, '').replace(REMARKS, '');
  return spansIn(plain, fiscalYear) ?? [];
}
