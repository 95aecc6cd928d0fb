/** What the board of a plan says in its title. */
export type PlanFindingValues = {
  /** How many courses were to be over by the 基準日, and how many of them were held or have begun. */
  'plan-held': { asOf: string; planned: number; held: number };
  /** No course was to be over yet. */
  'plan-begins': { courses: number };
  /** The records tell of none of the courses that were to be over. */
  'plan-unrecorded': { planned: number };
};
