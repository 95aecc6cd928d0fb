import type { Instrument } from '#lib/domain/instrument.ts';
import { comparisonKey, normaliseText } from '#lib/domain/normalise-text.ts';

const QUESTION = String.raw`^[[(【「<《]?\s*(?:q|f|問|設問|質問|項目|item|第)`;
/** Q1, 問１, 設問1, 【Q1】…, Q1. 期待の理解; not F1, and not Q1-2 or 問1.3, parts of a question. */
const ITEM_NUMBER = new RegExp(
  String.raw`${QUESTION.replace('|f|', '|')}\s*\.?\s*0*(\d{1,2})(?!\d)(?!\s*[-.‐－]\s*\d)`,
  'iu',
);
const NUMBERING = new RegExp(
  String.raw`${QUESTION}?\s*\.?\s*\d{1,2}\s*[\])】」>》.:、,番問]*\s*`,
  'iu',
);

/** The name of an item's column: item 7 is `q7`. */
export const itemId = (item: number): string => `q${item}`;

/** A header without the number of its question: F1 年代 is 年代, Q7. 意見の尊重 is 意見の尊重. */
export const withoutNumber = (header: string): string =>
  normaliseText(header).replace(NUMBERING, '');

/** The items by their labels, as they are compared. */
export const labelsOf = ({ items }: Instrument): ReadonlyMap<string, number> =>
  new Map(items.map(({ item, label }) => [comparisonKey(label), item]));

/**
 * The item of the instrument that a header stands for: by its label (with or without a number
 * before it), else by its number; `null` when it is none.
 */
export function itemOfHeader(
  header: string,
  labels: ReadonlyMap<string, number>,
  { items }: Instrument,
): number | null {
  const labelled =
    labels.get(comparisonKey(header)) ?? labels.get(comparisonKey(withoutNumber(header)));
  if (labelled !== undefined) return labelled;
  const number = Number(ITEM_NUMBER.exec(normaliseText(header))?.[1] ?? 0);
  return number >= 1 && number <= items.length ? number : null;
}
