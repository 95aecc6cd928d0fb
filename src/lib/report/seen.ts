import type { Seen } from '#lib/domain/report/report.ts';
import { isSuppressed } from '#lib/export/cell-text.ts';
import { printedCell } from '#lib/export/printed-cell.ts';
import { headerText } from '#lib/export/table-lines.ts';
import type { FigureTable, TableCell } from '#lib/figures/figure.ts';
import type { ChangedValue, FigureChange } from './composed-report.ts';

type SeenCell = Seen['rows'][number][number];

/** Less than this, of what was seen, is the noise of floating point. */
const NOISE = 1e-9;
const MOST_TOLD = 3;
/** At most so many texts name a row; later ones (区分, 状況) may change. */
const MOST_NAMES = 3;

/** A figure's data as they are remembered. */
export function seenOf({ columns, rows }: FigureTable, asOf: string | null): Seen {
  const keep = (cell: TableCell): SeenCell => (isSuppressed(cell) ? { suppressed: true } : cell);
  return { asOf, columns: columns.map(headerText), rows: rows.map((row) => row.map(keep)) };
}

/** Names that are unique: the second 「合計」 is another than the first. */
function numbered(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return JSON.stringify([name, count]);
  });
}

/** Values by the texts of their row and the header of their column. */
type Values = Map<string, { row: string; column: string; cell: SeenCell }>;

/** The first texts of a row. */
const namesOf = (row: Seen['rows'][number], count: number): readonly string[] =>
  row.filter((cell) => typeof cell === 'string').slice(0, count);

/** How many texts it takes to tell the rows apart. */
function namesNeeded({ rows }: Pick<Seen, 'rows'>): number {
  for (let count = 1; count < MOST_NAMES; count += 1) {
    const names = rows.map((row) => JSON.stringify(namesOf(row, count)));
    if (new Set(names).size === names.length) return count;
  }
  return MOST_NAMES;
}

function valuesOf({ columns, rows }: Pick<Seen, 'columns' | 'rows'>, names: number): Values {
  const texts = rows.map((row) => namesOf(row, names));
  const rowKeys = numbered(texts.map((cells) => JSON.stringify(cells)));
  const columnKeys = numbered(columns);
  const values: Values = new Map();
  for (const [y, row] of rows.entries()) {
    let named = 0;
    for (const [x, cell] of row.entries()) {
      if (typeof cell === 'string' && named < names) {
        named += 1;
        continue;
      }
      const key = `${rowKeys[y] ?? ''} ${columnKeys[x] ?? ''}`;
      values.set(key, { row: (texts[y] ?? []).join(' '), column: columns[x] ?? '', cell });
    }
  }
  return values;
}

/** How large a change is, relative to what was seen; what comes or goes is larger than any number. */
function sizeOf(before: SeenCell | undefined, after: SeenCell | undefined): number {
  if (typeof before === 'number' && typeof after === 'number') {
    const difference = Math.abs(after - before);
    const scale = Math.max(Math.abs(before), Math.abs(after));
    return difference <= NOISE * Math.max(1, scale) ? 0 : difference / (Math.abs(before) || scale);
  }
  const [one, other] = [before ?? null, after ?? null].map((cell) =>
    isSuppressed(cell) ? 'x' : JSON.stringify(cell),
  );
  return one === other ? 0 : Number.MAX_VALUE;
}

/**
 * What of a figure's data is another than when it was seen; `null` where nothing is. Rows are matched
 * by their first texts and columns by their headers, so that another order is no change.
 */
export function compareSeen(seen: Seen, table: FigureTable): FigureChange | null {
  const shown = seenOf(table, null);
  const names = Math.max(namesNeeded(seen), namesNeeded(shown));
  const [old, now] = [valuesOf(seen, names), valuesOf(shown, names)];
  const printed = (cell: SeenCell | undefined, column: string) => {
    const found = table.columns.find((one) => headerText(one) === column);
    return printedCell(cell ?? null, found ?? { header: column });
  };
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  const changes = keys.flatMap((key) => {
    const [before, after] = [old.get(key), now.get(key)];
    const size = sizeOf(before?.cell, after?.cell);
    if (size === 0) return [];
    const { row, column } = after ?? before ?? { row: '', column: '' };
    const told: ChangedValue = {
      row,
      column,
      // What is hidden now is not told from an earlier time either.
      before: printed(isSuppressed(after?.cell ?? null) ? after?.cell : before?.cell, column),
      after: printed(after?.cell, column),
    };
    return [{ size, told }];
  });
  if (changes.length === 0) return null;
  const largest = changes.toSorted((a, b) => b.size - a.size).slice(0, MOST_TOLD);
  return { changed: changes.length, of: keys.length, largest: largest.map(({ told }) => told) };
}
