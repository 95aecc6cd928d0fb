import { z } from './zod.ts';
import { normaliseText } from './normalise-text.ts';

/** The calendar year in which a 年度 (April to March) begins: 2024 is 令和6年度. */
export const FiscalYearSchema = z.int().min(1868).max(2200);
export type FiscalYear = z.infer<typeof FiscalYearSchema>;

/** The eras since 明治 with the calendar year of their first year (元年). */
const ERAS = [
  { name: '令和', short: '令', letter: 'R', first: 2019, last: 2200 },
  { name: '平成', short: '平', letter: 'H', first: 1989, last: 2019 },
  { name: '昭和', short: '昭', letter: 'S', first: 1926, last: 1989 },
  { name: '大正', short: '大', letter: 'T', first: 1912, last: 1926 },
  { name: '明治', short: '明', letter: 'M', first: 1868, last: 1912 },
] as const;
type Era = (typeof ERAS)[number];
export type EraName = Era['name'];

/** A year of an era, 和暦: `{ era: '令和', letter: 'R', year: 6 }`. */
export type EraYear = { readonly era: EraName; readonly letter: string; readonly year: number };

/** An era's name, its first character or letter, then the year (元 or digits), on normalised text. */
export const ERA_YEAR_PATTERN =
  '(令和|平成|昭和|大正|明治|[令平昭大明RHSTMrhstm])\\.?\\s*(元|\\d{1,2})';
const ERA_FISCAL_YEAR = new RegExp(`^${ERA_YEAR_PATTERN}\\s*(?:年度?)?$`, 'u');
const WESTERN_FISCAL_YEAR = /^(?:西暦\s*)?(\d{4})\s*(?:年度?)?$/u;
const FISCAL_PREFIX = /^(?:FY\s*)?/iu;
const PAIR = /^(.+?)\s*(?:[(/・]|\u2044)\s*(.+?)\s*\)?$/u;
const YEAR_OF_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The calendar year of an era's year, or `null` when the era never had that year
 * (平成32, 令和0). 平成31 and 令和元 are both 2019.
 */
export function calendarYearOfEra(era: string, year: number): number | null {
  const found = ERAS.find(
    (e) => e.name === era || e.short === era || e.letter === era.toUpperCase(),
  );
  if (!found || year < 1) return null;
  const calendar = found.first + year - 1;
  return calendar <= found.last ? calendar : null;
}

function parseEra(text: string): FiscalYear | null {
  const match = ERA_FISCAL_YEAR.exec(text);
  if (!match) return null;
  const [, era = '', year = ''] = match;
  return calendarYearOfEra(era, year === '元' ? 1 : Number(year));
}

function parseSingle(text: string): FiscalYear | null {
  const western = WESTERN_FISCAL_YEAR.exec(text.replace(FISCAL_PREFIX, ''));
  const year = western ? Number(western[1]) : parseEra(text);
  return year !== null && FiscalYearSchema.safeParse(year).success ? year : null;
}

/**
 * A 年度 in any notation a city writes: 令和6年度, 令和6年, R6, Ｒ６, R06, 令和元年度, 2024, 2024年度,
 * FY2024, 平成31/令和元, 令和6年度(2024年度).
 *
 * @returns the calendar year in which it begins; `null` for anything else, also where the two
 * notations of a pair disagree. Dates are `fiscalYearOfDate`'s.
 */
export function parseFiscalYear(text: string): FiscalYear | null {
  const normal = normaliseText(text).replace(/\s/gu, '');
  const single = parseSingle(normal);
  if (single !== null) return single;
  const pair = PAIR.exec(normal);
  if (!pair) return null;
  const [first, second] = [parseSingle(pair[1] ?? ''), parseSingle(pair[2] ?? '')];
  return first !== null && first === second ? first : null;
}

/** The 年度 of an ISO date: January to March belong to the 年度 that began the year before. */
export function fiscalYearOfDate(isoDate: string): FiscalYear {
  const match = YEAR_OF_DATE.exec(isoDate);
  if (!match) throw new RangeError('fiscal year of date: expected YYYY-MM-DD');
  const year = Number(match[1]);
  return Number(match[2]) >= 4 ? year : year - 1;
}

/**
 * The era's year of a 年度: 2024 is 令和6. 2019 is 令和1, which readers write 元: the 年度 that began
 * under 平成31 is named after the era in which it ended.
 */
export function eraYearOf(fiscalYear: FiscalYear): EraYear {
  const era = ERAS.find((e) => e.first <= fiscalYear);
  if (!era) throw new RangeError(`era year of ${fiscalYear}: before 明治`);
  return { era: era.name, letter: era.letter, year: fiscalYear - era.first + 1 };
}

/** First and last day of a 年度 as ISO dates. */
export function fiscalYearSpan(fiscalYear: FiscalYear): { start: string; end: string } {
  return { start: `${fiscalYear}-04-01`, end: `${fiscalYear + 1}-03-31` };
}

/** Months of a 年度 that are over at the end of an ISO date's month: 9 月 → 6. From 1 to 12. */
export function fiscalMonth(isoDate: string): number {
  const month = Number(isoDate.slice(5, 7));
  return ((month + 8) % 12) + 1;
}

/** In a file name T1 is the first wave and r2 the second draft: only R and H are eras there. */
const NAME_ERA = /(?<![A-Za-z])(令和|平成|昭和|[RH])\.?\s*(元|\d{1,2})(?!\d)/u;
const NAME_WESTERN = /(?<!\d)((?:19|20)\d{2})(?!\d)/u;

/** The 年度 that a file name carries (survey_2024.csv, R6職員アンケート.csv), or `null`. */
export function fiscalYearInFileName(name: string): FiscalYear | null {
  const normal = normaliseText(name);
  const western = NAME_WESTERN.exec(normal);
  if (western) return Number(western[1]);
  const era = NAME_ERA.exec(normal);
  return era ? calendarYearOfEra(era[1] ?? '', era[2] === '元' ? 1 : Number(era[2])) : null;
}
