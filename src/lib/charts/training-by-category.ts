import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { fiscalYearEra, fiscalYearShort, integer } from '#lib/i18n/format.ts';
import { isNarrow, typeSizes, type ChartSettings } from './chart-settings.ts';
import { COUNT_AXIS_HEIGHT, countAxis } from './count-axis.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from './legend.ts';
import { horizontal, segmentMark, vertical } from './line-mark.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark, type Box } from './rect-mark.ts';
import { textOnFill } from './text-on-fill.ts';
import { oneText, textMark } from './text-mark.ts';
import { textWidth, widestText } from './text-width.ts';
import {
  categoryPaints,
  sumOf,
  yearsOf,
  type CategoryPaint,
  type CategoryRow,
} from './training-categories.ts';

export type TrainingByCategorySettings = ChartSettings & {
  /** The category that moves the total; it is stacked last and the others are bracketed. */
  readonly volatileCategory?: string;
};

const TOP = 4;
const BAR = 26;
const BRACKET = 24;
const GAP = 7;
const INSIDE = 6;
const AXIS_LINES = 4.5;

type Part = { readonly paint: CategoryPaint; readonly count: number; readonly box: Box };
type Line = {
  readonly year: FiscalYear;
  readonly y: number;
  readonly parts: readonly Part[];
  readonly total: number;
  readonly stable: number;
};

/**
 * 延べ per 年度 as stacked bars of the categories, the total at the end. The stable categories stand
 * on the baseline and are bracketed with their sum, so that the volatile one shows what moved the
 * total. METHODS §13.
 */
export function trainingByCategory(
  rows: readonly Published<CategoryRow>[],
  settings: TrainingByCategorySettings,
): SVGSVGElement {
  const { scale } = typeSizes(settings);
  const left = labelWidth(rows, settings);
  const x = scaleOf(rows, left, settings);
  const lines = linesOf(rows, x, settings);
  const bottom = TOP + lines.length * rowHeight(settings);
  return plotFrame(settings, {
    name: 'training-by-category',
    height: bottom + COUNT_AXIS_HEIGHT * scale,
    marks: [
      countAxis(x, { max: mostOf(rows), lines: AXIS_LINES, bottom }, settings),
      yearLabels(lines, settings),
      bars(lines, settings),
      totals(lines, x, settings),
      brackets(lines, x, settings),
    ],
  });
}

function rowHeight(settings: TrainingByCategorySettings): number {
  const bracket = settings.volatileCategory === undefined ? 6 : BRACKET;
  return (BAR + bracket + GAP) * typeSizes(settings).scale;
}

const yearText = (year: FiscalYear, settings: ChartSettings) =>
  isNarrow(settings)
    ? fiscalYearShort(year, settings.locale)
    : fiscalYearEra(year, settings.locale);

function labelWidth(rows: readonly Published<CategoryRow>[], settings: ChartSettings): number {
  const texts = yearsOf(rows).map((year) => yearText(year, settings));
  return widestText(texts, typeSizes(settings).label) + 16;
}

/** The largest total of a 年度. */
const mostOf = (rows: readonly Published<CategoryRow>[]) =>
  Math.max(1, ...yearsOf(rows).map((year) => sumOf(rows, { year })));

function scaleOf(
  rows: readonly Published<CategoryRow>[],
  left: number,
  settings: ChartSettings,
): LinearScale {
  const most = mostOf(rows);
  const room = textWidth(integer(most, settings.locale), typeSizes(settings).value, 700) + 14;
  return linearScale([0, most], [left, settings.width - room]);
}

function linesOf(
  rows: readonly Published<CategoryRow>[],
  x: LinearScale,
  settings: TrainingByCategorySettings,
): Line[] {
  const paints = categoryPaints(rows, settings);
  const height = BAR * typeSizes(settings).scale;
  return yearsOf(rows).map((year, index) => {
    const y = TOP + index * rowHeight(settings);
    let sum = 0;
    const parts = paints.map((paint) => {
      const count = sumOf(rows, { year, categories: paint.categories });
      const box = { x: x(sum), y, width: x(sum + count) - x(sum), height };
      sum += count;
      return { paint, count, box };
    });
    const moving = settings.volatileCategory ? [settings.volatileCategory] : [];
    const stable = sum - sumOf(rows, { year, categories: moving });
    return { year, y, parts, total: sum, stable };
  });
}

