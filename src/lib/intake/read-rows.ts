import type { DatasetRows, LoadedKind } from '#lib/domain/dataset.ts';
import { isRejection, RowReader, type Rejection } from './cells/row-reader.ts';
import { IS_VALID } from './check-rows.ts';
import { chooseYear, lacksYear } from './choose-year.ts';
import { unnamedCounter } from './columns/count-unnamed.ts';
import type { Finding } from './collect-issues.ts';
import { rowCorrector } from './correct-rows.ts';
import type { FileReport, LoadedDataset, QuarantinedRow, YearSource } from './dataset.ts';
import type { IssueCode } from './issue-codes.ts';
import { rowPreparer } from './layout/prepare-rows.ts';
import type { SourceTable } from './layout/source-table.ts';
import { LOOK_BACK } from './look-back.ts';
import { NORMALISERS } from './normalise-rows.ts';
import { pacedChunks, reportOf, type OpenTable } from './open-table.ts';

/** The rows of a kind that is taken in: each is used, quarantined or left out. */
export async function readRows<K extends LoadedKind>(
  kind: K,
  table: OpenTable,
): Promise<LoadedDataset<K>> {
  const read = rowReading(kind, table);
  const unnamed = unnamedCounter(read.source.columns);
  const correct = rowCorrector(table.context.choices?.corrections, table.log);
  const used: DatasetRows[K][] = [];
  const quarantine: QuarantinedRow[] = [];
  let [total, taken, leftOut] = [0, 0, 0];
  for await (const { records, firstRow, findings } of pacedChunks(table)) {
    read.begin(records);
    const unclosed = findings.find(({ code }) => code === 'quote-not-closed')?.row;
    records.forEach((found, index) => {
      const row = firstRow + index;
      const cells = correct(found, row);
      if (cells === null) {
        leftOut++;
        return;
      }
      const result = row === unclosed && cells === found ? UNCLOSED : read.row(cells, row);
      if (result === null) leftOut++;
      else if (isRejection(result)) quarantine.push({ row, reason: result.reason, cells });
      else {
        taken++;
        for (const one of result) used.push(one);
      }
      unnamed.see(cells);
    });
    total += records.length;
  }
  const { rows, columns, findings } = LOOK_BACK[kind](used, table.columns);
  const accounts = { rows: total, used: taken, quarantined: quarantine.length, leftOut };
  for (const finding of [...read.findings(quarantine), ...unnamed.findings(), ...findings]) {
    table.log.report(finding);
  }
  if (rows.length + quarantine.length === 0) table.log.report({ code: 'file-without-rows' });
  const years = rows.flatMap((row) => ('fiscal_year' in row ? [row.fiscal_year] : []));
  const fiscalYears = [...new Set(years)].sort((a, b) => a - b);
  const yearSource = fiscalYears.length > 0 ? read.yearSource : null;
  const report = reportOf({ ...table, columns }, { accounts, quarantine, fiscalYears, yearSource });
  return { ...report, ...sourceHeaderOf(read.source), kind, rows };
}

const sourceHeaderOf = ({ across, header }: SourceTable): Pick<FileReport, 'sourceHeader'> =>
  across ? { sourceHeader: header } : {};

const UNCLOSED: Rejection = { reason: 'quote-not-closed' };
const LEFT_OUT = null;

/** How a row of this file is read: prepared, normalised, held against the schema. */
function rowReading<K extends LoadedKind>(kind: K, table: OpenTable) {
  const { columns, log, context, file } = table;
  const lacking = lacksYear(kind, columns);
  const year = lacking ? chooseYear(file.name, context) : null;
  const yearless: IssueCode = kind === 'survey' ? 'survey-year-missing' : 'file-year-missing';
  const { source, begin, prepare, ...prepared } = rowPreparer(table);
  const reader = new RowReader(columns, log, year?.fiscalYear ?? null);
  const later: (() => Finding[])[] = [];
  const normalise = NORMALISERS[kind]({
    ...{ reader, columns, instrument: context.instrument, sample: table.sample },
    scale: context.choices?.scale,
    afterwards: (findings) => later.push(findings),
  });
  const isValid = IS_VALID[kind];

  const record = (cells: readonly string[], number: number): DatasetRows[K] | Rejection => {
    reader.take(cells, number);
    const result = normalise();
    if (isRejection(result) || isValid(result)) return result;
    return reader.reject('row-invalid', null);
  };
  /** The records of a row are used together, or the row is quarantined. */
  const row = (cells: readonly string[], number: number): DatasetRows[K][] | Rejection | null => {
    const verdict = prepare(cells, number);
    if (verdict.fate === 'left-out') return LEFT_OUT;
    if (verdict.fate === 'quarantined') return verdict;
    if (lacking && year === null) return { reason: yearless };
    const results = verdict.records.map((one) => record(one, number));
    const rows = results.flatMap((result) => (isRejection(result) ? [] : [result]));
    return results.find(isRejection) ?? rows;
  };
  const findings = (quarantine: readonly QuarantinedRow[]) => {
    const count = quarantine.filter(({ reason }) => reason === yearless).length;
    const missing: Finding[] = count > 0 ? [{ code: yearless, count }] : [];
    return [...prepared.findings(), ...later.flatMap((findings) => findings()), ...missing];
  };
  const yearSource: YearSource =
    year?.source ?? (columns.some(({ id }) => id === 'fiscal_year') ? 'column' : 'date');
  return { source, begin, row, findings, yearSource };
}
