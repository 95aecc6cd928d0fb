import {
  decimal,
  fiscalYear,
  fiscalYearEra,
  integer,
  score,
  scoreDifference,
  sharePercent,
} from '../format.ts';
import type { driversPage as ja } from '../ja/drivers-page.ts';

const L = 'en';
const year = (of: number) => fiscalYearEra(of, L);

/** Words of Changes and relations. */
export const driversPage: typeof ja = {
  charts: {
    overall: 'Overall (person mean)',
    differenceAxis: 'Difference, 95% range',
    difference: 'Diff.',
    top2Change: '4 and 5, points',
    n: 'n',
    compared: (of) => `${of} (compared)`,
    interval: '95% range of error',
    withinError: 'within error',
    relationAxis: (isNarrow) => (isNarrow ? 'Relation' : 'Relation (r), 95% range'),
    share: 'Share',
    relation: 'related',
    unclear: 'relation unclear',
    satisfactionAxis: '↑ Satisfaction (T score)',
    importanceAxis: 'Importance (T score) →',
    quarters: {
      priority: 'Consider first',
      strength: 'Both high',
      content: 'Satisfaction high',
      rest: 'Both lower',
    },
    priority: 'consider first',
    others: 'other items',
    earlierPlace: 'place in the last round',
  },
  filters: {
    previous: 'Compared with',
    outcome: 'Outcome',
    order: 'Order of relations',
    orders: { strength: 'Strongest first', item: 'By item' },
    sd: 'T scores by',
    sds: { population: 'population SD (n)', sample: 'sample SD (n−1)' },
  },
  mark: {
    difference: (difference, isReal) =>
      `Difference ${scoreDifference(difference, L)}${isReal === null ? ' (cannot be told)' : isReal ? ' (hardly chance)' : ' (within error)'}`,
    differenceRange: (low, high) =>
      `95% range ${scoreDifference(low, L)} to ${scoreDifference(high, L)}`,
    detectable: (points) => `${score(points, L)} points or more could be told`,
    relation: (r) => `Relation r = ${score(r, L)}`,
    relationRange: (low, high) => `95% range ${score(low, L)}–${score(high, L)}`,
    share: (share) => `Share ${sharePercent(share, L)}`,
    satisfaction: (share, t) => `Satisfaction ${sharePercent(share, L)} (T ${decimal(t, 1, L)})`,
    importance: (r, t) => `Importance r = ${score(r, L)} (T ${decimal(t, 1, L)})`,
    index: (index) => `Improvement index ${decimal(index, 1, L)}`,
    n: (n) => `Respondents ${integer(n, L)}`,
    hidden: (minN) => `Hidden: fewer than ${integer(minN, L)} respondents, or nearly so`,
  },
  sections: { details: 'Detailed statistics' },
  subtitles: {
    change: (population, now, before) =>
      `Means (of 5 points) and differences. ${population}, ${fiscalYear(now, L)} and ${fiscalYear(before, L)}`,
    drivers: (outcome, population, of) =>
      `Correlation with the score of “${outcome}”. ${population}, ${fiscalYear(of, L)}`,
    portfolio: (outcome, convention, population, of) =>
      `Satisfaction: share of 4 and 5; importance: relation with “${outcome}”. T scores over the items (${convention}). ${population}, ${fiscalYear(of, L)}`,
    index: (convention, of) =>
      `Distance towards high importance and low satisfaction. T scores by ${convention}. ${fiscalYear(of, L)}`,
    reliability: (of) =>
      `All items and each level. Those who answered every item, ${fiscalYear(of, L)}`,
    itemAnalysis: (of) => `Those who answered every item, ${fiscalYear(of, L)}`,
    driverDetails: (outcome, of) =>
      `Relation with “${outcome}”. Those who answered every item, ${fiscalYear(of, L)}`,
    top2: (now, before) => `Share of 4 and 5, ${year(now)} and ${year(before)}`,
  },
  titles: {
    index: 'Improvement index',
    reliability: 'Reliability of the scales',
    itemAnalysis: 'Each item against the rest',
    driverDetails: 'Relations: Pearson, Spearman, share',
    top2: 'Tests of the differences, and the share of 4 and 5',
  },
  notes: {
    interval:
      'The range of each round takes the respondents to represent the staff; it does not follow the same people',
    hollow: 'Hollow dots and grey differences are within error',
    families: 'Differences of items are judged with a correction for comparing many of them',
    detectable: (points) =>
      `Overall, a change of ${score(points, L)} points or more can be told (power 80%)`,
    notCommon: (labels) => `${labels}: not in both rounds, so not compared`,
    overallIsPersonMean:
      'Overall is the mean of person means, which may differ slightly from the mean of item means',
    relation:
      'Answers of the same sheet on the same day go together; that does not make one the reason for the other',
    shares: (r2) =>
      `Shares divide ${decimal(r2 * 100, 1, L)}% (R²) among the items (Shapley values)`,
    noShares: (reason) => `No shares: ${reason}`,
    relative: 'T scores place items against each other: in every round some are on the low side',
    portfolioLines:
      'Horizontal lines: 95% range of the relation; thin lines and small rings: the move since the last round',
    candidate:
      '“Consider first” marks candidates with a strong relation and low satisfaction, not failures',
    index: '10 or more: soon, 5 or more: in turn; a convention, not a test',
    everybody: 'From everybody’s answers, whatever group is chosen',
    alpha: 'For a level of two items see r and Spearman–Brown; α says little',
    alphaInterval: '95% range of α after Feldt. A high α does not prove that one thing is measured',
    rest: 'r with the sum of the other items; α without the item leaves it out',
    spearman: 'Spearman’s correlation of ranks does not depend on the distances between answers',
    newcombe: '95% range of the difference after Newcombe, without finite-population correction',
  },
  standardised: (previous, difference, plain) =>
    `With the mix of positions of ${year(previous)} the difference is ${scoreDifference(difference, L)} points (as it stands ${scoreDifference(plain, L)}), for reference.`,
  standardisedRefused: (reason) => `Comparison with one mix of positions: ${reason}.`,
  refusals: {
    'too-few': (least) => `fewer than ${integer(least, L)} respondents`,
    'no-spread': () => 'the answers do not vary',
    'no-headcount': () => 'the headcount is not known',
    singular: () => 'two items have the same answers',
    'too-many-items': () => 'there are more than 13 items to order',
    'empty-margin': () => 'a division or position has no answers',
    'not-converged': () => 'the calculation does not converge',
  },
  empty: {
    change: 'Which items changed?',
    changeSentence: 'Shown once two rounds are taken in.',
    drivers: (outcome) => `Which items go with “${outcome}”?`,
    portfolio: 'Which items to look at first?',
    sentence: (reason) => `Not shown: ${reason}.`,
    noOutcome: 'There are no answers to compute this from.',
  },
  tables: {
    scale: 'Scale',
    wholeScale: 'All items',
    items: 'Items',
    alpha: 'α',
    low: 'Lower (95%)',
    high: 'Upper (95%)',
    omega: 'ω (one factor)',
    interItem: 'Inter-item r',
    spearmanBrown: 'Spearman–Brown',
    rest: 'r with the rest',
    alphaDeleted: 'α without it',
    r: 'r',
    spearman: 'Spearman',
    share: 'Share',
    satisfaction: 'Satisfaction',
    importance: 'Importance (r)',
    tSatisfaction: 'Satisfaction, T',
    tImportance: 'Importance, T',
    index: 'Improvement index',
    change: 'Difference',
    top2Change: '4 and 5 (points)',
    round: (of) => fiscalYear(of, L),
    decision: 'Judgement',
    decided: 'hardly chance',
    within: 'within error',
    open: 'cannot be told',
    reason: 'Why not shown',
    p: 'p',
    q: 'q (corrected)',
    detectable: 'Smallest change that can be told',
  },
};
