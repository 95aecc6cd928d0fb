import type {
  NativeCategories,
  NativeDots,
  NativeScatter,
} from '#lib/charts/native/native-chart.ts';
import { LIGHT } from '#lib/charts/palette.ts';
import type { FigureContext } from '../figure-context.ts';
import type { FigureTable } from '../figure.ts';
import { scoreAxis, shareAxis, valueAxis, wholeAxis } from './axes.ts';
import { measuredBars, sharesOf, stackedPart } from './bars.ts';
import { tableNumbers } from './table-numbers.ts';

/** What attendees answered to each question, from 5 to 1. */
export function reactionBarsNative(table: FigureTable, { words }: FigureContext): NativeCategories {
  const { numbers, texts } = tableNumbers(table);
  const answers = LIGHT.answers.map((_, i) => String(LIGHT.answers.length - i));
  const shares = sharesOf(answers.map(numbers));
  return {
    kind: 'bar',
    stacking: 'percent',
    categories: texts(words.outcomesPage.tables.question),
    series: LIGHT.answers.map((color, i) => stackedPart(answers[i] ?? '', color, shares[i] ?? [])),
    valueAxis: wholeAxis(words.nativeCharts.answerShares),
  };
}

/** Scores before, after and later on one line for each course, in points of 100. */
export function prepostDots(table: FigureTable, { words }: FigureContext): NativeDots {
  const { tables: t, charts } = words.outcomesPage;
  const { numbers, texts } = tableNumbers(table);
  const [before, after, later] = [numbers(t.before), numbers(t.after), numbers(t.later)];
  const hasLater = later.some((value) => value !== null);
  const own = { color: LIGHT.categories.own, marker: 'diamond', values: later } as const;
  return {
    kind: 'dots',
    rows: texts(t.course),
    series: [
      { name: charts.before, color: LIGHT.ink3, marker: 'ring', values: before },
      {
        ...{ name: charts.after, color: LIGHT.training, marker: 'circle' },
        ...{ values: after, hasLabels: true },
      },
      ...(hasLater ? [{ name: charts.later, ...own }] : []),
    ],
    valueAxis: valueAxis(charts.scores, [...before, ...after, ...later], {
      format: '0',
      labelFormat: '0.0',
    }),
  };
}

/** Who uses at work what a course taught, with intervals. */
export function appliedBars(table: FigureTable, { words }: FigureContext): NativeCategories {
  const { tables: t } = words.outcomesPage;
  const { numbers, texts } = tableNumbers(table);
  const values = { values: numbers(t.share), low: numbers(t.low), high: numbers(t.high) };
  const measure = { name: t.share, color: LIGHT.training };
  return measuredBars(texts(t.course), measure, values, shareAxis(t.share, values.high));
}

/** 受講率 and mean of every 部. */
export function associationScatter(table: FigureTable, { words }: FigureContext): NativeScatter {
  const { tables: t } = words.outcomesPage;
  const { numbers, texts } = tableNumbers(table);
  const [rates, scores, low, high] = [
    numbers(t.rate),
    numbers(t.score),
    numbers(t.low),
    numbers(t.high),
  ];
  const points = texts(t.division).flatMap((label, row) => {
    const [x, y] = [rates[row] ?? null, scores[row] ?? null];
    const ends = { low: low[row] ?? null, high: high[row] ?? null };
    return x === null || y === null ? [] : [{ x, y, label, ...ends }];
  });
  const name = words.outcomesPage.charts.division;
  return {
    kind: 'scatter',
    series: [{ name, color: LIGHT.engagement, marker: 'circle', points }],
    xAxis: valueAxis(t.rate, rates, { format: '0%' }),
    yAxis: scoreAxis(t.score, [...scores, ...low, ...high]),
  };
}
