/** What the figures of abilities and aims say in their titles. */
export type AbilityFindingValues = {
  /** In how many places a position needs an ability that no course builds. */
  'abilities-without-course': { gaps: number; required: number };
  /** How many abilities the courses of a plan build, where nobody said which are needed. */
  'abilities-built': { abilities: number; positions: number };
  /** Which aim most courses serve. */
  'aims-served': { aims: number; most: readonly string[]; courses: number };
};
