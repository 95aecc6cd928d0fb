import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SuppressedTable } from '#lib/disclosure/smallest-derivable-group.ts';
import { smallestDerivableGroup } from '#lib/disclosure/smallest-derivable-group.ts';
import { isSafe, suppressTwoWay } from '#lib/disclosure/suppress-two-way.ts';
import { derivableGroups } from './attacker.ts';

const published = (counts: readonly (readonly number[])[], minN: number): SuppressedTable => {
  const { cells, rows, columns } = suppressTwoWay(counts, minN);
  return { counts, hiddenCells: cells, hiddenRows: rows, hiddenColumns: columns };
};
const shown = (counts: readonly (readonly number[])[], hidden: readonly string[]) => ({
  counts,
  hiddenCells: hidden.map((line) => [...line].map((mark) => mark === 'x')),
  hiddenRows: counts.map(() => false),
  hiddenColumns: (counts[0] ?? []).map(() => false),
});
const marks = ({ hiddenCells }: SuppressedTable) =>
  hiddenCells.map((line) => line.map((isHidden) => (isHidden ? 'x' : '.')).join(''));

describe('the smallest derivable group', () => {
  it('is the cell itself where it is the only hidden one of its row', () => {
    const table = shown(
      [
        [3, 20, 20],
        [20, 20, 20],
      ],
      ['x..', '...'],
    );
    expect(smallestDerivableGroup(table, 0, 0).people).toBe(3);
  });

  it('is the pair that a row and its column leave, where both have two hidden cells', () => {
    const table = shown(
      [
        [3, 4, 20],
        [5, 6, 20],
        [20, 20, 20],
      ],
      ['xx.', 'xx.', '...'],
    );
    // Row 1 tells 3 + 4, column 1 tells 3 + 5: the smaller is 7.
    expect(smallestDerivableGroup(table, 0, 0).people).toBe(7);
  });

  it('is found where every line has two hidden cells and enough people and it still leaks', () => {
    // Rows: 9+1, 9+2, 30+30. Columns: 9+9, 1+30, 2+30. Rows 1 and 2 less column 1 leave 1 + 2.
    const table = shown(
      [
        [9, 1, 0],
        [9, 0, 2],
        [0, 30, 30],
      ],
      ['xx.', 'x.x', '.xx'],
    );
    expect(smallestDerivableGroup(table, 0, 1)).toMatchObject({ people: 3 });
    expect(isSafe(table, 10)).toBe(false);
    expect(derivableGroups(table, 10).map((group) => group.length)).toContain(2);
  });
});

describe('a two-way table shown with its margins', () => {
  it('stays as it is where every cell is large enough', () => {
    const table = published(
      [
        [10, 12],
        [0, 30],
      ],
      10,
    );
    expect(marks(table)).toEqual(['..', '..']);
  });

  it('hides a small cell with the three that protect it, the smallest ones', () => {
    const table = published(
      [
        [4, 12, 50],
        [11, 13, 60],
        [70, 80, 90],
      ],
      10,
    );
    expect(marks(table)).toEqual(['xx.', 'xx.', '...']);
  });

  it('hides a margin that is too small, and the next smallest with it', () => {
    const { rows } = suppressTwoWay(
      [
        [2, 3],
        [10, 11],
        [40, 50],
      ],
      10,
    );
    expect(rows).toEqual([true, true, false]);
  });

  it('does not count empty cells as cover', () => {
    const table = published(
      [
        [4, 0, 50],
        [0, 40, 40],
        [60, 60, 60],
      ],
      10,
    );
    expect(table.hiddenCells[0]?.[1]).toBe(false);
    expect(derivableGroups(table, 10)).toEqual([]);
  });

  it('is refused where even its total is of too few', () => {
    expect(() => suppressTwoWay([[1, 2]], 10)).toThrow('the total is below the threshold of 10');
  });

  it('gives no group of too few away, whatever its counts are', () => {
    const line = fc.array(fc.nat({ max: 25 }), { minLength: 4, maxLength: 4 });
    const counts = fc.array(line, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(counts, fc.constantFrom(3, 5, 10), (table, minN) => {
        fc.pre(table.flat().reduce((total, count) => total + count, 0) >= minN);
        expect(derivableGroups(published(table, minN), minN)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('audits as the attacker does: safe is what neither can break', () => {
    const cell = fc.record({ count: fc.nat({ max: 12 }), isHidden: fc.boolean() });
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(table, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (cells, rows) => {
        const suppressed: SuppressedTable = {
          counts: cells.map((line) => line.map(({ count }) => count)),
          hiddenCells: cells.map((line) => line.map(({ isHidden }) => isHidden)),
          hiddenRows: rows,
          hiddenColumns: [false, false, false],
        };
        expect(isSafe(suppressed, 10)).toBe(derivableGroups(suppressed, 10).length === 0);
      }),
      { numRuns: 500 },
    );
  });
});
