import type { Dataset } from '#lib/intake/dataset.ts';
import type { SessionFile } from './session-file.ts';

/** A file with what reading made of it. */
export type ReadSource = { readonly file: SessionFile; readonly dataset: Dataset };

/**
 * What was read, without saying of a sheet that it was not when another file of the workspace reads
 * it: one workbook may have been taken in once for each of its sheets.
 */
export function withoutReadSheets(read: readonly ReadSource[]): Dataset[] {
  const isRead = (hash: string | null, sheet: string | null) =>
    hash !== null &&
    read.some(({ file, dataset }) => file.hash === hash && dataset.sheet === sheet);
  return read.map(({ file, dataset }) => {
    const issues = dataset.issues.filter(
      ({ code, found }) => code !== 'sheet-not-read' || !isRead(file.hash, found),
    );
    return issues.length === dataset.issues.length ? dataset : { ...dataset, issues };
  });
}
