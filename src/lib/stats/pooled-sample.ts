import type { Sample } from './mean-interval.ts';
import { sum } from './sums.ts';

/**
 * Several groups of people as one: n, mean and standard deviation (n − 1) of all of them together,
 * from the squares within groups and between them. Groups of nobody count nothing.
 */
export function pooledSample(samples: readonly Sample[]): Sample {
  const used = samples.filter(({ n }) => n > 0);
  const n = sum(used.map((sample) => sample.n));
  if (n === 0) return { n, mean: null, sd: null };
  const mean = sum(used.map((sample) => sample.n * (sample.mean ?? 0))) / n;
  if (n === 1) return { n, mean, sd: null };
  const squares = used.map(
    (sample) =>
      (sample.n - 1) * (sample.sd ?? 0) ** 2 + sample.n * ((sample.mean ?? 0) - mean) ** 2,
  );
  return { n, mean, sd: Math.sqrt(sum(squares) / (n - 1)) };
}
