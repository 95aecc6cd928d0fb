import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { fiscalYearShort } from '#lib/i18n/format.ts';
import { typeSizes, type ChartSettings } from './chart-settings.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark, type Box } from './rect-mark.ts';
import { suppressedMark } from './suppressed-pattern.ts';
import { textMark } from './text-mark.ts';
import { yearsOf } from './training-categories.ts';

/** 延べ of a 年度; several rows of one 年度 are added up. */
export type YearCountRow = {
  readonly fiscal_year: FiscalYear;
  readonly attendances: number | null;
};

export type SparkBarsSettings = ChartSettings & {
  /** Prints the 年度 below; default false. */
  readonly labels?: boolean;
  /** 年度 that have a place, also those without a row; default those of the rows. */
  readonly years?: readonly FiscalYear[];
};

const HEIGHT = 22;
const LABELS = 18;
const GAP_SHARE = 0.2;
/** What is more than nothing is seen. */
const LEAST = 1;

type YearBar = {
  readonly year: FiscalYear;
  readonly isLast: boolean;
  readonly isHidden: boolean;
  readonly box: Box;
};

/** 延べ over the 年度 as small bars from 0, the last one in colour. */
export function sparkBars(
  rows: readonly Published<YearCountRow>[],
  settings: SparkBarsSettings,
): SVGSVGElement {
  const { palette, labels = false } = settings;
  const bars = barsOf(rows, settings);
  const boxes = (isLast: boolean) =>
    bars.filter((bar) => !bar.isHidden && bar.isLast === isLast).map(({ box }) => box);
  const hidden = bars.filter(({ isHidden }) => isHidden).map(({ box }) => box);
  return plotFrame(settings, {
    name: 'spark-bars',
    height: HEIGHT + (labels ? LABELS * typeSizes(settings).scale : 0),
    marks: [
      rectMark(boxes(false), { fill: palette.rule }),
      rectMark(boxes(true), { fill: palette.training }),
      suppressedMark(hidden, settings),
      labels ? yearLabels(bars, settings) : null,
    ],
  });
}

function barsOf(rows: readonly Published<YearCountRow>[], settings: SparkBarsSettings): YearBar[] {
  const { years = yearsOf(rows), width } = settings;
  const counts = years.map((year) => {
    const own = rows.filter((row) => row.fiscal_year === year);
    const isHidden = own.some((row) => row.suppressed);
    return { isHidden, count: own.reduce((sum, row) => sum + (row.attendances ?? 0), 0) };
  });
  const most = Math.max(1, ...counts.map(({ isHidden, count }) => (isHidden ? 0 : count)));
  const step = width / Math.max(1, years.length - GAP_SHARE);
  return counts.map(({ isHidden, count }, index) => {
    const tall = count > 0 ? Math.max(LEAST, (HEIGHT * count) / most) : 0;
    const height = isHidden ? HEIGHT : tall;
    const box = { x: index * step, y: HEIGHT - height, width: step * (1 - GAP_SHARE), height };
    return { year: years[index] ?? 0, isHidden, isLast: index === years.length - 1, box };
  });
}

function yearLabels(bars: readonly YearBar[], settings: SparkBarsSettings): Markish[] {
  const { palette, locale } = settings;
  const { small } = typeSizes(settings);
  return [false, true].map((isLast) =>
    textMark(
      bars.filter((bar) => bar.isLast === isLast),
      {
        x: ({ box }) => box.x + box.width / 2,
        y: HEIGHT + 4 + small * 0.6,
        text: ({ year }) => fiscalYearShort(year, locale),
        size: small,
        bold: isLast,
        anchor: 'middle',
        fill: isLast ? palette.ink : palette.ink3,
      },
    ),
  );
}
