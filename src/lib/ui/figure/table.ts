import type { Snippet } from 'svelte';

/** A cell hidden to protect a small group; drawn as `x` on the hatch, never as a number. */
export const SUPPRESSED = { suppressed: true } as const;

/** What a cell says: formatted text, nothing (blank is no 0), or that it is hidden. */
export type Cell = string | null | typeof SUPPRESSED;

/** One column of a table of `Row`. */
export type Column<Row> = {
  readonly id: string;
  readonly header: string;
  /** The cell, already formatted. */
  readonly cell: (row: Row) => Cell;
  /** In place of the text: a swatch, a link, a sparkline. */
  readonly drawn?: Snippet<[Row]>;
  /** Numbers stand right-aligned. */
  readonly isNumeric?: boolean;
  /** A header over neighbouring columns of the same group, as 年度 over 科目数 and 受講者数. */
  readonly group?: string;
  /** Printed bold. */
  readonly isStrong?: boolean;
  /** A sentence: it takes the width that is left and breaks into lines; other cells never break. */
  readonly wraps?: boolean;
};

/** A header over `span` columns; `null` where the columns stand alone. */
export type ColumnGroup = { readonly label: string | null; readonly span: number };

/** The upper header line: neighbours of one group under one header, in the order of the columns. */
export function columnGroups<Row>(columns: readonly Column<Row>[]): ColumnGroup[] {
  const groups: { label: string | null; span: number }[] = [];
  for (const { group = null } of columns) {
    const last = groups.at(-1);
    if (last && last.label === group && group !== null) last.span += 1;
    else groups.push({ label: group, span: 1 });
  }
  return groups;
}

/** Whether the table has an upper header line at all. */
export function hasGroups<Row>(columns: readonly Column<Row>[]): boolean {
  return columns.some((column) => column.group !== undefined);
}

/** Whether a column begins another group than its left neighbour's: a vertical hairline. */
export function startsGroup<Row>(columns: readonly Column<Row>[], index: number): boolean {
  return index > 0 && columns[index]?.group !== columns[index - 1]?.group;
}
