import type { Instrument } from '#lib/domain/instrument.ts';
import { comparisonKey } from '#lib/domain/normalise-text.ts';
import { unifyText } from '../cells/unify-text.ts';
import { itemOfHeader, labelsOf, withoutNumber } from './match-item.ts';

/** A cell of a header, ready to be compared with the columns of every kind. */
export type HeaderCell = {
  /** As the file says it, without surrounding spaces. */
  readonly header: string;
  /** In one spelling; empty for a column without header. */
  readonly text: string;
  /** As it is compared: whole, without the brackets at its end, without a question's number. */
  readonly keys: readonly string[];
  /** The item of the instrument that it names, if it does. */
  readonly item: number | null;
};

/** The brackets at a header's end: 部（局）, 人数(人). */
const TAIL = /[（(［[【〔].*$/su;

const UNNAMED: HeaderCell = { header: '', text: '', keys: [], item: null };

/** The cells of a header, read once for all kinds. */
export function readHeader(cells: readonly string[], instrument: Instrument): HeaderCell[] {
  const labels = labelsOf(instrument);
  return cells.map((cell) => {
    const text = unifyText(cell);
    if (text === '') return UNNAMED;
    const spellings = [cell, cell.replace(TAIL, ''), withoutNumber(cell)];
    return {
      header: cell.trim(),
      text,
      keys: [...new Set(spellings.map(comparisonKey))].filter((key) => key !== ''),
      item: itemOfHeader(cell, labels, instrument),
    };
  });
}