function yearLabels(lines: readonly Line[], settings: ChartSettings): Markish {
  const { label, scale } = typeSizes(settings);
  return textMark(lines, {
    x: 0,
    y: ({ y }) => y + (BAR * scale) / 2,
    text: ({ year }) => yearText(year, settings),
    size: label,
    fill: settings.palette.ink,
  });
}

/** Segments with a gap of paper between them, their counts inside where they fit. */
function bars(lines: readonly Line[], settings: ChartSettings): Markish[] {
  const { palette, locale } = settings;
  const { label } = typeSizes(settings);
  const parts = lines.flatMap((line) => line.parts).filter(({ count }) => count > 0);
  const paints = [...new Set(parts.map(({ paint }) => paint.name))];
  const text = ({ count, box }: Part) => {
    const digits = integer(count, locale);
    return textWidth(digits, label) + INSIDE <= box.width ? digits : '';
  };
  const isLong = ({ box }: Part) => box.width > 80;
  return [
    ...paints.map((name) => {
      const own = parts.filter(({ paint }) => paint.name === name);
      const { fill = palette.mute, stroke } = own[0]?.paint ?? {};
      const boxes = own.map(({ box }) => ({ ...box, width: Math.max(box.width - 1, 0.5) }));
      return rectMark(boxes, stroke ? { fill, stroke } : { fill });
    }),
    ...[true, false].map((long) =>
      textMark(
        parts.filter((part) => isLong(part) === long),
        {
          x: ({ box }) => (long ? box.x + 10 : box.x + (box.width - 1) / 2),
          y: ({ box }) => box.y + box.height / 2,
          text,
          size: label,
          anchor: long ? 'start' : 'middle',
          fill: ({ paint }) => textOnFill(paint.fill, palette),
        },
      ),
    ),
  ];
}

function totals(lines: readonly Line[], x: LinearScale, settings: ChartSettings): Markish {
  const { value, scale } = typeSizes(settings);
  return textMark(lines, {
    x: ({ total }) => x(total) + 8,
    y: ({ y }) => y + (BAR * scale) / 2,
    text: ({ total }) => integer(total, settings.locale),
    size: value,
    bold: true,
    fill: settings.palette.ink,
  });
}

/** What the bars would be without the volatile category. */
function brackets(
  lines: readonly Line[],
  x: LinearScale,
  settings: TrainingByCategorySettings,
): Markish[] {
  const { volatileCategory, palette, locale } = settings;
  if (volatileCategory === undefined) return [];
  const { small, scale } = typeSizes(settings);
  const words = catalogue(locale).charts;
  const name = words.shortCategory(volatileCategory);
  const pieces = lines.flatMap(({ y, stable }) => {
    const [top, left, right] = [y + BAR * scale + 2, x(0), x(stable)];
    return [...horizontal(left, right, [top + 4]), ...vertical(top, top + 4, [left, right])];
  });
  return [
    segmentMark(pieces, { stroke: palette.ink2 }),
    ...lines.map(({ y, stable }) =>
      oneText({
        x: x(0) + 4,
        y: y + BAR * scale + 8 + small * 0.6,
        text: words.without(name, integer(stable, locale)),
        size: small,
        bold: true,
        fill: palette.ink,
        halo: palette,
      }),
    ),
  ];
}

/** The categories in the order in which they are stacked. */
export function trainingByCategoryLegend(
  rows: readonly Published<CategoryRow>[],
  settings: LegendSettings & Pick<TrainingByCategorySettings, 'volatileCategory'>,
): LegendEntry[] {
  return categoryPaints(rows, { ...settings, palette: paletteOf(settings) }).map((paint) => ({
    shape: 'square',
    color: paint.fill,
    ...(paint.stroke ? { border: paint.stroke } : {}),
    label: paint.name,
  }));
}
