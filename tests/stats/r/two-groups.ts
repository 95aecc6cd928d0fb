import type { Sample } from '#lib/stats/mean-interval.ts';
import { readExpected } from './expected.ts';

type Side = Sample & { readonly counts: readonly number[] };

/** Pairs of groups of answers, and what R says of each pair. */
export const twoGroups = readExpected<{
  readonly name: string;
  readonly a: Side;
  readonly b: Side;
  readonly welch: Readonly<Record<'difference' | 'p' | 'low' | 'high', number>>;
  readonly hedges_g: Readonly<Record<'g' | 'low' | 'high', number>>;
  readonly mann_whitney: Readonly<Record<'u' | 'superiority' | 'p', number>>;
}>('two-groups');
