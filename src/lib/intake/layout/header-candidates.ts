import type { DatasetKind } from '#lib/domain/dataset.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import { readNumber } from '../cells/read-number.ts';
import { readHeader } from '../columns/read-header.ts';
import { recogniseKind } from '../recognise-kind.ts';
import { nameMeasure } from './name-measure.ts';
import { readYearsAcross, type YearsAcross } from './years-across.ts';

export type Rows = readonly (readonly string[])[];

/** A way to read a row, or two, as the header of a table. */
export type HeaderCandidate = {
  /** Position of the row, of two the lower one. */
  readonly index: number;
  readonly rows: 1 | 2;
  readonly kind: DatasetKind | null;
  readonly header: readonly string[];
  readonly across: YearsAcross | null;
  /** How many of its columns are known. */
  readonly columns: number;
};
type Reading = Omit<HeaderCandidate, 'kind' | 'columns'>;

/** More columns than any survey has; a damaged file can have a hundred thousand. */
const WIDEST_TABLE = 2000;

/** The kinds that are printed with years across. */
const PRINTED: ReadonlySet<DatasetKind> = new Set<DatasetKind>([
  ...(['attendance_total', 'headcount', 'goal', 'goal_actual'] as const),
]);

/** The ways in which a row may be a header, or the lower row of one. */
export function candidatesAt(
  records: Rows,
  index: number,
  instrument: Instrument,
): HeaderCandidate[] {
  const row = records[index] ?? [];
  if (isTooWide(row)) return [];
  const alone = recognise(plainHeader(records, index, 1), instrument);
  const wide = recognise(headerAcross(records, index, 1), instrument);
  const above = records[index - 1];
  if (!above || isTooWide(above) || !isHeaderLike(row)) return [...alone, ...wide];
  const upper = recognise(plainHeader(records, index - 1, 1), instrument);
  const most = Math.max(0, ...[...alone, ...upper].map(({ columns }) => columns));
  const merged = recognise(plainHeader(records, index, 2), instrument);
  return [
    ...alone,
    ...wide,
    ...recognise(headerAcross(records, index, 2), instrument),
    ...merged.filter(({ columns }) => columns > most),
  ];
}

/** A header as it stands; of two rows, each column by its lower cell, else by its upper one. */
export function plainHeader(
  records: Rows,
  index: number,
  rows: 1 | 2,
): Reading & { readonly kind: null } {
  const lower = records[index] ?? [];
  const upper = rows === 2 ? (records[index - 1] ?? []) : [];
  const header = Array.from(
    { length: Math.max(lower.length, upper.length) },
    (_, column) => (lower[column] ?? '').trim() || (upper[column] ?? '').trim(),
  );
  return { index, rows, kind: null, header, across: null };
}

function headerAcross(records: Rows, index: number, rows: 1 | 2): Reading | null {
  const lower = records[index] ?? [];
  const upper = rows === 2 ? (records[index - 1] ?? []) : null;
  const title = (): string =>
    records
      .slice(0, index + 1 - rows)
      .flat()
      .join(' ');
  const across = readYearsAcross(
    upper,
    lower,
    (labels) => nameMeasure(labels, title())?.header ?? null,
  );
  return across && { index, rows, header: across.header, across };
}

function recognise(reading: Reading | null, instrument: Instrument): HeaderCandidate[] {
  if (reading === null) return [];
  const recognised = recogniseKind(readHeader(reading.header, instrument), instrument);
  if (recognised === null) return [];
  if (reading.across && !PRINTED.has(recognised.kind)) return [];
  return [{ ...reading, ...recognised }];
}

function isTooWide(row: readonly string[]): boolean {
  return row.length > WIDEST_TABLE && row.slice(WIDEST_TABLE).some((cell) => cell.trim() !== '');
}

/** Whether a row may be the lower row of a header: something in it, and no number but a year. */
function isHeaderLike(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  const isWord = (cell: string) => cell.trim().length === 4 || readNumber(cell) === null;
  return filled.length > 0 && filled.every(isWord);
}
