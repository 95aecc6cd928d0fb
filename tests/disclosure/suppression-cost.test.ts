import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suppressTwoWay } from '#lib/disclosure/suppress-two-way.ts';
import { fewestHidden, hiddenAnswers, leakOf } from './cheapest-suppression.ts';

const MIN_N = 10;
/** What the product may hide beyond the least that is possible. */
const TOLERANCE = 1.25;

const count = fc.oneof(
  { weight: 2, arbitrary: fc.nat({ max: 9 }) },
  { weight: 5, arbitrary: fc.integer({ min: 10, max: 60 }) },
);
const tables = (rows: number, columns: number) =>
  fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

it.each([
  [3, 3, 60],
  [5, 4, 40],
  [8, 8, 25],
])(
  'hides at most a quarter more answers than the best pattern of %i rows and %i columns',
  { timeout: 120_000 },
  async (rows, columns, numRuns) => {
    await fc.assert(
      fc.asyncProperty(tables(rows, columns), async (counts) => {
        const hidden = suppressTwoWay(counts, MIN_N);
        // Where margins go as well there is no pattern of cells alone to compare with.
        fc.pre(!hidden.rows.includes(true) && !hidden.columns.includes(true));
        const fewest = await fewestHidden(counts, MIN_N);
        if (fewest === null) throw new Error('the product found a pattern and the solver did not');
        expect(leakOf(counts, hidden.cells, MIN_N)).toBeNull();
        expect(hiddenAnswers(counts, hidden.cells)).toBeLessThanOrEqual(TOLERANCE * fewest);
        expect(hiddenAnswers(counts, hidden.cells)).toBeGreaterThanOrEqual(fewest);
      }),
      { numRuns },
    );
  },
);
