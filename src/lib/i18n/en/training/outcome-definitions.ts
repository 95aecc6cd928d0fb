const SOURCE = 'Evaluation in the basic plan of staff training';
const SHOWN =
  'Courses with fewer people than the threshold, and groups that subtraction would tell, are not shown.';

/** What a reader finds about how the effect of training is measured. */
export const outcomeDefinitions = {
  'outcomes.levels': {
    name: 'Levels of evaluation',
    words:
      'Of the courses held in a fiscal year, how many have a questionnaire of attendees (reaction), people who took a test before and after (learning), and a check three months later (behaviour).',
    formula: 'courses = |{course}|',
    unit: 'courses',
    source: SOURCE,
  },
  'outcomes.prepost': {
    name: 'Scores before and after',
    words: `Difference of the scores of the same people before and after a course. Who took only one test is counted and not used. Tests with other full marks are brought to 100; scores without full marks are taken as they are. From 10 pairs with margin of error and effect size, 5 to 9 with mean and range, below 5 only how many rose, stayed and fell; those counts need twice the threshold. Nobody is compared who did not attend. ${SHOWN}`,
    formula:
      'difference = mean(after − before); margin = difference ± t·s/√n; g_av = J·difference/√((s_before² + s_after²)/2); gain = (after − before)/(100 − before)',
    unit: 'points of 100, pairs, share (0 to 1)',
    source: SOURCE,
  },
  'outcomes.reaction': {
    name: 'Questionnaire after the course',
    words: `Mean of the answers from 1 to 5, share of 4 and 5, and counts. A person answers once for a course. Shares and counts need twice the threshold. Where the total of all courses would tell a small one, the next smallest is not shown either. ${SHOWN}`,
    formula: 'mean = Σanswers/n; favourable = (count of 4 + count of 5)/n',
    unit: 'points (1 to 5), share (0 to 1), people',
    source: SOURCE,
  },
  'outcomes.behaviour': {
    name: 'Use at work',
    words: `Share of those asked some months later who say that they use at work what they learnt. By their own account; who did not answer is left out. The share needs twice the threshold. ${SHOWN}`,
    formula: 'share = those who use it / those who answered; margin: Wilson (95 %)',
    unit: 'share (0 to 1), people',
    source: SOURCE,
  },
  'outcomes.association': {
    name: 'Training and engagement',
    words:
      'How strongly the share of staff trained and the engagement mean of the divisions go together in a fiscal year. Only divisions that may be shown, with 10 answers or more; not computed below 10 divisions. Divisions are not persons, and an association is no cause.',
    formula:
      'r = Pearson; margin = tanh(atanh r ± 1.96/√(divisions − 3)); p by permutation (all orders up to 8, else 10,000 draws with a fixed seed)',
    unit: '−1 to 1',
    source: 'Definition of methods (association by division)',
  },
  'outcomes.association_points': {
    name: 'Share trained and score by division',
    words:
      'Share of the staff who took training, and the mean of the means of the respondents, by division. What engagement withholds is withheld here.',
    formula: 'share = attendees/headcount; mean = Σ person means/respondents',
    unit: 'share (0 to 1), points (1 to 5)',
    source: 'Definition of methods (association by division)',
  },
  'outcomes.planned': {
    name: 'Evaluation as planned',
    words:
      'How the plan words the evaluation and the learning goal of a course, its days, and which levels have been measured. Cancelled courses are left out.',
    formula: 'measured = at least one record of the level',
    unit: '–',
    source: SOURCE,
  },
};
