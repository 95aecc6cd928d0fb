import type { Instrument } from '#lib/domain/instrument.ts';
import type { Finding } from '../collect-issues.ts';
import { readHeader } from '../columns/read-header.ts';
import type { SheetSummary } from '../dataset.ts';
import { findHeader } from '../find-header.ts';
import { recogniseKind } from '../recognise-kind.ts';
import type { Sheet } from './sheet.ts';

/** A sheet with what its beginning says it is. */
type Candidate = {
  readonly sheet: Sheet;
  readonly summary: SheetSummary;
  /** Columns known of its kind. */
  readonly known: number;
};

export type SheetChoice = {
  readonly sheet: Sheet;
  readonly summaries: readonly SheetSummary[];
  readonly findings: Finding[];
};

/** Beginning of a sheet in which its header is looked for. */
const BEGINNING = 40;

/** Less than two rows and columns is a remark, not a table. */
const SMALLEST_TABLE = 2;

/**
 * The sheet to be read: the one chosen by hand, else of those that are not hidden the one whose
 * header makes most sense. Every other one that could be a table is reported as not read.
 */
export function chooseSheet(
  sheets: readonly [Sheet, ...Sheet[]],
  instrument: Instrument,
  chosen?: string,
): SheetChoice {
  const [first, ...rest] = sheets;
  const candidates = [summarise(first, instrument), ...rest.map((s) => summarise(s, instrument))];
  const byHand = candidates.find(({ sheet }) => sheet.name === chosen);
  const best = candidates.reduce((before, next) => (isBetter(next, before) ? next : before));
  const { sheet } = byHand ?? best;
  const others = candidates.filter((other) => other.sheet !== sheet && isTable(other));
  const findings = others.map(({ summary }): Finding => ({
    code: 'sheet-not-read',
    found: summary.name,
    count: summary.rows,
  }));
  if (chosen !== undefined && !byHand) findings.push({ code: 'sheet-missing', found: chosen });
  return { sheet, summaries: candidates.map(({ summary }) => summary), findings };
}

function summarise(sheet: Sheet, instrument: Instrument): Candidate {
  const { name, rows, isHidden } = sheet;
  const records = Array.from({ length: Math.min(rows, BEGINNING) }, (_, i) => sheet.record(i));
  const { header, kind } = findHeader(records, instrument);
  const recognised = recogniseKind(readHeader(header, instrument), instrument);
  return { sheet, summary: { name, rows, isHidden, kind }, known: recognised?.columns ?? 0 };
}

/** Not hidden before hidden, known before unknown, then by columns known and by rows. */
function isBetter(a: Candidate, b: Candidate): boolean {
  const ranks = ({ summary, known }: Candidate) => [
    Number(!summary.isHidden),
    Number(summary.kind !== null),
    known,
    // Of unknown sheets the first that has anything: a preface is usually short.
    summary.kind === null ? Math.min(summary.rows, SMALLEST_TABLE) : summary.rows,
  ];
  const [mine, theirs] = [ranks(a), ranks(b)];
  const differing = mine.findIndex((rank, i) => rank !== theirs[i]);
  return differing >= 0 && (mine[differing] ?? 0) > (theirs[differing] ?? 0);
}

const isTable = ({ sheet, summary }: Candidate): boolean =>
  summary.kind !== null || (sheet.rows >= SMALLEST_TABLE && sheet.columns >= SMALLEST_TABLE);
