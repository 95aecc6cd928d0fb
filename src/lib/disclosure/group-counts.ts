import type { Group } from './release-plan.ts';

/** How one group answered one item: how many did, and how many gave each answer. */
export type AnswerCounts = {
  readonly n: number;
  /** By answer; `null` for the overall score, which has none. */
  readonly counts: readonly number[] | null;
};

/** One group with everything that its protection depends on. */
export type GroupCounts = Group & {
  readonly code: number;
  readonly returned: number;
  /** People asked, where that is known. */
  readonly staff: number | null;
  /** Of the overall score at 0, then of each item. */
  readonly answers: readonly AnswerCounts[];
};

/** People of one round by the values of two attributes at once. */
export type JointCounts = {
  readonly fiscalYear: number;
  readonly attributes: readonly [string, string];
  readonly cells: readonly {
    readonly codes: readonly [number, number];
    /** Sheets returned, person means, then the answers to each item. */
    readonly people: readonly number[];
  }[];
};
