import type { DatasetKind } from '#lib/domain/dataset.ts';
import type { Issue } from '#lib/domain/issue.ts';
import { columnKeys } from '#lib/intake/columns/shape.ts';
import type { Dataset, FileReport } from '#lib/intake/dataset.ts';
import { SETTINGS_FILE } from './reading/session-file.ts';

/**
 * What reading made of one file, without its rows: everything a page shows of it. It goes to the
 * officer who holds the file and nowhere else; the only cells in it are examples and values found.
 */
export type Inspection = Omit<FileReport, 'quarantine'> & { readonly kind: DatasetKind | null };

/** The inspection of a file that was read. */
export function inspectionOf({ rows, quarantine, ...report }: Dataset): Inspection {
  void rows;
  void quarantine;
  return report;
}

const NO_ROWS = { rows: 0, used: 0, quarantined: 0, leftOut: 0 };

/** Of the settings, which have no rows. */
export const inspectionOfSettings = (issues: readonly Issue[]): Inspection => ({
  ...{ file: SETTINGS_FILE, kind: null, format: null, encoding: null, previews: [], sheets: [] },
  ...{ sheet: null, headerRow: null, shape: null, fiscalYears: [], yearSource: null },
  ...{ header: [], columns: [], issues, accounts: NO_ROWS },
});

/** What a column of a file was taken for. */
export type InspectedColumn = Inspection['columns'][number];

/** The names of a file's columns in a mapping, in the file's order. */
export const keysOf = ({ header }: Pick<Inspection, 'header'>): string[] => columnKeys(header);
