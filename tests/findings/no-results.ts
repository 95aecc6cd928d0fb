import { DEFAULT_BANDS } from '#lib/domain/bands.ts';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import type { Results } from '#lib/findings/rank-findings.ts';
import { published } from './published.ts';

/** Results of a workspace without any, to be filled in. */
export const NOTHING: Results = {
  instrument: THIRTEEN_ITEMS,
  bands: DEFAULT_BANDS,
  overall: undefined,
  items: [],
  changes: [],
  differences: [],
  drivers: [],
  priorities: [],
  reliability: [],
  weighted: undefined,
  goals: [],
  coverage: [],
  plan: [],
  quarantined: 0,
};

/** A change of item 12 that is beyond error. */
export const CHANGE = {
  ...{ fiscal_year: 2024, previous_year: 2023, item: 12, difference: 0.16, ci_low: 0.06 },
  ...{ ci_high: 0.26, p: 0.001, q: 0.01, distinguishable: true, smallest_detectable: 0.14 },
  ...{ top2_difference: 0.05, top2_low: 0, top2_high: 0.1, n: 631, previous_n: 590, fewest: 590 },
};

/** 令和6年度 of the sample city. */
const OVERALL = {
  ...{ fiscal_year: 2024, respondents: 636, population: 2041, response_rate: 636 / 2041 },
  ...{ score: 4224 / 1300, score_person_mean: 3.25, n_person: 633, fewest: 620, sd_person: 0.67 },
  ...{ ci_low: 3.207, ci_high: 3.293, band: 'below_average' as const },
};

/** Its published row, with other values where a test asks for them. */
export const overall = (row: Partial<typeof OVERALL> = {}) =>
  published('engagement.overall', OVERALL, [row]).at(0);
