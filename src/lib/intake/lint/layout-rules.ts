import { comparisonKey } from '#lib/domain/normalise-text.ts';
import type { Finding } from '../collect-issues.ts';
import type { OpenTable } from '../open-table.ts';
import { vendorCharacterIn } from './name-rules.ts';

/** L1-02: each table in a file of its own. */
export function oneTable({ sheets }: Pick<OpenTable, 'sheets'>): Finding[] {
  const tables = sheets.filter(({ kind, isHidden }) => kind !== null && !isHidden);
  return tables.length > 1 ? [{ code: 'lint-one-table', count: tables.length }] : [];
}

/** L1-12 and L1-13: merged cells, hidden rows and columns. */
export function workbookLayout(layout: OpenTable['layout']): Finding[] {
  if (!layout) return [];
  const { mergedCells, hiddenRows, hiddenColumns } = layout;
  const hidden = hiddenRows.length + hiddenColumns;
  const findings: Finding[] = [];
  if (mergedCells > 0) findings.push({ code: 'lint-merged-cells', count: mergedCells });
  if (hidden > 0) findings.push({ code: 'lint-hidden-rows', row: hiddenRows[0], count: hidden });
  return findings;
}

/** L3-01: the header is the first row, and one row. */
export function headerFirst({
  found,
  headerRow,
}: Pick<OpenTable, 'found' | 'headerRow'>): Finding[] {
  const isFirst = headerRow === 1 && found.headerRows.length === 1;
  return isFirst ? [] : [{ code: 'lint-header-first', row: headerRow }];
}

/** L3-08: a text does not say its encoding, but for UTF-8. */
export function statedEncoding({ encoding }: Pick<OpenTable, 'encoding'>): Finding[] {
  if (encoding === null || encoding === 'utf-8') return [];
  return [{ code: 'lint-encoding', found: encoding }];
}

/** L2-03, L1-06 and L1-08 in the header: each name once, in one line, of ordinary characters. */
export function plainHeader(header: readonly string[], row: number): Finding[] {
  const seen = new Set<string>();
  return header.flatMap((column): Finding[] => {
    const name = comparisonKey(column);
    const isAgain = name !== '' && seen.has(name);
    seen.add(name);
    const findings: Finding[] = [];
    if (isAgain) findings.push({ code: 'lint-header-unique', row, column });
    if (/[\r\n]/.test(column)) findings.push({ code: 'lint-line-breaks', row, column });
    const found = vendorCharacterIn(column);
    if (found) findings.push({ code: 'lint-vendor-characters', row, column, found });
    return findings;
  });
}
