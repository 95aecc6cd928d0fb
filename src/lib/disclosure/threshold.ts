import { DISTRIBUTION_FACTOR, MIN_N_LOWEST } from '#lib/domain/thresholds.ts';

/** Under which threshold rows are published, and whether they may leave the office. */
export type Threshold = { readonly minN: number; readonly internal: boolean };

/**
 * The threshold of a publication.
 *
 * @param minN fewest answers a value may rest on; below the lowest allowed only with `internal`
 * @param internal the results stay in the office and say so (内部限り)
 * @throws RangeError when the threshold is too low for what may leave the office
 */
export function threshold(minN: number, internal = false): Threshold {
  if (!Number.isInteger(minN) || minN < 1) throw new RangeError(`threshold: found ${minN}`);
  if (minN < MIN_N_LOWEST && !internal) {
    throw new RangeError(`threshold: ${minN} is below ${MIN_N_LOWEST} and not internal`);
  }
  return { minN, internal };
}

/** Whether a group of this size is too small to show: 1 … threshold − 1. Nobody is no secret. */
export function isTooSmall(size: number, { minN }: Threshold): boolean {
  return size >= 1 && size < minN;
}

/** Whether a group of this size is too small for its distribution. */
export function isTooSmallForDistribution(size: number, { minN }: Threshold): boolean {
  return size >= 1 && size < minN * DISTRIBUTION_FACTOR;
}
