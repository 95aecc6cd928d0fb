import type { DatasetKind } from '#lib/domain/dataset.ts';
import type { Finding } from './collect-issues.ts';
import { readHeader } from './columns/read-header.ts';
import { shapeOf } from './columns/shape.ts';
import type { IntakeContext } from './dataset.ts';
import type { FoundHeader } from './find-header.ts';
import { unpivotYears } from './layout/unpivot-years.ts';
import { matchColumns, type ColumnMatch } from './match-columns.ts';
import { recogniseContent } from './recognise-kind.ts';

/** What a table is, and what its columns are. */
export type RecognisedTable = {
  /** `null` for a table of no kind known, whose columns then mean nothing. */
  readonly kind: DatasetKind | null;
  readonly header: readonly string[];
  readonly shape: string;
  readonly columns: readonly ColumnMatch[];
  readonly findings: readonly Finding[];
};

/**
 * The kind and the columns of a table: as somebody decided for this header, else as the header says,
 * else as the first rows suggest.
 *
 * @param sample the first rows below the header, as they stand in the file
 */
export function recogniseTable(
  found: FoundHeader,
  sample: readonly (readonly string[])[],
  { instrument, mappings = [], masters }: IntakeContext,
): RecognisedTable {
  const header = found.header.map((cell) => cell.trim());
  const shape = shapeOf(header);
  const mapping = mappings.find((own) => own.shape === shape);
  const cells = readHeader(found.header, instrument);
  const { across } = found;
  const rows = across ? sample.flatMap((row) => unpivotYears(across, row).records) : sample;
  const kind = mapping?.kind ?? found.kind ?? recogniseContent(cells, rows, instrument);
  if (kind === null) return { kind, header, shape, columns: [], findings: [] };
  const hints = { chosen: mapping?.columns ?? {}, sample: rows, masters };
  return { kind, header, shape, ...matchColumns(kind, cells, instrument, hints) };
}
