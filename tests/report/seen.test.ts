import { describe, expect, it } from 'vitest';
import { SUPPRESSED, type FigureTable, type TableCell } from '#lib/figures/figure.ts';
import { compareSeen, seenOf } from '#lib/report/seen.ts';

const table = (rows: readonly (readonly TableCell[])[]): FigureTable => ({
  columns: [
    { header: '部' },
    { header: '平均', format: (value) => value.toFixed(2) },
    { header: '区分' },
  ],
  rows,
});
const ROWS = [
  ['総務部', 3.2, '低い'],
  ['税務部', 3.5, '高い'],
] as const;
const seen = seenOf(table(ROWS), '2026-09-30');

describe('data that were seen', () => {
  it('are remembered with their headers and without formats', () => {
    expect(seenOf(table([['総務部', SUPPRESSED, null]]), null)).toEqual({
      asOf: null,
      columns: ['部', '平均', '区分'],
      rows: [['総務部', { suppressed: true }, null]],
    });
  });

  it('have not changed in another order of rows, nor by the noise of floating point', () => {
    expect(compareSeen(seen, table(ROWS))).toBeNull();
    expect(compareSeen(seen, table(ROWS.toReversed()))).toBeNull();
    expect(compareSeen(seen, table([['総務部', 3.2 + 1e-12, '低い'], ROWS[1]]))).toBeNull();
  });

  it('tell the largest change first, relative to what was seen, as it is printed', () => {
    // 3.20 → 3.04 is 5 %, 3.50 → 3.85 is 10 %; the two texts at the end do not change.
    const change = compareSeen(
      seen,
      table([
        ['総務部', 3.04, '低い'],
        ['税務部', 3.85, '高い'],
      ]),
    );
    expect(change).toMatchObject({ changed: 2 });
    expect(change?.largest).toEqual([
      { row: '税務部', column: '平均', before: '3.50', after: '3.85' },
      { row: '総務部', column: '平均', before: '3.20', after: '3.04' },
    ]);
  });

  it('tell that a value is hidden now without telling what it was, and a row that has gone', () => {
    const hidden = compareSeen(seen, table([['総務部', SUPPRESSED, '低い'], ROWS[1]]));
    expect(hidden?.largest).toEqual([{ row: '総務部', column: '平均', before: 'x', after: 'x' }]);
    const gone = compareSeen(seen, table([ROWS[0]]));
    // A mean and a 区分 of 税務部.
    expect(gone?.changed).toBe(2);
    expect(gone?.largest[0]).toEqual({ row: '税務部', column: '平均', before: '3.50', after: '' });
  });

  it('keep rows of one name apart', () => {
    const twice = seenOf(table([ROWS[0], ROWS[0]]), null);
    const change = compareSeen(twice, table([ROWS[0], ['総務部', 3.3, '低い']]));
    expect(change?.changed).toBe(1);
  });
});
