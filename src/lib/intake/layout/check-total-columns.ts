import { saysNothing } from '../cells/missing-words.ts';
import { readNumber } from '../cells/read-number.ts';
import { isTotalWord } from '../cells/total-words.ts';
import type { Finding } from '../collect-issues.ts';
import type { SourceTable } from './source-table.ts';

const ROUNDING = 1e-6;

/** A column that adds up others of its row: 合計 over the years, or over the items of a survey. */
type TotalColumn = { readonly index: number; readonly parts: readonly number[] };

/** Holds the 合計 columns of a table against what they add up; they are read no further. */
export function totalColumnChecker(source: SourceTable) {
  const isSurvey = source.columns.some(({ use }) => use === 'item');
  const columns = isSurvey ? ofItems(source) : ofYears(source);
  const agreeing = new Map<number, { row: number; count: number }>();
  const differing: Finding[] = [];
  return {
    see(cells: readonly string[], row: number): void {
      for (const { index, parts } of columns) {
        const stated = readNumber(cells[index] ?? '');
        const values = parts.map((part) => numberIn(cells[part] ?? ''));
        if (stated === null || values.includes(null)) continue;
        const sum = values.reduce<number>((before, value) => before + (value ?? 0), 0);
        if (Math.abs(sum - stated) <= ROUNDING) {
          const seen = agreeing.get(index);
          agreeing.set(index, { row: seen?.row ?? row, count: (seen?.count ?? 0) + 1 });
        } else {
          const found = isSurvey ? undefined : `${stated} ≠ ${sum}`;
          differing.push({ code: 'total-differs', row, column: source.header[index], found });
        }
      }
    },
    findings(): Finding[] {
      const agrees = [...agreeing].map(([index, { row, count }]): Finding => {
        return { code: 'total-agrees', row, column: source.header[index], count };
      });
      return [...agrees, ...differing];
    },
  };
}

function ofYears({ across }: SourceTable): TotalColumn[] {
  return (across?.totals ?? []).map(({ index, measure }) => ({
    index,
    parts: across?.years.flatMap(({ columns }) => columns[measure] ?? []) ?? [],
  }));
}

function ofItems({ columns }: SourceTable): TotalColumn[] {
  const parts = columns.filter(({ use }) => use === 'item').map(({ index }) => index);
  return columns
    .filter(({ use, header }) => use === 'unused' && isTotalWord(header))
    .map(({ index }) => ({ index, parts }));
}

function numberIn(cell: string): number | null {
  return cell.trim() === '' || saysNothing(cell) ? 0 : readNumber(cell);
}
