import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import type { Reference } from '#lib/domain/references.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { decimal, score } from '#lib/i18n/format.ts';
import { isNarrow, typeSizes, type ChartSettings } from './chart-settings.ts';
import { breakLabel } from './fit-label.ts';
import { intervalDots } from './interval-dots.ts';
import { horizontal, segmentMark } from './line-mark.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { plotFrame } from './plot-frame.ts';
import type { ScoreRow } from './score-ruler.ts';
import { scoreDomain } from './score-scale.ts';
import { symbolMark } from './symbol-mark.ts';
import { textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';
import { valueAxis, valueTicks } from './value-axis.ts';

export type ScoreReferencesSettings = ChartSettings & {
  /** The score of this survey, drawn first; a hidden one is left out. */
  readonly own: { readonly row: Published<ScoreRow>; readonly name: string; readonly base: string };
};

const ROW = 40;
const AXIS = 24;
const TOP = 4;
const GAP = 14;
const LEADING = 17;
const PHONE_ROW = 58;
const DIAMOND = 'M0,-6L6,0L0,6L-6,0Z';

type Line = {
  readonly name: string;
  readonly base: string;
  readonly mean: number;
  /** This survey's own interval; others have none here. */
  readonly row: Published<ScoreRow> | null;
};
type Placed = Line & { readonly y: number };

/**
 * The score of this survey and, below it, means that other surveys published, in the order of the
 * settings: hollow diamonds of one grey on a plain axis, without zones or bands, which are not
 * theirs. Each says that it is another survey.
 */
export function scoreReferences(
  references: readonly Reference[],
  settings: ScoreReferencesSettings,
): SVGSVGElement {
  const { width, palette, locale } = settings;
  const { value, scale } = typeSizes(settings);
  const row = (isNarrow(settings) ? PHONE_ROW : ROW) * scale;
  const lines = linesOf(references, settings).map((line, index) => ({
    ...line,
    y: TOP + (index + 0.5) * row,
  }));
  const bottom = TOP + lines.length * row;
  const left = width * (isNarrow(settings) ? 0.52 : 0.36);
  const right = width - textWidth('3.25', value, 700) - GAP;
  const domain = scoreDomain(
    lines.flatMap(({ mean, row: own }) => [mean, own?.ci_low ?? mean, own?.ci_high ?? mean]),
  );
  const x = linearScale(domain, [left, right]);
  const ticks = valueTicks(domain, isNarrow(settings) ? 2 : 4);
  const between = lines.slice(1).map(({ y }) => y - row / 2);
  return plotFrame(settings, {
    name: 'score-references',
    height: bottom + AXIS * scale,
    marks: [
      valueAxis({ x, ticks, top: TOP, bottom }, (tick) => decimal(tick, 1, locale), settings),
      segmentMark(horizontal(0, width, between), { stroke: palette.hair }),
      dots(lines, x, settings),
      words(lines, left - GAP, settings),
    ],
  });
}

function linesOf(references: readonly Reference[], settings: ScoreReferencesSettings): Line[] {
  const { own, locale } = settings;
  const names = catalogue(locale).itemsPage.references;
  const mean = own.row.suppressed ? null : own.row.score;
  const first = mean === null ? [] : [{ ...own, mean }];
  const others = references.map((reference) => ({
    name: names.name(reference),
    base: [names.other, names.base(reference)].filter(Boolean).join('　'),
    mean: reference.score,
    row: null,
  }));
  return [...first, ...others];
}

function dots(lines: readonly Placed[], x: LinearScale, { palette }: ChartSettings): Markish[] {
  const own = lines.filter(({ row }) => row !== null);
  const at = (value: number | null | undefined) => (value == null ? null : x(value));
  const ownDots = own.map(({ mean, row, y }) => ({
    ...{ x: x(mean), y, low: at(row?.ci_low), high: at(row?.ci_high) },
  }));
  const others = lines.filter(({ row }) => row === null).map(({ mean, y }) => ({ x: x(mean), y }));
  const paint = { fill: palette.canvas, stroke: palette.previous, strokeWidth: 1.6 };
  return [
    ...intervalDots(ownDots, { color: palette.ink }, palette),
    symbolMark(others, DIAMOND, paint),
  ];
}

function words(lines: readonly Placed[], room: number, settings: ChartSettings): Markish[] {
  const { palette, width, locale } = settings;
  const { label, small, value, scale } = typeSizes(settings);
  const leading = LEADING * scale;
  const names = lines.flatMap((line) => {
    const name = breakLabel(line.name, room, label);
    const texts = [
      ...name.map((text) => ({ text, size: label })),
      { text: line.base, size: small },
    ];
    return texts.map((text, index) => ({
      ...text,
      isOwn: line.row !== null,
      y: line.y + (index - (texts.length - 1) / 2) * leading,
    }));
  });
  const of = (isName: boolean, isOwn: boolean) =>
    names.filter((own) => (own.size === label) === isName && own.isOwn === isOwn);
  const name = { x: 0, y: ({ y }: { y: number }) => y, size: label, fill: palette.ink };
  const text = (own: { text: string }) => own.text;
  const bases = [...of(false, true), ...of(false, false)];
  return [
    textMark(of(true, true), { ...name, text, bold: true }),
    textMark(of(true, false), { ...name, text }),
    textMark(bases, { ...name, text, size: small, fill: palette.ink3 }),
    ...[true, false].map((isOwn) =>
      textMark(
        lines.filter(({ row }) => (row !== null) === isOwn),
        {
          x: width,
          y: ({ y }) => y,
          text: ({ mean }) => score(mean, locale),
          size: value,
          bold: isOwn,
          anchor: 'end',
          fill: isOwn ? palette.ink : palette.ink2,
        },
      ),
    ),
  ];
}
