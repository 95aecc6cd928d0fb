import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { percent } from '#lib/i18n/format.ts';
import type { ChoicesRow } from '#lib/metrics/engagement-choices.ts';
import { isNarrow, typeSizes, type ChartSettings } from './chart-settings.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from './legend.ts';
import { horizontal, segmentMark, vertical } from './line-mark.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { markBoxes, rowBox } from './mark-boxes.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark } from './rect-mark.ts';
import { SUPPRESSED_SIGN, suppressedMark } from './suppressed-pattern.ts';
import { oneText, textMark } from './text-mark.ts';
import { fitting, textWidth, widestText } from './text-width.ts';

export type ChoiceRanksSettings = ChartSettings & {
  /** Whether the round before has answers of its own: who has no rank there was chosen by nobody. */
  readonly hasPrevious: boolean;
};

const HEADER = 26;
const ROW = 28;
/** On a phone the name stands above its bar. */
const TALL_ROW = 50;
const BAR = 14;
const GAP = 14;
const CAP = 4;

/** What a hidden row has of its own, whatever it still holds. */
const NOTHING = { people: null, share: null, rank: null, ci_low: null, ci_high: null };

type Line = { readonly row: Published<ChoicesRow>; readonly y: number };
type Layout = {
  readonly tall: boolean;
  readonly row: number;
  /** Where names, bars, shares (their ends), people (theirs) and moves begin and end. */
  readonly name: number;
  readonly bars: readonly [number, number];
  readonly share: number;
  readonly people: number;
  readonly x: LinearScale;
};

/** The id of an option's mark. */
export const choiceMarkId = (row: ChoicesRow): string => `option-${row.option}`;

