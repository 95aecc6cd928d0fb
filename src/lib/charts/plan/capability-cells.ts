import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { integer } from '#lib/i18n/format.ts';
import type { PlanCapabilityRow } from '#lib/metrics/plan-capabilities.ts';
import { typeSizes, type ChartSettings } from '../chart-settings.ts';
import type { Palette } from '../palette.ts';
import { rectMark, type Box } from '../rect-mark.ts';
import { textMark } from '../text-mark.ts';
import { textOnFill } from '../text-on-fill.ts';
import { textWidth } from '../text-width.ts';

/** Courses in a cell from which the next, darker green begins. */
const STEPS = [2, 4, 6] as const;
const GAP = 3;
const FRAME = 2;
const DASH = '4 3';

/** An ability in a position, where it is drawn. */
export type CapabilityCell = { readonly row: Published<PlanCapabilityRow>; readonly box: Box };

const fillOf = (courses: number, palette: Palette): string => {
  const greens = [
    palette.trainingWash,
    palette.trainingSoft,
    palette.training,
    palette.trainingStrong,
  ];
  return greens[STEPS.filter((from) => courses >= from).length] ?? palette.trainingStrong;
};

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** The cells that have a row, and ・ in those that have none. */
export function capabilityCells(
  cells: readonly CapabilityCell[],
  blank: readonly { readonly box: Box }[],
  settings: ChartSettings,
): Markish[] {
  const { palette, locale } = settings;
  const { label, small } = typeSizes(settings);
  const words = catalogue(locale).abilitiesPage.chart;
  const built = cells.filter(({ row }) => row.courses > 0);
  const future = cells.filter(({ row }) => row.courses === 0 && row.future > 0);
  const gaps = cells.filter(({ row }) => row.gap === 1);
  const centre = { x: middleX, y: middleY, anchor: 'middle' as const };
  const fills = [...new Set(built.map(({ row }) => fillOf(row.courses, palette)))];
  return [
    fills.map((fill) => {
      const same = built.filter(({ row }) => fillOf(row.courses, palette) === fill);
      return [
        rectMark(
          same.map(({ box }) => inset(box, GAP)),
          { fill },
        ),
        counts(same, textOnFill(fill, palette), settings),
      ];
    }),
    rectMark(
      future.map(({ box }) => inset(box, GAP)),
      {
        fill: palette.canvas,
        stroke: palette.training,
        dash: DASH,
      },
    ),
    textMark(future, {
      ...centre,
      text: ({ row }) => words.future(integer(row.future, locale)),
      size: label,
      fill: palette.trainingStrong,
    }),
    rectMark(
      gaps.map(({ box }) => inset(box, GAP)),
      {
        fill: palette.canvas,
        stroke: palette.low,
        strokeWidth: FRAME,
      },
    ),
    textMark(gaps, {
      ...centre,
      text: () => words.none,
      size: small,
      bold: true,
      fill: palette.low,
    }),
    textMark(blank, { ...centre, text: () => words.notNeeded, size: label, fill: palette.ink3 }),
  ];
}

/** How many courses, and beside it, or below where it is narrow, how many for the future. */
function counts(
  cells: readonly CapabilityCell[],
  fill: string,
  { locale, ...settings }: ChartSettings,
): Markish {
  const { label, small } = typeSizes(settings);
  const words = catalogue(locale).abilitiesPage.chart;
  const lines = cells.flatMap(({ row, box }) => {
    const courses = integer(row.courses, locale);
    if (row.future === 0) return [{ box, text: courses, shift: 0 }];
    const future = integer(row.future, locale);
    const both = words.both(courses, future);
    return textWidth(both, label, 700) <= box.width - 2 * GAP
      ? [{ box, text: both, shift: 0 }]
      : [
          { box, text: courses, shift: -small * 0.55 },
          { box, text: words.future(future), shift: small * 0.55 },
        ];
  });
  return [true, false].map((isShifted) =>
    textMark(
      lines.filter(({ shift }) => (shift !== 0) === isShifted),
      {
        x: middleX,
        y: (line) => middleY(line) + line.shift,
        text: ({ text }) => text,
        size: isShifted ? small : label,
        bold: true,
        anchor: 'middle',
        fill,
      },
    ),
  );
}

const middleX = ({ box }: { readonly box: Box }): number => box.x + box.width / 2;
const middleY = ({ box }: { readonly box: Box }): number => box.y + box.height / 2;
