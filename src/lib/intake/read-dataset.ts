import type { LoadedKind } from '#lib/domain/dataset.ts';
import { IssueLog, type Finding } from './collect-issues.ts';
import type { Dataset, IntakeContext, SourceFile, UnreadDataset } from './dataset.ts';
import { findHeader } from './find-header.ts';
import { lettersInFile } from './layout/unpivot-years.ts';
import { pacedChunks, reportOf, type OpenTable, type ReadOptions } from './open-table.ts';
import { openFile, type OpenedFile } from './open-file.ts';
import type { CsvChunk } from './parse-csv.ts';
import { readRows } from './read-rows.ts';
import { recogniseTable } from './recognise-table.ts';

/**
 * A file of bytes as trusted rows: decoded, parsed, its header found, its kind and columns
 * recognised, its rows checked and normalised. Whatever the bytes are, the answer is a dataset with
 * its issues and its account (rows = used + quarantined + left out); bad data is never thrown.
 *
 * @throws the signal's reason when `options.signal` aborts
 */
export async function readDataset(
  file: SourceFile,
  context: IntakeContext,
  options: ReadOptions = {},
): Promise<Dataset> {
  options.signal?.throwIfAborted();
  options.onProgress?.({ stage: 'decoding', fraction: 0 });
  const dataset = await readFile(file, context, options);
  options.onProgress?.({ stage: 'done', fraction: 1 });
  return dataset;
}

async function readFile(
  file: SourceFile,
  context: IntakeContext,
  options: ReadOptions,
): Promise<Dataset> {
  const log = new IssueLog(file.name);
  const { opened, findings } = await openFile(file, context);
  report(log, findings);
  if (opened === null) return unreadable(file, log);
  const { kind, ...found } = openBelowHeader(opened, context, log);
  const table: OpenTable = { ...opened, ...{ file, context, log, options }, ...found };
  return kind === null ? leaveOut(table) : LOADERS[kind](table);
}

const LOADERS = {
  survey: (table) => readRows('survey', table),
  headcount: (table) => readRows('headcount', table),
  attendance: (table) => readRows('attendance', table),
  attendance_total: (table) => readRows('attendance_total', table),
  goal: (table) => readRows('goal', table),
  goal_actual: (table) => readRows('goal_actual', table),
  plan: (table) => readRows('plan', table),
  evaluation: (table) => readRows('evaluation', table),
  roster: (table) => readRows('roster', table),
} satisfies { [K in LoadedKind]: (table: OpenTable) => ReturnType<typeof readRows<K>> };

function report(log: IssueLog, findings: readonly Finding[]): void {
  for (const finding of findings) log.report(finding);
}

function openBelowHeader({ chunks }: OpenedFile, context: IntakeContext, log: IssueLog) {
  const first = chunks.next();
  const records = first.done ? [] : first.value.records;
  const found = findHeader(records, context.instrument, context.choices?.headerRow);
  const sample = records.slice(found.index + 1);
  const { findings, ...table } = recogniseTable(found, sample, context);
  report(log, [...found.findings, ...lettersInFile(found.across, findings)]);
  return {
    ...{ ...table, found, sample, headerRow: found.index + 1 },
    chunks: below(found.index, first.done ? null : first.value, chunks),
  };
}

/** The chunks of a file without the records down to the header. */
function* below(header: number, first: CsvChunk | null, rest: Iterable<CsvChunk>) {
  if (first) {
    const { records, firstRow } = first;
    yield { ...first, records: records.slice(header + 1), firstRow: firstRow + header + 1 };
  }
  yield* rest;
}

/** A file of no kind known: its rows are counted, and that is all. */
async function leaveOut(table: OpenTable): Promise<UnreadDataset> {
  let rows = 0;
  for await (const { records } of pacedChunks(table)) rows += records.length;
  const count = Math.max(1, rows);
  const headers = table.header.filter((header) => header !== '').join(', ');
  table.log.report({ code: 'kind-unknown', found: headers, count });
  const accounts = { rows, used: 0, quarantined: 0, leftOut: rows };
  const outcome = { accounts, quarantine: [], fiscalYears: [], yearSource: null };
  return { ...reportOf(table, outcome), kind: null, rows: [] };
}

/** A file that does not open. */
function unreadable(file: SourceFile, log: IssueLog): UnreadDataset {
  return {
    ...{ file: file.name, kind: null, format: null, encoding: null, previews: [], sheets: [] },
    ...{ sheet: null, headerRow: null, shape: null, fiscalYears: [], yearSource: null },
    ...{ header: [], columns: [], rows: [], quarantine: [], issues: log.list() },
    accounts: { rows: 0, used: 0, quarantined: 0, leftOut: 0 },
  };
}
