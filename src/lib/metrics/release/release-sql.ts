import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import crossedColumn from './crossed-column.sql?raw';
import crossedValues from './crossed-values.sql?raw';
import groupCounts from './group-counts.sql?raw';
import jointCounts from './joint-counts.sql?raw';
import valueCodes from './value-codes.sql?raw';

const count = z.int().nullable();

/** What the plan of a release is made from: counts only, and none of them is published. */
export const RELEASE_SQL = {
  groupCounts: {
    sql: groupCounts,
    row: z.strictObject({
      fiscal_year: FiscalYearSchema,
      attribute: z.string(),
      value: z.string(),
      division: z.string(),
      code: z.int(),
      item: z.int(),
      returned: z.int(),
      n: z.int(),
      population: count,
      count_1: count,
      count_2: count,
      count_3: count,
      count_4: count,
      count_5: count,
    }),
  },
  /** Two statements that make the column of a pair: {column} of {one} and {other}. */
  crossedColumn,
  /** Names what the pair's cells count: $attribute of $one and $other. */
  crossedValues,
  /** Takes the columns of {attributes}, {pairs} of them, and $min_answers. */
  jointCounts: {
    sql: jointCounts,
    row: z.strictObject({
      fiscal_year: FiscalYearSchema,
      /** Which pair, as SQL's `grouping` tells it: 0 for the two of the row, 1 for every other. */
      mask: z.int(),
      one: z.int(),
      other: z.int(),
      returned: z.int(),
      scored: z.int(),
      /** How many answered each item, separated by commas. */
      answers: z.string(),
    }),
  },
  valueCodes: {
    sql: valueCodes,
    row: z.strictObject({
      attribute: z.string(),
      value: z.string(),
      division: z.string(),
      code: z.int(),
    }),
  },
} as const;
