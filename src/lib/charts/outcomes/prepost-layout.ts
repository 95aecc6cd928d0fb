import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { PrepostRow } from '#lib/metrics/outcomes-prepost.ts';
import { isNarrow, typeSizes, type ChartSettings } from '../chart-settings.ts';
import { linearScale, type LinearScale } from '../linear-scale.ts';
import { textWidth, widestText } from '../text-width.ts';
import { valueTicks } from '../value-axis.ts';

const HEADER = 28;
const ROW = 32;
/** On a phone the name stands above its line. */
const NARROW_ROW = 54;
/** Ticks are no closer than their numbers are wide. */
const TICK = 38;

/** A course with the middle of its drawing and of its name. */
export type PrepostLine = {
  readonly row: Published<PrepostRow>;
  readonly y: number;
  readonly labelY: number;
  /** The middle of its whole row. */
  readonly middle: number;
};

/** One axis of values with the pixels that it takes. */
export type ValueColumn = {
  readonly x: LinearScale;
  readonly ticks: readonly number[];
  readonly left: number;
  readonly right: number;
};

export type PrepostLayout = {
  readonly lines: readonly PrepostLine[];
  readonly scores: ValueColumn;
  /** `null` on a phone, where the difference is a number only. */
  readonly differences: ValueColumn | null;
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly labelRoom: number;
  readonly pairsAt: number;
};

/** Whether the difference is more than chance: its interval is known and does not reach 0. */
export const isBeyondError = ({ ci_low: low, ci_high: high }: PrepostRow): boolean =>
  low !== null && high !== null && (low > 0 || high < 0);

const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);

function column(
  values: readonly number[],
  least: number,
  [left, right]: readonly [number, number],
  scale: number,
) {
  const [from, to] = [Math.min(...values), Math.max(...values)];
  const step = 10;
  const domain = [
    Math.floor((from - least) / step) * step,
    Math.ceil((to + least) / step) * step,
  ] as const;
  const most = Math.max(1, Math.min(5, (right - left) / (TICK * scale)));
  return { x: linearScale(domain, [left, right]), ticks: valueTicks(domain, most), left, right };
}

/** Where every course, axis and number of the figure lies. */
export function prepostLayout(
  rows: readonly Published<PrepostRow>[],
  settings: ChartSettings & { readonly minN: number },
): PrepostLayout {
  const { width } = settings;
  const { label, small, value, scale } = typeSizes(settings);
  const isSmall = isNarrow(settings);
  const top = HEADER * scale;
  const row = (isSmall ? NARROW_ROW : ROW) * scale;
  const names = catalogue(settings.locale).outcomesPage.charts;
  const lines = rows.map((one, index) => {
    const start = top + index * row;
    const middle = start + row / 2;
    if (!isSmall) return { row: one, y: middle, labelY: middle, middle };
    return { row: one, y: start + 37 * scale, labelY: start + 14 * scale, middle };
  });
  const pairs = widestText([names.pairs, names.fewer(settings.minN)], small) + 8;
  const end = textWidth('+00.0', value, 700) + 6;
  const name = Math.min(
    widestText(
      rows.map(({ course }) => course),
      label,
    ) + 8,
    width * 0.3,
  );
  const labelRoom = isSmall ? width - pairs - end - 12 : name;
  const pairsAt = isSmall ? width - end - 8 : name + pairs;
  const plotFrom = isSmall ? 22 : pairsAt + 34;
  const plotTo = isSmall ? width - 22 : plotFrom + (width - end - plotFrom) * 0.6;
  const shown = rows.filter(({ suppressed }) => !suppressed);
  const means = known(shown.flatMap((one) => [one.mean_pre, one.mean_post, one.mean_follow_up]));
  const changes = known(shown.flatMap((one) => [one.difference, one.ci_low, one.ci_high]));
  return {
    lines,
    scores: column(means.length === 0 ? [0, 100] : means, 3, [plotFrom, plotTo], scale),
    differences: isSmall ? null : column([0, ...changes], 1, [plotTo + 46, width - end], scale),
    top,
    bottom: top + rows.length * row,
    row,
    labelRoom,
    pairsAt,
  };
}
