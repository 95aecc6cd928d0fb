/** The range of a forecast once more, from the formula alone. METHODS, appendix A. */
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Quantiles of the standard normal distribution at 95 % and 75 %, as any table prints them. */
const [Z95, Z75] = [1.6448536269514722, 0.6744897501960817];

/** The error function's complement by its series: enough for an opinion, and nobody else's. */
function upperTail(z: number): number {
  let term = z;
  let inside = z;
  for (let k = 1; k < 200; k++) {
    term *= (-z * z) / (2 * k);
    inside += term / (2 * k + 1);
  }
  return 0.5 - inside / Math.sqrt(2 * Math.PI);
}

/** Quasi-Poisson, the widest for every goal of the city: their months scatter more than Poisson. */
export function quasiPoissonRange(
  months: readonly number[],
  left: number,
  done: number,
  target: number,
) {
  const m = months.length;
  const rate = sum(months) / m;
  const phi = sum(months.map((x) => (x - rate) ** 2)) / rate / (m - 1);
  const sd = Math.sqrt(phi * rate * left * (1 + left / m));
  const middle = done + rate * left;
  return {
    low: middle - Z95 * sd,
    high: middle + Z95 * sd,
    low_50: middle - Z75 * sd,
    high_50: middle + Z75 * sd,
    probability: upperTail((target - middle) / sd),
    method: 'quasi_poisson',
    reason: null,
  };
}
