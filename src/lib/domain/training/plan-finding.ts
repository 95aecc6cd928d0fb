/** What is said of a plan: in the title of its board, and of what needs a look. */
export type PlanFindingValues = {
  /** How many courses were to be over by the 基準日, and how many of them were held or have begun. */
  'plan-held': { asOf: string; planned: number; held: number };
  /** No course was to be over yet. */
  'plan-begins': { courses: number };
  /** The records tell of none of the courses that were to be over. */
  'plan-unrecorded': { planned: number };
  /** Courses that were held with too few of those they were for, and the one that most missed. */
  'courses-under': { courses: number; course: string; attended: number; base: number };
};
