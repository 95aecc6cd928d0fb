import type { DatasetKind, DatasetRows, LoadedKind } from '#lib/domain/dataset.ts';
import type { FileChoices, Mapping, TextEncoding } from '#lib/domain/file-choices.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { Issue } from '#lib/domain/issue.ts';
import type { Masters } from '#lib/domain/masters.ts';
import type { Round } from '#lib/domain/workspace-file.ts';
import type { IssueCode } from './issue-codes.ts';
import type { ColumnMatch } from './match-columns.ts';

/** A file as it was dropped, opened or stored. */
export type SourceFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970, where known. */
  readonly lastModified?: number;
};

/** What a file cannot say itself. The settings of a workspace are such a context. */
export type IntakeContext = {
  readonly instrument: Instrument;
  /** A round that names the file gives it its 年度. */
  readonly rounds: readonly Round[];
  /** What was decided about this file; comes before every guess. */
  readonly choices?: FileChoices;
  /** What was decided about columns; the one with this file's header applies. */
  readonly mappings?: readonly Mapping[];
  /** The city's own lists, by which a column may be told from its values. */
  readonly masters?: Masters;
};

/** What a file is by its content, whatever its name says; a text by its delimiter. */
export type FileFormat = 'csv' | 'tsv' | 'semicolon' | 'xlsx' | 'xls' | 'html';

/** One sheet of a workbook, or one table of a page. */
export type SheetSummary = {
  readonly name: string;
  readonly rows: number;
  readonly isHidden: boolean;
  /** What it would be read as; `null` for a sheet that is no table known. */
  readonly kind: DatasetKind | null;
};

/** How the first lines of a text read in one encoding. */
export type EncodingPreview = {
  readonly encoding: TextEncoding;
  readonly lines: readonly string[];
  /** Characters that do not read, in the part that was tried. */
  readonly unreadable: number;
};

/** Where a 年度 came from; `date` is 実施日 or 年月. */
export type YearSource = 'column' | 'date' | 'chosen' | 'round' | 'file-name';

/** A row that was not used, as it stands in the file. */
export type QuarantinedRow = {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly reason: IssueCode;
  readonly cells: readonly string[];
};

/**
 * Where the rows below the header went, blank ones included: rows = used + quarantined + leftOut. They
 * are rows of the file: one that several years are read from is used once.
 */
export type Accounts = {
  readonly rows: number;
  readonly used: number;
  readonly quarantined: number;
  /** Blank rows, 合計 rows, repeated headers; every row of a table of no kind known. */
  readonly leftOut: number;
};

/** What is said of every file. */
export type FileReport = {
  readonly file: string;
  /** `null` when the file cannot be read. */
  readonly format: FileFormat | null;
  /** `null` when the file is no text. */
  readonly encoding: TextEncoding | null;
  /** How a text reads in the likeliest encodings, the one used first; empty for a workbook. */
  readonly previews: readonly EncodingPreview[];
  /** The sheets of a workbook in its order; empty for a text. */
  readonly sheets: readonly SheetSummary[];
  /** The sheet that was read. */
  readonly sheet: string | null;
  /** The row of the header, as the spreadsheet numbers it; of two, the lower one. */
  readonly headerRow: number | null;
  /** The header as `mappings` name it. */
  readonly shape: string | null;
  /** The 年度 of the rows used, ascending. */
  readonly fiscalYears: readonly FiscalYear[];
  /** Where 年度 came from; `null` when no row has one. */
  readonly yearSource: YearSource | null;
  readonly header: readonly string[];
  /** The columns of the file itself, where `header` is the long form of a table with years across. */
  readonly sourceHeader?: readonly string[];
  /** What became of each column, in the file's order. */
  readonly columns: readonly ColumnMatch[];
  readonly issues: readonly Issue[];
  readonly quarantine: readonly QuarantinedRow[];
  readonly accounts: Accounts;
};

/** A file whose kind is taken in, with its rows in the file's order. */
export type LoadedDataset<K extends LoadedKind> = FileReport & {
  readonly kind: K;
  readonly rows: DatasetRows[K][];
};

/** A file that gives no rows: it does not open, or is no table of a kind known. */
export type UnreadDataset = FileReport & {
  readonly kind: null;
  readonly rows: never[];
};

/** What one file turned into; `kind` tells which rows it has. */
export type Dataset = { [K in LoadedKind]: LoadedDataset<K> }[LoadedKind] | UnreadDataset;

/** How far reading has come: `fraction` from 0 to 1 over the whole file. */
export type Progress = {
  readonly stage: 'decoding' | 'reading' | 'done';
  readonly fraction: number;
};
