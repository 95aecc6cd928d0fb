import { z } from './zod.ts';

/**
 * `error`: the row or file cannot be used. `check`: somebody should look. `note`: repaired.
 * `advice`: it was read all the same, and a machine would read it better if it were otherwise.
 */
export const IssueLevelSchema = z.enum(['error', 'check', 'note', 'advice']);
export type IssueLevel = z.infer<typeof IssueLevelSchema>;

/**
 * A finding about a file, without a sentence: the words are i18n's, under the code.
 *
 * `found` is shown only to the officer who holds the file; it never holds a name, a comment or a
 * respondent's answer to anything but an invalid value of one cell.
 */
export const IssueSchema = z.strictObject({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  level: IssueLevelSchema,
  file: z.string(),
  /** The row as the spreadsheet numbers it, 1 being the first; `null` for the whole file. */
  row: z.int().positive().nullable(),
  /** The column as its header says; `null` for the whole row. */
  column: z.string().nullable(),
  /** The value found, as found. */
  found: z.string().nullable(),
  /** How many cells or rows the issue stands for; 1 for a single one. */
  count: z.int().positive(),
  /** The first rows that it stands for, ascending, where it stands for several; at most 200. */
  rows: z.array(z.int().positive()).optional(),
  /** What was probably meant, where something is: a name of the masters. Never applied unasked. */
  suggestion: z.string().optional(),
});
export type Issue = z.infer<typeof IssueSchema>;
