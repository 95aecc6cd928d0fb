import { changeLines, type ChangeLineSettings } from '#lib/charts/change-lines.ts';
import { inOrder, isClear, type DriverOrder } from '#lib/charts/driver-by-item.ts';
import type { NativeDots, NativeScatter } from '#lib/charts/native/native-chart.ts';
import { LIGHT } from '#lib/charts/palette.ts';
import { CENTRE } from '#lib/charts/priority-points.ts';
import type { Published } from '#lib/disclosure/published.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import type { DriversRow } from '#lib/metrics/engagement-drivers.ts';
import type { FigureContext } from '../figure-context.ts';
import type { FigureTable } from '../figure.ts';
import { differenceAxis, valueAxis } from './axes.ts';
import { lookedDots, type Look } from './dots.ts';
import { beyondLooks, lookOf } from './item-natives.ts';
import { tableNumbers } from './table-numbers.ts';

/** What changed between two rounds, in the order of the figure: differences with intervals. */
export function changeDots(
  table: FigureTable,
  changes: readonly Published<ChangeRow>[],
  settings: ChangeLineSettings,
  { words }: FigureContext,
): NativeDots {
  const { tables: t, charts } = words.driversPage;
  const lines = changeLines(changes, settings);
  const places = lines.map(({ row }) => changes.indexOf(row));
  const { numbers, texts } = tableNumbers(table, places);
  const dots = { values: numbers(t.change), low: numbers(t.low), high: numbers(t.high) };
  const { rose, fell } = words.nativeCharts;
  const looks = beyondLooks({ higher: rose, lower: fell, chance: charts.withinError });
  const isBeyond = (row: number) => lines[row]?.row.distinguishable === true;
  return lookedDots(
    texts(words.pages.tables.item),
    dots,
    { all: looks, at: (row) => lookOf(dots.values[row] ?? null, isBeyond(row), looks) },
    differenceAxis(charts.differenceAxis, [...dots.values, ...dots.low, ...dots.high]),
    [{ value: 0, label: '0' }],
  );
}

/** How closely each item goes with the outcome, in the order of the figure. */
export function driverDots(
  table: FigureTable,
  drivers: readonly Published<DriversRow>[],
  order: DriverOrder,
  { words }: FigureContext,
): NativeDots {
  const { tables: t, charts } = words.driversPage;
  const rows = inOrder(drivers, order);
  const { numbers, texts } = tableNumbers(
    table,
    rows.map((row) => drivers.indexOf(row)),
  );
  const dots = { values: numbers(t.r), low: numbers(t.low), high: numbers(t.high) };
  const clear: Look = { name: charts.relation, color: LIGHT.engagement, marker: 'circle' };
  const open: Look = { name: charts.unclear, color: LIGHT.previous, marker: 'ring' };
  const at = (index: number) => {
    const row = rows[index];
    return row === undefined || dots.values[index] == null ? null : isClear({ row }) ? clear : open;
  };
  return lookedDots(
    texts(words.pages.tables.item),
    dots,
    { all: [clear, open], at },
    valueAxis(charts.relationAxis(false), [...dots.values, ...dots.low, ...dots.high, 0], {
      format: '0.0',
      labelFormat: '0.00',
    }),
  );
}

/** The items between importance and satisfaction; those to look at first by themselves. */
export function priorityScatter(table: FigureTable, { words }: FigureContext): NativeScatter {
  const { tables: t, charts } = words.driversPage;
  const { numbers, texts } = tableNumbers(table);
  const [names, xs, ys] = [
    texts(words.pages.tables.item),
    numbers(t.tImportance),
    numbers(t.tSatisfaction),
  ];
  const points = names.flatMap((label, row) => {
    const [x, y] = [xs[row] ?? null, ys[row] ?? null];
    return x === null || y === null ? [] : [{ x, y, label }];
  });
  const isFirst = ({ x, y }: { readonly x: number; readonly y: number }) =>
    x > CENTRE && y < CENTRE;
  const first = points.filter(isFirst);
  const others = points.filter((point) => !isFirst(point));
  const format = { format: '0' };
  const both = [...xs, ...ys, CENTRE];
  return {
    kind: 'scatter',
    series: [
      { name: charts.priority, color: LIGHT.low, marker: 'diamond', points: first },
      { name: charts.others, color: LIGHT.engagement, marker: 'circle', points: others },
    ],
    xAxis: valueAxis(charts.importanceAxis, both, format),
    yAxis: valueAxis(charts.satisfactionAxis, both, format),
  };
}
