import type { Published } from '#lib/disclosure/published.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import { answerBars, answerKey, type AnswerColumns } from './answer-bars.ts';
import { isNarrow, typeSizes } from './chart-settings.ts';
import { itemLines, type ItemSettings } from './item-lines.ts';
import { placeLines } from './item-table-layout.ts';
import { itemNames } from './item-table-scores.ts';
import { horizontal, segmentMark } from './line-mark.ts';
import { itemMarkId, markBoxes, rowBox } from './mark-boxes.ts';
import { plotFrame } from './plot-frame.ts';
import { widestText } from './text-width.ts';

const HEADER = 50;
const ROW = 30;
const FOOT = 2;

/** How the answers to each item are distributed, with the share of the two highest and n. METHODS §2. */
export function answersByItem(
  rows: readonly Published<ItemRow>[],
  settings: ItemSettings,
): SVGSVGElement {
  const { width, palette } = settings;
  const { label, scale } = typeSizes(settings);
  const inOrder: ItemSettings = { ...settings, order: settings.order ?? 'item' };
  const top = HEADER * scale;
  // Levels have no room of their own here: the items follow each other evenly.
  const sizes = { top, row: ROW * scale, heading: 0 };
  const { lines, bottom, row } = placeLines(itemLines(rows, inOrder), sizes, inOrder);
  const narrow = isNarrow(settings);
  const names = { number: narrow ? null : 16 * scale, label: narrow ? 0 : 26 * scale };
  const texts = lines.map((line) => line.label);
  const favourable = narrow ? width : width - 44 * scale;
  const columns: AnswerColumns = {
    left: names.label + widestText(texts, label, 700) + 12,
    right: favourable - 44 * scale,
    favourable,
    n: narrow ? null : width,
  };
  const below = lines.map(({ y }) => y + row / 2);
  const boxes = lines.map(({ item, y }) => rowBox(itemMarkId(item), { y, row, width }));
  return plotFrame(settings, {
    name: 'answers-by-item',
    height: bottom + FOOT,
    marks: [
      itemNames(lines, names, inOrder),
      answerKey(columns, top - 15 * scale, inOrder),
      answerBars(lines, columns, inOrder),
      segmentMark(horizontal(0, width, below), { stroke: palette.hair }),
      segmentMark(horizontal(0, width, [top]), { stroke: palette.mute, width: 1.5 }),
      markBoxes(boxes, inOrder),
    ],
  });
}
