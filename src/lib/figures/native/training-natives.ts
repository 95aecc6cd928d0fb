import type { NativeCategories } from '#lib/charts/native/native-chart.ts';
import { LIGHT } from '#lib/charts/palette.ts';
import { categoryPaints } from '#lib/charts/training-categories.ts';
import type { FigureContext } from '../figure-context.ts';
import type { FigureTable } from '../figure.ts';
import type { TrainingRows } from '../training-captions.ts';
import { countAxis, shareAxis } from './axes.ts';
import { measuredBars, stackedPart } from './bars.ts';
import { tableNumbers } from './table-numbers.ts';

/**
 * A bar for each 年度 of parts for each 区分, the one that moves last. Small 区分 are folded in the
 * drawing, never here.
 *
 * @param header the column that is counted
 */
export function categoryBars(
  table: FigureTable,
  rows: TrainingRows,
  header: string,
  volatile: string | undefined,
  { words, locale }: FigureContext,
): NativeCategories {
  const t = words.pages.tables;
  const { numbers, texts } = tableNumbers(table);
  const [years, categories, counts] = [texts(t.year), texts(t.category), numbers(header)];
  const distinct = [...new Set(years)];
  const moved = volatile === undefined ? {} : { volatileCategory: volatile };
  const paints = categoryPaints(rows, { palette: LIGHT, locale, ...moved });
  const names = [...new Set(paints.flatMap((paint) => paint.categories))];
  const fillOf = (name: string) =>
    paints.find((paint) => paint.categories.includes(name))?.fill ?? LIGHT.mute;
  const at = (year: string, name: string) =>
    counts[years.findIndex((own, row) => own === year && categories[row] === name)] ?? null;
  return {
    kind: 'bar',
    stacking: 'stacked',
    categories: distinct,
    series: names.map((name) => {
      const values = distinct.map((year) => at(year, name));
      return stackedPart(name, fillOf(name), values);
    }),
    valueAxis: countAxis(header),
  };
}

/** 実人数 of every 区分 and of the whole year. */
export function peopleBars(table: FigureTable, { words }: FigureContext): NativeCategories {
  const { attendees } = words.trainingPage.tables;
  const { numbers, texts } = tableNumbers(table);
  return measuredBars(
    texts(words.pages.tables.category),
    { name: attendees, color: LIGHT.training },
    { values: numbers(attendees) },
    countAxis(attendees),
  );
}

/** 延べ and 実人数 of each 年度. */
export function reachBars(table: FigureTable, { words }: FigureContext): NativeCategories {
  const t = words.pages.tables;
  const { attendances, attendees } = words.charts;
  const { numbers, texts } = tableNumbers(table);
  return {
    kind: 'bar',
    stacking: 'none',
    categories: texts(t.year),
    series: [
      {
        ...{ name: attendees, color: LIGHT.training },
        ...{ values: numbers(t.attendees), hasLabels: true },
      },
      {
        ...{ name: attendances, color: LIGHT.trainingSoft },
        ...{ values: numbers(t.attendances), hasLabels: true },
      },
    ],
    valueAxis: countAxis(words.charts.people),
  };
}

/** 受講率 of every group, and of the city in the last bar. */
export function reachRateBars(table: FigureTable, { words }: FigureContext): NativeCategories {
  const { rate } = words.pages.tables;
  const { numbers, texts } = tableNumbers(table);
  return measuredBars(
    texts(table.columns[0]?.header ?? ''),
    { name: rate, color: LIGHT.training },
    { values: numbers(rate) },
    shareAxis(rate),
  );
}
