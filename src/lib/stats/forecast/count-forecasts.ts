import { distributionOf, type CountDistribution } from './count-distribution.ts';

/** What was counted in each month so far; a month that nobody counted is left out, not 0. */
export type MonthlyCounts = readonly number[];

const totalOf = (months: MonthlyCounts) => months.reduce((sum, count) => sum + count, 0);

/**
 * The count of the months ahead if every one comes by itself at the rate of the months so far, taken
 * as known: Poisson with mean C·h/m. It ignores bunching (METHODS §14).
 *
 * @param ahead months left, at least 1
 */
export function poissonForecast(months: MonthlyCounts, ahead: number): CountDistribution {
  const mean = (totalOf(months) / months.length) * ahead;
  if (mean === 0) return [1];
  const logMean = Math.log(mean);
  return distributionOf(
    { mean, sd: Math.sqrt(mean), logFirst: -mean },
    (count) => logMean - Math.log(count),
  );
}

/**
 * The same with the rate itself uncertain: negative binomial of size C + ½ and probability
 * m/(m + h), the prediction under the prior Gamma(½, 0); its mean is (C + ½)h/m (METHODS appendix A).
 * It knows a range even where nobody has come yet.
 */
export function negativeBinomialForecast(months: MonthlyCounts, ahead: number): CountDistribution {
  const size = totalOf(months) + 0.5;
  const [counted, all] = [months.length, months.length + ahead];
  const mean = (size * ahead) / counted;
  const logMiss = Math.log(ahead / all);
  return distributionOf(
    { mean, sd: Math.sqrt((mean * all) / counted), logFirst: size * Math.log(counted / all) },
    (count) => Math.log((size + count - 1) / count) + logMiss,
  );
}

/**
 * The sum of as many months drawn, with replacement, from those so far: every resample at once, by
 * convolution (METHODS §14). It knows bunching within a month and takes the rate as known.
 */
export function bootstrapForecast(months: MonthlyCounts, ahead: number): CountDistribution {
  const shares = new Map<number, number>();
  for (const count of months.map(Math.round)) {
    shares.set(count, (shares.get(count) ?? 0) + 1 / months.length);
  }
  const most = Math.max(...shares.keys());
  let sum: number[] = [1];
  for (let month = 0; month < ahead; month++) {
    const next = new Array<number>(sum.length + most).fill(0);
    for (const [count, share] of shares) {
      for (const [so, far] of sum.entries())
        next[so + count] = (next[so + count] ?? 0) + far * share;
    }
    sum = next;
  }
  return sum;
}
