import { describe, expect, it } from 'vitest';
import type { ExportTable } from '#lib/export/figure-document.ts';
import { fitColumns, headerLines } from '#lib/export/report/column-widths.ts';
import { textWidth } from '#lib/export/svg/text-width.ts';

const count = (value: number) => value.toLocaleString('ja-JP');
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const room = { sizes: [9, 8, 7, 6], width: 482, padding: 8 };

/** A name and so many columns of the same number. */
const table = (columns: number, value = 12_345): ExportTable => ({
  columns: [
    { header: '区分' },
    ...Array.from({ length: columns }, () => ({ header: '数', format: count })),
  ],
  rows: [['市町村職員研修', ...Array.from({ length: columns }, () => value)]],
});

describe('columns of a table on paper', () => {
  it('fill the room', () => {
    for (const columns of [1, 5, 30]) {
      expect(sum(fitColumns(table(columns), room).widths)).toBeCloseTo(482, 6);
    }
  });

  it('hold their numbers whole, in smaller letters where they must', () => {
    const small = fitColumns(table(2), room);
    expect(small.size).toBe(9);
    const wide = fitColumns(table(11), room);
    expect(wide.size).toBeLessThan(9);
    const needed = textWidth('12,345', wide.size, 700) + room.padding;
    for (const width of wide.widths.slice(1)) expect(width).toBeGreaterThan(needed);
  });

  it('hold the words of an English header whole', () => {
    const { columns, rows } = table(8, 9);
    const header = 'Attendances';
    const english = { rows, columns: columns.map((column) => ({ ...column, header })) };
    const { size, widths } = fitColumns(english, room);
    const needed = textWidth(header, size, 700) + room.padding;
    for (const width of widths) expect(width).toBeGreaterThanOrEqual(needed);
  });

  it('give way alike where nothing fits', () => {
    const { size, widths } = fitColumns(table(60), room);
    expect(size).toBe(6);
    expect(Math.max(...widths.slice(1)) - Math.min(...widths.slice(1))).toBeLessThan(1e-9);
  });

  it('are wide enough for the header over them', () => {
    const grouped: ExportTable = {
      columns: [
        { header: '区分' },
        { header: 'n', group: '令和6年度（2024年度）', format: count },
        { header: '%', group: '令和6年度（2024年度）', format: count },
      ],
      rows: [['必修', 1, 2]],
    };
    const { widths } = fitColumns(grouped, { ...room, width: 150 });
    // （2024年度）: 4 figures of 0.56 em and 4 letters, 6.24 em · 9 · 1.04 = 58.4 points.
    expect(sum(widths.slice(1))).toBeGreaterThan(58.4 + room.padding);
  });

  it('break a header before its brackets', () => {
    expect(headerLines('令和6年度（2024年度）', 200, 9)).toEqual(['令和6年度（2024年度）']);
    expect(headerLines('令和6年度（2024年度）', 70, 9)).toEqual(['令和6年度', '（2024年度）']);
  });
});
