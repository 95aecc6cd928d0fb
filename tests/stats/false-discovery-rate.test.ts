import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, benjaminiHochbergWithin } from '#lib/stats/false-discovery-rate.ts';
import { expectAlike, readExpected } from './r/expected.ts';

const [family] = readExpected<{ readonly p: number[]; readonly q: number[] }>(
  'false-discovery-rate',
);

const close = (found: readonly (number | null)[], expected: readonly (number | null)[]) => {
  expect(found).toHaveLength(expected.length);
  found.forEach((q, i) => {
    const wanted = expected[i] ?? null;
    if (wanted === null) expect(q).toBeNull();
    else expect(q).toBeCloseTo(wanted, 12);
  });
};

describe('q of a family of tests', () => {
  it('is that of p.adjust for 188, some alike, some near nought', () => {
    expectAlike(benjaminiHochberg(family?.p ?? []), family?.q);
  });

  it('is that of p.adjust for six of them, two alike', () => {
    // R: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.9, 0.04), "BH"), e.g. 0.04 · 6 / 5 = 0.048
    const p = [0.01, 0.04, 0.03, 0.005, 0.9, 0.04];
    close(benjaminiHochberg(p), [0.03, 0.048, 0.048, 0.03, 0.9, 0.048]);
  });

  it('is that of p.adjust for twenty-five', () => {
    const p = [
      0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269,
      0.275, 0.34, 0.341, 0.384, 0.569, 0.594, 0.696, 0.762, 0.94, 0.942, 0.975, 0.986,
    ];
    // R: p.adjust(p, "BH")
    close(
      benjaminiHochberg(p),
      [
        0.025, 0.1, 0.21, 0.21, 0.21, 0.25, 0.2642857142857143, 0.49107142857142866,
        0.49107142857142866, 0.49107142857142866, 0.49107142857142866, 0.49107142857142866,
        0.49107142857142866, 0.49107142857142866, 0.5328125, 0.5328125, 0.5647058823529412,
        0.7815789473684104, 0.7815789473684104, 0.87, 0.9071428571428571, 0.986, 0.986, 0.986,
        0.986,
      ],
    );
  });

  it('does not count what cannot be tested', () => {
    // R: p.adjust(c(0.01, NA, 0.04, NA, 0.02), "BH"); m is 3, not 5
    close(benjaminiHochberg([0.01, null, 0.04, null, 0.02]), [0.03, null, 0.04, null, 0.03]);
  });

  it('is p where there is one test', () => {
    close(benjaminiHochberg([0.04]), [0.04]);
  });

  it('is nothing where there is none', () => {
    expect(benjaminiHochberg([])).toEqual([]);
    expect(benjaminiHochberg([null, null])).toEqual([null, null]);
  });

  it('never exceeds one', () => {
    // R: p.adjust(c(0.8, 0.9, 0.95), "BH")
    close(benjaminiHochberg([0.8, 0.9, 0.95]), [0.95, 0.95, 0.95]);
    expect(benjaminiHochberg([1, 1])).toEqual([1, 1]);
  });
});

describe('q whatever the family', () => {
  const p = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0.01, 0.04, null));
  const families = fc.array(p, { maxLength: 40 });

  it('does not depend on the order of the tests', () => {
    const ordered = families.chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray(
          values.map((_, i) => i),
          { minLength: values.length },
        ),
      ),
    );
    fc.assert(
      fc.property(ordered, ([values, order]) => {
        const q = benjaminiHochberg(values);
        const shuffled = benjaminiHochberg(order.map((i) => values[i] ?? null));
        expect(shuffled).toEqual(order.map((i) => q[i] ?? null));
      }),
    );
  });

  it('is at least p and at most one', () => {
    fc.assert(
      fc.property(families, (values) => {
        benjaminiHochberg(values).forEach((q, i) => {
          const own = values[i] ?? null;
          if (own === null || q === null) return expect(q).toBe(own);
          expect(q).toBeGreaterThanOrEqual(own * (1 - 1e-15));
          expect(q).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('rises with p, and is equal where p is', () => {
    fc.assert(
      fc.property(families, (values) => {
        const q = benjaminiHochberg(values);
        const pairs = values
          .map((value, i) => ({ p: value, q: q[i] ?? null }))
          .filter((pair): pair is { p: number; q: number } => pair.p !== null)
          .sort((a, b) => a.p - b.p);
        pairs.slice(1).forEach((pair, i) => {
          const before = pairs[i];
          if (!before) return;
          if (pair.p === before.p) expect(pair.q).toBe(before.q);
          else expect(pair.q).toBeGreaterThanOrEqual(before.q);
        });
      }),
    );
  });
});

describe('q of several families', () => {
  it('judges each by itself', () => {
    // R: p.adjust(c(.01, .04), "BH") is .02, .04; p.adjust(c(.03, .02, NA), "BH") is .03, .03, NA
    const found = benjaminiHochbergWithin(
      [0.01, 0.03, 0.04, 0.02, null],
      ['a', 'b', 'a', 'b', 'b'],
    );
    close(found, [0.02, 0.03, 0.04, 0.03, null]);
  });
});
