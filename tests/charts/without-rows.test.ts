import { expect, test } from 'vitest';
import { attendancesAndAttendees } from '#lib/charts/attendances-and-attendees.ts';
import { choiceRanks } from '#lib/charts/choice-ranks.ts';
import { goalBurnUp } from '#lib/charts/goal-burn-up.ts';
import { goalPace } from '#lib/charts/goal-pace.ts';
import { itemDotPlot } from '#lib/charts/item-dot-plot.ts';
import { itemTableChart } from '#lib/charts/item-table-chart.ts';
import { levelMeans } from '#lib/charts/level-means.ts';
import { responseBar } from '#lib/charts/response-bar.ts';
import { scoreRuler } from '#lib/charts/score-ruler.ts';
import { sectionCoverage } from '#lib/charts/section-coverage.ts';
import { sparkBars } from '#lib/charts/spark-bars.ts';
import { targetBar } from '#lib/charts/target-bar.ts';
import { trainingByCategory } from '#lib/charts/training-by-category.ts';
import { trainingTwoParts } from '#lib/charts/training-two-parts.ts';
import { drawnTexts } from './drawn-texts.ts';
import { itemSettings } from './gallery.ts';
import { outlookRow } from './training/goal-rows.ts';
import { settingsAt } from './pictured-figure.ts';
import { published } from './published-rows.ts';

const settings = settingsAt(358, 'まだ記録がない');
const volatileCategory = 'その他研修';

test.each<[string, () => SVGSVGElement]>([
  ['item dot plot', () => itemDotPlot([], itemSettings(358))],
  ['item table', () => itemTableChart([], itemSettings(1172))],
  ['ranks', () => choiceRanks([], { ...settings, hasPrevious: false })],
  ['level means', () => levelMeans([], itemSettings(358))],
  ['score ruler', () => scoreRuler([], itemSettings(358))],
  ['response bar', () => responseBar([], settings)],
  ['categories', () => trainingByCategory([], settings)],
  ['two parts', () => trainingTwoParts([], { ...settings, volatileCategory })],
  ['attendances and attendees', () => attendancesAndAttendees([], settings)],
  ['spark bars', () => sparkBars([], settings)],
  ['burn-up', () => goalBurnUp([], settings)],
  ['pace', () => goalPace([], settings)],
  ['target bar', () => targetBar([], settings)],
  ['coverage', () => sectionCoverage([], settings)],
])('the %s without rows is an empty frame, not a broken one', (_name, draw) => {
  const svg = draw();
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined|\u26a0/);
  expect(Number(svg.getAttribute('height'))).toBeGreaterThan(0);
});

test('a pace that does not exist is blank and not 0', () => {
  const over = published({ ...outlookRow, required_per_month: null });
  const texts = drawnTexts(goalPace([over], settings)).map(({ text }) => text);
  expect(texts).toContain('必要なペース');
  expect(texts.filter((text) => text.startsWith('月'))).toEqual(['月7.7人']);
});

test('受講率 and 実人数 are blank where nobody can be counted, 延べ is still drawn', () => {
  const row = published({
    fiscal_year: 2024,
    attendees: null,
    headcount: 2041,
    rate: null,
    attendances: 753,
  });
  const texts = drawnTexts(attendancesAndAttendees([row], settings)).map(({ text }) => text);
  expect(texts).toEqual(['R6', '延べ 753', '職員2,041人', '受講率']);
});
