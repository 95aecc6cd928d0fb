/** What the figures of 研修効果 say in their titles. */
export type OutcomeFindingValues = {
  /** In how many courses the scores rose or fell beyond error; the others lie within it. */
  'scores-moved': { courses: number; rose: number; fell: number };
  /** Only how few measured courses there are to show. */
  'scores-few': { courses: number };
  /** Mean of the first question, from 1 to 5. */
  'reaction-mean': { question: string; mean: number };
  /** From which to which share the courses' attendees use what they learnt. */
  'applied-range': { courses: number; from: number; to: number };
  /** Whether 受講率 and score of the 部 go together; `r` where that is more than chance. */
  'divisions-associated': { r: number | null };
};
