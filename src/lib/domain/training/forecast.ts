/** How the range of a goal's outlook was computed. METHODS §14. */
export const FORECAST_METHODS = [
  'poisson',
  'negative_binomial',
  'bootstrap',
  'quasi_poisson',
] as const;
export type ForecastMethod = (typeof FORECAST_METHODS)[number];

/** Why a goal has no range. */
export const OUTLOOK_REASONS = [
  'not-begun',
  'plan-over',
  'months-unknown',
  'months-missing',
  'too-few-months',
] as const;
export type OutlookReason = (typeof OUTLOOK_REASONS)[number];

/** What is supposed of the months ahead: the pace so far, that of the 年度 under way, the one needed. */
export const SCENARIOS = ['pace', 'this-year', 'required'] as const;
export type Scenario = (typeof SCENARIOS)[number];
