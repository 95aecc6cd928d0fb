import type { DatasetKind } from '#lib/domain/dataset.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { Finding } from './collect-issues.ts';
import {
  candidatesAt,
  plainHeader,
  type HeaderCandidate,
  type Rows,
} from './layout/header-candidates.ts';
import { nameMeasure } from './layout/name-measure.ts';
import type { YearsAcross } from './layout/years-across.ts';

export type FoundHeader = {
  /** Position of the header among the records, from 0; of two rows, the lower one. */
  readonly index: number;
  /** `null` when no record has the columns of any kind; then `index` is the first full record. */
  readonly kind: DatasetKind | null;
  /** The headers of the columns; of a table with years across, those of its long form. */
  readonly header: readonly string[];
  /** How the years stand across the columns, where they do. */
  readonly across: YearsAcross | null;
  /** The row or two rows of the header as they stand in the file. */
  readonly headerRows: Rows;
  /** What stands above them. */
  readonly above: Rows;
  readonly findings: Finding[];
};

/** Titles, notes and blank rows above a header are a handful; a file is not searched to its end. */
const ROWS_SEARCHED = 30;

/**
 * The header among the first records of a file: the row, or two rows, whose columns make most sense.
 * What stands above it is passed over, with a note.
 *
 * @param headerRow the row that was chosen by hand, as a spreadsheet numbers it
 */
export function findHeader(records: Rows, instrument: Instrument, headerRow?: number): FoundHeader {
  const chosen = headerRow !== undefined && records[headerRow - 1] ? headerRow - 1 : null;
  const fallback = chosen ?? firstFullRecord(records);
  const none: HeaderCandidate = { ...plainHeader(records, fallback, 1), columns: 0 };
  const best = records
    .slice(0, Math.max(ROWS_SEARCHED, (chosen ?? 0) + 1))
    .flatMap((_, index) =>
      chosen === null || chosen === index ? candidatesAt(records, index, instrument) : [],
    )
    .reduce((before, next) => (isBetter(next, before) ? next : before), none);
  const { index, kind, header, across, rows } = best;
  const headerRows = records.slice(index + 1 - rows, index + 1);
  const above = records.slice(0, index + 1 - rows);
  return { index, kind, header, across, headerRows, above, findings: findingsOf(best, above) };
}

/**
 * Whether a candidate makes more sense of the file: by the columns known; of as many, years across
 * rather than the same column over and over, and their measures named rather than not.
 */
function isBetter(next: HeaderCandidate, before: HeaderCandidate): boolean {
  if (next.columns !== before.columns) return next.columns > before.columns;
  const worth = ({ across, rows }: HeaderCandidate) => (across ? rows : 0);
  return worth(next) > worth(before);
}

function findingsOf({ kind, index, rows, across }: HeaderCandidate, above: Rows): Finding[] {
  if (kind === null) return [];
  const row = index + 1;
  const findings: Finding[] = [];
  if (above.length > 0) findings.push({ code: 'rows-above-header', row, count: above.length });
  if (rows === 2) findings.push({ code: 'header-two-rows', row });
  if (!across) return findings;
  findings.push({ code: 'years-across-columns', row, count: across.years.length });
  if (across.isNamed) return findings;
  const labels = across.labels.map((label) => across.sourceHeader[label] ?? '');
  const measure = nameMeasure(labels, above.flat().join(' '));
  if (measure && !measure.isSaid) {
    findings.push({ code: 'measure-assumed', row, found: measure.header });
  }
  return findings;
}

function firstFullRecord(records: Rows): number {
  const filled = records.map((record) => record.filter((cell) => cell.trim() !== '').length);
  const several = filled.findIndex((cells) => cells >= 2);
  return Math.max(0, several >= 0 ? several : filled.findIndex((cells) => cells > 0));
}
