import type { Instrument } from '#lib/domain/instrument.ts';
import { readHeader } from '../columns/read-header.ts';
import type { FoundHeader } from '../find-header.ts';
import type { ColumnMatch } from '../match-columns.ts';
import { recogniseKind } from '../recognise-kind.ts';
import { sourceColumns } from './unpivot-years.ts';
import type { YearsAcross } from './years-across.ts';

/** A table as it lies in its file: its own columns, not those of a long form. */
export type SourceTable = {
  readonly header: readonly string[];
  readonly columns: readonly ColumnMatch[];
  readonly across: YearsAcross | null;
  /** The one or two rows of the header. */
  readonly headerRows: readonly (readonly string[])[];
  /** Whether a row has the columns of a kind known. */
  readonly isHeader: (cells: readonly string[]) => boolean;
};

/** More cells than the header of a second table has. */
const WIDEST_SECOND_TABLE = 200;

/** The table in the file that `header` and `columns` were read from. */
export function sourceTable(
  { across, headerRows }: FoundHeader,
  header: readonly string[],
  columns: readonly ColumnMatch[],
  instrument: Instrument,
): SourceTable {
  return {
    header: across?.sourceHeader ?? header,
    columns: across ? sourceColumns(across, columns) : columns,
    across,
    headerRows,
    isHeader: (cells) =>
      cells.length <= WIDEST_SECOND_TABLE &&
      recogniseKind(readHeader(cells, instrument), instrument) !== null,
  };
}
