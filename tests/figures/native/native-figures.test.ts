import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NativeChart, NativeValue } from '#lib/charts/native/native-chart.ts';
import { isDrawn } from '#lib/figures/catalogue/catalogued-figure.ts';
import { FIGURES } from '#lib/figures/catalogue/figure-catalogue.ts';
import type { Figure, FigureTable } from '#lib/figures/figure.ts';
import { openSampleCity, UNDER, type SampleCity } from '../catalogue/sample-ask.ts';

let city: SampleCity;
let made: readonly Figure[];

beforeAll(async () => {
  city = await openSampleCity();
  const all = await Promise.all(
    FIGURES.map(({ id, make }) => make(UNDER[id] ?? {}, city.ask, city.context)),
  );
  made = all.flatMap((one) => (one !== null && isDrawn(one) ? [one] : []));
}, 60_000);
afterAll(() => city.close());

/** What no office program draws, and travels as a picture. */
const PICTURES = ['divisions', 'goal-coverage', 'plan-aims', 'plan-board', 'plan-capabilities'];

const natives = () =>
  made.flatMap(({ id, native, table }) => (native === undefined ? [] : [{ id, native, table }]));

/** Every value that a chart holds, with the name of its row where it has one. */
function valuesOf(native: NativeChart): { readonly row: string | null; value: NativeValue }[] {
  if (native.kind === 'scatter') {
    const points = native.series.flatMap((one) => one.points);
    return points.flatMap(({ label = null, x, y, low = null, high = null }) =>
      [x, y, low, high].map((value) => ({ row: label, value })),
    );
  }
  const rows = native.kind === 'dots' ? native.rows : native.categories;
  return native.series.flatMap(({ values, low = [], high = [] }) =>
    [values, low, high].flatMap((all) => all.map((value, i) => ({ row: rows[i] ?? null, value }))),
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

const isPartOfWhole = (native: NativeChart) =>
  native.kind === 'bar' && native.stacking === 'percent';

/** Whether a value is one number of a row divided by another, as a share of its n is. */
function hasQuotient(cells: FigureTable['rows'][number], value: NativeValue): boolean {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  return numbers.some((part) => numbers.some((whole) => part / whole === value));
}

/** The rows of a table that bear a name; an item's follows its number, a year's stands short. */
const rowsOf = ({ rows }: FigureTable, name: string) =>
  rows.filter(
    (row) =>
      row.includes(name) ||
      (typeof row[0] === 'string' && row[0].startsWith(`${name}（`)) ||
      row.slice(1, 3).map(String).join(' ') === name,
  );

describe('figures as charts of office programs', () => {
  it('are all but those that no program draws', () => {
    const without = made.filter(({ native }) => native === undefined).map(({ id }) => id);
    expect(without.sort()).toEqual([...PICTURES].sort());
  });

  it('hold the very numbers of their tables, each in its own row', () => {
    for (const { id, native, table } of natives()) {
      const known = valuesOf(native).filter(({ value }) => value !== null);
      expect(known.length, id).toBeGreaterThan(0);
      for (const { row, value } of known) {
        const own = row === null ? [] : rowsOf(table, row);
        expect(own.length, `${id}: ${row}`).toBeGreaterThan(0);
        const isTold = own.some((cells) =>
          isPartOfWhole(native) ? hasQuotient(cells, value) : cells.some((cell) => cell === value),
        );
        expect(isTold, `${id}: ${row} ${value}`).toBe(true);
      }
    }
  });

  it('have a value for every row and each series, or a gap', () => {
    for (const { id, native } of natives()) {
      if (native.kind === 'scatter') continue;
      const rows = native.kind === 'dots' ? native.rows : native.categories;
      for (const { name, values, low = values, high = values } of native.series) {
        expect(name, id).not.toBe('');
        for (const all of [values, low, high]) expect(all, id).toHaveLength(rows.length);
      }
    }
  });

  it('are whole bars where they tell shares', () => {
    const whole = natives().flatMap(({ native }) => (isPartOfWhole(native) ? [native] : []));
    expect(whole.length).toBeGreaterThan(1);
    for (const native of whole) {
      if (native.kind !== 'bar') continue;
      native.categories.forEach((category, row) => {
        const parts = native.series.map(({ values }) => values[row] ?? null);
        if (parts.includes(null)) expect(new Set(parts), category).toEqual(new Set([null]));
        else expect(sum(parts.map(Number)), category).toBeCloseTo(1, 12);
      });
    }
  });

  it('lie within their axes', () => {
    for (const { id, native } of natives()) {
      if (native.kind === 'scatter') continue;
      const { min = -Infinity, max = Infinity } = native.valueAxis;
      for (const { value } of valuesOf(native)) {
        if (value === null) continue;
        expect(value >= min && value <= max, `${id}: ${value}`).toBe(true);
      }
    }
  });
});
