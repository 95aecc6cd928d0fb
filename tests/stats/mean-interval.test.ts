import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanInterval, type Sample } from '#lib/stats/mean-interval.ts';
import { expectAlike, readExpected } from './r/expected.ts';

const cases = readExpected<{
  readonly name: string;
  readonly sample: Sample;
  readonly population: number | null;
  readonly low: number;
  readonly high: number;
}>('mean-interval');

/** R: x <- c(2,3,3,4,4,4,4,5,5,3,2,4); mean(x); sd(x) */
const TWELVE = { n: 12, mean: 43 / 12, sd: 0.9962049198956219 };

describe('the interval of a mean', () => {
  it.each(cases)('is that of survey: $name', ({ sample, population, low, high }) => {
    expectAlike(meanInterval(sample, population), { low, high });
  });

  it('is that of a t test where the population is unknown', () => {
    const interval = meanInterval(TWELVE, null);
    expect(interval?.low).toBeCloseTo(2.9503749248620075, 10); // R: t.test(x)$conf.int
    expect(interval?.high).toBeCloseTo(4.2162917418046595, 10);
  });

  it('is narrower where twelve of forty people answered', () => {
    // R: h <- qt(.975, 11) * sd(x) / sqrt(12) * sqrt(1 - 12/40); mean(x) + c(-h, h)
    const interval = meanInterval(TWELVE, 40);
    expect(interval?.low).toBeCloseTo(3.0537623345067475, 10);
    expect(interval?.high).toBeCloseTo(4.1129043321599195, 10);
  });

  it('of an item answered by 625 of 2,041 people is about ±0.07 wide', () => {
    // R: h <- qt(.975, 624) * 1.05 / sqrt(625) * sqrt(1 - 625/2041); 3.14 + c(-h, h)
    const interval = meanInterval({ n: 625, mean: 3.14, sd: 1.05 }, 2041);
    expect(interval?.low).toBeCloseTo(3.071300956469304, 10);
    expect(interval?.high).toBeCloseTo(3.208699043530696, 10);
  });

  it('begins at ten answers', () => {
    // R: 3 + c(-1, 1) * qt(.975, 9) * .9 / sqrt(10)
    const interval = meanInterval({ n: 10, mean: 3, sd: 0.9 }, null);
    expect(interval?.low).toBeCloseTo(2.356178784626402, 10);
    expect(interval?.high).toBeCloseTo(3.643821215373598, 10);
    expect(meanInterval({ n: 9, mean: 3, sd: 0.9 }, null)).toBeNull();
  });

  it('has no width where everybody asked has answered', () => {
    expect(meanInterval({ n: 12, mean: 3.5, sd: 1 }, 12)).toEqual({ low: 3.5, high: 3.5 });
  });

  it('has no width where all gave the same answer', () => {
    expect(meanInterval({ n: 12, mean: 4, sd: 0 }, null)).toEqual({ low: 4, high: 4 });
  });

  it.each([
    ['more people answered than there are', { n: 13, mean: 3, sd: 1 }, 12],
    ['the population is nought', { n: 12, mean: 3, sd: 1 }, 0],
    ['there is no mean', { n: 12, mean: null, sd: 1 }, null],
    ['there is no spread', { n: 12, mean: 3, sd: null }, null],
    ['nobody answered', { n: 0, mean: null, sd: null }, 40],
  ])('is not given where %s', (_what, sample, population) => {
    expect(meanInterval(sample, population)).toBeNull();
  });

  it('lies around the mean and shrinks as more of the population answer', () => {
    const n = fc.integer({ min: 10, max: 2000 });
    const mean = fc.double({ min: 1, max: 5, noNaN: true });
    const sd = fc.double({ min: 0.1, max: 2, noNaN: true });
    fc.assert(
      fc.property(n, mean, sd, fc.integer({ min: 0, max: 3000 }), (count, m, s, others) => {
        const known = meanInterval({ n: count, mean: m, sd: s }, count + others);
        const unknown = meanInterval({ n: count, mean: m, sd: s }, null);
        if (!known || !unknown) throw new Error('expected two intervals');
        expect(known.low).toBeLessThanOrEqual(m);
        expect(known.high).toBeGreaterThanOrEqual(m);
        expect(known.high - known.low).toBeLessThan(unknown.high - unknown.low);
      }),
    );
  });
});
