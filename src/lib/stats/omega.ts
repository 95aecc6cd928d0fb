import { correlationMatrix, isSingular, type SquareMatrix } from './covariance.ts';
import { sum, sumOfProducts } from './sums.ts';

/** A part of an item's own variance this small is none: the factor explains the item wholly. */
const NO_UNIQUENESS = 1e-6;
const TOLERANCE = 1e-12;
const MOST_ROUNDS = 20_000;

/**
 * McDonald's ω of one factor, 0 to 1: (Σλ)²/((Σλ)² + Σθ) of the maximum-likelihood loadings λ and
 * uniquenesses θ of the items as they are, not standardised (METHODS §4; R: `lavaan::cfa`). Fitted
 * by expectation–maximisation (Rubin and Thayer 1982), which needs no step length.
 *
 * @param covariances of the items over complete rows; at least thirty of them, which the caller
 *   sees to
 * @returns `null` below three items, where an item does not vary or repeats others (the likelihood
 *   has no maximum then), where the factor would explain an item wholly, or without convergence
 */
export function omegaOneFactor(covariances: SquareMatrix): number | null {
  const correlations = correlationMatrix(covariances);
  if (covariances.length < 3 || correlations === null || isSingular(correlations)) return null;
  const fit = fitOneFactor(correlations);
  if (fit === null) return null;
  const sd = covariances.map((row, i) => Math.sqrt(row[i] ?? 0));
  const common = sum(fit.loadings.map((loading, i) => loading * (sd[i] ?? 0))) ** 2;
  const unique = sum(fit.uniquenesses.map((value, i) => value * (sd[i] ?? 0) ** 2));
  return common / (common + unique);
}

type Fit = { readonly loadings: readonly number[]; readonly uniquenesses: readonly number[] };

/** The fit does not depend on the units of items, so it is made on correlations. */
function fitOneFactor(correlations: SquareMatrix): Fit | null {
  let fit: Fit = {
    loadings: correlations.map(() => Math.SQRT1_2),
    uniquenesses: correlations.map(() => 0.5),
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = improve(correlations, fit);
    if (Math.min(...next.uniquenesses) < NO_UNIQUENESS) return null;
    const moved = next.loadings.map((loading, i) => Math.abs(loading - (fit.loadings[i] ?? 0)));
    fit = next;
    if (Math.max(...moved) < TOLERANCE) return fit;
  }
  return null;
}

/** One round: how items go with the expected factor, then loadings and uniquenesses from it. */
function improve(correlations: SquareMatrix, { loadings, uniquenesses }: Fit): Fit {
  const scaled = loadings.map((loading, i) => loading / (uniquenesses[i] ?? 1));
  const information = 1 + sumOfProducts(loadings, scaled);
  const regression = scaled.map((value) => value / information);
  const withFactor = correlations.map((row) => sumOfProducts(row, regression));
  const factor = 1 - sumOfProducts(regression, loadings) + sumOfProducts(regression, withFactor);
  const next = withFactor.map((value) => value / factor);
  return {
    loadings: next,
    uniquenesses: next.map((loading, i) => 1 - loading * (withFactor[i] ?? 0)),
  };
}
