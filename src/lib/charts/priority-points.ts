import type { Published } from '#lib/disclosure/published.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { PrioritiesRow } from '#lib/metrics/engagement-priorities.ts';
import { isNarrow, typeSizes, type ChartSettings } from './chart-settings.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { valueTicks } from './value-axis.ts';

export type PortfolioSettings = ChartSettings & {
  readonly instrument: Instrument;
  /** The same items in the round before, where it was asked. */
  readonly previous?: readonly Published<PrioritiesRow>[];
};

/** The mean of the items on both axes. */
export const CENTRE = 50;
/** Half of each axis where all items lie near the centre. */
const LEAST_REACH = 22;
/** Room around the plane in px, before the reader's own text size. */
export const SIDE = { left: 34, right: 4, top: 22, bottom: 40 };
const SHAPE = { wide: 0.84, narrow: 1.06 };

/** An item on the plane: importance to the right, satisfaction upwards. */
export type PortfolioPoint = {
  readonly item: number;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly isPriority: boolean;
  /** The interval of the correlation on the axis of importance. */
  readonly interval: readonly [number, number] | null;
};

/** The plane in pixels, with the scales of its axes. */
export type Plane = {
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
};

/** Whether an item has its place on the plane. */
export const isShown = (row: Published<PrioritiesRow>) =>
  !row.suppressed && row.t_importance !== null && row.t_satisfaction !== null;

/** The plane that holds every item of the rows. */
export function planeOf(
  rows: readonly Published<PrioritiesRow>[],
  settings: PortfolioSettings,
): Plane {
  const { scale } = typeSizes(settings);
  const { width } = settings;
  const values = rows
    .filter(isShown)
    .flatMap((row) => [row.t_importance ?? CENTRE, row.t_satisfaction ?? CENTRE]);
  const reach = Math.max(LEAST_REACH, ...values.map((value) => Math.abs(value - CENTRE) + 3));
  const domain = [CENTRE - reach, CENTRE + reach] as const;
  const [left, right] = [SIDE.left * scale, width - SIDE.right];
  const top = SIDE.top * scale;
  const shape = isNarrow(settings) ? SHAPE.narrow : SHAPE.wide;
  const bottom = top + (right - left) * shape;
  return {
    x: linearScale(domain, [left, right]),
    y: linearScale(domain, [bottom, top]),
    left,
    right,
    top,
    bottom,
    ticks: valueTicks(domain, 5),
  };
}

/** The items on their places. */
export function pointsOf(
  rows: readonly Published<PrioritiesRow>[],
  { x, y, left, right }: Plane,
  { instrument }: PortfolioSettings,
): PortfolioPoint[] {
  const perUnit = unitOf(rows);
  const within = (pixel: number) => Math.min(Math.max(pixel, left), right);
  return rows.filter(isShown).map((row) => {
    const [importance, satisfaction] = [row.t_importance ?? CENTRE, row.t_satisfaction ?? CENTRE];
    return {
      item: row.item,
      label: instrument.items[row.item - 1]?.label ?? String(row.item),
      x: x(importance),
      y: y(satisfaction),
      // Half-plane rule: 50 itself is high.
      isPriority: importance >= CENTRE && satisfaction < CENTRE,
      interval: intervalOf(row, (r) =>
        within(x(importance + (r - (row.importance ?? 0)) * perUnit)),
      ),
    };
  });
}

/** How much of 偏差値 one unit of the correlation is; the items share one line. */
function unitOf(rows: readonly Published<PrioritiesRow>[]): number {
  const known = rows
    .filter((row) => isShown(row) && row.importance !== null)
    .sort((a, b) => (a.importance ?? 0) - (b.importance ?? 0));
  const [first, last] = [known.at(0), known.at(-1)];
  const range = (last?.importance ?? 0) - (first?.importance ?? 0);
  return range > 0 ? ((last?.t_importance ?? 0) - (first?.t_importance ?? 0)) / range : 0;
}

function intervalOf(
  { importance, importance_low, importance_high }: Published<PrioritiesRow>,
  at: (r: number) => number,
): readonly [number, number] | null {
  if (importance === null || importance_low === null || importance_high === null) return null;
  return [at(importance_low), at(importance_high)];
}
