import { readExpected } from '../expected.ts';

/** Tests taken twice, and what R says of them. */
export const pairCases = readExpected<{
  readonly name: string;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
  readonly sd_before: number;
  readonly sd_after: number;
  readonly t_test: Readonly<Record<'t' | 'p' | 'low' | 'high', number>>;
  readonly g_av: number | null;
  readonly signed_rank: Readonly<Record<'v' | 'n' | 'p', number>>;
}>('paired/pairs');
