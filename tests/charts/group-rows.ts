import type { DifferencesRow } from '#lib/metrics/engagement-differences.ts';
import { published } from './published-rows.ts';

const ROW: DifferencesRow = {
  ...{ fiscal_year: 2024, attribute: 'division', value: '', division: '', item: 2, n: 0, mean: 3 },
  ...{ difference: 0, ci_low: null, ci_high: null, p: null, q: null, hedges_g: null },
  ...{ superiority: null, mann_whitney_p: null, distinguishable: null, fewest: 0 },
};

/** One item in the 部 of a city: value, n, mean, difference, reach of the interval, beyond error. */
const GROUPS: readonly (readonly [string, number, number, number, number, boolean])[] = [
  ['総務部', 62, 3.12, 0.14, 0.25, false],
  ['企画部', 41, 3.35, 0.38, 0.3, true],
  ['市民部', 88, 2.98, -0.01, 0.2, false],
  ['福祉部', 104, 2.6, -0.45, 0.19, true],
  ['議会事務局', 12, 3.2, 0.21, 0.6, false],
];

/** The groups of one item, the last one (会計課) hidden. */
export const groupRows = [
  ...GROUPS.map(([value, n, mean, difference, reach, distinguishable]) =>
    published<DifferencesRow>({
      ...ROW,
      ...{ value, n, mean, difference, distinguishable, fewest: n },
      ci_low: difference - reach,
      ci_high: difference + reach,
    }),
  ),
  published<DifferencesRow>(
    { ...ROW, value: '会計課', n: null, mean: null, difference: null, fewest: null },
    true,
  ),
];
