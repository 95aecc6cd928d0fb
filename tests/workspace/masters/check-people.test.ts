import { describe, expect, it } from 'vitest';
import type { DatasetKind } from '#lib/domain/dataset.ts';
import type { ReadFile } from '#lib/workspace/analyse.ts';
import { checkPeople } from '#lib/workspace/masters/check-people.ts';
import { attended, onRoster } from '../../metrics/small-workspace.ts';

const file = (name: string, kind: DatasetKind, rows: readonly unknown[]): ReadFile => ({
  report: { name, kind, encoding: 'utf-8', rows: 0, used: 0, quarantined: 0, left_out: 0 },
  ...{ kind, rows, issues: [], columns: [{ id: 'person', header: '職員番号' }] },
});
const records = file('受講記録.csv', 'attendance', [
  attended('M1', 'DX研修'),
  attended('M9', 'DX研修'),
  attended('M9', '法務研修'),
  attended(null, '法務研修'),
]);

describe('a 職員番号 that the 職員名簿 does not have', () => {
  it('is told by the number of its rows, without the number', () => {
    const found = checkPeople([records, file('職員名簿.csv', 'roster', [onRoster('M1')])]);
    expect(found).toEqual([
      {
        ...{ code: 'person-unknown', level: 'check', file: '受講記録.csv', row: null },
        ...{ column: '職員番号', found: null, count: 2 },
      },
    ]);
    expect(JSON.stringify(found)).not.toContain('M9');
  });

  it('cannot be told without a 職員名簿', () => {
    expect(checkPeople([records])).toEqual([]);
  });

  it('is one that none of several rosters has; who has left is known', () => {
    const rosters = [
      file('R6.csv', 'roster', [onRoster('M1')]),
      file('R7.csv', 'roster', [onRoster('M9', { left: 2023 })]),
    ];
    expect(checkPeople([records, ...rosters])).toEqual([]);
  });
});
