import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine, ResultRow } from '#lib/engine/engine.ts';

const ROWS = 4_000;

/** A fixed sequence of fractions from 0 to 1 (Park and Miller's generator). */
function fractions(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const next = fractions(20_241_120);
const scores = Int8Array.from({ length: ROWS }, () => 1 + Math.floor(next() * 5));
const answered = Uint8Array.from({ length: ROWS }, () => (next() < 0.9 ? 1 : 0));
const hours = Float64Array.from(scores, (score) => score * 3.7 + next() * 10);
const yen = Int32Array.from({ length: ROWS }, () => Math.floor(next() * 2_000_000_000));

const rows = Array.from(scores, (score, row) => ({
  score,
  hours: hours[row] ?? 0,
  yen: yen[row] ?? 0,
}));
const used = rows.filter((_, row) => answered[row] === 1);

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Σ(x − x̄)(y − ȳ) */
function products(x: readonly number[], y: readonly number[]): number {
  const meanX = mean(x);
  const meanY = mean(y);
  return sum(x.map((value, index) => (value - meanX) * ((y[index] ?? 0) - meanY)));
}

const variance = (values: readonly number[]): number =>
  products(values, values) / (values.length - 1);

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (place - Math.floor(place)) * (above - below);
}

const x = used.map(({ score }) => score);
const y = used.map(({ hours: spent }) => spent);
const money = used.map((row) => row.yen);

const expected: Record<string, [sql: string, value: number]> = {
  'the number of rows': ['count(*)', ROWS],
  'the number of answers': ['count(score)', used.length],
  'a mean of whole numbers': ['avg(score)', mean(x)],
  'a mean of reals': ['avg(hours) FILTER (score IS NOT NULL)', mean(y)],
  'a sum beyond 2³¹': ['sum(yen) FILTER (score IS NOT NULL)', sum(money)],
  'a sample variance': ['var_samp(score)', variance(x)],
  'a sample standard deviation': [
    'stddev_samp(hours) FILTER (score IS NOT NULL)',
    Math.sqrt(variance(y)),
  ],
  'a correlation': [
    'corr(score, hours)',
    products(x, y) / Math.sqrt(products(x, x) * products(y, y)),
  ],
  'a median': ['quantile_cont(hours, 0.5) FILTER (score IS NOT NULL)', quantile(y, 0.5)],
  'a ninth decile': ['quantile_cont(hours, 0.9) FILTER (score IS NOT NULL)', quantile(y, 0.9)],
};

/** At most 10⁻¹² away, relative to the size of the value. */
function expectSame(actual: unknown, value: number): void {
  expect(typeof actual).toBe('number');
  expect(Math.abs(Number(actual) - value) / Math.abs(value)).toBeLessThanOrEqual(1e-12);
}

export function describeStatistics(engine: () => Engine): void {
  describe('statistics over 4,000 rows', () => {
    beforeAll(() =>
      engine().load('answer', [
        { name: 'score', type: 'tinyint', values: scores, valid: answered },
        { name: 'hours', type: 'double', values: hours },
        { name: 'yen', type: 'integer', values: yen },
      ]),
    );

    it.each(Object.entries(expected))(
      'computes %s as plain TypeScript does',
      async (_, [sql, value]) => {
        const [row] = await engine().query(`SELECT ${sql} AS value FROM answer`);
        expectSame(row?.value, value);
      },
    );

    it('computes the same in groups', async () => {
      const groups: ResultRow[] = await engine().query(
        'SELECT score, count(*) AS n, avg(hours) AS mean FROM answer WHERE score IS NOT NULL GROUP BY score ORDER BY score',
      );
      expect(groups.map(({ score }) => score)).toEqual([1, 2, 3, 4, 5]);
      for (const group of groups) {
        const spent = used.filter(({ score }) => score === group.score).map((row) => row.hours);
        expect(group.n).toBe(spent.length);
        expectSame(group.mean, mean(spent));
      }
    });
  });
}
