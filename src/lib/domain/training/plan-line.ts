import { z } from '../zod.ts';

/**
 * How a line of a plan stands at the 基準日.
 *
 * `held` 実施, `running` 実施中, `upcoming` これから, `rescheduled` 日程変更, `cancelled` 中止,
 * `any_time` 随時, `whole_year` 通年, `within_another` as a part of another course, `undecided` 未定,
 * `open` when the plan names no time at all, `no_record` when its days are over without any record.
 */
export const PlanLineStateSchema = z.enum([
  'held',
  'running',
  'upcoming',
  'rescheduled',
  'cancelled',
  'any_time',
  'whole_year',
  'within_another',
  'undecided',
  'open',
  'no_record',
]);
export type PlanLineState = z.infer<typeof PlanLineStateSchema>;

/**
 * A course attended by a smaller share of its 対象者 or 定員 is marked. A convention of this product, as
 * no plan names a limit: of twenty seats it lets three stay empty, which illness and duty explain.
 */
export const FULL_ENOUGH = 0.85;

/** Whether a rate of 受講 is marked; without a base there is none. */
export const isUnderAttended = (rate: number | null): boolean =>
  rate !== null && rate < FULL_ENOUGH;
