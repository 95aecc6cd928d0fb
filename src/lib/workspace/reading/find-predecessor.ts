import type { HeadcountRow, SurveyRow } from '#lib/domain/dataset.ts';
import type { Dataset } from '#lib/intake/dataset.ts';

/** From this share of common rows on, a file is a correction of the other and no second part of it. */
const SAME_ROWS = 0.5;

const surveyKey = ({ fiscal_year, respondent_id, answers, attributes }: SurveyRow): string =>
  JSON.stringify([fiscal_year, respondent_id ?? [answers, attributes]]);

const headcountKey = ({ people, ...group }: HeadcountRow): string => {
  void people;
  return JSON.stringify(group);
};

/** What a row is about, as far as two files can be compared by it. */
function keysOf(dataset: Dataset): string[] | null {
  if (dataset.kind === 'survey') return dataset.rows.map(surveyKey);
  if (dataset.kind === 'headcount') return dataset.rows.map(headcountKey);
  return null;
}

/** The share of the smaller file's rows that the other has as well. */
function sharedRows(one: readonly string[], other: readonly string[]): number {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.length === 0) return 0;
  const left = new Map<string, number>();
  for (const key of many) left.set(key, (left.get(key) ?? 0) + 1);
  const shared = few.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  });
  return shared.length / few.length;
}

const years = ({ fiscalYears }: Dataset): string => fiscalYears.join(' ');

/**
 * The open file that a new one corrects: 調査回答 or 職員数 of the same 年度, with at least half of
 * its rows about the same people. A second part of a round (another 部) shares too few to be one.
 *
 * @returns its name, or `null`
 */
export function findPredecessor(dataset: Dataset, open: readonly Dataset[]): string | null {
  const alike = open.filter(
    (other) =>
      other.kind === dataset.kind && other.file !== dataset.file && years(other) === years(dataset),
  );
  const keys = alike.length > 0 ? keysOf(dataset) : null;
  if (keys === null) return null;
  const found = alike.find((other) => sharedRows(keys, keysOf(other) ?? []) >= SAME_ROWS);
  return found?.file ?? null;
}
