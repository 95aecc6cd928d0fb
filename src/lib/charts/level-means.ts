import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import type { Bands } from '#lib/domain/bands.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import { score } from '#lib/i18n/format.ts';
import type { LevelRow } from '#lib/metrics/engagement-levels.ts';
import { bandMarks } from './band-mark.ts';
import { isNarrow, typeSizes, type ChartSettings } from './chart-settings.ts';
import { horizontal, segmentMark } from './line-mark.ts';
import { plotFrame } from './plot-frame.ts';
import { scoreHeader, scoreZones } from './score-marks.ts';
import { scoreDomain, scoreScale, type ScoreScale } from './score-scale.ts';
import { SUPPRESSED_SIGN, suppressedMark } from './suppressed-pattern.ts';
import { textMark } from './text-mark.ts';
import { widestText } from './text-width.ts';

export type LevelMeansSettings = ChartSettings & {
  readonly instrument: Instrument;
  readonly bands: Bands;
};

const HEADER = 26;
const ROW = 28;
const GAP = 14;
const SCORE = 48;
const HATCH = 20;
const FOOT = 2;

type Line = { readonly row: Published<LevelRow>; readonly label: string; readonly y: number };

/** The mean of each level of the questionnaire as a band mark on the zones. METHODS §3. */
export function levelMeans(
  rows: readonly Published<LevelRow>[],
  settings: LevelMeansSettings,
): SVGSVGElement {
  const { width, palette } = settings;
  const { label, scale: textScale } = typeSizes(settings);
  const pitch = ROW * textScale;
  const lines = linesOf(rows, pitch, settings);
  const labelWidth = widestText(
    lines.map((line) => line.label),
    label,
  );
  const plot = [labelWidth + GAP, width - SCORE * textScale] as const;
  const scale = scoreScale(scoreDomain(rows.map(scoreOf)), plot, settings.bands);
  const bottom = HEADER + lines.length * pitch;
  const rules = lines.slice(1).map(({ y }) => y - pitch / 2);
  return plotFrame(settings, {
    name: 'level-means',
    height: bottom + FOOT,
    marks: [
      scoreZones(scale, { top: HEADER, bottom }, settings),
      segmentMark(horizontal(0, width, rules), { stroke: palette.hair }),
      means(lines, scale, settings),
      scoreHeader(scale, HEADER / 2, settings),
      labels(lines, labelWidth, settings),
    ],
  });
}

const scoreOf = (row: Published<LevelRow>) => (row.suppressed ? null : row.score);

function linesOf(
  rows: readonly Published<LevelRow>[],
  pitch: number,
  { instrument }: LevelMeansSettings,
): Line[] {
  const names = new Map(instrument.levels.map(({ level, label }) => [level, label]));
  return [...rows]
    .sort((a, b) => a.level - b.level)
    .map((row, index) => ({
      row,
      label: names.get(row.level) ?? String(row.level),
      y: HEADER + (index + 0.5) * pitch,
    }));
}

function means(lines: readonly Line[], scale: ScoreScale, settings: LevelMeansSettings): Markish[] {
  const points = lines.flatMap(({ row, y }) => {
    const mean = scoreOf(row);
    return mean === null || row.band === null ? [] : [{ x: scale.x(mean), y, band: row.band }];
  });
  const hidden = lines.filter(({ row }) => row.suppressed);
  const width = scale.right - scale.left;
  const boxes = hidden.map(({ y }) => ({ x: scale.left, y: y - HATCH / 2, width, height: HATCH }));
  return [bandMarks(points, settings.palette), suppressedMark(boxes, settings)];
}

function labels(
  lines: readonly Line[],
  labelWidth: number,
  settings: LevelMeansSettings,
): Markish[] {
  const { width, palette, locale } = settings;
  const { label, value } = typeSizes(settings);
  const y = (line: Line) => line.y;
  return [
    textMark(lines, {
      ...(isNarrow(settings) ? { x: 0 } : { x: labelWidth, anchor: 'end' }),
      y,
      text: (line) => line.label,
      size: label,
      fill: palette.ink,
    }),
    textMark(lines, {
      x: width,
      y,
      text: ({ row }) => (row.suppressed ? SUPPRESSED_SIGN : score(row.score, locale)),
      size: value,
      bold: true,
      anchor: 'end',
      fill: palette.ink,
    }),
  ];
}
