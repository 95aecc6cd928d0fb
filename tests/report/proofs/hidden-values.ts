/** What a published result hides, looked up in the same workspace opened for the office alone. */
import type { Analysis } from '#lib/workspace/analysis.ts';

type Row = Readonly<Record<string, unknown>>;

/** One number that must be in no file. */
export type HiddenValue = {
  readonly metric: string;
  /** The row and the column it belongs to, for a failure to name. */
  readonly where: string;
  readonly value: number;
};

const rowsOf = ({ metrics }: Analysis, metric: string): readonly Row[] =>
  metrics[metric as keyof Analysis['metrics']];

/** Whether two rows are of the same group: what they are called is the same. */
const isSameRow = (published: Row, whole: Row): boolean =>
  Object.entries(published).every(
    ([column, value]) => typeof value !== 'string' || whole[column] === value,
  );

/**
 * Every number that the rows of `published` leave out and those of `whole` have. Both hold the same
 * rows in the same order.
 *
 * @throws Error where they do not
 */
export function hiddenValues(published: Analysis, whole: Analysis): HiddenValue[] {
  return Object.keys(published.metrics).flatMap((metric) => {
    const [shown, all] = [rowsOf(published, metric), rowsOf(whole, metric)];
    if (shown.length !== all.length) throw new Error(`hidden values: other rows of ${metric}`);
    return shown.flatMap((row, at) => {
      const other = all[at]!;
      if (!isSameRow(row, other)) throw new Error(`hidden values: ${metric}, row ${at} moved`);
      return Object.entries(row).flatMap(([column, value]) => {
        const hidden = other[column];
        if (value !== null || typeof hidden !== 'number') return [];
        return [{ metric, where: `${JSON.stringify(row)} ${column}`, value: hidden }];
      });
    });
  });
}

/** Every number that is published. */
export function publishedNumbers(published: Analysis): Set<number> {
  const numbers = Object.keys(published.metrics).flatMap((metric) =>
    rowsOf(published, metric).flatMap((row) =>
      Object.values(row).filter((value): value is number => typeof value === 'number'),
    ),
  );
  return new Set(numbers);
}
