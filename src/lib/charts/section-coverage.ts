import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { GoalCoverageRow } from '#lib/metrics/goals-coverage.ts';
import { typeSizes, type ChartSettings } from './chart-settings.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from './legend.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark, type Box } from './rect-mark.ts';
import { suppressedMark } from './suppressed-pattern.ts';
import { textMark } from './text-mark.ts';
import { widestText } from './text-width.ts';

/** A grain: one 課. */
export const GRAIN = { width: 11, height: 15, radius: 5.5, stroke: 1.3 };

const ROW = 23;
const PITCH = 14;
const COUNT = 48;
const GAP = 12;
const COLUMN_GAP = 24;
/** From this width the 部 stand in two columns. */
const TWO_COLUMNS = 600;

type Section = { readonly covered: boolean; readonly hidden: boolean; readonly box: Box };
type Line = {
  readonly division: string;
  readonly x: number;
  readonly y: number;
  readonly sections: readonly Section[];
  readonly covered: number;
};
type Sizes = { readonly label: number; readonly perRow: number; readonly columnWidth: number };

/**
 * One grain per 課, grouped by 部 in the order of the rows: filled where somebody reached the goal,
 * hollow where nobody has yet. 各課1人程度 of the DX plan.
 */
export function sectionCoverage(
  rows: readonly Published<GoalCoverageRow>[],
  settings: ChartSettings,
): SVGSVGElement {
  const { palette } = settings;
  const sizes = sizesOf(rows, settings);
  const { lines, height } = linesOf(rows, sizes, settings);
  const sections = lines.flatMap((line) => line.sections);
  const boxes = (covered: boolean) =>
    sections.filter((s) => !s.hidden && s.covered === covered).map(({ box }) => box);
  const { radius, stroke } = GRAIN;
  const hollow = { fill: palette.canvas, stroke: palette.mute, strokeWidth: stroke, radius };
  return plotFrame(settings, {
    name: 'section-coverage',
    height,
    marks: [
      labels(lines, sizes, settings),
      rectMark(boxes(true), { fill: palette.training, radius }),
      rectMark(boxes(false), hollow),
      suppressedMark(
        sections.filter(({ hidden }) => hidden).map(({ box }) => box),
        settings,
      ),
    ],
  });
}

function divisionsOf(rows: readonly Published<GoalCoverageRow>[]) {
  const names = [...new Set(rows.map((row) => row.division))];
  return names.map((division) => ({
    division,
    sections: rows.filter((row) => row.division === division),
  }));
}

function sizesOf(rows: readonly Published<GoalCoverageRow>[], settings: ChartSettings): Sizes {
  const { label: size, scale } = typeSizes(settings);
  const label = widestText(
    divisionsOf(rows).map(({ division }) => division),
    size,
  );
  const twoColumns = settings.width >= TWO_COLUMNS * scale;
  const columnWidth = twoColumns ? (settings.width - COLUMN_GAP) / 2 : settings.width;
  const room = columnWidth - label - COUNT * scale - GAP;
  return { label, columnWidth, perRow: Math.max(1, Math.floor(room / (PITCH * scale))) };
}

function linesOf(
  rows: readonly Published<GoalCoverageRow>[],
  sizes: Sizes,
  settings: ChartSettings,
): { readonly lines: Line[]; readonly height: number } {
  const divisions = divisionsOf(rows);
  const twoColumns = sizes.columnWidth < settings.width;
  const perColumn = twoColumns ? Math.ceil(divisions.length / 2) : divisions.length;
  const ends = [0, 0];
  const lines = divisions.map((division, index) => {
    const column = index < perColumn ? 0 : 1;
    const y = ends[column] ?? 0;
    const line = lineOf(
      division,
      { x: column * (sizes.columnWidth + COLUMN_GAP), y },
      sizes,
      settings,
    );
    const rowsOfGrains = Math.ceil(division.sections.length / sizes.perRow);
    ends[column] = y + Math.max(1, rowsOfGrains) * ROW * typeSizes(settings).scale;
    return line;
  });
  return { lines, height: Math.max(...ends, 1) };
}

function lineOf(
  { division, sections }: ReturnType<typeof divisionsOf>[number],
  { x, y }: { readonly x: number; readonly y: number },
  { label, perRow }: Sizes,
  settings: ChartSettings,
): Line {
  const { scale } = typeSizes(settings);
  const [width, height] = [GRAIN.width * scale, GRAIN.height * scale];
  const left = x + label + COUNT * scale + GAP;
  const ordered = [...sections].sort((a, b) => Number(b.people > 0) - Number(a.people > 0));
  const grains = ordered.map((row, index) => ({
    covered: row.people > 0,
    hidden: row.suppressed,
    box: {
      x: left + (index % perRow) * PITCH * scale,
      y: y + (Math.floor(index / perRow) + 0.5) * ROW * scale - height / 2,
      width,
      height,
    },
  }));
  const covered = grains.filter((grain) => grain.covered && !grain.hidden).length;
  return { division, x, y: y + (ROW * scale) / 2, sections: grains, covered };
}

/** The name of each 部 and how many of its 課 have somebody; all of them in bold. */
function labels(lines: readonly Line[], sizes: Sizes, settings: ChartSettings): Markish[] {
  const { palette, locale } = settings;
  const { label, scale } = typeSizes(settings);
  const words = catalogue(locale).charts;
  const isFull = ({ covered, sections }: Line) => covered === sections.length;
  const y = (line: Line) => line.y;
  return [
    textMark(lines, {
      x: (line) => line.x,
      y,
      text: (line) => line.division,
      size: label,
      fill: palette.ink,
    }),
    ...[true, false].map((full) =>
      textMark(
        lines.filter((line) => isFull(line) === full),
        {
          x: (line) => line.x + sizes.label + COUNT * scale,
          y,
          text: ({ covered, sections }) =>
            words.ofSections(String(covered), String(sections.length)),
          size: label,
          bold: full,
          anchor: 'end',
          fill: full ? palette.trainingStrong : palette.ink2,
        },
      ),
    ),
  ];
}

/** Filled and hollow grains. */
export function sectionCoverageLegend(settings: LegendSettings): LegendEntry[] {
  const { training, mute } = paletteOf(settings);
  const words = catalogue(settings.locale).charts;
  return [
    { shape: 'grain', color: training, label: words.present },
    { shape: 'hollow-grain', color: mute, label: words.absent },
  ];
}
