import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passGate } from '#lib/disclosure/gate.ts';
import { threshold } from '#lib/disclosure/threshold.ts';
import type { Protection } from '#lib/domain/protection.ts';

type Row = {
  readonly value: string;
  readonly n: number;
  readonly mean: number | null;
  readonly count_1: number;
  readonly count_5: number;
};

const PROTECTION: Protection = {
  kind: 'group',
  size: 'n',
  hidden: ['n', 'mean'],
  distribution: ['count_1', 'count_5'],
};
const row = (n: number): Row => ({ value: '議会事務局', n, mean: 3.5, count_1: 1, count_5: 2 });
const published = (n: number, minN = 10) =>
  passGate('engagement.items', [row(n)], PROTECTION, threshold(minN, minN < 5)).rows[0];

describe('the gate at a threshold of ten', () => {
  it.each([1, 2, 5, 9])('hides every value of a group of %i, its size among them', (n) => {
    expect(published(n)).toEqual({
      value: '議会事務局',
      n: null,
      mean: null,
      count_1: null,
      count_5: null,
      suppressed: true,
    });
  });

  it.each([10, 15, 19])('shows the mean of a group of %i but not its distribution', (n) => {
    expect(published(n)).toEqual({
      value: '議会事務局',
      n,
      mean: 3.5,
      count_1: null,
      count_5: null,
      suppressed: false,
    });
  });

  it.each([20, 21, 636])('shows everything of a group of %i', (n) => {
    expect(published(n)).toEqual({ ...row(n), suppressed: false });
  });

  it('lets a group of nobody pass, which is no secret', () => {
    const nobody = { ...row(0), mean: null, count_1: 0, count_5: 0 };
    const { rows } = passGate('engagement.items', [nobody], PROTECTION, threshold(10));
    expect(rows).toEqual([{ ...nobody, suppressed: false }]);
  });
});

describe('the gate at other thresholds', () => {
  it.each([
    [5, 4, true],
    [5, 5, false],
    [20, 19, true],
    [20, 20, false],
    [1, 1, false],
  ])('of %i hides a group of %i: %s', (minN, n, suppressed) => {
    expect(published(n, minN)?.suppressed).toBe(suppressed);
  });

  it('marks what stays inside', () => {
    expect(passGate('m', [row(3)], PROTECTION, threshold(1, true))).toMatchObject({
      metric: 'm',
      minN: 1,
      internal: true,
    });
    expect(passGate('m', [row(3)], PROTECTION, threshold(10))).toMatchObject({
      metric: 'm',
      minN: 10,
      internal: false,
    });
  });
});

describe('the gate', () => {
  it('lets open rows pass, whatever numbers are in them', () => {
    const open: Protection = { kind: 'open', reason: 'counts of attendances' };
    const { rows } = passGate('training.totals', [row(3)], open, threshold(10));
    expect(rows).toEqual([{ ...row(3), suppressed: false }]);
  });

  it('keeps the order of the rows', () => {
    const rows = [12, 3, 0, 40].map(row);
    const out = passGate('m', rows, PROTECTION, threshold(10)).rows;
    expect(out.map(({ n, suppressed }) => [n, suppressed])).toEqual([
      [12, false],
      [null, true],
      [0, false],
      [40, false],
    ]);
  });

  it('leaves the rows it was given as they were', () => {
    const rows = [row(3), row(12), row(30)];
    const before = structuredClone(rows);
    rows.forEach(Object.freeze);
    passGate('m', rows, PROTECTION, threshold(10));
    expect(rows).toEqual(before);
  });

  it.each([
    ['missing', {}],
    ['null', { n: null }],
    ['a text', { n: '12' }],
    ['no number', { n: Number.NaN }],
    ['negative', { n: -3 }],
  ])('throws rather than guess where the size is %s', (_what, size) => {
    const unsized = { value: '会計課', mean: 3.5, ...size };
    expect(() => passGate('engagement.items', [unsized], PROTECTION, threshold(10))).toThrow(
      'gate engagement.items: row has no n',
    );
  });

  it('names no value of the row when it throws', () => {
    try {
      passGate('m', [{ value: '会計課', mean: 3.14159 }], PROTECTION, threshold(10));
      expect.unreachable();
    } catch (failure) {
      expect(String(failure)).not.toMatch(/3\.14159|会計課/);
    }
  });
});

describe('what comes out of the gate as JSON', () => {
  // Every protected value of a row carries a number that occurs nowhere else.
  const table = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 });
  const marked = (sizes: readonly number[]) =>
    sizes.map((n, i) => ({
      value: `value ${i}`,
      n,
      mean: 1000.5 + i,
      count_1: 2_000_000 + i,
      count_5: 3_000_000 + i,
    }));

  it('holds no protected value of a group under the threshold', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 5, max: 20 }), (sizes, minN) => {
        const out = passGate('m', marked(sizes), PROTECTION, threshold(minN)).rows;
        const json = JSON.stringify(out);
        marked(sizes).forEach((before, i) => {
          const hidden = before.n >= 1 && before.n < minN;
          expect(json.includes(String(before.mean))).toBe(!hidden);
          expect(out[i]?.n).toBe(hidden ? null : before.n);
          const distribution = before.n === 0 || before.n >= 2 * minN;
          expect(json.includes(String(before.count_1))).toBe(distribution);
          expect(json.includes(String(before.count_5))).toBe(distribution);
        });
      }),
    );
  });

  it('does not change when the hidden values do', () => {
    const values = fc.record({ mean: fc.double(), count_1: fc.nat(), count_5: fc.nat() });
    const size = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(size, values, size, values, (n, some, m, other) => {
        const json = (rows: Record<string, unknown>[]) =>
          JSON.stringify(passGate('m', rows, PROTECTION, threshold(10)));
        expect(json([{ value: '支所', n, ...some }])).toBe(
          json([{ value: '支所', n: m, ...other }]),
        );
      }),
    );
  });
});

describe('a part of a row that rests on other people', () => {
  const parts = [{ size: 'n0', hidden: ['n0', 'before'] }];
  const ofTwo = (n: number, n0: number | null) =>
    passGate(
      'engagement.choices',
      [{ n, mean: 3.5, n0, before: 3.2 }],
      { kind: 'group', size: 'n', hidden: ['n', 'mean'], parts },
      threshold(10),
    ).rows[0];

  it.each([
    [30, 30, { n: 30, mean: 3.5, n0: 30, before: 3.2, suppressed: false }],
    [30, 9, { n: 30, mean: 3.5, n0: null, before: null, suppressed: false }],
    [9, 30, { n: null, mean: null, n0: 30, before: 3.2, suppressed: true }],
    [9, 9, { n: null, mean: null, n0: null, before: null, suppressed: true }],
    // What was published elsewhere rests on nobody here.
    [30, null, { n: 30, mean: 3.5, n0: null, before: 3.2, suppressed: false }],
  ])('goes by their number alone: %s now, %s before', (n, n0, expected) => {
    expect(ofTwo(n, n0)).toEqual(expected);
  });
});
