import type { NativeCategories, NativeSeries } from '#lib/charts/native/native-chart.ts';
import { LIGHT } from '#lib/charts/palette.ts';
import type { FigureContext } from '../figure-context.ts';
import type { FigureTable } from '../figure.ts';
import type { Progress } from '../goals/goal-captions.ts';
import { countAxis } from './axes.ts';
import { measuredBars } from './bars.ts';
import { tableNumbers, type TableNumbers } from './table-numbers.ts';

/** The plan as everywhere: dashed, with a diamond at each year's end. */
const planLine = (name: string, values: NativeSeries['values']): NativeSeries => ({
  ...{ name, values, color: LIGHT.goal },
  ...{ isLine: true, dash: 'dash', marker: 'diamond' },
});

/** Years of a goal: what came of each beside what it wants. */
export function goalColumns(
  table: FigureTable,
  progress: Progress,
  count: 'yearly' | 'running',
  { words }: FigureContext,
): NativeCategories {
  const t = words.pages.tables;
  const { numbers } = tableNumbers(table);
  const [actual, target] =
    count === 'yearly' ? [t.actual, t.target] : [t.cumulativeActual, t.cumulativeTarget];
  return {
    kind: 'column',
    stacking: 'none',
    categories: progress.map((row) => words.pages.years.era(row.fiscal_year)),
    series: [
      { name: actual, color: LIGHT.training, values: numbers(actual), hasLabels: true },
      planLine(target, numbers(target)),
    ],
    valueAxis: countAxis(words.charts.people),
  };
}

/**
 * Plan and actual of a goal, running, at the end of each 年度, and where a supposed pace leads, with
 * the ends of its range where the table has them.
 */
export function goalLines(
  table: FigureTable,
  progress: Progress,
  { words }: FigureContext,
): NativeCategories {
  const t = words.pages.tables;
  const own = words.goalsPage.tables;
  const reader = tableNumbers(table);
  const { numbers } = reader;
  const actual = numbers(t.cumulativeActual);
  const hasAhead = table.columns.some(({ header }) => header === own.straightLine);
  const ahead = hasAhead ? aheadOf(reader, own, actual) : [];
  return {
    kind: 'line',
    stacking: 'none',
    categories: progress.map((row) => words.pages.years.era(row.fiscal_year)),
    series: [
      { name: t.cumulativeActual, color: LIGHT.training, values: actual, hasLabels: true },
      ...ahead,
      planLine(t.cumulativeTarget, numbers(t.cumulativeTarget)),
    ],
    valueAxis: countAxis(words.charts.people),
  };
}

type AheadWords = FigureContext['words']['goalsPage']['tables'];

/** The supposed pace as a dotted line from the last actual; the ends of its range as dashes. */
function aheadOf(
  { numbers }: TableNumbers,
  own: AheadWords,
  actual: NativeSeries['values'],
): NativeSeries[] {
  const last = actual.findLastIndex((value) => value !== null);
  const end = numbers(own.straightLine);
  const from = end.map((value, year) => (year === last ? (actual[year] ?? null) : value));
  const range = [own.high, own.low].map((name) => ({ name, values: numbers(name) }));
  return [
    {
      ...{ name: own.straightLine, color: LIGHT.training, values: from },
      ...{ dash: 'dot', marker: 'none' },
    },
    ...range
      .filter(({ values }) => values.some((value) => value !== null))
      .map(({ name, values }): NativeSeries => {
        return { name, values, color: LIGHT.trainingMiddle, dash: 'none', marker: 'dash' };
      }),
  ];
}

/** The pace that is needed beside the present one. */
export function paceBars(table: FigureTable, { words }: FigureContext): NativeCategories {
  const t = words.pages.tables;
  const names = [t.required, t.pace];
  const all = tableNumbers(table).texts(t.measure);
  const places = names.map((name) => all.indexOf(name));
  const { numbers, texts } = tableNumbers(table, places);
  const axis = { ...countAxis(t.value), format: '0', labelFormat: '0.0' };
  const measure = { name: t.value, color: LIGHT.training };
  return measuredBars(texts(t.measure), measure, { values: numbers(t.value) }, axis);
}
