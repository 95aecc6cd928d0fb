import type { Finding } from '../collect-issues.ts';
import type { CsvChunk } from '../parse-csv.ts';
import { cleanControls } from '../text/clean-controls.ts';
import type { Sheet } from './sheet.ts';

const ROWS_AT_A_TIME = 5000;

/** A grid as large as this is made only where its cells are filled. */
const LARGE = 5_000_000;
const SPARSE = 50;

/**
 * The rows of a sheet from its first one, each as wide as the sheet, as Excel would write them to a
 * CSV. Where a stray cell far to the right would make that a huge empty grid, a row ends with its
 * last value instead, but not before the header does.
 */
export function* readSheet(sheet: Sheet): Generator<CsvChunk> {
  const width = widthOf(sheet);
  for (let start = 0; start < sheet.rows; start += ROWS_AT_A_TIME) {
    const end = Math.min(start + ROWS_AT_A_TIME, sheet.rows);
    const flaws = { nul: 0, removed: 0 };
    const records = Array.from({ length: end - start }, (_, i) => {
      const cells = sheet.record(start + i).map((cell) => clean(cell, flaws));
      while (cells.length < width) cells.push('');
      return cells;
    });
    yield { records, firstRow: start + 1, consumed: end, findings: findingsOf(flaws) };
  }
}

function widthOf({ rows, columns, filled, record }: Sheet): number {
  const cells = rows * columns;
  if (cells <= LARGE || cells <= SPARSE * filled) return columns;
  const lengths = Array.from({ length: Math.min(rows, SPARSE) }, (_, i) => record(i).length);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
}

type Flaws = { nul: number; removed: number };

function clean(cell: string, flaws: Flaws): string {
  const { text, nul, removed } = cleanControls(cell);
  flaws.nul += nul;
  flaws.removed += removed;
  return text;
}

function findingsOf({ nul, removed }: Flaws): Finding[] {
  const findings: Finding[] = [
    { code: 'text-has-nul', count: nul },
    { code: 'controls-removed', count: removed },
  ];
  return findings.filter(({ count }) => count !== 0);
}
