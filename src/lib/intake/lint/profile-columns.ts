import type { ColumnMatch } from '../match-columns.ts';

/** How often something stands in a column, and the row where it does first. */
export type Seen = { count: number; readonly row: number };

/** The distinct cells of a column as they stand in the file; blank ones apart. */
export type ColumnProfile = {
  readonly column: ColumnMatch;
  readonly values: ReadonlyMap<string, Seen>;
  readonly blanks: Seen | null;
};

/** Columns of ids and free text: nothing in them is a name, a number or a year. */
const NOT_PROFILED: ReadonlySet<string | null> = new Set<string | null>([
  ...['respondent_id', 'person', 'comment', 'audience', 'schedule', 'selection', 'venue'],
]);

/** Names, years and counts are few; a column with more values than that is judged by these. */
const DISTINCT_VALUES = 2000;

/** What is true of so many rows is said of a longer file: its reading is not slowed by advice. */
const ROWS_SEEN = 20_000;

/** Counts the distinct cells of the columns that hold names, numbers and years. */
export function columnProfiler(columns: readonly ColumnMatch[]) {
  const watched = columns
    .filter(({ use, id }) => (use === 'mapped' && !NOT_PROFILED.has(id)) || use === 'attribute')
    .map((column) => ({
      column,
      values: new Map<string, Seen>(),
      blanks: null as Seen | null,
    }));
  let rows = 0;
  return {
    see(cells: readonly string[], row: number): void {
      if (rows++ >= ROWS_SEEN) return;
      for (const profile of watched) {
        const cell = cells[profile.column.index] ?? '';
        const seen = cell === '' ? profile.blanks : profile.values.get(cell);
        if (seen) seen.count++;
        else if (cell.trim() === '') profile.blanks = { count: 1, row };
        else if (profile.values.size < DISTINCT_VALUES) profile.values.set(cell, { count: 1, row });
      }
    },
    profiles: (): readonly ColumnProfile[] => watched,
  };
}

/** All cells that fit, as one: how many, the first row and that row's cell; `null` for none. */
export function sumUp(
  { values }: Pick<ColumnProfile, 'values'>,
  fits: (cell: string) => boolean,
): (Seen & { readonly cell: string }) | null {
  const fitting = [...values].filter(([cell]) => fits(cell));
  const [first] = fitting;
  if (!first) return null;
  const [cell, { row }] = first;
  return { cell, row, count: fitting.reduce((sum, [, { count }]) => sum + count, 0) };
}