/** Options from the first to the last; what is hidden stands below in an order that tells nothing. */
export function byRank<Row extends ChoicesRow>(rows: readonly Row[]): Row[] {
  const place = ({ rank }: Row) => rank ?? Infinity;
  return rows.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/**
 * The options of one 複数選択の設問 by rank: share of those who answered as a bar from 0 with its 95 %
 * interval, people, and the way from the rank of the last round in words. METHODS §5.
 */
export function choiceRanks(
  rows: readonly Published<ChoicesRow>[],
  settings: ChoiceRanksSettings,
): SVGSVGElement {
  const { palette, width } = settings;
  const ordered = byRank(rows.map((row) => (row.suppressed ? { ...row, ...NOTHING } : row)));
  const layout = layoutOf(ordered, settings);
  const top = HEADER * typeSizes(settings).scale;
  const lines = ordered.map((row, index) => ({ row, y: top + (index + 0.5) * layout.row }));
  const bottom = top + lines.length * layout.row;
  const rules = lines.slice(1).map(({ y }) => y - layout.row / 2);
  return plotFrame(settings, {
    name: 'choice-ranks',
    height: bottom + 2,
    marks: [
      segmentMark(horizontal(0, width, rules), { stroke: palette.hair }),
      segmentMark(horizontal(0, width, [top]), { stroke: palette.mute, width: 1.5 }),
      bars(lines, layout, settings),
      names(lines, layout, settings),
      numbers(lines, layout, settings),
      header(top / 2, layout, settings),
      markBoxes(
        lines.map(({ row, y }) => rowBox(choiceMarkId(row), { y, row: layout.row, width })),
        settings,
      ),
    ],
  });
}

/** What bar and line stand for. */
export function choiceRanksLegend(settings: LegendSettings): LegendEntry[] {
  const { bar, interval } = catalogue(settings.locale).choices.charts;
  const palette = paletteOf(settings);
  return [
    { label: bar, shape: 'square', color: palette.engagement },
    { label: interval, shape: 'line', color: palette.ink },
  ];
}

function layoutOf(rows: readonly Published<ChoicesRow>[], settings: ChoiceRanksSettings): Layout {
  const { width, locale } = settings;
  const { label, value, small, scale } = typeSizes(settings);
  const words = catalogue(locale).choices.charts;
  const tall = isNarrow(settings);
  const ranks = rows.map(({ rank }) => (rank === null ? SUPPRESSED_SIGN : words.rank(rank)));
  const name = widestText(ranks, label, 700) + 10;
  const moved = widestText(
    rows.map((row) => moveOf(row, settings)),
    label,
  );
  const moves = moved === 0 ? 0 : Math.max(moved, tall ? 0 : textWidth(words.move, small)) + GAP;
  const people = width - moves;
  const counted = Math.max(textWidth('0,000人', label), textWidth(words.people, small));
  const share = tall ? width : people - counted - GAP;
  const shared = textWidth('00.0%', value, 700);
  const named =
    widestText(
      rows.map((row) => row.option),
      label,
    ) + GAP;
  const left = tall ? name : Math.min(name + named, width * 0.42);
  const right = tall ? people : share - shared - GAP;
  const most = Math.max(0.05, ...rows.map(({ ci_high, share: own }) => ci_high ?? own ?? 0));
  return {
    ...{ tall, row: (tall ? TALL_ROW : ROW) * scale, name, share, people },
    ...{ bars: [left, right], x: linearScale([0, most], [left, right]) },
  };
}

/** From which rank to which: in words, so that no colour and no arrow judges. */
function moveOf(row: Published<ChoicesRow>, settings: ChoiceRanksSettings): string {
  const { moved, absent } = catalogue(settings.locale).choices.charts;
  const { rank, previous_rank: before, previous_year: year } = row;
  if (rank === null || year === null) return '';
  if (before === null) return settings.hasPrevious ? absent : '';
  return moved(before, rank);
}

/** The middle of the line in which the name stands, and of that of the bar. */
const nameAt = ({ y }: Line, { tall, row }: Layout) => (tall ? y - row * 0.22 : y);
const barAt = ({ y }: Line, { tall, row }: Layout) => (tall ? y + row * 0.2 : y);

const interval = (low: number, high: number, y: number) => [
  ...horizontal(low, high, [y]),
  ...vertical(y - CAP, y + CAP, [low, high]),
];

function bars(lines: readonly Line[], layout: Layout, settings: ChartSettings): Markish[] {
  const { palette } = settings;
  const [left, right] = layout.bars;
  const height = BAR * typeSizes(settings).scale;
  const shown = lines.filter(({ row }) => row.share !== null);
  const known = shown.flatMap((line) => {
    const { ci_low: low, ci_high: high } = line.row;
    return low === null || high === null
      ? []
      : interval(layout.x(low), layout.x(high), barAt(line, layout));
  });
  const box = (line: Line, width: number) => ({
    ...{ x: left, y: barAt(line, layout) - height / 2, width, height },
  });
  const hidden = lines.filter(({ row }) => row.suppressed);
  return [
    rectMark(
      shown.map((line) => box(line, layout.x(line.row.share ?? 0) - left)),
      { fill: palette.engagement },
    ),
    suppressedMark(
      hidden.map((line) => box(line, right - left)),
      settings,
    ),
    // On the bar as on the paper, in light and in dark.
    segmentMark(known, { stroke: palette.canvas, width: 4 }),
    segmentMark(known, { stroke: palette.ink, width: 1.5 }),
    segmentMark(
      lines.flatMap((line) => {
        const y = barAt(line, layout);
        return vertical(y - height / 2 - 2, y + height / 2 + 2, [left]);
      }),
      { stroke: palette.mute },
    ),
  ];
}

function names(lines: readonly Line[], layout: Layout, settings: ChartSettings): Markish[] {
  const { palette, locale } = settings;
  const { label, value } = typeSizes(settings);
  const { rank } = catalogue(locale).choices.charts;
  const y = (line: Line) => nameAt(line, layout);
  const shared = textWidth('00.0%', value, 700) + GAP;
  const end = layout.tall ? layout.share - shared : layout.bars[0] - 6;
  return [
    textMark(lines, {
      ...{ x: 0, y, size: label, bold: true, fill: palette.ink2 },
      text: ({ row }) => (row.rank === null ? '' : rank(row.rank)),
    }),
    textMark(lines, {
      ...{ x: layout.name, y, size: label, fill: palette.ink },
      text: ({ row }) => fitting(row.option, end - layout.name, label),
    }),
  ];
}

function numbers(lines: readonly Line[], layout: Layout, settings: ChoiceRanksSettings): Markish[] {
  const { palette, locale, width } = settings;
  const { label, value } = typeSizes(settings);
  const { count } = catalogue(locale).choices.charts;
  const anchor = 'end' as const;
  return [
    textMark(lines, {
      ...{ x: layout.share, y: (line) => nameAt(line, layout), anchor, bold: true },
      ...{ size: value, fill: palette.ink },
      text: ({ row }) => (row.suppressed ? SUPPRESSED_SIGN : percent(row.share, locale)),
    }),
    textMark(layout.tall ? [] : lines, {
      ...{ x: layout.people, y: ({ y }) => y, anchor, size: label, fill: palette.ink },
      text: ({ row }) => (row.people === null ? SUPPRESSED_SIGN : count(row.people)),
    }),
    textMark(lines, {
      ...{ x: width, y: (line) => barAt(line, layout), anchor, size: label, fill: palette.ink2 },
      text: ({ row }) => moveOf(row, settings),
    }),
  ];
}

function header(y: number, layout: Layout, settings: ChartSettings): Markish[] {
  const { palette, locale, width } = settings;
  const words = catalogue(locale).choices.charts;
  const { share, people, tall } = layout;
  const entries = [
    { text: words.share, x: share },
    ...(tall ? [] : [{ text: words.people, x: people }]),
    ...(people < width && !tall ? [{ text: words.move, x: width }] : []),
  ];
  return entries.map(({ text, x }) =>
    oneText({
      ...{ x, y, text, size: typeSizes(settings).small, anchor: 'end', fill: palette.ink2 },
    }),
  );
}
