import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { integer, percent } from '#lib/i18n/format.ts';
import type { TrainingReachRow } from '#lib/metrics/training-reach.ts';
import type { ChartSettings } from '../chart-settings.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from '../legend.ts';
import { rateByGroup } from '../rate-by-group.ts';

export type ReachByGroupSettings = ChartSettings & {
  /** 受講率 of the whole city, 0 to 1: a dotted line over all bars. */
  readonly cityRate: number | null;
};

/** The id of a group's area: its name, a 課 also by its 部. */
export const reachMarkId = ({ division, value }: Pick<TrainingReachRow, 'division' | 'value'>) =>
  `${division}/${value}`;

/** A course for a few reaches few: the axis then ends lower. */
const AT_LEAST = 0.1;

/**
 * 受講率 of every group of one attribute as bars from 0, in the order of the rows, with 実人数 of the
 * staff beside, and the rate of the whole city as a dotted line. METHODS §13.
 */
export function reachByGroup(
  rows: readonly Published<TrainingReachRow>[],
  settings: ReachByGroupSettings,
): SVGSVGElement {
  const { locale, palette, cityRate } = settings;
  const words = catalogue(locale).trainingPage.chart;
  const count = (value: number | null) => integer(value, locale);
  const baseOf = (row: Published<TrainingReachRow>) =>
    row.headcount === null
      ? count(row.attendees)
      : words.base(count(row.attendees), count(row.headcount));
  const bars = rows.map((row) => ({
    id: reachMarkId(row),
    label: row.value,
    rate: row.rate,
    base: row.suppressed ? '' : baseOf(row),
    isHidden: row.suppressed,
  }));
  const city =
    cityRate === null ? null : { rate: cityRate, label: words.city(percent(cityRate, locale)) };
  return rateByGroup(bars, {
    ...settings,
    name: 'reach-by-group',
    fill: palette.training,
    city,
    baseHeader: words.baseHeader,
    atLeast: AT_LEAST,
  });
}

/** The bars and the line of the city. */
export function reachByGroupLegend(settings: LegendSettings): LegendEntry[] {
  const words = catalogue(settings.locale).trainingPage.chart;
  const { training, ink } = paletteOf(settings);
  return [
    { shape: 'square', color: training, label: words.rate },
    { shape: 'vertical-dots', color: ink, label: words.cityRate },
  ];
}
