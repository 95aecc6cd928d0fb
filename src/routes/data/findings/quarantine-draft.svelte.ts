import { SvelteMap } from 'svelte/reactivity';
import type { Corrections } from '#lib/domain/file-choices.ts';
import type { Issue } from '#lib/domain/issue.ts';
import type { QuarantineLine } from '#lib/ui/intake/quarantine-line.ts';
import type { EditableRow } from '#lib/workspace/tray.ts';
import { errorsByRow } from './errors-by-row.ts';

/** What is said of a row: the sentence of its finding. */
type Sentence = (issue: Issue) => string;

/** The findings about one row; the row's reason stands for one that is not among them. */
function reasonOf({ row, reason }: EditableRow, own: readonly Issue[], sentence: Sentence): string {
  const first = own.find(({ code }) => code === reason) ?? own[0];
  if (first) return sentence(first);
  const place = { file: '', row, column: null, found: null, count: 1 };
  return sentence({ ...place, code: reason, level: 'error' });
}

/** Quarantined rows as the officer corrects them, before they are read again. */
export class QuarantineDraft {
  readonly rows: readonly EditableRow[];
  readonly #changed = new SvelteMap<number, readonly string[] | null>();

  constructor(rows: readonly EditableRow[]) {
    this.rows = rows;
  }

  /** How many rows were changed or are to be left out. */
  get count(): number {
    return this.#changed.size;
  }

  /** Where a row of the file stands among these; -1 where it does not. */
  indexOf(row: number): number {
    return this.rows.findIndex((one) => one.row === row);
  }

  /** Writes one cell. A row that reads as in the file again is no longer changed. */
  edit(row: number, column: number, value: string): void {
    const original = this.rows.find((one) => one.row === row)?.cells ?? [];
    const before = this.#changed.get(row) ?? original;
    const width = Math.max(before.length, column + 1);
    const cells = Array.from({ length: width }, (_, index) =>
      index === column ? value : (before[index] ?? ''),
    );
    const isAsBefore =
      cells.length === original.length && cells.every((cell, index) => cell === original[index]);
    if (isAsBefore) this.#changed.delete(row);
    else this.#changed.set(row, cells);
  }

  /** Leaves a row out for good, or no longer. */
  toggle(row: number): void {
    if (this.#changed.get(row) === null) this.#changed.delete(row);
    else this.#changed.set(row, null);
  }

  /** What was corrected of a file with so many columns, beside what was corrected before. */
  corrections(columns: number, before: Corrections = {}): Corrections {
    const now = [...this.#changed].map(([row, cells]): [string, string[] | null] => [
      String(row),
      cells && fitted(cells, columns),
    ]);
    return { ...before, ...Object.fromEntries(now) };
  }

  /** The first rows as the editor shows them. */
  lines(
    limit: number,
    header: readonly string[],
    issues: readonly Issue[],
    sentence: Sentence,
  ): QuarantineLine[] {
    const found = errorsByRow(issues);
    return this.rows.slice(0, limit).map((row) => {
      const own = found.get(row.row) ?? [];
      const changed = this.#changed.get(row.row);
      return {
        row: row.row,
        reason: reasonOf(row, own, sentence),
        cells: changed ?? row.cells,
        problems: problemsOf(row, own, header),
        isOut: changed === null,
      };
    });
  }
}

/** The cells that the findings name; where they name none, those that the header has no place for. */
function problemsOf(
  { cells }: EditableRow,
  own: readonly Issue[],
  header: readonly string[],
): number[] {
  const named = own.flatMap(({ column }) => (column === null ? [] : header.indexOf(column)));
  const problems = named.filter((index) => index >= 0);
  if (problems.length > 0) return problems;
  return cells.flatMap((cell, index) => (index >= header.length && cell !== '' ? [index] : []));
}

/** As many cells as the file has columns; those beyond stay only where something is in them. */
function fitted(cells: readonly string[], columns: number): string[] {
  const width = Math.max(columns, cells.findLastIndex((cell) => cell !== '') + 1);
  return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}
