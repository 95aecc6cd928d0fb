import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import type { Bands } from '#lib/domain/bands.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import { answerBars, answerKey, type AnswerColumns } from './answer-bars.ts';
import { chosenRow } from './chosen-row.ts';
import { isNarrow, typeSizes } from './chart-settings.ts';
import { itemDotPlotLegend } from './item-dot-plot.ts';
import { itemLines, type ItemLine, type ItemSettings } from './item-lines.ts';
import { placeLines, type Block } from './item-table-layout.ts';
import { itemNames, itemTableScores, levelNames, type ScoreColumns } from './item-table-scores.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from './legend.ts';
import { horizontal, segmentMark } from './line-mark.ts';
import { itemMarkId, markBoxes, rowBox } from './mark-boxes.ts';
import { plotFrame } from './plot-frame.ts';
import { oneText } from './text-mark.ts';
import { widestText } from './text-width.ts';

/** From this width scores and answers stand side by side. */
const SIDE_BY_SIDE = 900;
const WIDE = { header: 50, row: 40 };
const STACKED = {
  screen: { header: 28, row: 30, heading: 30, gap: 36, answersHeader: 50, bar: 20 },
  /** Thirteen items with their five levels and the legend within a page. */
  paper: { header: 28, row: 22, heading: 24, gap: 18, answersHeader: 50, bar: 17 },
} as const;
const FOOT = 2;

/**
 * Every item of one round: mean with interval and band, the difference from the round before, and
 * how the answers are distributed, with the share of the two highest answers and n. Items in the
 * order of the questionnaire stand in their levels. In less room the answers follow below the
 * scores. METHODS §2, §3, §5, §8.
 */
export function itemTableChart(
  rows: readonly Published<ItemRow>[],
  settings: ItemSettings,
): SVGSVGElement {
  const inOrder: ItemSettings = { ...settings, order: settings.order ?? 'item' };
  const lines = itemLines(rows, inOrder);
  const sideBySide = settings.width >= SIDE_BY_SIDE * typeSizes(settings).scale;
  const { height, marks } = sideBySide ? wide(lines, inOrder) : stacked(lines, inOrder);
  return plotFrame(settings, { name: 'item-table-chart', height, marks });
}

const itemBoxes = (blocks: readonly Block[], settings: ItemSettings) =>
  markBoxes(
    blocks.flatMap(({ lines, row }) =>
      lines.map(({ item, y }) => rowBox(itemMarkId(item), { y, row, width: settings.width })),
    ),
    settings,
  );

const chosenRows = (blocks: readonly Block[], settings: ItemSettings, from = 0) =>
  blocks.map(({ lines, row }) => {
    const chosen = lines.filter(({ item }) => item === settings.chosen);
    return chosenRow(
      chosen.map(({ y }) => y),
      row,
      settings,
      from,
    );
  });

type Drawing = { readonly height: number; readonly marks: Markish[] };

function wide(lines: readonly ItemLine[], settings: ItemSettings): Drawing {
  const { scale } = typeSizes(settings);
  const top = WIDE.header * scale;
  const block = placeLines(lines, { top, row: WIDE.row * scale, heading: 0 }, settings);
  const { scores, answers } = wideColumns(block, settings);
  const headerY = top - 15 * scale;
  return {
    height: block.bottom + FOOT,
    marks: [
      chosenRows([block], settings, block.groups.length > 0 ? (scores.number ?? 0) - 16 : 0),
      itemTableScores(block, scores, headerY, settings),
      levelNames(block, { meanX: null }, settings),
      answerKey(answers, headerY, settings),
      answerBars(block.lines, answers, settings),
      wideHeaders(block, scores, headerY, settings),
      rules(block, scores.number ?? 0, settings),
      itemBoxes([block], settings),
    ],
  };
}

function wideColumns(
  block: Block,
  settings: ItemSettings,
): { scores: ScoreColumns; answers: AnswerColumns } {
  const { label, scale } = typeSizes(settings);
  const { width } = settings;
  const widestLevel = widestText(
    block.groups.map((group) => group.label),
    label,
    700,
  );
  const number = block.groups.length > 0 ? Math.max(128 * scale, widestLevel + 16) : 0;
  const name = number + 26 * scale;
  const plotLeft =
    name +
    widestText(
      block.lines.map((line) => line.label),
      label,
      700,
    ) +
    20;
  const answersLeft = width * 0.664;
  const plotRight = answersLeft - 164 * scale;
  return {
    scores: {
      level: 0,
      number: number + 16 * scale,
      label: name,
      plot: [plotLeft, plotRight],
      score: plotRight + 54 * scale,
      change: plotRight + 128 * scale,
    },
    answers: {
      left: answersLeft,
      right: width - 94 * scale,
      favourable: width - 50 * scale,
      n: width,
    },
  };
}

