import { describe, expect, expectTypeOf, it } from 'vitest';
import { passGate } from '#lib/disclosure/gate.ts';
import type { Published, PublishedTable } from '#lib/disclosure/published.ts';
import { threshold } from '#lib/disclosure/threshold.ts';

type Row = { readonly n: number; readonly mean: number };
const ROWS: readonly Row[] = [{ n: 12, mean: 3.5 }];
const OPEN = { kind: 'open', reason: 'a test' } as const;

/** Stands for a chart, a table, an export or a sentence. */
const draw = (rows: readonly Published<Row>[]): number => rows.length;

// The type checker judges these; the tests only say that they ran.
describe('a published row', () => {
  it('comes out of the gate', () => {
    const table = passGate('m', ROWS, OPEN, threshold(10));
    expectTypeOf(table).toEqualTypeOf<PublishedTable<Row>>();
    expect(draw(table.rows)).toBe(1);
  });

  it('is not what a plain row is', () => {
    expectTypeOf<Row>().not.toExtend<Published<Row>>();
    // @ts-expect-error a plain row has not passed the gate
    expect(draw(ROWS)).toBe(1);
  });

  it('is not made by writing down its keys', () => {
    // @ts-expect-error the brand has no constructor
    const forged: Published<Row> = { n: 12, mean: 3.5, suppressed: false };
    expect(forged.suppressed).toBe(false);
  });

  it('stays a row to whoever reads it', () => {
    expectTypeOf<Published<Row>>().toExtend<Row>();
    expectTypeOf<Published<Row>['mean']>().toEqualTypeOf<number>();
    expectTypeOf<Published<Row>['suppressed']>().toEqualTypeOf<boolean>();
  });

  it('of one metric is not that of another', () => {
    expectTypeOf<Published<{ headcount: number }>>().not.toExtend<Published<Row>>();
  });
});
