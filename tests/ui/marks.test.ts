import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markAfter, type Place } from '#lib/ui/figure/marks.ts';

/** Three columns of 50 px, two rows of 20 px: a b c over d e f. */
const GRID: Place[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => ({
  id,
  x: (index % 3) * 50,
  y: Math.floor(index / 3) * 20,
  width: 50,
  height: 20,
}));
/** Rows over the whole width, in an order that is not the one on the screen. */
const ROWS: Place[] = [2, 0, 1].map((row) => ({
  id: `r${row}`,
  x: 0,
  y: row * 30,
  width: 400,
  height: 30,
}));

describe('the arrow keys', () => {
  test.each([
    ['a', 'ArrowRight', 'b'],
    ['a', 'ArrowDown', 'd'],
    ['f', 'ArrowUp', 'c'],
    ['e', 'ArrowLeft', 'd'],
    ['c', 'ArrowRight', 'c'], // the last of its row
    ['b', 'Home', 'a'],
    ['b', 'End', 'f'],
  ])('in a grid, on %s: %s leads to %s', (from, key, to) => {
    expect(markAfter(GRID, from, key)).toBe(to);
  });

  test('come in on the first mark', () => {
    expect(markAfter(GRID, null, 'ArrowDown')).toBe('a');
    expect(markAfter(GRID, 'gone', 'ArrowDown')).toBe('a');
  });

  test.each([
    ['r0', 'ArrowDown', 'r1'],
    ['r1', 'ArrowDown', 'r2'],
    ['r2', 'ArrowUp', 'r1'],
  ])('go over rows as they stand on the screen: from %s %s to %s', (from, key, to) => {
    expect(markAfter(ROWS, from, key)).toBe(to);
  });

  test('go along a line of marks in both ways', () => {
    expect(markAfter(ROWS, 'r0', 'ArrowRight')).toBe('r1'); // the next of the figure's own order
    expect(markAfter(ROWS, 'r0', 'ArrowLeft')).toBe('r2');
  });

  test('leave other keys alone, and a figure without marks', () => {
    expect(markAfter(GRID, 'a', 'Tab')).toBeNull();
    expect(markAfter([], null, 'ArrowDown')).toBeNull();
  });

  test('always lead to a mark of the figure, and every mark of a grid is reached', () => {
    const grid = fc.record({
      columns: fc.integer({ min: 1, max: 9 }),
      rows: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(grid, ({ columns, rows }) => {
        const places = Array.from({ length: columns * rows }, (_, index) => ({
          id: String(index),
          x: (index % columns) * 57,
          y: Math.floor(index / columns) * 28,
          width: 57,
          height: 28,
        }));
        const seen = new Set(['0']);
        const open = ['0'];
        for (let here = open.pop(); here !== undefined; here = open.pop()) {
          for (const key of ['ArrowRight', 'ArrowDown']) {
            const next = markAfter(places, here, key);
            if (next === null) return false;
            if (!seen.has(next)) open.push(next);
            seen.add(next);
          }
        }
        return seen.size === places.length;
      }),
    );
  });
});
