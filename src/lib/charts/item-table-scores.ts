import type { Markish } from '@observablehq/plot';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { score } from '#lib/i18n/format.ts';
import { isNarrow, typeSizes } from './chart-settings.ts';
import { scoresOf, type ItemSettings } from './item-lines.ts';
import type { Block } from './item-table-layout.ts';
import { segmentMark, vertical } from './line-mark.ts';
import { scoreDots, scoreHeader, scoreZones, type PlacedLine } from './score-marks.ts';
import { scoreDomain, scoreScale, type ScoreScale } from './score-scale.ts';
import { SUPPRESSED_SIGN, suppressedMark } from './suppressed-pattern.ts';
import { oneText, textMark } from './text-mark.ts';

const LEVEL_DASH = '2 3';
const NAME_LEADING = 18;

/** Where the columns of the scores lie; `number`, `score` and `change` are right edges. */
export type ScoreColumns = {
  readonly level: number;
  readonly number: number | null;
  readonly label: number;
  readonly plot: readonly [number, number];
  readonly score: number;
  readonly change: number | null;
};

/** The means of a block on their zones, with names at the left and numbers at the right. */
export function itemTableScores(
  block: Block,
  columns: ScoreColumns,
  headerY: number,
  settings: ItemSettings,
): Markish[] {
  const domain = scoreDomain(scoresOf(block.lines));
  const scale = scoreScale(domain, columns.plot, settings.bands);
  return [
    areasOf(block).map((area) => scoreZones(scale, area, settings)),
    levelMeans(block, scale, settings),
    scoreDots(block.lines, scale, settings),
    hiddenScores(block, scale, settings),
    scoreHeader(scale, headerY, settings),
    itemNames(block.lines, columns, settings),
    scoreColumn(block.lines, columns.score, settings),
    columns.change === null ? null : changeColumn(block.lines, columns.change, settings),
    columnHeaders(columns, headerY, settings),
  ];
}

/** The rows of each level; all rows where there are no levels. */
const areasOf = ({ groups, top, bottom }: Block) =>
  groups.length > 0 ? groups : [{ top, bottom }];

/** The mean of each level, dotted over the rows of its items. */
function levelMeans({ groups }: Block, { x }: ScoreScale, { palette }: ItemSettings): Markish {
  const segments = groups.flatMap(({ mean, top, bottom }) =>
    mean === null ? [] : vertical(top + 5, bottom - 5, [x(mean)]),
  );
  return segmentMark(segments, { stroke: palette.previous, width: 2, dash: LEVEL_DASH });
}

function hiddenScores({ lines, row }: Block, scale: ScoreScale, settings: ItemSettings): Markish {
  const hidden = lines.filter((line) => line.row.suppressed);
  const [height, width] = [Math.min(22, row - 4), scale.right - scale.left];
  const boxes = hidden.map(({ y }) => ({ x: scale.left, y: y - height / 2, width, height }));
  return suppressedMark(boxes, settings);
}

/** Numbers and names of the items. */
export function itemNames(
  lines: readonly PlacedLine[],
  columns: Pick<ScoreColumns, 'number' | 'label'>,
  settings: ItemSettings,
): Markish[] {
  const { palette } = settings;
  const { label, small } = typeSizes(settings);
  const y = (line: PlacedLine) => line.y;
  const names = [false, true].map((bold) =>
    textMark(
      lines.filter((line) => line.bold === bold),
      { x: columns.label, y, text: (line) => line.label, size: label, bold, fill: palette.ink },
    ),
  );
  if (columns.number === null) return names;
  const number = { x: columns.number, anchor: 'end' as const, size: small, fill: palette.ink3 };
  return [...names, textMark(lines, { ...number, y, text: (line) => String(line.item) })];
}

function scoreColumn(lines: readonly PlacedLine[], x: number, settings: ItemSettings): Markish {
  return textMark(lines, {
    x,
    y: (line) => line.y,
    text: (line) => (line.row.suppressed ? SUPPRESSED_SIGN : score(line.mean, settings.locale)),
    size: typeSizes(settings).value,
    bold: true,
    anchor: 'end',
    fill: settings.palette.ink,
  });
}

/** Grey where the difference may be chance; else bold with an arrow. */
function changeColumn(lines: readonly PlacedLine[], x: number, settings: ItemSettings): Markish[] {
  const { palette } = settings;
  const { small, label } = typeSizes(settings);
  const changed = lines.filter((line) => line.change !== null);
  const [real, chance] = [true, false].map((is) => changed.filter((l) => l.change?.real === is));
  const y = (line: PlacedLine) => line.y;
  const text = (line: PlacedLine) => line.change?.text ?? '';
  const arrow = (line: PlacedLine) => ((line.change?.value ?? 0) > 0 ? '↑' : '↓');
  const bold = { y, size: label, fill: palette.ink, bold: true };
  return [
    textMark(chance ?? [], { x, y, text, size: small, fill: palette.ink3, anchor: 'end' }),
    textMark(real ?? [], { ...bold, x, text, anchor: 'end' }),
    textMark(real ?? [], { ...bold, x: x + 3, text: arrow }),
  ];
}

function columnHeaders(columns: ScoreColumns, y: number, settings: ItemSettings): Markish[] {
  const words = catalogue(settings.locale).charts;
  const header = { y, size: typeSizes(settings).small, fill: settings.palette.ink2 };
  const end = { ...header, anchor: 'end' as const };
  return [
    isNarrow(settings) ? null : oneText({ ...end, x: columns.score, text: words.score }),
    columns.change === null ? null : oneText({ ...end, x: columns.change, text: words.change }),
  ];
}

/** Names of the levels with their means below them, or at the right edge `meanX` of a heading. */
export function levelNames(
  { groups }: Block,
  { meanX }: { readonly meanX: number | null },
  settings: ItemSettings,
): Markish[] {
  const { palette, locale } = settings;
  const { label, small, scale } = typeSizes(settings);
  const words = catalogue(locale).charts;
  const known = groups.filter(({ mean }) => mean !== null);
  const mean = { size: small, fill: palette.ink2 };
  return [
    textMark(groups, {
      x: 0,
      y: (group) => group.nameY,
      text: (group) => group.label,
      size: label,
      bold: true,
      fill: palette.ink,
    }),
    textMark(known, {
      ...mean,
      x: meanX ?? 0,
      y: (group) => group.nameY + (meanX === null ? NAME_LEADING * scale : 0),
      text: (group) => words.levelMean(score(group.mean, locale)),
      anchor: meanX === null ? 'start' : 'end',
    }),
  ];
}
