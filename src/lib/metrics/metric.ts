import type { z } from '#lib/domain/zod.ts';
import type { Bands } from '#lib/domain/bands.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { Protection } from '#lib/domain/protection.ts';

/** What a metric may need beside its rows: the settings under which it is read. */
export type MetricContext = {
  readonly bands: Bands;
  readonly instrument: Instrument;
  /** Whether the plan of the release withholds a cell: it is then no part of a published family. */
  readonly isHidden: (cell: {
    readonly fiscalYear: FiscalYear;
    readonly attribute: string;
    readonly value: string;
    readonly division: string;
    /** 1 to k, 0 for the overall score. */
    readonly item: number;
  }) => boolean;
};

type Row = Record<string, unknown>;

/**
 * A metric: a declaration that runs nothing. `sql` reads views only and takes `parameters`;
 * its columns are exactly those of `raw`; `finish` adds what SQL does badly (quantiles), nothing
 * else; what comes out is `row`, unrounded, snake_case, `null` where undefined.
 */
export type Metric<P extends Row = Row, Raw extends Row = Row, Out extends Row = Row> = {
  readonly id: string;
  readonly sql: string;
  readonly parameters: z.ZodType<P>;
  readonly raw: z.ZodObject<z.ZodRawShape> & z.ZodType<Raw>;
  readonly row: z.ZodObject<z.ZodRawShape> & z.ZodType<Out>;
  readonly finish: (rows: readonly Raw[], context: MetricContext) => Out[];
  readonly protection: Protection;
};

/** Declares a metric; the schemas give the types. */
export function defineMetric<P extends Row, Raw extends Row, Out extends Row>(
  metric: Metric<P, Raw, Out>,
): Metric<P, Raw, Out> {
  return metric;
}

/** The published row of a metric. */
export type RowOf<M> = M extends Metric<infer _P, infer _Raw, infer Out> ? Out : never;
