/** Every number that decides whether something is shown or used, with its reason beside it. */

/**
 * Fewest answers a published value may rest on. The stress-check manual of the Ministry of Health,
 * Labour and Welfare and the NDB guidelines both protect groups under 10.
 */
export const MIN_N_DEFAULT = 10;

/** A system owner may lower the threshold to this, with a recorded reason, and never below. */
export const MIN_N_LOWEST = 5;

/** A distribution tells more about a person than a mean: it needs this many times the threshold. */
export const DISTRIBUTION_FACTOR = 2;

/** Fewest answers for an interval: the t interval of 1–5 answers is unsound in smaller groups. */
export const MIN_N_INTERVAL = 10;

/**
 * A group of fewer answers is 参考値: its differences are framed and never filled, because one person
 * more or less moves its mean visibly.
 */
export const REFERENCE_BELOW = 30;

/** A person mean needs at least half of the items answered (half rule): 7 of 13. */
export const minAnswersForPersonMean = (items: number): number => Math.ceil(items / 2);

/** Level of every interval. */
export const CONFIDENCE = 0.95;

/** Fewest complete rows for α and its kin: below thirty the interval spans half of the scale. */
export const MIN_N_RELIABILITY = 30;

/** Fewest complete rows to share R² among items; below it, simple correlations only. */
export const MIN_N_DRIVERS = 150;

/** Most items to share R² among: the number of subsets doubles with each. */
export const MOST_PREDICTORS = 13;

/** Fewest respondents for 改善の優先順位: at 100 a correlation is still ±0.16. */
export const MIN_N_PRIORITIES = 100;

/** Fewest respondents for a weighted score: weights rest on the smallest groups. */
export const MIN_N_WEIGHTS = 200;

/** A group with fewer returned sheets is pooled with others before weights are made. */
export const MIN_RETURNS_WEIGHTS = 5;

/** Fewest pairs of tests for a mean: of fewer only how many rose, stayed and fell. METHODS §15. */
export const MIN_PAIRS_MEAN = 5;

/** From this share of full marks on a test can no longer tell a rise: a ceiling. METHODS §15. */
export const CEILING_WARNING = 0.2;

/** Fewest 部 for an association: of nine, |r| under 0.67 is chance. METHODS §16 and appendix B. */
export const MIN_DIVISIONS_ASSOCIATION = 10;

/** A q (for a single question: a p) below this is more than chance. */
export const FALSE_DISCOVERY_RATE = 0.05;

/** The smallest change seen with 80 % power, in standard errors: 1.96 + 0.84. METHODS §8. */
export const DETECTABLE_IN_ERRORS = 2.8;

/**
 * Fewest months with records for a range of where a goal will end: in fewer, not every season of a
 * year was seen once, and months of April to June say little of the rest. METHODS §14.
 */
export const MIN_MONTHS_FORECAST = 12;
