import { z } from './zod.ts';

/** 一般・監督・管理: what a position is for. */
export const TierSchema = z.enum(['general', 'supervisory', 'managerial']);

/** What a file may call by an old or differently spelt name. */
export const MASTER_ATTRIBUTES = [
  'division',
  'section',
  'position',
  'employment_type',
  'age_band',
  'category',
] as const;
export const MasterAttributeSchema = z.enum(MASTER_ATTRIBUTES);
export type MasterAttribute = z.infer<typeof MasterAttributeSchema>;

/**
 * One name that stands for another: a division before April's reorganisation, a second spelling. A
 * section is named with its division, because two divisions may have sections of one name.
 */
export const RenameSchema = z.strictObject({
  attribute: MasterAttributeSchema,
  from: z.string().min(1),
  to: z.string().min(1),
  /** Sections only: the division that the file names beside it. */
  fromDivision: z.string().min(1).optional(),
  /** Sections only: the division it belongs to now. */
  toDivision: z.string().min(1).optional(),
});
export type Rename = z.infer<typeof RenameSchema>;

/** The city's own lists, in the order its readers know. All optional: what a file says comes first. */
export const MastersSchema = z.strictObject({
  divisions: z
    .array(z.strictObject({ name: z.string().min(1), sections: z.array(z.string().min(1)) }))
    .default([]),
  positions: z
    .array(z.strictObject({ name: z.string().min(1), tier: TierSchema.optional() }))
    .default([]),
  employmentTypes: z.array(z.string().min(1)).default([]),
  ageBands: z.array(z.string().min(1)).default([]),
  categories: z.array(z.string().min(1)).default([]),
  /** Old and differently spelt names; applied to every file before anything is counted. */
  renames: z.array(RenameSchema).default([]),
});
export type Masters = z.infer<typeof MastersSchema>;
