import { attendancesAndAttendeesLegend } from '#lib/charts/attendances-and-attendees.ts';
import { makeAccessible } from '#lib/charts/accessible-svg.ts';
import type { ChartSettings } from '#lib/charts/chart-settings.ts';
import { goalBurnUpLegend } from '#lib/charts/goal-burn-up.ts';
import { itemTableLegend } from '#lib/charts/item-table-chart.ts';
import { suppressedLegend, type LegendEntry } from '#lib/charts/legend.ts';
import { sectionCoverageLegend } from '#lib/charts/section-coverage.ts';
import { svgElement } from '#lib/charts/svg-element.ts';
import { trainingByCategoryLegend } from '#lib/charts/training-by-category.ts';
import { trainingTwoPartsLegend } from '#lib/charts/training-two-parts.ts';
import { DEFAULT_BANDS } from '#lib/domain/bands.ts';
import { drawLegend } from './draw-legend.ts';
import type { PicturedFigure } from './pictured-figure.ts';
import { totalRows } from './training/training-rows.ts';

const volatileCategory = 'その他研修';

/** Every legend under each other, as an export may draw them. */
function allLegends(settings: ChartSettings): SVGSVGElement {
  const { document, width, locale } = settings;
  const legends: readonly LegendEntry[][] = [
    [...itemTableLegend({ locale, bands: DEFAULT_BANDS }), suppressedLegend({ locale })],
    goalBurnUpLegend({ locale, hasRange: true }),
    trainingByCategoryLegend(totalRows, { locale, volatileCategory }),
    trainingTwoPartsLegend(totalRows, { locale, volatileCategory }),
    attendancesAndAttendeesLegend({ locale }),
    sectionCoverageLegend({ locale }),
  ];
  let y = 0;
  const groups = legends.map((entries) => {
    const { element, height } = drawLegend(entries, settings);
    const group = svgElement(document, 'g', { transform: `translate(0,${y})` }, [element]);
    y += height + 8;
    return group;
  });
  const frame = { width, height: y, viewBox: `0 0 ${width} ${y}` };
  return makeAccessible(svgElement(document, 'svg', frame, groups), settings, 'legends');
}

export const LEGEND_PICTURES: readonly PicturedFigure[] = [
  { name: 'legends', title: '凡例', widths: [704, 358], draw: allLegends },
];
