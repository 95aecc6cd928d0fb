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
