import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { fiscalYearShort, integer } from '#lib/i18n/format.ts';
import { typeSizes, type ChartSettings } from './chart-settings.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from './legend.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark, type Box } from './rect-mark.ts';
import { textOnFill } from './text-on-fill.ts';
import { textMark } from './text-mark.ts';
import { textWidth, widestText } from './text-width.ts';
import { sumOf, yearsOf, type CategoryRow } from './training-categories.ts';

export type TrainingTwoPartsSettings = ChartSettings & {
  /** The category that moves the total. */
  readonly volatileCategory: string;
};

const BAR = 19;
const ROW = 25;
const INSIDE = 7;
const SEPARATOR = 1;

type Line = {
  readonly year: FiscalYear;
  readonly y: number;
  readonly stable: number;
  readonly total: number;
};
type Part = { readonly count: number; readonly fill: string; readonly box: Box };

/** 延べ per 年度 in two parts: every stable category together, and the volatile one. METHODS §13. */
export function trainingTwoParts(
  rows: readonly Published<CategoryRow>[],
  settings: TrainingTwoPartsSettings,
): SVGSVGElement {
  const { scale } = typeSizes(settings);
  const lines = yearsOf(rows).map((year, index) => {
    const total = sumOf(rows, { year });
    const stable = total - sumOf(rows, { year, categories: [settings.volatileCategory] });
    return { year, y: index * ROW * scale, stable, total };
  });
  const x = scaleOf(lines, settings);
  return plotFrame(settings, {
    name: 'training-two-parts',
    height: lines.length * ROW * scale,
    marks: [parts(lines, x, settings), labels(lines, x, settings)],
  });
}

function scaleOf(lines: readonly Line[], settings: ChartSettings): LinearScale {
  const { locale, width } = settings;
  const { label } = typeSizes(settings);
  const most = Math.max(1, ...lines.map(({ total }) => total));
  const years = lines.map(({ year }) => fiscalYearShort(year, locale));
  const left = widestText(years, label) + 20;
  return linearScale([0, most], [left, width - textWidth(integer(most, locale), label, 700) - 12]);
}

/** The bars, their counts inside where they fit. */
function parts(lines: readonly Line[], x: LinearScale, settings: ChartSettings): Markish[] {
  const { palette, locale } = settings;
  const { small, scale } = typeSizes(settings);
  const part = (from: number, to: number, y: number, fill: string): Part => {
    const width = Math.max(0, x(to) - x(from) - SEPARATOR);
    return { count: to - from, fill, box: { x: x(from), y, width, height: BAR * scale } };
  };
  const both = [
    lines.map(({ stable, y }) => part(0, stable, y, palette.trainingStrong)),
    lines.map(({ stable, total, y }) => part(stable, total, y, palette.trainingSoft)),
  ];
  const fits = ({ count, box }: Part) =>
    textWidth(integer(count, locale), small) + INSIDE * 2 <= box.width;
  const boxes = (own: readonly Part[]) => own.map(({ box }) => box);
  return [
    ...both.map((own) => rectMark(boxes(own), { fill: own[0]?.fill ?? palette.mute })),
    textMark(both.flat().filter(fits), {
      x: ({ box }) => box.x + INSIDE,
      y: ({ box }) => box.y + box.height / 2,
      text: ({ count }) => integer(count, locale),
      size: small,
      fill: ({ fill }) => textOnFill(fill, palette),
    }),
  ];
}

function labels(lines: readonly Line[], x: LinearScale, settings: ChartSettings): Markish[] {
  const { palette, locale } = settings;
  const { label, scale } = typeSizes(settings);
  const line = { y: ({ y }: Line) => y + (BAR * scale) / 2, size: label, fill: palette.ink };
  return [
    textMark(lines, { ...line, x: 0, text: ({ year }) => fiscalYearShort(year, locale) }),
    textMark(lines, {
      ...line,
      x: ({ total }) => x(total) + 7,
      text: ({ total }) => integer(total, locale),
      bold: true,
    }),
  ];
}

/** The stable categories by name, and the volatile one. */
export function trainingTwoPartsLegend(
  rows: readonly Published<CategoryRow>[],
  settings: LegendSettings & Pick<TrainingTwoPartsSettings, 'volatileCategory'>,
): LegendEntry[] {
  const { volatileCategory, locale } = settings;
  const { trainingStrong, trainingSoft } = paletteOf(settings);
  const words = catalogue(locale).charts;
  const names = [...new Set(rows.map(({ category }) => category))];
  const stable = names.filter((name) => name !== volatileCategory).map(words.shortCategory);
  return [
    { shape: 'square', color: trainingStrong, label: words.stableCategories(stable) },
    { shape: 'square', color: trainingSoft, label: volatileCategory },
  ];
}
