import { heatMap } from '#lib/charts/heat-map.ts';
import type { ChartSettings } from '#lib/charts/chart-settings.ts';
import type { HeatMapRows, HeatMapSettings } from '#lib/charts/heat-map-lines.ts';
import { DEFAULT_BANDS } from '#lib/domain/bands.ts';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import { heatMapRows, ofHeatMap, sectionRows } from './heat-map-rows.ts';
import type { PicturedFigure } from './pictured-figure.ts';
import { changeRows } from './published-rows.ts';

const TITLE = '「環境の整備」は福祉部でほかの部より0.45低い。こども未来部は4項目で高い';

/** All settings of the heat map; differences in the order of the city unless told otherwise. */
export const heatMapSettings = (
  settings: ChartSettings,
  other: Partial<HeatMapSettings> = {},
): HeatMapSettings => ({
  ...settings,
  ...ofHeatMap,
  instrument: THIRTEEN_ITEMS,
  bands: DEFAULT_BANDS,
  changes: changeRows,
  measure: 'difference',
  order: 'organisation',
  ...other,
});

const picture = (
  name: string,
  widths: readonly number[],
  other: Partial<HeatMapSettings> = {},
  rows: HeatMapRows = heatMapRows,
): PicturedFigure => ({
  name,
  title: TITLE,
  widths,
  draw: (settings) => heatMap(rows, heatMapSettings(settings, other)),
});

/** The figures of 部署別. */
export const DIVISION_FIGURES: readonly PicturedFigure[] = [
  picture('heat-map', [1172, 358]),
  picture('heat-map-scores-by-mean', [1172], { measure: 'score', order: 'mean' }),
  picture('heat-map-changes', [1172, 358], { measure: 'change' }),
  picture('heat-map-sections', [1172], { unit: '課' }, sectionRows),
];
