import type { DatasetKind } from '#lib/domain/dataset.ts';
import type { MasterAttribute } from '#lib/domain/masters.ts';

/** A row of any kind: its names stand in it under their attributes, a survey's one level below. */
export type NamedRow = Readonly<Record<string, unknown>>;

/** Where a row of a kind keeps its names. */
export const namesIn = (kind: DatasetKind, row: NamedRow): NamedRow =>
  kind === 'survey' ? (row['attributes'] as NamedRow) : row;

/** The name that a row has of an attribute, `null` where it has none. */
export function nameOf(names: NamedRow, attribute: MasterAttribute): string | null {
  const name = names[attribute];
  return typeof name === 'string' ? name : null;
}
