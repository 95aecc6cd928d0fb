import { describe, expect, it } from 'vitest';
import { attended, onRoster, rowsOf, total } from './small-workspace.ts';

describe('the records that do not count', () => {
  it('are told by year and reason, and those that count with something unknown', async () => {
    const rows = await rowsOf('training.excluded', {
      attendance: [
        attended('M1', 'DX研修'),
        attended('M1', 'DX研修', { status: 'completed' }), // a repeat
        attended('M2', 'DX研修', { status: 'absent' }),
        attended('M2', '法務研修', { status: 'absent' }),
        attended('M3', 'DX研修', { status: 'cancelled' }),
        attended('M4', 'DX研修', { status: 'applied', fiscal_year: 2023, date: '2024-02-01' }),
        attended('M9', 'DX研修'), // not on the roster
        attended(null, 'DX研修'),
      ],
      roster: ['M1', 'M2', 'M3', 'M4'].map((person) => onRoster(person)),
    });
    expect(rows.map((r) => [r.fiscal_year, r.reason, r.is_left_out, r.records])).toEqual([
      [2023, 'applied', 1, 1],
      [2024, 'absent', 1, 2],
      [2024, 'cancelled', 1, 1],
      [2024, 'repeats', 1, 1],
      [2024, 'no_person', 0, 1],
      [2024, 'unknown_person', 0, 1],
    ]);
  });

  it('name nobody as unknown without a 職員名簿', async () => {
    const rows = await rowsOf('training.excluded', { attendance: [attended('M9', 'DX研修')] });
    expect(rows).toEqual([]);
  });

  it('count a stay over several years once', async () => {
    const stay = attended('M1', '派遣', { date: '2024-04-01', end: '2026-03-31' });
    const rows = await rowsOf('training.excluded', { attendance: [stay, stay] });
    expect(rows.map((r) => [r.fiscal_year, r.reason, r.records])).toEqual([[2024, 'repeats', 1]]);
  });
});

describe('records and published totals', () => {
  it('stand side by side in the years that have both', async () => {
    const rows = await rowsOf('training.compared', {
      attendance: [
        attended('M1', '一', { category: '市長会研修' }),
        attended('M2', '二', { category: '市長会研修' }),
        attended('M1', '三', { category: '自主研修' }),
        attended('M1', '四', { fiscal_year: 2025, date: '2025-06-01' }), // no totals of R7
      ],
      attendance_total: [
        total(2022, '市長会研修', 9, 64), // no records of R4
        total(2024, '市長会研修', 2, 3),
        total(2024, '派遣研修', 1, 2),
      ],
    });
    const cells = rows.map((r) => [
      ...[r.fiscal_year, r.category, r.recorded_courses, r.recorded_attendances],
      ...[r.published_courses, r.published_attendances, r.difference],
    ]);
    expect(cells).toEqual([
      [2024, '市長会研修', 2, 2, 2, 3, -1],
      [2024, '自主研修', 1, 1, null, null, 1],
      [2024, '派遣研修', null, null, 1, 2, -2],
    ]);
  });
});
