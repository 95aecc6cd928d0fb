import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import type { Bands } from '#lib/domain/bands.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { score } from '#lib/i18n/format.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import { isNarrow, typeSizes } from './chart-settings.ts';
import { itemLines, scoresOf, type ItemSettings } from './item-lines.ts';
import {
  bandLegend,
  paletteOf,
  undecidedLegend,
  type LegendEntry,
  type LegendSettings,
} from './legend.ts';
import { horizontal, segmentMark, vertical } from './line-mark.ts';
import { itemMarkId, markBoxes, rowBox } from './mark-boxes.ts';
import { plotFrame } from './plot-frame.ts';
import { scoreDots, scoreHeader, scoreZones, type PlacedLine } from './score-marks.ts';
import { scoreDomain, scoreScale, type ScoreScale } from './score-scale.ts';
import { SUPPRESSED_SIGN, suppressedMark } from './suppressed-pattern.ts';
import { oneText, textMark } from './text-mark.ts';
import { textWidth, widestText } from './text-width.ts';

const WIDE = { row: 21.5, header: 26, gap: 12, score: 46, change: 56, foot: 2 };
const NARROW = { row: 30, header: 26, gap: 8, score: 54, change: 0, foot: 2 };
const DOTS = '1.5 3';
const GAP = 6;

type Layout = {
  readonly top: number;
  readonly bottom: number;
  readonly scale: ScoreScale;
  readonly labels: { readonly x: number; readonly anchor: 'start' | 'end' };
  readonly scoreX: number;
  readonly changeX: number | null;
};

/**
 * The items of one round as means with 95 % intervals on the zones of the bands, the score printed
 * beside, and the difference from the round before where it is more than chance. On a phone the
 * difference is left to the table. METHODS §2, §5, §8.
 */
export function itemDotPlot(
  rows: readonly Published<ItemRow>[],
  settings: ItemSettings,
): SVGSVGElement {
  const size = isNarrow(settings) ? NARROW : WIDE;
  const row = size.row * typeSizes(settings).scale;
  const lines = itemLines(rows, settings).map((line, index) => ({
    ...line,
    y: size.header + (index + 0.5) * row,
  }));
  const layout = layoutOf(lines, row, settings);
  return plotFrame(settings, {
    name: 'item-dot-plot',
    height: layout.bottom + size.foot,
    marks: [
      scoreZones(layout.scale, layout, settings),
      rowRules(lines, row, settings),
      overallMean(lines, layout, settings),
      scoreDots(lines, layout.scale, settings),
      suppressedMark(hiddenCells(lines, layout, row), settings),
      scoreHeader(layout.scale, size.header / 2, settings),
      itemLabels(lines, layout, settings),
      scoreColumn(lines, layout, settings),
      changeColumn(lines, layout, settings),
      markBoxes(
        lines.map(({ item, y }) => rowBox(itemMarkId(item), { y, row, width: settings.width })),
        settings,
      ),
    ],
  });
}

function layoutOf(lines: readonly PlacedLine[], row: number, settings: ItemSettings): Layout {
  const narrow = isNarrow(settings);
  const size = narrow ? NARROW : WIDE;
  const { label, scale } = typeSizes(settings);
  const widest = widestText(
    lines.map((line) => line.label),
    label,
    700,
  );
  const hasChange = !narrow && settings.changes !== undefined;
  const right = settings.width - size.score * scale - (hasChange ? size.change * scale : 0);
  const left = widest + size.gap;
  return {
    top: size.header,
    bottom: size.header + lines.length * row,
    scale: scoreScale(scoreDomain(scoresOf(lines)), [left, right - size.gap], settings.bands),
    labels: narrow ? { x: 0, anchor: 'start' } : { x: widest, anchor: 'end' },
    scoreX: right + size.score * scale,
    changeX: hasChange ? settings.width : null,
  };
}

function rowRules(lines: readonly PlacedLine[], row: number, settings: ItemSettings): Markish {
  const ys = lines.slice(1).map(({ y }) => y - row / 2);
  return segmentMark(horizontal(0, settings.width, ys), { stroke: settings.palette.hair });
}

