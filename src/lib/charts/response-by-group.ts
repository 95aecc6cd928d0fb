import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { integer, percent } from '#lib/i18n/format.ts';
import type { ResponseRow } from '#lib/metrics/engagement-response.ts';
import type { ChartSettings } from './chart-settings.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from './legend.ts';
import { rateByGroup } from './rate-by-group.ts';

export type ResponseByGroupSettings = ChartSettings & {
  /** The rate of the whole city, 0 to 1: a dotted line over all bars. */
  readonly cityRate: number | null;
  /** Whether the 部 of a 課 stands before its name. */
  readonly withDivision?: boolean;
};

/** The id of a group's area: its name, a 課 also by its 部. */
export const groupMarkId = ({ division, value }: Pick<ResponseRow, 'division' | 'value'>) =>
  `${division}/${value}`;

/** Fewer than half of the staff seldom answer. */
const AT_LEAST = 0.5;

/**
 * 回収率 of every group of one attribute as bars from 0, in the order of the rows, with the sheets
 * returned of the people asked beside, and the rate of the whole city as a dotted line. METHODS §6.
 */
export function responseByGroup(
  rows: readonly Published<ResponseRow>[],
  settings: ResponseByGroupSettings,
): SVGSVGElement {
  const { locale, palette, cityRate, withDivision = false } = settings;
  const words = catalogue(locale).responsePage.charts;
  const bars = rows.map((row) => ({
    id: groupMarkId(row),
    label: withDivision ? `${row.division} ${row.value}` : row.value,
    rate: row.rate,
    base: row.suppressed ? '' : baseOf(row, settings),
    isHidden: row.suppressed,
  }));
  return rateByGroup(bars, {
    ...settings,
    name: 'response-by-group',
    fill: palette.engagement,
    city:
      cityRate === null ? null : { rate: cityRate, label: words.city(percent(cityRate, locale)) },
    baseHeader: words.baseHeader,
    atLeast: AT_LEAST,
  });
}

function baseOf(row: Published<ResponseRow>, { locale }: ChartSettings): string {
  const returned = integer(row.returned, locale);
  if (row.headcount === null) return returned;
  return catalogue(locale).responsePage.charts.base(returned, integer(row.headcount, locale));
}

/** The bars and the line of the city. */
export function responseByGroupLegend(settings: LegendSettings): LegendEntry[] {
  const words = catalogue(settings.locale).responsePage.charts;
  const { engagement, ink } = paletteOf(settings);
  return [
    { shape: 'square', color: engagement, label: words.rate },
    { shape: 'vertical-dots', color: ink, label: words.cityRate },
  ];
}
