import { describe, expect, test } from 'vitest';
import { attendancesAndAttendeesLegend } from '#lib/charts/attendances-and-attendees.ts';
import { legendSymbol, legendSymbolWidth } from '#lib/charts/legend-symbol.ts';
import { goalBurnUpLegend } from '#lib/charts/goal-burn-up.ts';
import { itemDotPlotLegend } from '#lib/charts/item-dot-plot.ts';
import { itemTableLegend } from '#lib/charts/item-table-chart.ts';
import { suppressedLegend, type LegendEntry } from '#lib/charts/legend.ts';
import { LIGHT } from '#lib/charts/palette.ts';
import { sectionCoverageLegend } from '#lib/charts/section-coverage.ts';
import { trainingByCategory, trainingByCategoryLegend } from '#lib/charts/training-by-category.ts';
import { trainingTwoPartsLegend } from '#lib/charts/training-two-parts.ts';
import { DEFAULT_BANDS } from '#lib/domain/bands.ts';
import { drawLegend } from './draw-legend.ts';
import { newDocument, settingsAt } from './pictured-figure.ts';
import { planCategoryRows, totalRows } from './training/training-rows.ts';

const ja = { locale: 'ja' } as const;
const withBands = { ...ja, bands: DEFAULT_BANDS };
const volatile = { ...ja, volatileCategory: 'その他研修' };

const LEGENDS: readonly [string, readonly LegendEntry[]][] = [
  ['item dot plot', itemDotPlotLegend(withBands)],
  ['item table', itemTableLegend(withBands)],
  ['categories', trainingByCategoryLegend(totalRows, volatile)],
  ['two parts', trainingTwoPartsLegend(totalRows, volatile)],
  ['attendances and attendees', attendancesAndAttendeesLegend(ja)],
  ['burn-up', goalBurnUpLegend({ ...ja, hasRange: true })],
  ['coverage', sectionCoverageLegend(ja)],
  ['hidden', [suppressedLegend(ja)]],
];

describe.each(LEGENDS)('the legend of %s', (_name, entries) => {
  test('tells its entries apart by words and by look', () => {
    const looks = entries.map(({ shape, color, border }) => `${shape} ${color} ${border}`);
    expect(new Set(entries.map(({ label }) => label)).size).toBe(entries.length);
    expect(new Set(looks).size).toBe(entries.length);
  });

  test('is drawn in a width, in as many rows as it needs', () => {
    const wide = drawLegend(entries, settingsAt(1172, '凡例'));
    const narrow = drawLegend(entries, settingsAt(160, '凡例'));
    expect(wide.element.querySelectorAll('text').length).toBeGreaterThanOrEqual(entries.length);
    expect(narrow.height).toBeGreaterThanOrEqual(wide.height);
    expect(wide.element.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('gives a page a symbol for each entry', () => {
    const drawn = { document: newDocument(), palette: LIGHT };
    for (const entry of entries) {
      expect(legendSymbol(entry, drawn).length).toBeGreaterThan(0);
      expect(legendSymbolWidth(entry.shape)).toBeGreaterThan(0);
    }
  });
});

test('names the bands with the thresholds in force', () => {
  const labels = itemDotPlotLegend(withBands).map(({ label }) => label);
  expect(labels).toEqual([
    '高い（3.8超）',
    '3.6以上3.8以下',
    '3.2以上3.6未満',
    '低い（3.2未満）',
    '区分を断定しない',
    '95%信頼区間',
  ]);
});

test('lists the categories as they are stacked, the volatile one last, in the figure’s colours', () => {
  const entries = trainingByCategoryLegend(totalRows, volatile);
  expect(entries.map(({ label }) => label)).toEqual([
    '市長会研修',
    '自治研修所研修',
    '派遣研修',
    '自主研修',
    'その他研修',
  ]);
  const svg = trainingByCategory(totalRows, { ...settingsAt(690, '増減'), ...volatile });
  const fills = [...svg.querySelectorAll('[aria-label="rect"]')].map((g) => g.getAttribute('fill'));
  expect(fills).toEqual(entries.map(({ color }) => color));
});

test('folds the smallest categories when there are more than six', () => {
  const labels = trainingByCategoryLegend(planCategoryRows, ja).map(({ label }) => label);
  // 支援 21 and その他 39 are the smallest; 派遣 47 stays
  expect(labels).toEqual(['必修研修', '特別研修', '推薦研修', '選択研修', '派遣研修', 'ほか2区分']);
});
