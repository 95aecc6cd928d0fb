import type { Published } from '#lib/disclosure/published.ts';
import { fiscalYearSpan, type FiscalYear } from '#lib/domain/fiscal-year.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { PlanProgressRow } from '#lib/metrics/plan-progress.ts';
import { typeSizes, type ChartSettings } from '../chart-settings.ts';
import { breakLabel } from '../fit-label.ts';
import { widestText } from '../text-width.ts';
import { rateTexts } from './board-rates.ts';

export type BoardRow = Published<PlanProgressRow>;

export type BoardSettings = ChartSettings & {
  readonly fiscalYear: FiscalYear;
  /** 基準日 as ISO date. */
  readonly asOf: string | null;
};

/** A line of the plan in its place. */
export type BoardLine = {
  readonly row: BoardRow;
  readonly name: readonly string[];
  /** Middle of the line, and its height. */
  readonly y: number;
  readonly height: number;
};

/** A 区分 above its lines. */
export type BoardGroup = { readonly label: string; readonly y: number };

export type BoardLayout = {
  readonly lines: readonly BoardLine[];
  readonly groups: readonly BoardGroup[];
  /** Left edges of 対象者, of April, of the numbers and of the bars; right edge of March. */
  readonly audience: number;
  readonly months: number;
  readonly monthsEnd: number;
  readonly numbers: number;
  readonly bars: number;
  readonly top: number;
  readonly bottom: number;
  /** From a day to the middle of the chart; a day outside the 年度 lies at its edge. */
  readonly x: (isoDate: string) => number;
};

const HEADER = 46;
const ROW = { screen: 27, paper: 22 } as const;
const GROUP = 24;
const LINE = 15;
const GAP = 12;
const BAR = 60;
/** Shares of the width that names and audiences take at most. */
const NAME_SHARE = 0.26;
const AUDIENCE_SHARE = 0.17;

/** The part of a 年度 that is over at the start of a day: months are of one width. */
export function yearShare(isoDate: string, fiscalYear: FiscalYear): number {
  const { start, end } = fiscalYearSpan(fiscalYear);
  if (isoDate < start) return 0;
  if (isoDate > end) return 1;
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return (((month + 8) % 12) + (day - 1) / days) / 12;
}

/** The day after, so that a span ends with its last day. */
export function dayAfter(isoDate: string): string {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}

/** Lines in the order of the plan under the 区分 that they first name. */
export function byCategory<Row extends { readonly category: string | null }>(
  rows: readonly Row[],
): readonly (readonly [string | null, readonly Row[]])[] {
  const categories = [...new Set(rows.map((row) => row.category))];
  return categories.map((category) => [category, rows.filter((row) => row.category === category)]);
}

/** Where everything of the board stands. */
export function boardLayout(rows: readonly BoardRow[], settings: BoardSettings): BoardLayout {
  const { width, locale, fiscalYear } = settings;
  const { label, small, value, scale } = typeSizes(settings);
  const words = catalogue(locale).planPage.board;
  const names = rows.map((row) => row.course);
  const nameRoom = Math.min(widestText(names, label), width * NAME_SHARE);
  const audiences = widestText(
    rows.map((row) => row.audience ?? ''),
    small,
  );
  const audienceRoom = Math.min(audiences, width * AUDIENCE_SHARE);
  const texts = rows.map((row) => rateTexts(row, locale));
  const attended = widestText(
    texts.map((text) => text.attended),
    value,
    700,
  );
  const bases = widestText(
    texts.map((text) => text.base),
    small,
  );
  const audience = nameRoom + GAP;
  const months = audience + audienceRoom + GAP;
  const said = texts.map(({ word }) => word);
  const bars = width - Math.max(BAR * scale, widestText(said, small, 700));
  const numbers = bars - GAP;
  const monthsEnd = Math.max(months + 120, numbers - attended - bases - 2 * GAP);
  const least = ROW[settings.isOnPaper ? 'paper' : 'screen'];
  const top = HEADER * scale;
  let y = top;
  const groups: BoardGroup[] = [];
  const lines: BoardLine[] = [];
  for (const [category, own] of byCategory(rows)) {
    groups.push({ label: category ?? words.noCategory, y: y + (GROUP * scale) / 2 });
    y += GROUP * scale;
    for (const row of own) {
      const name = breakLabel(row.course, nameRoom, label);
      const height = (least + (name.length > 1 ? LINE : 0)) * scale;
      lines.push({ row, name, y: y + height / 2, height });
      y += height;
    }
  }
  const x = (isoDate: string) => months + yearShare(isoDate, fiscalYear) * (monthsEnd - months);
  return { lines, groups, audience, months, monthsEnd, numbers, bars, top, bottom: y, x };
}
