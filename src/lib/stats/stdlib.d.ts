/*
 * The functions themselves, without the packages' factories: those test whether the platform knows
 * `eval`, which the page's security policy forbids and reports.
 */
declare module '@stdlib/stats-base-dists-t-cdf/lib/main.js' {
  /** Distribution function of Student's t at `x` with `v` degrees of freedom. */
  const cdf: (x: number, v: number) => number;
  export default cdf;
}

declare module '@stdlib/stats-base-dists-t-quantile/lib/main.js' {
  /** Quantile of Student's t at `p` with `v` degrees of freedom. */
  const quantile: (p: number, v: number) => number;
  export default quantile;
}

declare module '@stdlib/stats-base-dists-normal-cdf/lib/main.js' {
  /** Distribution function of the normal distribution at `x`. */
  const cdf: (x: number, mu: number, sigma: number) => number;
  export default cdf;
}

declare module '@stdlib/stats-base-dists-normal-quantile/lib/main.js' {
  /** Quantile of the normal distribution at `p`. */
  const quantile: (p: number, mu: number, sigma: number) => number;
  export default quantile;
}

declare module '@stdlib/stats-base-dists-f-quantile/lib/main.js' {
  /** Quantile of F at `p` with `d1` and `d2` degrees of freedom. */
  const quantile: (p: number, d1: number, d2: number) => number;
  export default quantile;
}

declare module '@stdlib/math-base-special-gammaln/lib/main.js' {
  /** Natural logarithm of the gamma function at `x`. */
  const gammaln: (x: number) => number;
  export default gammaln;
}

declare module '@stdlib/math-base-special-gammainc/lib/main.js' {
  /** Incomplete gamma function of shape `s` at `x`: regularised or not, upper or lower tail. */
  const gammainc: (x: number, s: number, regularised?: boolean, upper?: boolean) => number;
  export default gammainc;
}
