import type { IssueLog } from './collect-issues.ts';
import type { FileReport, IntakeContext, Progress, SourceFile } from './dataset.ts';
import type { FoundHeader } from './find-header.ts';
import type { OpenedFile } from './open-file.ts';
import type { ColumnMatch } from './match-columns.ts';
import type { CsvChunk } from './parse-csv.ts';

/** How to be told about the reading, and how to stop it. */
export type ReadOptions = {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Honoured between chunks of some 5,000 rows; reading then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
};

/** A file whose header is known, with the records below it still to come. */
export type OpenTable = Omit<OpenedFile, 'chunks'> & {
  readonly file: SourceFile;
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly shape: string;
  readonly columns: readonly ColumnMatch[];
  /** Where the header lies; with years across, `header` and `columns` are those of the long form. */
  readonly found: FoundHeader;
  /** The first rows below the header. */
  readonly sample: readonly (readonly string[])[];
  readonly chunks: Iterable<CsvChunk>;
  readonly log: IssueLog;
  readonly context: IntakeContext;
  readonly options: ReadOptions;
};

/** The chunks below the header with a pause after each, in which others may work, or abort. */
export async function* pacedChunks(table: OpenTable): AsyncGenerator<CsvChunk> {
  const { signal, onProgress } = table.options;
  for (const chunk of table.chunks) {
    signal?.throwIfAborted();
    for (const finding of chunk.findings) table.log.report(finding);
    yield chunk;
    onProgress?.({ stage: 'reading', fraction: chunk.consumed / table.length });
    await new Promise<void>((resume) => setTimeout(resume));
  }
  signal?.throwIfAborted();
}

/** What is said of a file whatever its kind, once its rows are read. */
export function reportOf(
  { file, log, format, encoding, previews, sheets, sheet, ...table }: OpenTable,
  outcome: Pick<FileReport, 'accounts' | 'quarantine' | 'fiscalYears' | 'yearSource'>,
): FileReport {
  const { header, headerRow, shape, columns } = table;
  const opened = { format, encoding, previews, sheets, sheet };
  const found = { header, headerRow, shape, columns };
  return { ...outcome, ...opened, ...found, file: file.name, issues: log.list() };
}