function wideHeaders(
  block: Block,
  columns: ScoreColumns,
  y: number,
  settings: ItemSettings,
): Markish[] {
  const words = catalogue(settings.locale).charts;
  const header = { y, size: typeSizes(settings).small, fill: settings.palette.ink2 };
  const hasLevels = block.groups.length > 0;
  return [
    hasLevels ? oneText({ ...header, x: 0, text: words.level }) : null,
    oneText({ ...header, x: hasLevels ? (columns.number ?? 0) - 16 : 0, text: words.item }),
  ];
}

/** Hairlines between items from `left` on, stronger ones between levels, a line under the header. */
function rules(block: Block, left: number, { width, palette }: ItemSettings): Markish[] {
  const levelEnds = block.groups.map((group) => group.bottom);
  const ends = [...levelEnds, block.bottom];
  const between = block.lines.map(({ y }) => y + block.row / 2).filter((y) => !ends.includes(y));
  const from = block.groups.length > 0 ? left - 16 : 0;
  return [
    segmentMark(horizontal(from, width, between), { stroke: palette.hair }),
    segmentMark(horizontal(0, width, ends), { stroke: palette.rule }),
    segmentMark(horizontal(0, width, [block.top]), { stroke: palette.mute, width: 1.5 }),
  ];
}

function stacked(lines: readonly ItemLine[], settings: ItemSettings): Drawing {
  const { scale } = typeSizes(settings);
  const stack = STACKED[settings.isOnPaper ? 'paper' : 'screen'];
  const sizes = { row: stack.row * scale, heading: stack.heading * scale };
  const top = stack.header * scale;
  const first = placeLines(lines, { ...sizes, top }, settings);
  const answersTop = first.bottom + (stack.gap + stack.answersHeader) * scale;
  const second = placeLines(lines, { ...sizes, top: answersTop, heading: 0 }, settings);
  const { scores, answers } = stackedColumns(first, settings);
  return {
    height: second.bottom + FOOT,
    marks: [
      chosenRows([first, second], settings),
      itemTableScores(first, scores, top / 2, settings),
      levelNames(first, { meanX: scores.score }, settings),
      stackedRules(first, settings),
      answerKey(answers, answersTop - 15 * scale, settings),
      answerBars(second.lines, answers, settings),
      itemNames(second.lines, scores, settings),
      stackedRules(second, settings),
      itemBoxes([first, second], settings),
    ],
  };
}

function stackedColumns(
  block: Block,
  settings: ItemSettings,
): { scores: ScoreColumns; answers: AnswerColumns } {
  const narrow = isNarrow(settings);
  const { label, scale } = typeSizes(settings);
  const { width } = settings;
  const { bar } = STACKED[settings.isOnPaper ? 'paper' : 'screen'];
  const number = narrow ? null : 16 * scale;
  const name = narrow ? 0 : 26 * scale;
  const left =
    name +
    widestText(
      block.lines.map((line) => line.label),
      label,
      700,
    ) +
    10;
  const change = narrow ? null : width - 18 * scale;
  const score = narrow ? width : width - 82 * scale;
  const n = narrow ? null : width;
  const favourable = narrow ? width : width - 44 * scale;
  return {
    scores: { level: 0, number, label: name, plot: [left, score - 44 * scale], score, change },
    answers: { left, right: favourable - 40 * scale, favourable, n, bar },
  };
}

function stackedRules(block: Block, { width, palette }: ItemSettings): Markish[] {
  const ys = block.lines.map(({ y }) => y + block.row / 2);
  return [
    segmentMark(horizontal(0, width, ys), { stroke: palette.hair }),
    segmentMark(horizontal(0, width, [block.top]), { stroke: palette.mute, width: 1.5 }),
  ];
}

/** Bands, interval and the mean of a level; the colours of the answers have their key in the figure. */
export function itemTableLegend(
  settings: LegendSettings & { readonly bands: Bands },
): LegendEntry[] {
  const label = catalogue(settings.locale).charts.meanOfLevel;
  const mean = { shape: 'vertical-dots', color: paletteOf(settings).previous, label } as const;
  return [...itemDotPlotLegend(settings), mean];
}
