import type { FigureContext } from './figure-context.ts';
import { SUPPRESSED, type Figure, type TableCell } from './figure.ts';

/** A table as it stands in a document: a figure whose data are its drawing. */
export type TableFigure = Pick<
  Figure,
  'id' | 'metric' | 'title' | 'subtitle' | 'note' | 'source' | 'table'
>;

/** Cells of one published row: each of them hidden where the row is. */
export const cellsOf = (
  row: { readonly suppressed: boolean },
  values: readonly TableCell[],
): readonly TableCell[] => (row.suppressed ? values.map(() => SUPPRESSED) : values);

/** Why a method gave no value, in words; `null` where it did. */
export function refusalReason(
  { words }: Pick<FigureContext, 'words'>,
  refusal: keyof FigureContext['words']['driversPage']['refusals'] | null,
  least: number,
): string | null {
  return refusal === null ? null : words.driversPage.refusals[refusal](least);
}
