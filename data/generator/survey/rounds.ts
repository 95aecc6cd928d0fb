/**
 * What each survey round must come to. Figures of 令和6年度 are those that the city of Aomori
 * published for its own 636 answers; everything else about the answers is invented.
 */
export type SurveyRound = {
  readonly fiscalYear: number;
  /** Returned questionnaires, blank sheets included. */
  readonly returned: number;
  /** People asked, at the time of the survey. */
  readonly population: number;
  readonly blankSheets: number;
  readonly items: readonly ItemTarget[];
  /** How much of the differences between 部 of 令和6年度 there already was. */
  readonly divisionEffect: number;
};

export type ItemTarget = {
  /** Answers to the item. */
  readonly n: number;
  /** Sum of the answers, so that sum / n is the mean. */
  readonly sum: number;
  /** Shares of the answers 1 to 5 in percent, before they are fitted to n and sum. */
  readonly shares: readonly number[];
};

/** Shares of the answers 1 to 5 of each item in 令和6年度. */
const SHARES: readonly (readonly number[])[] = [
  [2, 11, 33, 36, 18],
  [8, 24, 36, 24, 8],
  [8, 24, 36, 24, 8],
  [14, 29, 34, 18, 5],
  [2, 7, 27, 39, 25],
  [3, 16, 33, 32, 16],
  [1, 12, 35, 36, 16],
  [9, 26, 37, 22, 6],
  [2, 11, 35, 37, 15],
  [5, 16, 31, 30, 18],
  [14, 27, 32, 19, 7],
  [3, 16, 33, 31, 17],
  [6, 21, 35, 27, 11],
];

type Sum = readonly [n: number, sum: number];

const withShares = (sums: readonly Sum[]): ItemTarget[] =>
  sums.map(([n, sum], item) => ({ n, sum, shares: SHARES[item] ?? [] }));

const fromMeans = (means: readonly Sum[]): ItemTarget[] =>
  withShares(means.map(([n, mean]) => [n, Math.round(n * mean)]));

/** The published means of 令和6年度: 3.59 2.99 3.00 2.72 3.82 3.41 3.52 2.92 3.54 3.40 2.77 3.42 3.14. */
const R6_ITEMS = withShares([
  [621, 2229], // 3.5894
  [620, 1854], // 2.9903; with item 1: 3.2899
  [628, 1884], // 3.0000
  [630, 1714], // 2.7206
  [631, 2410], // 3.8193, above 3.8
  [629, 2145], // 3.4102; items 3 to 6: 3.2375
  [626, 2204], // 3.5208
  [624, 1823], // 2.9215
  [627, 2220], // 3.5407
  [630, 2143], // 3.4016; items 7 to 10: 3.3461, clear of the tie 3.345
  [629, 1743], // 2.7711
  [631, 2159], // 3.4216; with item 11: 3.0963, clear of the tie 3.095
  [625, 1963], // 3.1408
]);

/** Means chosen so that the change to 令和6年度 rounds to +0.03 −0.04 +0.02 … +0.16 +0.05. */
const R5_MEANS = fromMeans([
  [585, 3.562],
  [584, 3.032],
  [590, 2.98],
  [591, 2.661],
  [592, 3.769],
  [591, 3.37],
  [588, 3.541],
  [587, 3.046],
  [589, 3.531],
  [591, 3.375],
  [590, 2.691],
  [592, 3.257],
  [588, 3.091],
]);

/** 学びの機会 was seen more alike a year before: more answers in the middle. */
const R5_ITEMS = R5_MEANS.map((target, item) =>
  item === 11 ? { ...target, shares: [2, 18, 41, 31, 8] } : target,
);

const R4_ITEMS = fromMeans([
  [547, 3.55],
  [546, 3.05],
  [552, 2.96],
  [553, 2.63],
  [554, 3.74],
  [553, 3.35],
  [550, 3.53],
  [549, 3.06],
  [551, 3.51],
  [553, 3.36],
  [552, 2.66],
  [554, 3.21],
  [550, 3.08],
]);

export const R6: SurveyRound = {
  fiscalYear: 2024,
  returned: 636,
  population: 2041, // 636 / 2,041 = 31.2 %
  blankSheets: 3,
  items: R6_ITEMS,
  divisionEffect: 1,
};

export const R5: SurveyRound = {
  fiscalYear: 2023,
  returned: 598,
  population: 2043, // 598 / 2,043 = 29.3 %
  blankSheets: 3,
  items: R5_ITEMS,
  divisionEffect: 0.6,
};

export const R4: SurveyRound = {
  fiscalYear: 2022,
  returned: 560,
  population: 2056, // 560 / 2,056 = 27.2 %
  blankSheets: 2,
  items: R4_ITEMS,
  divisionEffect: 0.5,
};
