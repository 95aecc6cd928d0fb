import type { NativeCategories, NativeDots } from '#lib/charts/native/native-chart.ts';
import { LIGHT } from '#lib/charts/palette.ts';
import type { FigureContext } from '../figure-context.ts';
import type { FigureTable } from '../figure.ts';
import { countAxis, scoreAxis, shareAxis, wholeAxis } from './axes.ts';
import { measuredBars, sharesOf, stackedPart } from './bars.ts';
import { lookedDots, type Look } from './dots.ts';
import { tableNumbers } from './table-numbers.ts';

/** 回収率 of every group, and of the city in the last bar. */
export function rateBars(table: FigureTable, name: string, { words }: FigureContext) {
  const { rate } = words.responsePage.tables;
  const { numbers, texts } = tableNumbers(table);
  const measure = { name: rate, color: LIGHT.engagement };
  return measuredBars(texts(name), measure, { values: numbers(rate) }, shareAxis(rate));
}

/** Each group's share of the staff beside its share of the respondents. */
export function compositionBars(
  table: FigureTable,
  unit: string,
  { words }: FigureContext,
): NativeCategories {
  const { tables: t, charts } = words.responsePage;
  const { numbers, texts } = tableNumbers(table);
  const staff = { name: charts.staffShare, color: LIGHT.previous };
  const respondents = { name: charts.respondentShare, color: LIGHT.engagement };
  return {
    kind: 'bar',
    stacking: 'none',
    categories: texts(unit),
    series: [
      { ...staff, values: numbers(t.staff), hasLabels: true },
      { ...respondents, values: numbers(t.respondents), hasLabels: true },
    ],
    valueAxis: shareAxis(t.share),
  };
}

/** The mean of all staff under each assumption; the extremes have no mean, only their ends. */
export function assumptionDots(table: FigureTable, { words }: FigureContext): NativeDots {
  const { tables: t } = words.responsePage;
  const { numbers, texts } = tableNumbers(table);
  const dots = { values: numbers(t.mean), low: numbers(t.low), high: numbers(t.high) };
  const look: Look = { name: t.mean, color: LIGHT.engagement, marker: 'circle' };
  return lookedDots(
    texts(t.assumption),
    dots,
    { all: [look], at: () => look },
    scoreAxis(t.mean, [...dots.values, ...dots.low, ...dots.high]),
  );
}

/** Who recommends, and who does not, as one bar. */
export function enpsBars(table: FigureTable, { words }: FigureContext): NativeCategories {
  const { tables: t, charts } = words.responsePage;
  const { numbers } = tableNumbers(table);
  const [high, , middle, , low] = LIGHT.answers;
  const parts = [
    { name: charts.promoters, color: high, header: t.promoters },
    { name: charts.passives, color: middle, header: t.passives },
    { name: charts.detractors, color: low, header: t.detractors },
  ];
  const shares = sharesOf(parts.map(({ header }) => numbers(header)));
  return {
    kind: 'bar',
    stacking: 'percent',
    categories: [t.enps],
    series: parts.map(({ name, color }, at) => stackedPart(name, color, shares[at] ?? [])),
    valueAxis: wholeAxis(words.nativeCharts.answerShares),
  };
}

/** How many comments hold each word. */
export function keywordBars(table: FigureTable, { words }: FigureContext): NativeCategories {
  const { keyword, comments } = words.responsePage.tables;
  const { numbers, texts } = tableNumbers(table);
  const measure = { name: comments, color: LIGHT.engagement };
  return measuredBars(texts(keyword), measure, { values: numbers(comments) }, countAxis(comments));
}

/** How many chose each option, by rank, with the intervals of their shares. */
export function choiceBars(table: FigureTable, { words }: FigureContext): NativeCategories {
  const { tables: t, charts } = words.choices;
  const { numbers, texts } = tableNumbers(table);
  const values = { values: numbers(t.share), low: numbers(t.low), high: numbers(t.high) };
  const measure = { name: charts.bar, color: LIGHT.engagement };
  return measuredBars(texts(t.option), measure, values, shareAxis(t.share, values.high));
}
