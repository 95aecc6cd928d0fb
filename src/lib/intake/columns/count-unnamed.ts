import type { Finding } from '../collect-issues.ts';
import { columnLetter } from './column-letter.ts';
import type { ColumnMatch } from '../match-columns.ts';

/** Counts what stands in columns without a header: nothing is a note, a value is a finding. */
export function unnamedCounter(columns: readonly ColumnMatch[]) {
  const indexes = columns.filter(({ use }) => use === 'unnamed').map(({ index }) => index);
  const counts = new Map<number, number>();
  return {
    see(cells: readonly string[]): void {
      for (const index of indexes) {
        if ((cells[index] ?? '').trim() !== '') counts.set(index, (counts.get(index) ?? 0) + 1);
      }
    },
    findings(): Finding[] {
      const empty = indexes.filter((index) => !counts.has(index)).length;
      const named = [...counts].map(([index, count]): Finding => {
        return { code: 'column-unnamed', found: columnLetter(index), count };
      });
      return empty > 0 ? [{ code: 'columns-empty', count: empty }, ...named] : named;
    },
  };
}
