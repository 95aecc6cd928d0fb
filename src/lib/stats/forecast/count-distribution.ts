/** Probabilities of the counts 0, 1, 2 …; what lies beyond the last is smaller than can be told. */
export type CountDistribution = readonly number[];

/** A count this many standard deviations above the mean is not met with. */
const FARTHEST = 12;
const LEAST_LENGTH = 60;

/**
 * A distribution from its first probability and the ratio of each to the one before, in logarithms so
 * that a large mean does not begin at an underflow.
 *
 * @param logRatio logarithm of p(count) / p(count − 1), for counts from 1
 */
export function distributionOf(
  { mean, sd, logFirst }: { readonly mean: number; readonly sd: number; readonly logFirst: number },
  logRatio: (count: number) => number,
): CountDistribution {
  const length = Math.ceil(mean + FARTHEST * sd) + LEAST_LENGTH;
  let log = logFirst;
  return Array.from({ length }, (_, count) => {
    if (count > 0) log += logRatio(count);
    return Math.exp(log);
  });
}

/** The smallest count that is not exceeded with a probability, as R's `qpois` and `qnbinom`. */
export function countQuantile(distribution: CountDistribution, probability: number): number {
  let below = 0;
  for (const [count, share] of distribution.entries()) {
    below += share;
    if (below >= probability) return count;
  }
  return distribution.length - 1;
}

/** Probability of a count or more, summed from the small end. */
export function probabilityOf(distribution: CountDistribution, atLeast: number): number {
  if (atLeast <= 0) return 1;
  const tail = distribution.slice(Math.ceil(atLeast));
  return Math.min(
    1,
    tail.reduceRight((sum, share) => sum + share, 0),
  );
}