/** The mean of all items as a dotted line, its name in the lowest row that has room for it. */
function overallMean(lines: readonly PlacedLine[], layout: Layout, settings: ItemSettings) {
  const { overall, palette, locale } = settings;
  if (!overall || overall.suppressed || overall.score === null) return [];
  const { small } = typeSizes(settings);
  const text = catalogue(locale).charts.overallMean(score(overall.score, locale));
  const x = layout.scale.x(overall.score);
  const [left, right] = [x + GAP, x + GAP + textWidth(text, small)];
  const free = lines.findLast((line) => !reaches(line, left, right, layout.scale));
  return [
    segmentMark(vertical(layout.top, layout.bottom, [x]), { stroke: palette.ink, dash: DOTS }),
    free
      ? oneText({ x: left, y: free.y, text, size: small, fill: palette.ink, halo: palette })
      : null,
  ];
}

/** Whether what a row draws lies between two pixels. */
function reaches({ row, mean }: PlacedLine, left: number, right: number, { x }: ScoreScale) {
  if (row.suppressed) return true;
  if (mean === null) return false;
  return x(row.ci_high ?? mean) > left - GAP * 2 && x(row.ci_low ?? mean) < right + GAP * 2;
}

function hiddenCells(lines: readonly PlacedLine[], { scale }: Layout, row: number) {
  return lines
    .filter((line) => line.row.suppressed)
    .map(({ y }) => ({
      x: scale.left,
      y: y - row / 2 + 1,
      width: scale.right - scale.left,
      height: row - 2,
    }));
}

function itemLabels(
  lines: readonly PlacedLine[],
  { labels }: Layout,
  settings: ItemSettings,
): Markish[] {
  const { label } = typeSizes(settings);
  return [false, true].map((bold) =>
    textMark(
      lines.filter((line) => line.bold === bold),
      {
        ...labels,
        y: (line) => line.y,
        text: (line) => line.label,
        size: label,
        bold,
        fill: settings.palette.ink,
      },
    ),
  );
}

function scoreColumn(
  lines: readonly PlacedLine[],
  { scoreX, top }: Layout,
  settings: ItemSettings,
): Markish[] {
  const { locale, palette } = settings;
  const { small, label } = typeSizes(settings);
  const column = { x: scoreX, anchor: 'end' } as const;
  const header = isNarrow(settings) ? '' : catalogue(locale).charts.score;
  return [
    oneText({ ...column, y: top / 2, text: header, size: small, fill: palette.ink2 }),
    textMark(lines, {
      ...column,
      y: (line) => line.y,
      text: (line) => (line.row.suppressed ? SUPPRESSED_SIGN : score(line.mean, locale)),
      size: label,
      bold: true,
      fill: palette.ink,
    }),
  ];
}

function changeColumn(
  lines: readonly PlacedLine[],
  { changeX, top }: Layout,
  settings: ItemSettings,
): Markish[] {
  if (changeX === null) return [];
  const { small, label } = typeSizes(settings);
  const column = { x: changeX, anchor: 'end', fill: settings.palette.ink } as const;
  const real = lines.filter(({ change }) => change?.real || change?.text === SUPPRESSED_SIGN);
  const header = catalogue(settings.locale).charts.change;
  return [
    oneText({ ...column, y: top / 2, text: header, size: small, fill: settings.palette.ink2 }),
    textMark(real, {
      ...column,
      y: (line) => line.y,
      text: (line) => line.change?.text ?? '',
      size: label,
      bold: true,
    }),
  ];
}

/** Bands and interval. */
export function itemDotPlotLegend(
  settings: LegendSettings & { readonly bands: Bands },
): LegendEntry[] {
  const label = catalogue(settings.locale).charts.interval;
  const interval = { shape: 'line', color: paletteOf(settings).mute, label } as const;
  return [...bandLegend(settings), undecidedLegend(settings), interval];
}
