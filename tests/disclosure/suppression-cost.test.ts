import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suppressTwoWay } from '#lib/disclosure/suppress-two-way.ts';
import { derivableGroups } from './attacker.ts';

const MIN_N = 10;
const [ROWS, COLUMNS] = [3, 3];
const NONE = [false, false, false];
/** What the product may hide beyond the least that is possible. */
const TOLERANCE = 1.25;

const hiddenAnswers = (counts: readonly number[][], cells: readonly (readonly boolean[])[]) =>
  counts
    .flatMap((line, row) => line.filter((_, column) => cells[row]?.[column]))
    .reduce((total, count) => total + count, 0);

/** The fewest answers that any safe pattern hides, by trying every pattern. */
function fewestHidden(counts: readonly number[][]): number {
  const isPrimary = counts.map((line) => line.map((count) => count >= 1 && count < MIN_N));
  let fewest = Infinity;
  for (let pattern = 0; pattern < 2 ** (ROWS * COLUMNS); pattern++) {
    const cells = isPrimary.map((line, row) =>
      line.map((hidden, column) => hidden || ((pattern >> (row * COLUMNS + column)) & 1) === 1),
    );
    const answers = hiddenAnswers(counts, cells);
    if (answers >= fewest) continue;
    const table = { counts, hiddenCells: cells, hiddenRows: NONE, hiddenColumns: NONE };
    if (derivableGroups(table, MIN_N).length === 0) fewest = answers;
  }
  return fewest;
}

it('hides at most a quarter more answers than the best pattern there is', () => {
  const count = fc.oneof(fc.nat({ max: 9 }), fc.integer({ min: 10, max: 60 }));
  const line = fc.array(count, { minLength: COLUMNS, maxLength: COLUMNS });
  const table = fc.array(line, { minLength: ROWS, maxLength: ROWS });
  fc.assert(
    fc.property(table, (counts) => {
      fc.pre(counts.flat().reduce((total, people) => total + people, 0) >= MIN_N);
      const { cells, rows, columns } = suppressTwoWay(counts, MIN_N);
      // Where margins go as well there is no pattern of cells alone to compare with.
      fc.pre(!rows.includes(true) && !columns.includes(true));
      expect(hiddenAnswers(counts, cells)).toBeLessThanOrEqual(TOLERANCE * fewestHidden(counts));
    }),
    { numRuns: 100, seed: 20261120 },
  );
});
