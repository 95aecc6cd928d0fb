import { MIN_RETURNS_WEIGHTS } from '#lib/domain/thresholds.ts';
import type { Interval, Sample } from './mean-interval.ts';
import { pooledSample } from './pooled-sample.ts';
import { rake, type RakingRefusal } from './raking.ts';
import { standardisedMean } from './standardise.ts';
import { sum } from './sums.ts';
import { effectiveSize, trimWeights, weightedMean } from './weights.ts';

/** Respondents who share the same value in every margin, and their answers. */
export type StaffCell = Sample & { readonly values: readonly string[] };

/** How many of the staff have each value of one attribute, and which values are to be one. */
export type StaffMargin = {
  readonly staff: ReadonlyMap<string, number>;
  readonly pooled: ReadonlySet<string>;
};

export type StaffWeighted = Interval & {
  readonly mean: number;
  /** Weighted to the first margin alone. */
  readonly poststratified: number | null;
  readonly n: number;
  readonly nEff: number;
  readonly deff: number;
  /** Largest weight over smallest, before any was cut. */
  readonly ratio: number;
  readonly trimmed: number;
  readonly rounds: number;
};

/** One number for all values that are pooled. */
const POOL = 0;

/**
 * The mean of respondents weighted to the staff in every margin: values with fewer than five
 * respondents are pooled, the rest is raked, the weights are cut once (METHODS §6).
 *
 * @param cells respondents with a known value in every margin
 * @returns what `rake` refuses, or `no-headcount` where respondents have a value that the staff has not
 */
export function weightToStaff(
  cells: readonly StaffCell[],
  margins: readonly StaffMargin[],
): StaffWeighted | { readonly refusal: RakingRefusal | 'no-headcount' } {
  const codes = margins.map((margin, m) => codesOf(cells, margin, m));
  const known = (value: string, m: number) => (margins[m]?.staff.get(value) ?? 0) > 0;
  const isForeign = (value: string, m: number) => !known(value, m) && codes[m]?.get(value) !== POOL;
  if (cells.some(({ values }) => values.some(isForeign))) return { refusal: 'no-headcount' };
  const coded = cells.map(({ values }) => values.map((value, m) => codes[m]?.get(value) ?? POOL));
  const targets = margins.map(({ staff }, m) => {
    const target = new Map<number, number>();
    for (const [value, people] of staff) {
      const code = codes[m]?.get(value) ?? POOL;
      target.set(code, (target.get(code) ?? 0) + people);
    }
    return target;
  });
  const counts = cells.map(({ n }) => n);
  const raked = rake(
    coded.map((own, i) => ({ codes: own, people: counts[i] ?? 0 })),
    targets,
  );
  if ('refusal' in raked) return raked;
  const { weights, trimmed } = trimWeights(raked.weights, counts);
  const mean = weightedMean(cells.map((cell, i) => ({ ...cell, weight: weights[i] ?? 0 })));
  const size = effectiveSize(weights, counts);
  const untrimmed = effectiveSize(raked.weights, counts);
  if (mean === null || size === null || untrimmed === null) return { refusal: 'empty-margin' };
  return {
    mean: mean.mean,
    low: mean.low,
    high: mean.high,
    poststratified: poststratifiedMean(cells, coded, targets[0]),
    n: sum(counts),
    nEff: size.nEff,
    deff: size.deff,
    ratio: untrimmed.ratio,
    trimmed,
    rounds: raked.rounds,
  };
}

/**
 * A number for each value of a margin: those to be pooled and those with fewer than five
 * respondents share one, with the smallest of the others until they are five together.
 */
function codesOf(
  cells: readonly StaffCell[],
  { staff, pooled }: StaffMargin,
  m: number,
): Map<string, number> {
  const people = new Map([...staff.keys()].map((value) => [value, 0]));
  for (const { values, n } of cells) {
    const value = values[m] ?? '';
    people.set(value, (people.get(value) ?? 0) + n);
  }
  const bySize = [...people].sort((a, b) => a[1] - b[1]);
  const small = new Set(
    bySize
      .filter(([value, n]) => pooled.has(value) || n < MIN_RETURNS_WEIGHTS)
      .map(([value]) => value),
  );
  const inPool = () => sum([...small].map((value) => people.get(value) ?? 0));
  for (const [value] of bySize) {
    if (small.size === 0 || inPool() >= MIN_RETURNS_WEIGHTS) break;
    small.add(value);
  }
  return new Map(
    [...people.keys()].map((value, index) => [value, small.has(value) ? POOL : index + 1]),
  );
}

/** The means of the values of the first margin, each counted as many times as it has staff. */
function poststratifiedMean(
  cells: readonly StaffCell[],
  coded: readonly (readonly number[])[],
  target: ReadonlyMap<number, number> | undefined,
): number | null {
  if (!target) return null;
  const groups = [...target.keys()].map((code) =>
    pooledSample(cells.filter((_, i) => coded[i]?.[0] === code)),
  );
  return standardisedMean(groups, [...target.values()]);
}
