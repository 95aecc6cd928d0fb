import { parseFiscalYear } from '#lib/domain/fiscal-year.ts';
import { comparisonKey } from '#lib/domain/normalise-text.ts';
import { saysNothing } from '../cells/missing-words.ts';
import { readNumber } from '../cells/read-number.ts';
import type { TotalWord } from '../cells/total-words.ts';
import type { Finding } from '../collect-issues.ts';
import type { ColumnMatch } from '../match-columns.ts';

/** Columns that a 合計 row adds up. */
const ADDED: ReadonlySet<string | null> = new Set<string | null>(
  'people courses attendances target actual capacity eligible'.split(' '),
);

/** Larger tables are lists, whose 合計 nobody printed. */
const MOST_ROWS = 20_000;
const MOST_COMPARISONS = 5_000_000;
const ROUNDING = 1e-6;

/** The numbers of a row (`null` where a cell is none) and what it is about, key by key. */
type Line = { readonly row: number; readonly values: (number | null)[]; readonly keys: string[] };
type Total = Line & { readonly word: TotalWord; readonly position: number };

/** Watches the rows of a table for its 合計 rows, which are held against what they add up. */
export type TotalChecker = {
  see(cells: readonly string[], row: number): void;
  seeTotal(cells: readonly string[], row: number, word: TotalWord): void;
  findings(): Finding[];
};

/**
 * A check of 合計 and 小計 rows. A total covers the rows above it (all, or those below the total
 * before), the rows below it, or all rows that share its 年度, 部 … ; it adds up where one of these
 * readings gives its numbers. Where none does, it is told from the reading that comes closest.
 */
export function totalChecker(columns: readonly ColumnMatch[]): TotalChecker {
  const added = columns.filter(({ id }) => ADDED.has(id));
  const keyed = columns.filter(({ id, use }) => use === 'mapped' && !ADDED.has(id));
  const lines: Line[] = [];
  const totals: Total[] = [];
  const current = keyed.map(() => '');
  const lineOf = (cells: readonly string[], row: number): Line => ({
    row,
    values: added.map(({ index }) => numberIn(cells[index] ?? '')),
    keys: keyed.map(({ index }) => keyOf(cells[index] ?? '')),
  });
  return {
    see(cells, row) {
      if (added.length === 0 || lines.length > MOST_ROWS) return;
      const line = lineOf(cells, row);
      line.keys.forEach((key, i) => (current[i] = line.keys[i] = key || (current[i] ?? '')));
      lines.push(line);
    },
    seeTotal(cells, row, word) {
      const line = lineOf(cells, row);
      const keys = keyed.map(({ index }, i) => (index === word.index ? '' : (line.keys[i] ?? '')));
      const values = line.values.map((value, i) => (isBlank(cells, added[i]) ? null : value));
      totals.push({ row, values, keys, word, position: lines.length });
    },
    findings() {
      const isTooMuch = lines.length > MOST_ROWS || lines.length * totals.length > MOST_COMPARISONS;
      return totals.flatMap((total, i) => {
        const around = { before: totals[i - 1]?.position ?? 0, after: totals[i + 1]?.position };
        const unchecked = isTooMuch || added.length === 0 || !total.word.isSum;
        return unchecked ? [plain(total, columns)] : judge(total, lines, around, columns, added);
      });
    },
  };
}

const plain = ({ row, word }: Total, columns: readonly ColumnMatch[]): Finding => ({
  code: 'row-total',
  row,
  column: columns.find(({ index }) => index === word.index)?.header,
  found: word.word,
});

function judge(
  total: Total,
  lines: readonly Line[],
  around: { readonly before: number; readonly after: number | undefined },
  columns: readonly ColumnMatch[],
  added: readonly ColumnMatch[],
): Finding[] {
  const readings = coveredBy(total, lines, around).filter((covered) => covered.length > 0);
  const judged = readings.map((covered) => compare(total, covered));
  const best = judged.reduce<Comparison | null>(
    (before, next) =>
      before === null || next.differing.length < before.differing.length ? next : before,
    null,
  );
  if (best === null || best.stated === 0 || best.isUnsure) return [plain(total, columns)];
  if (best.differing.length === 0) return [{ code: 'total-agrees', row: total.row }];
  return best.differing.map(({ at, stated, sum }) => ({
    code: 'total-differs',
    row: total.row,
    column: added[at]?.header,
    found: `${stated} ≠ ${sum}`,
  }));
}

/** What a total may cover, the likeliest first. */
function coveredBy(
  { keys, position, word }: Total,
  lines: readonly Line[],
  { before, after }: { readonly before: number; readonly after: number | undefined },
): (readonly Line[])[] {
  const sameKeys = keys.some((key) => key !== '')
    ? lines.filter((line) => keys.every((key, i) => key === '' || key === line.keys[i]))
    : [];
  const since = lines.slice(before, position);
  const above = lines.slice(0, position);
  const nearest = /小計/u.test(word.word) ? [since, above] : [above, since];
  return [sameKeys, ...nearest, lines, lines.slice(position, after)];
}

type Difference = { readonly at: number; readonly stated: number; readonly sum: number };
type Comparison = {
  /** Numbers that the total states. */
  readonly stated: number;
  readonly differing: readonly Difference[];
  /** Whether a number that may explain a difference cannot be read. */
  readonly isUnsure: boolean;
};

function compare(total: Total, covered: readonly Line[]): Comparison {
  const differing: Difference[] = [];
  let [stated, isUnsure] = [0, false];
  total.values.forEach((value, at) => {
    if (value === null) return;
    stated++;
    const sum = covered.reduce((before, { values }) => before + (values[at] ?? 0), 0);
    if (Math.abs(sum - value) <= ROUNDING) return;
    differing.push({ at, stated: value, sum });
    isUnsure ||= covered.some(({ values }) => values[at] === null);
  });
  return { stated, differing, isUnsure };
}

function numberIn(cell: string): number | null {
  return cell.trim() === '' || saysNothing(cell) ? 0 : readNumber(cell);
}

const isBlank = (cells: readonly string[], column: ColumnMatch | undefined): boolean =>
  (cells[column?.index ?? -1] ?? '').trim() === '';

const keyOf = (cell: string): string => String(parseFiscalYear(cell) ?? comparisonKey(cell));
