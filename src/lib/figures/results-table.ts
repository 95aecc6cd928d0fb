import type { YearCountRow } from '#lib/charts/spark-bars.ts';
import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import { integer, integerDifference, percent } from '#lib/i18n/format.ts';
import type { TrainingPeopleRow } from '#lib/metrics/training-people.ts';
import type { FigureContext } from './figure-context.ts';
import type { FigureTable, TableCell, TableColumn } from './figure.ts';
import type { TrainingRows } from './training-captions.ts';

/** One line of 表1: a 区分, or the sum of all (`category` null), over the years shown. */
export type ResultsLine = {
  readonly category: string | null;
  readonly years: readonly {
    readonly courses: number | null;
    /** 延べ, 実人数 or 人日. */
    readonly count: number | null;
  }[];
  /** The last year's count less that of the year before. */
  readonly difference: number | null;
  /** Share (0–1) of the last year's sum; people do not add up and have none. */
  readonly share: number | null;
};

/** What 表1 counts: 延べ, 実人数 or 人日. */
export type TrainingMeasure = 'attendances' | 'people' | 'days';

/** People of whole years, which are no sum of those of 区分. */
export type PeopleRows = readonly Published<Pick<TrainingPeopleRow, 'fiscal_year' | 'attendees'>>[];

const KEYS = { attendances: 'attendances', people: 'attendees', days: 'person_days' } as const;

const sum = (values: readonly (number | null)[]): number | null =>
  values.length === 0 || values.includes(null)
    ? null
    : values.reduce<number>((total, value) => total + (value ?? 0), 0);

function lineOf(
  category: string | null,
  rows: TrainingRows,
  years: readonly FiscalYear[],
  countOf: (rows: TrainingRows, year: FiscalYear) => number | null,
): Omit<ResultsLine, 'share'> {
  const cells = years.map((year) => {
    const own = rows.filter((row) => row.fiscal_year === year);
    return { courses: sum(own.map((row) => row.courses)), count: countOf(own, year) };
  });
  const [last, before] = [cells.at(-1)?.count ?? null, cells.at(-2)?.count ?? null];
  const difference = last === null || before === null ? null : last - before;
  return { category, years: cells, difference };
}

/**
 * 区分 × 年度 with 科目数 and what is counted, and the whole as the last line: a sum, or of 実人数 the
 * people of the year, who are no sum.
 *
 * @param masters the city's own order of 区分; others follow as they appear
 */
export function resultsLines(
  rows: TrainingRows,
  years: readonly FiscalYear[],
  masters: readonly string[],
  measure: TrainingMeasure = 'attendances',
  people: PeopleRows = [],
): ResultsLine[] {
  const known = masters.filter((name) => rows.some((row) => row.category === name));
  const categories = [...new Set([...known, ...rows.map((row) => row.category)])];
  const added = (own: TrainingRows) => sum(own.map((row) => row[KEYS[measure]]));
  const union = (_own: TrainingRows, year: FiscalYear) =>
    people.find((row) => row.fiscal_year === year)?.attendees ?? null;
  const lines = categories.map((category) => {
    const own = rows.filter((row) => row.category === category);
    return lineOf(category, own, years, added);
  });
  const total = lineOf(null, rows, years, measure === 'people' ? union : added);
  const whole = measure === 'people' ? null : (total.years.at(-1)?.count ?? null);
  return [...lines, total].map((line) => {
    const last = line.years.at(-1)?.count ?? null;
    return { ...line, share: last === null || !whole ? null : last / whole };
  });
}

/** What the small bars of a line of 表1 show: its own counts, of 実人数 the whole's as counted. */
export function countedRows(
  line: ResultsLine,
  rows: TrainingRows,
  measure: TrainingMeasure,
  people: PeopleRows,
): readonly Published<YearCountRow>[] {
  if (measure === 'people' && line.category === null) {
    return people.map((row) => ({ ...row, attendances: row.attendees }));
  }
  return rows
    .filter((row) => line.category === null || row.category === line.category)
    .map((row) => ({ ...row, attendances: row[KEYS[measure]] }));
}

/** What stands over the counts of 表1. */
export function countHeader({ pages, trainingPage }: Catalogue, measure: TrainingMeasure): string {
  if (measure === 'attendances') return pages.tables.attendances;
  return measure === 'people' ? trainingPage.tables.attendees : trainingPage.tables.days;
}

/** 表1 as data: one line per 区分 and the sum. */
export function resultsTable(
  lines: readonly ResultsLine[],
  years: readonly FiscalYear[],
  { words, locale }: FigureContext,
  measure: TrainingMeasure = 'attendances',
): FigureTable {
  const t = words.pages.tables;
  const count = (value: number) => integer(value, locale);
  const columns: TableColumn[] = [
    { header: t.category },
    ...years.flatMap((year) => [
      { header: t.courses, group: words.pages.years.full(year), format: count },
      {
        header: countHeader(words, measure),
        group: words.pages.years.full(year),
        format: count,
        isStrong: true,
      },
    ]),
    { header: t.difference, format: (value) => integerDifference(value, locale) },
    ...(measure === 'people'
      ? []
      : [{ header: t.share, format: (share: number) => percent(share, locale) }]),
  ];
  const rows: TableCell[][] = lines.map((line) => [
    line.category ?? t.total,
    ...line.years.flatMap((cell) => [cell.courses, cell.count]),
    line.difference,
    ...(measure === 'people' ? [] : [line.share]),
  ]);
  return { columns, rows };
}
