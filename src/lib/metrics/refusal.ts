import { z } from '#lib/domain/zod.ts';

/**
 * Why a method gave no value: fewer people than it needs, answers without spread, no headcount (or
 * fewer staff than sheets), items that repeat each other, more items than the method can order, a
 * group of staff in which nobody answered, or weights that settle on nothing. METHODS appendix B.
 */
export const REFUSALS = [
  'too-few',
  'no-spread',
  'no-headcount',
  'singular',
  'too-many-items',
  'empty-margin',
  'not-converged',
] as const;
export type Refusal = (typeof REFUSALS)[number];
export const RefusalSchema = z.enum(REFUSALS).nullable();
