import { z } from './zod.ts';
import { DatasetKindSchema } from './dataset.ts';
import { FiscalYearSchema } from './fiscal-year.ts';

/** The encodings that a city's text files come in. */
export const TEXT_ENCODINGS = ['utf-8', 'cp932', 'euc-jp', 'utf-16le', 'utf-16be'] as const;
export const TextEncodingSchema = z.enum(TEXT_ENCODINGS);
export type TextEncoding = z.infer<typeof TextEncodingSchema>;

/**
 * How the steps of a file stand to those of the instrument: as they are, counted from 0 (0–4), with
 * 1 for the best answer (5–1), or both.
 */
export const ANSWER_SCALES = ['as-is', 'from-zero', 'reversed', 'reversed-from-zero'] as const;
export const AnswerScaleSchema = z.enum(ANSWER_SCALES);
export type AnswerScale = z.infer<typeof AnswerScaleSchema>;

/**
 * What a row that was quarantined reads after somebody corrected it, cell by cell; `null` leaves the
 * row out for good. Rows are named by the number that a spreadsheet shows.
 */
export const CorrectionsSchema = z.record(
  z.string().regex(/^[1-9]\d*$/),
  z.array(z.string()).nullable(),
);
export type Corrections = z.infer<typeof CorrectionsSchema>;

/** What the officer decided about one file; whatever is not here is found out by intake. */
export const FileChoicesSchema = z.strictObject({
  encoding: TextEncodingSchema.optional(),
  /** The sheet of a workbook. */
  sheet: z.string().optional(),
  /** The row of the header, as a spreadsheet numbers it. */
  headerRow: z.int().positive().optional(),
  /** 年度 of a file without one. */
  fiscalYear: FiscalYearSchema.optional(),
  scale: AnswerScaleSchema.optional(),
  /** Whether a blank cell or 同上 stands for the value above it. */
  fillsDown: z.boolean().optional(),
  corrections: CorrectionsSchema.optional(),
});
export type FileChoices = z.infer<typeof FileChoicesSchema>;

/** Targets of a column besides the names of known columns and items (`division`, `q7`). */
export const AS_ATTRIBUTE = 'attribute';
export const AS_CHOICE = 'choice';
export const LEAVE_OUT = 'leave-out';

/**
 * The columns of every file with the same header: its kind, and for each column (by `columnKey`) the
 * column it stands for, `attribute`, `choice` (複数選択の設問) or `leave-out`. Remembered for the next file of that shape.
 */
export const MappingSchema = z.strictObject({
  /** The header as `shapeOf` writes it. */
  shape: z.string().min(1),
  kind: DatasetKindSchema.optional(),
  columns: z.record(z.string(), z.string().min(1)).default({}),
});
export type Mapping = z.infer<typeof MappingSchema>;
