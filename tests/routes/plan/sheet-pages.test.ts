import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanRow } from '#lib/figures/plan/plan-rows.ts';
import { sheetPages } from '../../../src/routes/plan/sheet/sheet-pages.ts';

const line = (category: string, course: string) => ({ category, course }) as unknown as PlanRow;
const lines = (category: string, count: number) =>
  Array.from({ length: count }, (_, no) => line(category, `研修${no}`));
const sizes = (rows: readonly PlanRow[]) => sheetPages(rows).map(({ length }) => length);

test('a page holds a heading and 17 courses, or less where there are more headings', () => {
  expect(sizes(lines('必修', 17))).toEqual([17]);
  expect(sizes(lines('必修', 18))).toEqual([17, 1]);
  // 1 + 10 + 1 + 6 = 18
  expect(sizes([...lines('必修', 10), ...lines('選択', 7)])).toEqual([16, 1]);
});

test('long names take more room', () => {
  const long = Array.from({ length: 12 }, () =>
    line('必修', '異業種交流研修（まちづくり研修）の実践編と応用編'),
  );
  // 1 + 11 × 1.5 = 17.5
  expect(sizes(long)).toEqual([11, 1]);
});

test('no course is lost or printed twice, and a 区分 stays together', () => {
  const row = fc.tuple(fc.constantFrom('必修', '選択', '派遣'), fc.string({ maxLength: 30 }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 80 }), (plan) => {
      const rows = plan.map(([category, course]) => line(category, course));
      const printed = sheetPages(rows).flat();
      expect(new Set(printed).size).toBe(rows.length);
      expect(printed).toHaveLength(rows.length);
      const turns = printed.filter((one, at) => one.category !== printed[at - 1]?.category);
      expect(turns.length).toBe(new Set(rows.map(({ category }) => category)).size);
    }),
  );
});
