import type { Markish } from '@observablehq/plot';
import { fiscalYearSpan } from '#lib/domain/fiscal-year.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { isNarrow, typeSizes } from '../chart-settings.ts';
import { horizontal, segmentMark, vertical } from '../line-mark.ts';
import { markBoxes, rowBox } from '../mark-boxes.ts';
import { plotFrame } from '../plot-frame.ts';
import { rectMark } from '../rect-mark.ts';
import { oneText, textMark } from '../text-mark.ts';
import { fitting, textWidth } from '../text-width.ts';
import {
  boardLayout,
  dayAfter,
  type BoardLayout,
  type BoardRow,
  type BoardSettings,
} from './board-layout.ts';
import { boardMarks } from './board-marks.ts';
import { boardRates } from './board-rates.ts';
import { planList } from './plan-list.ts';

const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3] as const;
const JANUARY = 9;

/** The id of a line's area. */
export const planMarkId = ({ plan_no }: Pick<BoardRow, 'plan_no'>): string => `line-${plan_no}`;

/**
 * The lines of a plan by 区分 from April to March: ● held, ○ to come, a broken circle with an arrow
 * where the day was moved, ✕ cancelled, a bar for any time and the whole year, hatched without a day;
 * people of 対象 or 定員 at the right. On a phone a list.
 */
export function planBoard(rows: readonly BoardRow[], settings: BoardSettings): SVGSVGElement {
  if (isNarrow(settings)) return planList(rows, settings, planMarkId);
  const layout = boardLayout(rows, settings);
  return plotFrame(settings, {
    name: 'plan-board',
    height: layout.bottom + 6,
    marks: [
      ground(layout, settings),
      header(layout, settings),
      words(layout, settings),
      today(layout, settings),
      boardMarks(layout, settings),
      boardRates(layout, settings),
      markBoxes(
        layout.lines.map(({ row, y, height }) =>
          rowBox(planMarkId(row), { y, row: height, width: settings.width }),
        ),
        settings,
      ),
    ],
  });
}

const monthX = ({ months, monthsEnd }: BoardLayout, month: number): number =>
  months + (month / MONTHS.length) * (monthsEnd - months);

/** The 基準日 where it lies in the year that is shown. */
function asOfWithin({ asOf, fiscalYear }: BoardSettings): string | null {
  const { start, end } = fiscalYearSpan(fiscalYear);
  return asOf !== null && asOf >= start && asOf < end ? asOf : null;
}

function ground(layout: BoardLayout, settings: BoardSettings): Markish[] {
  const { palette, width, asOf, fiscalYear } = settings;
  const { top, bottom, lines, groups, months, monthsEnd, x } = layout;
  const past =
    asOf === null || asOf < fiscalYearSpan(fiscalYear).start ? months : x(dayAfter(asOf));
  const edges = MONTHS.map((_, month) => monthX(layout, month));
  const [first, ...next] = groups;
  const above = next.map(({ y }) => y - (y - top > 0 ? 12 * typeSizes(settings).scale : 0));
  return [
    rectMark([{ x: months, y: top, width: past - months, height: bottom - top }], {
      fill: palette.surface,
    }),
    segmentMark(vertical(top, bottom, [...edges, monthsEnd]), { stroke: palette.hair }),
    segmentMark(
      horizontal(
        0,
        width,
        lines.map(({ y, height }) => y - height / 2),
      ),
      { stroke: palette.hair },
    ),
    segmentMark(horizontal(0, width, [...above, bottom]), { stroke: palette.rule }),
    segmentMark(horizontal(0, width, first ? [top] : []), { stroke: palette.mute, width: 1.5 }),
  ];
}

function header(layout: BoardLayout, settings: BoardSettings): Markish[] {
  const { palette, locale, fiscalYear } = settings;
  const { small, scale } = typeSizes(settings);
  const board = catalogue(locale).planPage.board;
  const [upper, lower] = [layout.top - 34 * scale, layout.top - 14 * scale];
  const flag = flagOf(layout, settings);
  const isCovered = (text: string, x: number) =>
    flag !== null && flag.x < x + textWidth(text, small) && flag.end > x;
  const years = [0, JANUARY].map((month) => {
    const year = fiscalYear + (month === 0 ? 0 : 1);
    const at = monthX(layout, month);
    const full = board.calendarYear(year, month === 0);
    const text = isCovered(full, at) ? board.calendarYear(year, false) : full;
    return { text, x: flag && isCovered(text, at) ? flag.end + 6 : at };
  });
  const each = { size: small, fill: palette.ink2 };
  return [
    textMark(years, { ...each, x: ({ x }) => x, y: upper, text: ({ text }) => text }),
    segmentMark(vertical(upper - 8, layout.top, [monthX(layout, JANUARY)]), {
      stroke: palette.hair,
    }),
    textMark(
      MONTHS.map((month, at) => ({ month, at })),
      {
        ...{ ...each, y: lower, anchor: 'middle', fill: palette.ink },
        x: ({ at }) => (monthX(layout, at) + monthX(layout, at + 1)) / 2,
        text: ({ month }) => String(month),
      },
    ),
    oneText({ ...each, x: 0, y: lower, text: board.course }),
    oneText({ ...each, x: layout.audience, y: lower, text: board.audience }),
  ];
}

/** The flag of the 基準日 above its line. */
function flagOf(layout: BoardLayout, settings: BoardSettings) {
  const asOf = asOfWithin(settings);
  if (asOf === null) return null;
  const { small, scale } = typeSizes(settings);
  const text = catalogue(settings.locale).planPage.board.day(asOf);
  const width = textWidth(text, small, 700) + 10;
  const at = layout.x(dayAfter(asOf));
  const x = Math.min(at - width / 2, layout.monthsEnd - width);
  return { x, end: x + width, width, at, text, y: layout.top - 43 * scale, height: 17 * scale };
}

function today(layout: BoardLayout, settings: BoardSettings): Markish[] {
  const { palette } = settings;
  const flag = flagOf(layout, settings);
  if (!flag) return [];
  const { x, y, width, height, at, text } = flag;
  const end = y + height;
  return [
    segmentMark(vertical(end, layout.bottom, [at]), { stroke: palette.ink, width: 1.6 }),
    rectMark([{ x, y, width, height }], { fill: palette.ink, radius: 2 }),
    oneText({
      ...{ x: x + width / 2, y: y + height / 2, text, anchor: 'middle', bold: true },
      ...{ size: typeSizes(settings).small, fill: palette.canvas },
    }),
  ];
}

function words(layout: BoardLayout, settings: BoardSettings): Markish[] {
  const { palette } = settings;
  const { label, small, scale } = typeSizes(settings);
  const names = layout.lines.flatMap(({ name, y }) =>
    name.map((text, at) => ({ text, y: y + (at - (name.length - 1) / 2) * 15 * scale })),
  );
  const room = layout.months - layout.audience - 8;
  return [
    textMark(layout.groups, {
      ...{ x: 0, y: ({ y }) => y, text: ({ label: text }) => text },
      ...{ size: small, bold: true, fill: palette.trainingStrong },
    }),
    textMark(names, {
      ...{ x: 0, y: ({ y }) => y, text: ({ text }) => text, size: label, fill: palette.ink },
    }),
    textMark(layout.lines, {
      ...{ x: layout.audience, y: ({ y }) => y, size: small, fill: palette.ink2 },
      text: ({ row }) => fitting((row.audience ?? '').replaceAll('|', '・'), room, small),
    }),
  ];
}
