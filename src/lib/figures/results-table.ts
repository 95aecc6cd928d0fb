import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { integer, integerDifference, percent } from '#lib/i18n/format.ts';
import type { FigureContext } from './figure-context.ts';
import type { FigureTable, TableCell, TableColumn } from './figure.ts';
import type { TrainingRows } from './training-captions.ts';

/** One line of 表1: a 区分, or the sum of all (`category` null), over the years shown. */
export type ResultsLine = {
  readonly category: string | null;
  readonly years: readonly {
    readonly courses: number | null;
    readonly attendances: number | null;
  }[];
  /** Attendances of the last year less those of the year before. */
  readonly difference: number | null;
  /** Share (0–1) of the last year's attendances. */
  readonly share: number | null;
};

const sum = (values: readonly (number | null)[]): number | null =>
  values.length === 0 || values.includes(null)
    ? null
    : values.reduce<number>((total, value) => total + (value ?? 0), 0);

function lineOf(
  category: string | null,
  rows: TrainingRows,
  years: readonly FiscalYear[],
  whole: number | null,
): ResultsLine {
  const cells = years.map((year) => {
    const own = rows.filter((row) => row.fiscal_year === year);
    return {
      courses: sum(own.map((row) => row.courses)),
      attendances: sum(own.map((row) => row.attendances)),
    };
  });
  const [last, before] = [cells.at(-1)?.attendances ?? null, cells.at(-2)?.attendances ?? null];
  return {
    category,
    years: cells,
    difference: last === null || before === null ? null : last - before,
    share: last === null || !whole ? null : last / whole,
  };
}

/**
 * 区分 × 年度 with 科目数 and 受講者数, and the sum as the last line.
 *
 * @param masters the city's own order of 区分; others follow as they appear
 */
export function resultsLines(
  rows: TrainingRows,
  years: readonly FiscalYear[],
  masters: readonly string[],
): ResultsLine[] {
  const lastRows = rows.filter((row) => row.fiscal_year === years.at(-1));
  const whole = sum(lastRows.map((row) => row.attendances));
  const known = masters.filter((name) => rows.some((row) => row.category === name));
  const categories = [...new Set([...known, ...rows.map((row) => row.category)])];
  return [
    ...categories.map((category) =>
      lineOf(
        category,
        rows.filter((row) => row.category === category),
        years,
        whole,
      ),
    ),
    lineOf(null, rows, years, whole),
  ];
}

/** 表1 as data: one line per 区分 and the sum. */
export function resultsTable(
  lines: readonly ResultsLine[],
  years: readonly FiscalYear[],
  { words, locale }: FigureContext,
): FigureTable {
  const t = words.pages.tables;
  const count = (value: number) => integer(value, locale);
  const columns: TableColumn[] = [
    { header: t.category },
    ...years.flatMap((year) => [
      { header: t.courses, group: words.pages.years.full(year), format: count },
      {
        header: t.attendances,
        group: words.pages.years.full(year),
        format: count,
        isStrong: true,
      },
    ]),
    { header: t.difference, format: (value) => integerDifference(value, locale) },
    { header: t.share, format: (share) => percent(share, locale) },
  ];
  const rows: TableCell[][] = lines.map((line) => [
    line.category ?? t.total,
    ...line.years.flatMap((cell) => [cell.courses, cell.attendances]),
    line.difference,
    line.share,
  ]);
  return { columns, rows };
}
