import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { isSuppressed, SUPPRESSED_SIGN } from '../cell-text.ts';
import { cleanText } from '../clean-text.ts';
import type { ExportCell, ExportColumn, ExportTable } from '../figure-document.ts';
import { isNumericColumn } from '../printed-cell.ts';
import { headerText } from '../table-lines.ts';
import { unitOf } from './unit-of.ts';

/** A cell of a sheet: a number, a text, or nothing. */
export type SheetCell = string | number | null;

/** A table as a machine reads it: one header, one value per line. */
export type LongForm = {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
};

/** Written without any rounding: a number that names a row, as 番号 does. */
const isName = ({ format }: ExportColumn) => format?.(1234.5) === '1234.5';

/** Whether a column measures something; the others say what its row is about. */
function isMeasured(table: ExportTable, index: number): boolean {
  const column = table.columns[index]!;
  const holdsValues = table.rows.some((row) => {
    const cell = row[index] ?? null;
    return typeof cell === 'number' || (cell !== null && isSuppressed(cell));
  });
  return (isNumericColumn(column) || holdsValues) && !isName(column);
}

const plain = (cell: ExportCell): SheetCell => {
  if (typeof cell === 'string') return cleanText(cell);
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  return cell === null ? null : SUPPRESSED_SIGN;
};

/** Headers of which no two are the same. */
function distinct(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const times = (seen.get(header) ?? 0) + 1;
    seen.set(header, times);
    return times === 1 ? header : `${header}_${times}`;
  });
}

/**
 * A table in long form: the columns that name a row, then for each of its values a line of its own
 * with what was counted, the unrounded value, its unit, and x where it is hidden. Nothing is
 * merged, nothing is left out as the same as above. A table without values stays as it is.
 */
export function longForm(table: ExportTable, locale: Locale): LongForm {
  const words = catalogue(locale).reportFiles.columns;
  const all = table.columns.map((column, index) => ({ column, index }));
  const measured = all.filter(({ index }) => isMeasured(table, index));
  const names = all.filter((entry) => !measured.includes(entry));
  if (measured.length === 0) {
    const headers = distinct(all.map(({ column }) => cleanText(headerText(column))));
    return {
      headers,
      rows: table.rows.map((row) => all.map(({ index }) => plain(row[index] ?? null))),
    };
  }
  const hasGroups = measured.some(({ column }) => column.group !== undefined);
  const hasTexts = table.rows.some((row) =>
    measured.some(({ index }) => typeof row[index] === 'string'),
  );
  const headers = [
    ...names.map(({ column }) => cleanText(headerText(column))),
    ...(hasGroups ? [words.group] : []),
    ...[words.measure, words.value, words.unit, words.hidden],
    ...(hasTexts ? [words.text] : []),
  ];
  const rows = table.rows.flatMap((row) =>
    measured.map(({ column, index }) => {
      const cell = row[index] ?? null;
      return [
        ...names.map((name) => plain(row[name.index] ?? null)),
        ...(hasGroups ? [cleanText(column.group ?? words.noGroup)] : []),
        cleanText(column.header),
        typeof cell === 'number' ? plain(cell) : null,
        unitOf(column, locale),
        cell !== null && isSuppressed(cell) ? SUPPRESSED_SIGN : null,
        ...(hasTexts ? [typeof cell === 'string' ? cleanText(cell) : null] : []),
      ];
    }),
  );
  return { headers: distinct(headers), rows };
}
