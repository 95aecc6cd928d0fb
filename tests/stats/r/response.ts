import { readExpected } from './expected.ts';

/** How many returned of how many asked, group by group, and what R says of it. */
export const responses = readExpected<{
  readonly name: string;
  readonly returned: number[];
  readonly headcount: number[];
  readonly chi2: number;
  readonly df: number;
  readonly p: number;
  readonly cramers_v: number;
  readonly smallest_expected: number;
  readonly r_indicator: number;
  readonly dissimilarity: number;
}>('response');
